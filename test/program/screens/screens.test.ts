import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {inShell} from '../in-shell.js';
import {
	lastRow,
	onTerminal,
	openList,
	pressAndSee,
	quit,
	selectedRow,
	settingsHome,
	shipped,
	welcomedSettings,
} from '../run.js';

test('the list appears: date, classification, number, subject, newest first, aligned to the width', async context => {
	const terminal = await openList(context);
	const rows = terminal.screen();
	assert.match(rows[0] ?? '', /^ cables {2}cables +36 cables $/);
	assert.match(rows[1] ?? '', /^▸N 2010-10-22 {2}SBU {5}10GEROLSTEIN166 {2}CONVENTION OF GEROLSTEIN/);
	const cables = rows.slice(1, 22);
	assert.ok(
		cables.every(row =>
			/^[▸ ]N \d{4}-(?:\d\d-\d\d|\?\?-\?\?) {2}(?:U|C|S|SBU|LOU)(?:\/\/NF)? +\w+\*? {2,}\S/.test(row),
		),
	);
	const dates = cables.map(row => row.slice(2, 12));
	// One without a day comes after the others of its year.
	assert.deepEqual(
		dates,
		dates.toSorted((a, b) => (a.replaceAll('?', '0') < b.replaceAll('?', '0') ? 1 : -1)),
	);
	assert.ok(rows.every(row => row.length <= 80));
	assert.equal(lastRow(terminal), ' / find  Enter open  l limit  o sort  F facets  h help  q quit');
	assert.equal(await quit(terminal), 0);
});

test('every key of the hint line of the reader does what it says', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/assurances colonel\r', 'COLONEL ASKS FOR ASSURANCES\n\n From');
	assert.equal(
		lastRow(terminal),
		' n match  N previous  Space next  ] section  } para  / find  h help  q list',
	);
	const [top] = terminal.screen();
	await pressAndSee(terminal, ' ', /^(?! 07STRELSAU509 +SECRET)/);
	await pressAndSee(terminal, 'b', /^ 07STRELSAU509 +SECRET/);
	assert.equal(terminal.screen()[0], top);
	await pressAndSee(terminal, ']', /^ S\/\/?NF +1\. +SUMMARY: Colonel/);
	await pressAndSee(terminal, ']', /^ THE MEETING/);
	await pressAndSee(terminal, '}', /^ S\/NF +2\. +Sarnow had asked/);
	await pressAndSee(terminal, '}', /^ S\/NF +3\. +Krall came/);
	await pressAndSee(terminal, '/slide rule\r', /"slide rule" 1\/\d/);
	await pressAndSee(terminal, 'gH', /headers as printed/);
	await pressAndSee(terminal, '12j', /RUEHC\/SECSTATE WASHDC IMMEDIATE 6117/);
	await pressAndSee(terminal, 'H', /headers: one line/);
	await pressAndSee(terminal, 'c', / u U 1 +b SBU 1 /);
	await pressAndSee(terminal, 'u\r', /1 match in hidden paragraphs {2}12 hidden/);
	await pressAndSee(terminal, 'h', 'The reader');
	await pressAndSee(terminal, 'h', /1 match in hidden paragraphs {2}12 hidden/);
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('/ narrows the list while one types, and tells how many are left', async context => {
	const terminal = await openList(context);
	await pressAndSee(terminal, '/kosvo', /subject\+post 1 /);
	assert.match(selectedRow(terminal), /KOSOVO: ITALIANS NOT READY/);
	await pressAndSee(terminal, '\u0015toll', /subject\+post (?:[5-9]|1\d) .*by relevance/);
	await pressAndSee(terminal, '\u001B', /press Esc to clear the search toll/);
	assert.match(terminal.screen().at(-2) ?? '', /subject\+post/);
	await pressAndSee(terminal, '\u001B', /newest first/);
	assert.equal(await quit(terminal), 0);
});

test('what is typed after the key that quits comes to nothing', async context => {
	const home = settingsHome(context);
	const terminal = await openList(context, shipped, {home});
	terminal.press('qO\rqQ\u001A');
	assert.equal((await terminal.exit).exitCode, 0);
	assert.equal(readFileSync(join(home, 'cables', 'settings.json'), 'utf8'), welcomedSettings);
});

test('a file is opened at once, and q ends the program', async context => {
	const terminal = onTerminal(context, [join(shipped, '07ROME1333.txt')]);
	await terminal.waitFor(/^ 07ROME1333 +CONFIDENTIAL\/\/NOFORN/);
	assert.equal(await quit(terminal), 0);
});

test('q leaves the terminal as it was', async context => {
	const {terminal, status} = inShell(context, [shipped]);
	await terminal.waitFor('36 cables');
	assert.ok(terminal.modes().isAlternateScreen && terminal.modes().isCursorHidden);
	terminal.press('q');
	assert.equal(await status(), 0);
});
