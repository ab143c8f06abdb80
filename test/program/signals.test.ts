/** What a signal does to the program; at many more moments in `signals.long.ts`. */
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, test} from 'node:test';
import {manyTexts} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {endAtAnyMoment, manyTimes, oneOf, signals} from './any-moment.js';
import {inShell} from './in-shell.js';
import {oldNode} from './old-node.js';
import {entry, openList, shipped} from './run.js';

/** So many that they are still being read when the signal comes. */
const large = folderWith({after}, manyTexts(3000));

const moments = 2;

for (const signal of signals) {
	test(`${signal[0]} at any moment ends the program with ${128 + signal[1]} and leaves the terminal as found`, async context => {
		const times = await manyTimes(moments, random => {
			const run = inShell(context, [oneOf([shipped, large], random)], {prepare: 'ulimit -c 0'});
			return endAtAnyMoment(run, random, signal);
		});
		assert.equal(times.length, moments);
		context.diagnostic(`${moments} times, at most ${Math.ceil(Math.max(...times))} ms`);
	});
}

test('Ctrl-C and Ctrl-Z reach the program behind an old Node', async context => {
	const {terminal, stopped, goOn, status} = inShell(context, [shipped], {
		prepare: 'set -m',
		command: [oldNode, entry],
	});
	await terminal.waitFor('newest first');
	terminal.press('\u0003');
	await terminal.waitFor('press Q to quit');
	terminal.press('\u001A');
	await stopped(1);
	goOn(1);
	await terminal.waitFor('36 cables');
	terminal.press('q');
	assert.equal(await status(), 0);
});

test('after SIGCONT everything is painted anew at the new size', async context => {
	const run = inShell(context, [shipped], {prepare: 'set -m'});
	await run.terminal.waitFor('newest first');
	process.kill(await run.pid(), 'SIGTSTP');
	await run.stopped(1);
	run.terminal.resize(100, 30);
	run.goOn(1);
	const other = await openList(context, shipped, {columns: 100, rows: 30});
	await run.terminal.waitFor(() => run.terminal.screen().join() === other.screen().join());
	for (const terminal of [run.terminal, other]) {
		terminal.press('q');
	}
	assert.equal(await run.status(), 0);
});
