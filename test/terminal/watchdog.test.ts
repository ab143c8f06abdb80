import {test} from 'node:test';
import {needs} from '../system.js';
import {whenGone} from './processes.js';
import {beginWatched, quit} from './watched-program.js';

test(
	'a stuck program whose line goes away is ended, although it hears no signal',
	needs('process files'),
	async () => {
		const terminal = await beginWatched();
		terminal.press('S');
		await terminal.waitFor(() => terminal.bytes().includes('stuck\u0007'));
		terminal.hangUp();
		await whenGone(terminal.pid);
	},
);

test('a program that is busy for some looks goes on', needs('process files'), async () => {
	const terminal = await beginWatched();
	terminal.press('s');
	await terminal.waitFor('keys s .');
	terminal.press('j');
	await terminal.waitFor('keys s j .');
	await quit(terminal);
});
