import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {manyTexts} from '../../app/texts.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {corpora} from '../../corpora.js';
import {
	lastRow,
	onTerminal,
	openList,
	pressAndSee,
	quit,
	selectedRow,
	settingsHome,
	shipped,
} from '../run.js';

test('matched letters are shown apart', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/zenda', /subject\+post \d/);
	// Bold and underlined: in what was written the letters stand by themselves.
	assert.match(terminal.bytes(), /\u001B\[[\d;]*\b4[\d;]*m(?:\u001B\[[\d;]*m)*ZENDA/);
	await pressAndSee(terminal, '\u0007', 'press Esc to clear');
	assert.equal(await quit(terminal), 0);
});

test('a search does not stop the reading of the folder', async context => {
	const terminal = onTerminal(context, ['--private', folderWith(context, manyTexts(3000))]);
	await terminal.waitFor(/reading [1-9]/, 30_000);
	await pressAndSee(terminal, '/river', /subject\+post [1-9][\d,]* .*by relevance/);
	await terminal.waitFor('subject+post 3,000 ', 60_000);
	terminal.press('\u0007\u0007');
	await terminal.waitFor('newest first', 60_000);
	assert.equal(await quit(terminal), 0);
});

test('a resize to 40x10 and back keeps the place in a cable', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/assurances colonel\r8g', /^ SBU +8\. +Born at Hentzau/);
	const before = terminal.screen();
	terminal.resize(40, 10);
	await terminal.waitFor(/^ \(SBU\) 8\. Born at Hentzau/);
	terminal.resize(1, 1);
	terminal.resize(80, 24);
	await terminal.waitFor(/^ SBU +8\. +Born at Hentzau/);
	assert.deepEqual(terminal.screen(), before);
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('at 40x10 the list, a search and a cable can be used', async context => {
	const terminal = onTerminal(context, [shipped], {columns: 40, rows: 10});
	await terminal.waitFor(/^ 1\/36 /m);
	assert.match(lastRow(terminal), /^ 1\/36 {2}\/ find {2}.*h help {2}q quit$/);
	await pressAndSee(terminal, '/toll', /\d of 36 $/m);
	await pressAndSee(terminal, '\r', /\d+% {2}(?:\w+ \w+ {2})?h help {2}q list/);
	await pressAndSee(terminal, 'G', / END /);
	await pressAndSee(terminal, 'q', /head \d+ · text \d+/);
	assert.equal(await quit(terminal), 0);
});

test('the outline leads to a section', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/assurances colonel\ro', /▸ +1 +S\/NF|▸ THE MEETING|▸ +1 /);
	await pressAndSee(terminal, 'j\r', /^ THE MEETING/);
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('a reference leads to its cable and back to the same line', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/assurances colonel\r3g', /^ S\/NF +3\. +Krall/);
	await pressAndSee(terminal, '\t', /Enter opens 07STRELSAU498/);
	await pressAndSee(terminal, '\r', /^ 07STRELSAU498 +CONFIDENTIAL/m);
	await pressAndSee(terminal, '(', /^ S\/NF +3\. +Krall/);
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('a terminal without colours gets none', async context => {
	for (const env of [{NO_COLOR: '1'}, {TERM: 'vt100'}]) {
		const terminal = await openList(context, shipped, {env});
		await pressAndSee(terminal, '\r', 'q list');
		assert.doesNotMatch(terminal.bytes(), /\u001B\[(?:\d+;)*(?:3\d|4\d|9\d|10\d)(?:;\d+)*m/);
		await pressAndSee(terminal, 'q', 'newest first');
		assert.equal(await quit(terminal), 0);
	}
});

test('a locale that is not UTF-8 gets ASCII', async context => {
	const terminal = onTerminal(context, [shipped], {env: {LC_ALL: 'C'}});
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, '/kosvo\r', 'q list');
	assert.doesNotMatch(terminal.bytes(), /[^\0-\x7F]/);
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('in an environment of continuous integration the screen is drawn too', async context => {
	const terminal = await openList(context, shipped, {env: {CI: '1'}});
	assert.equal(await quit(terminal), 0);
});

for (const corpus of ['nara', 'frus'] as const) {
	const folder = join(corpora, corpus);
	const count = readdirSync(folder).filter(name => name.endsWith('.txt')).length;
	test(`the released cables of ${corpus} are listed`, async context => {
		const before = fingerprint(folder);
		const terminal = onTerminal(context, [folder]);
		await terminal.waitFor(`${count} cables`, 30_000);
		await terminal.waitFor(/(?:newest|oldest) first/);
		await pressAndSee(terminal, 'G\r', 'q list');
		await pressAndSee(terminal, 'q', `${count}/${count}`);
		assert.equal(await quit(terminal), 0);
		assert.equal(fingerprint(folder), before);
	});
}

test('without a folder the cables that ship with the program appear', async context => {
	const terminal = onTerminal(context, []);
	await terminal.waitFor('36 cables');
	assert.equal(await quit(terminal), 0);
});

test('two hundred keys in one piece are two hundred keys', async context => {
	const terminal = await openList(context, folderWith(context, manyTexts(220)));
	await pressAndSee(terminal, 'j'.repeat(200), ' 201/220');
	await pressAndSee(terminal, 'k'.repeat(150), ' 51/220');
	assert.equal(await quit(terminal), 0);
});

test('the order that was chosen is remembered by the next run', async context => {
	const home = settingsHome(context);
	const first = await openList(context, shipped, {home});
	await pressAndSee(first, 'O', 'oldest first');
	assert.equal(await quit(first), 0);
	assert.deepEqual(JSON.parse(readFileSync(join(home, 'cables', 'settings.json'), 'utf8')), {
		isWelcomed: true,
		isReversed: false,
	});
	const second = await openList(context, shipped, {home});
	assert.match(selectedRow(second), /1974-10-21/);
	assert.equal(await quit(second), 0);
});

test('where nothing was chosen the queries and what was read are kept, and the folder is not written', async context => {
	const home = settingsHome(context);
	const before = fingerprint(shipped);
	const terminal = await openList(context, shipped, {home});
	await pressAndSee(terminal, '/toll\r', 'q list');
	await pressAndSee(terminal, 'q', 'subject+post');
	assert.equal(await quit(terminal), 0);
	assert.equal(fingerprint(shipped), before);
	assert.deepEqual(readdirSync(join(home, 'cables')), ['reading.jsonl', 'searches.json', 'settings.json']);
});

test('every key of the hint line of the list does what it says', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/', /^ \/ █$/m);
	await pressAndSee(terminal, '\u0007', '/ find  Enter open');
	await pressAndSee(terminal, 'o', 'sort by  d date  p post  s subject  c class');
	await pressAndSee(terminal, 's', 'by subject');
	await pressAndSee(terminal, 'od', 'newest first');
	await pressAndSee(terminal, 'h', 'The list');
	await pressAndSee(terminal, 'q', 'newest first');
	await pressAndSee(terminal, '\r', '10GEROLSTEIN166 ');
	await pressAndSee(terminal, 'q', 'newest first');
	assert.equal(await quit(terminal), 0);
});

test('keys typed ahead of the search open the cable and jump in it', async context => {
	const terminal = onTerminal(context, [shipped]);
	await terminal.waitFor('36 cables');
	await pressAndSee(terminal, '/kosvo\r]', /^ Summary\n/);
	assert.match(terminal.screen().at(-2) ?? '', /07ROME1333/);
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('a resize to 40x10 and back keeps the selected row', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '9j', ' 10/36');
	const before = terminal.screen();
	terminal.resize(40, 10);
	await terminal.waitFor(/^ 10\/36/m);
	assert.match(selectedRow(terminal), /^▸N 08-03-11 {2}RURITANIAN ELECTION/);
	assert.ok(terminal.screen().every(row => row.length <= 40));
	terminal.resize(80, 24);
	await terminal.waitFor('newest first');
	assert.deepEqual(terminal.screen(), before);
	assert.equal(await quit(terminal), 0);
});

test('a paste is not a command', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '\u001B[200~qqQ\r\u001B[201~', 'nothing to paste into');
	await pressAndSee(terminal, '/\u001B[200~colonel\nassurances\u001B[201~', 'subject+post 1 ');
	await pressAndSee(terminal, '\u0007\u0007', 'newest first');
	assert.equal(await quit(terminal), 0);
});

test('what the terminal answers is not a command', async context => {
	const terminal = await openList(context);
	terminal.press(
		'\u001B]11;rgb:0000/0000/0000\u0007\u001BP>|tmux 3.4\u001B\\\u001B[?62c\u001B[12;40R\u001B[I\u001B[<0;3;4M',
	);
	await pressAndSee(terminal, 'j', ' 2/36');
	assert.equal(await quit(terminal), 0);
});
