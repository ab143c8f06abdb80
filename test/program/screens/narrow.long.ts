import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {folderWith} from '../../archive/folder.js';
import {textsIn} from '../../cable/text-files.js';
import {ownCorpora} from '../../corpora.js';
import {asFound} from '../../terminal/pseudo-terminal.js';
import {answered, onTerminal, openList, pressAndSee, quit, shipped} from '../run.js';

/** Keys that lead through all that can be seen of a cable, and back to the list. */
const tour = ' GgH GgHc\u001Bo\u001BxxhhGg==/the\r n\u001Bi';

for (const [columns, rows] of [
	[2, 24],
	[1, 1],
	[8, 1],
] as const) {
	test(`at ${columns}x${rows} the program starts, shows all its screens, and ends when it is asked to`, async context => {
		const terminal = onTerminal(context, [shipped], {columns, rows});
		await terminal.waitFor(() => terminal.bytes().includes('▸'));
		for (const keys of ['j', '/the\u001B\u001B', 'o\u001B', ':x\u001B', 'h  h', '=\u001B=', '\r', tour]) {
			terminal.press(keys);
			await answered(terminal);
		}
		terminal.press('Q');
		assert.deepEqual(await terminal.exit, {exitCode: 0, signal: 0});
		assert.deepEqual(terminal.modes(), asFound);
	});
}

for (const [where, keys, sign, back] of [
	['the list', 'j', ' 2/36', ''],
	['a cable', '\r', 'q list', 'q'],
	['the help', 'h', 'h close', 'h'],
] as const) {
	test(`in ${where} a resize to two columns, to one, and back loses nothing`, async context => {
		const terminal = await openList(context);
		await pressAndSee(terminal, keys, sign);
		const before = terminal.screen();
		for (const [columns, rows] of [
			[2, 24],
			[1, 1],
			[3, 2],
			[50, 12],
		] as const) {
			terminal.resize(columns, rows);
			await answered(terminal);
		}
		terminal.resize(80, 24);
		await terminal.waitFor(() => isDeepStrictEqual(terminal.screen(), before));
		await pressAndSee(terminal, `${back}g`, 'newest first');
		assert.equal(await quit(terminal), 0);
		assert.deepEqual(terminal.modes(), asFound);
	});
}

test('a heading with a long marking is read at any width', async context => {
	const heading = `(S//REL TO USA, RUR) The Toll, the Bridge and the Colonel of the Ruritanian Guards`;
	const text = `C O N F I D E N T I A L STRELSAU 000512\nSUBJECT: THE TOLL\n\n${heading}\n${'-'.repeat(80)}\n\n1. (C) Text of it.\n`;
	const terminal = onTerminal(context, [path.join(folderWith(context, {'a.txt': text}), 'a.txt')]);
	await terminal.waitFor('Text of it.');
	for (const columns of [92, 80, 79, 60, 59, 50, 40, 20]) {
		terminal.resize(columns, 24);
		await terminal.waitFor(() => wordsOn(terminal).includes('Guards (S/REL USA, RUR)'));
	}
	assert.equal(await quit(terminal), 0);
});

for (const name of ['nara', 'frus']) {
	test(`every telegram of ${name} can be read to its end at 80, 60 and 50 columns`, async context => {
		const terminal = await openList(context, path.join(ownCorpora, name));
		await pressAndSee(terminal, '\r', 'q list');
		const {length} = textsIn(path.join(ownCorpora, name));
		for (let opened = 1; ; opened++) {
			for (const columns of [80, 60, 50]) {
				terminal.resize(columns, 24);
				terminal.press('gHG');
				await answered(terminal);
			}
			if (opened === length) {
				break;
			}
			terminal.press('J');
		}
		await pressAndSee(terminal, 'J', 'this is the last cable in the list');
		terminal.press('Q');
		assert.deepEqual(await terminal.exit, {exitCode: 0, signal: 0});
	});
}

function wordsOn(terminal: ReturnType<typeof onTerminal>): string {
	return terminal.screen().join(' ').replace(/\s+/g, ' ');
}
