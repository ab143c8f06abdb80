import assert from 'node:assert/strict';
import {test} from 'node:test';
import {onTerminal, pressAndSee, quit, run, shipped} from '../run.js';
import {cable, checkColouring, colourings} from './appearance.js';

for (const colouring of colourings) {
	test(`the colours of a cable: ${colouring[0]}`, context => checkColouring(context, colouring));
}

// The others are among the long tests.
for (const colouring of colourings.filter(([what]) => /says nothing|^--theme=dark/.test(what))) {
	test(`the colours of a cable: ${colouring[0]}`, context => checkColouring(context, colouring));
}

test('--ascii draws nothing else, in whatever locale', async context => {
	const terminal = onTerminal(context, ['--ascii', shipped]);
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, '/kosvo\r', 'q list');
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
	assert.doesNotMatch(terminal.bytes(), /[^\0-\x7F]/);
	for (const args of [
		['list', '--ascii', shipped],
		['print', '--ascii', cable],
	]) {
		assert.doesNotMatch(run(args).stdout, /[^\0-\x7F]/, args.join(' '));
	}
});
