/** What a signal does to the program; at many more moments in `signals.long.ts`. */
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, test} from 'node:test';
import {manyTexts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {inShell} from '../in-shell.js';
import {oldNode} from '../old-node.js';
import {entry, openList, shipped} from '../run.js';
import {endAtAnyMoment, manyTimes} from './any-moment.js';

/** So many that they may still be being read when the signal comes. */
const large = folderWith({after}, manyTexts(1000));

test('SIGTERM at any moment ends the program with 143 and leaves the terminal as found', async context => {
	const ends = await manyTimes(2, random =>
		endAtAnyMoment(inShell(context, [large], {prepare: 'ulimit -c 0'}), random, ['SIGTERM', 15]),
	);
	assert.equal(ends.length, 2);
});

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
