import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {manyTexts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {openFiles, whenGone} from '../../terminal/processes.js';
import {onTerminal, openList, quit, shipped} from '../run.js';
import {checkMistake, checkQuit, divided} from './unplanned.js';

/** So many that threads read them. */
const large = folderWith({after}, manyTexts(2200));

test('a mistake of ours gives the terminal back, is told in one line, and exits with 70', context =>
	checkMistake(context, 'thrown while drawing'));

for (const trouble of [
	['stuck', 'parse-worker'],
	['failing', 'search-worker'],
] as const) {
	test(`q ends the program while there is a ${trouble.join(' ')}`, context =>
		checkQuit(context, trouble, large));
}

test('the line that goes away ends the program', async context => {
	const terminal = onTerminal(context, [shipped]);
	await terminal.waitFor('newest first');
	terminal.hangUp();
	await whenGone(terminal.pid);
});

test('where the keys alone go away, the program ends as when the line does', async context => {
	const {terminal, other, status} = await divided(context, '<');
	await terminal.waitFor('newest first');
	other.hangUp();
	assert.equal(await status(), 129);
});

/** The ports on which a process waits for others to call. */
function listening(pid: number): readonly string[] {
	const sockets = openFiles(pid).flatMap(file => /^socket:\[(\d+)\]$/.exec(file)?.[1] ?? []);
	return ['tcp', 'tcp6']
		.map(protocol => `/proc/${pid}/net/${protocol}`)
		.filter(existsSync)
		.flatMap(file => readFileSync(file, 'utf8').trim().split('\n').slice(1))
		.map(row => row.trim().split(/\s+/))
		.filter(([, , , state, , , , , , inode = '']) => state === '0A' && sockets.includes(inode))
		.map(([, address = '']) => address);
}

test('a signal that opens a debugger in others does nothing', needs('process files'), async context => {
	const terminal = await openList(context);
	terminal.kill('SIGUSR1');
	terminal.press('j');
	await terminal.waitFor(' 2/36');
	assert.deepEqual(listening(terminal.pid), []);
	assert.doesNotMatch(terminal.bytes(), /[Dd]ebugger/);
	assert.equal(await quit(terminal), 0);
});
