import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {manyTexts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, pressAndSee, quit, selectedRow, shipped} from '../run.js';

const wide = {columns: 130, rows: 36};

/** What is seen when the preview is of the selected row: its number once more. */
function sameNumber(row: string): RegExp {
	return new RegExp(`│ ${/\d\d[A-Z]+\d+/.exec(row)?.[0] ?? 'nothing'}\\b`);
}

test('a file that is gone says so in its preview', async context => {
	const texts = manyTexts(3);
	const folder = folderWith(context, texts);
	const terminal = onTerminal(context, [folder], wide);
	await terminal.waitFor(/ 1\/3 /);
	await terminal.waitFor(sameNumber(selectedRow(terminal)));
	for (const name of Object.keys(texts)) {
		rmSync(join(folder, name));
	}
	await pressAndSee(terminal, 'j', /│ no such file/);
	assert.equal(await quit(terminal), 0);
});

test('the preview is kept where p has put it', async context => {
	const home = folderWith(context);
	const first = onTerminal(context, [shipped], {...wide, home});
	await first.waitFor(/newest first/);
	await pressAndSee(first, 'p', 'preview below the list');
	await pressAndSee(first, '3w', 'preview: 20 % of the screen');
	assert.equal(await quit(first), 0);
	const second = onTerminal(context, [shipped], {...wide, home});
	await second.waitFor(/^─{130}\n 10GEROLSTEIN166/m);
	assert.equal(await quit(second), 0);
});

test('a preview follows the cursor, of 40 moves in a second none is lost, and it ends with the last', async context => {
	const terminal = onTerminal(context, [folderWith(context, manyTexts(60))], wide);
	await terminal.waitFor(/ 1\/60 .*\n/);
	await terminal.waitFor(sameNumber(selectedRow(terminal)));
	for (const [keys, place] of [
		['j', / 41\/60 /],
		['k', / 1\/60 /],
	] as const) {
		for (let move = 0; move < 40; move++) {
			terminal.press(keys);
			await sleep(25);
		}
		await terminal.waitFor(place);
		await terminal.waitFor(sameNumber(selectedRow(terminal)));
	}
	terminal.press('j'.repeat(40));
	await terminal.waitFor(/ 41\/60 /);
	await terminal.waitFor(sameNumber(selectedRow(terminal)));
	assert.equal(await quit(terminal), 0);
});
