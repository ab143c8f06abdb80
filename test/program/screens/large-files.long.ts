import assert from 'node:assert/strict';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {manyTexts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {whenGone} from '../../terminal/processes.js';
import {inShell} from '../in-shell.js';
import {faulty, onTerminal, openList, pressAndSee, quit, run} from '../run.js';
import {cable, checkFault, endless, long, manyLines, slow} from './large-files.js';

const smallHeap = {NODE_OPTIONS: '--max-old-space-size=64'};

test('a cable that is read by a greedy open-worker is shown as plain text', context =>
	checkFault(
		context,
		['a greedy open-worker', 'takes too much memory: shown as plain text in pages'],
		smallHeap,
	));

test('a file of 13 MB in a small heap is read, and the terminal is as found afterwards', async context => {
	const folder = folderWith(context, {'huge.txt': 'short line\n'.repeat(1_230_000)});
	for (const path of [join(folder, 'huge.txt'), folder]) {
		const {terminal, status} = inShell(context, [path], {env: smallHeap});
		await terminal.waitFor(/plain text, page 1 of \d+|newest first|[Mm]emory|could not be read/, 30_000);
		terminal.press('\u0007Q');
		assert.equal(await status(), 0);
	}
});

test('q while the only file is being opened ends the program', async context => {
	const path = join(folderWith(context, {'long.txt': long}), 'long.txt');
	for (const key of ['q', 'Q', '\u0003']) {
		const {terminal, status} = inShell(context, [path], {command: faulty, env: slow});
		await terminal.waitFor('opening long.txt');
		terminal.press(key);
		assert.equal(await status(), 0);
	}
});

for (const [name, number] of [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGTERM', 15],
] as const) {
	test(`${name} while a file is being opened ends the program`, async context => {
		const path = join(folderWith(context, {'long.txt': long}), 'long.txt');
		const {terminal, pid, status} = inShell(context, [path], {command: faulty, env: slow});
		await terminal.waitFor('opening long.txt');
		process.kill(await pid(), name);
		assert.equal(await status(), 128 + number);
	});
}

test('the line that goes away while a file is being opened ends the program', async context => {
	const path = join(folderWith(context, {'long.txt': long}), 'long.txt');
	const terminal = onTerminal(context, [path], {
		nodeOptions: faulty.slice(1, -1),
		env: slow,
	});
	await terminal.waitFor('opening long.txt');
	terminal.hangUp();
	await whenGone(terminal.pid, 10_000);
});

test('where lines are appended, a text in pages is read to its end, too', context => {
	const path = join(folderWith(context, {'endless.txt': endless}), 'endless.txt');
	const {stdout, status} = run(['--plain', path], {input: 'G\nq'});
	assert.match(stdout, /too large for a cable: shown as plain text in pages\n/);
	assert.match(stdout, /line 150000\nEND\n/);
	assert.equal(status, 0);
});

test('a text that is too large is printed as plain text, and that is said', context => {
	const path = join(folderWith(context, {'lines.txt': manyLines}), 'lines.txt');
	const text = run(['print', path]);
	assert.ok(text.stdout === manyLines);
	assert.equal(text.stderr, `cables: ${path}: too large for a cable: printed as plain text\n`);
	assert.equal(text.status, 0);
	const raw = run(['print', '--format=raw', path]);
	assert.ok(raw.stdout === manyLines);
	assert.deepEqual([raw.stderr, raw.status], ['', 0]);
	const json = JSON.parse(run(['print', '--format=json', path]).stdout);
	assert.match(json.problems[0].message, /not analysed, shown as plain text: too large for a cable/);
	const chosen = run(['print', '--paragraph=2', path]);
	assert.equal(chosen.stdout, '');
	assert.match(chosen.stderr, /too large for a cable: it has no paragraphs to choose from\n$/);
	assert.equal(chosen.status, 1);
});

test('a list has the large files among the others, and needs little memory for it', context => {
	const folder = folderWith(context, {...manyTexts(3), 'endless.txt': endless, 'long.txt': long});
	const {stdout, stderr, status} = run(['list', folder]);
	assert.equal(stdout.split('\n').length - 1, 5);
	assert.match(stdout, /A LONG ONE/);
	assert.deepEqual([stderr, status], ['', 0]);
});

test('a cable that is read by a failing open-worker is shown as plain text', context =>
	checkFault(context, ['a failing open-worker', 'internal error: shown as plain text in pages']));

test('what takes long to open is given up with Escape or q, and the list goes on', async context => {
	const folder = folderWith(context, {'long.txt': long, 'short.txt': cable});
	const {terminal, status} = inShell(context, [folder], {command: faulty, env: slow});
	await terminal.waitFor('newest first');
	for (const key of ['\u0007', 'q', '\u0003']) {
		await pressAndSee(terminal, '\r', 'opening long.txt; press Esc to cancel');
		await pressAndSee(terminal, `j${key}`, 'opening cancelled');
	}
	await pressAndSee(terminal, 'j\r', '07STRELSAU2');
	await pressAndSee(terminal, 'q', 'newest first');
	terminal.press('q');
	assert.equal(await status(), 0);
});

test('a long cable is opened as any other, and what is typed ahead reaches it', async context => {
	const terminal = await openList(context, folderWith(context, {'long.txt': long, 'short.txt': cable}));
	await pressAndSee(terminal, '\r ', /It goes on and on[\s\S]* [1-9]\d?%/);
	assert.doesNotMatch(terminal.screen().join('\n'), /plain text/);
	await pressAndSee(terminal, 'q', 'newest first');
	assert.equal(await quit(terminal), 0);
});
