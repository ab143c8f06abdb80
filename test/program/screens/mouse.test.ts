import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asFound} from '../../terminal/pseudo-terminal.js';
import {answered, onTerminal, openList, pressAndSee, quit, selectedRow, shipped} from '../run.js';

/** The reports of a click in a cell, counted from 1. */
const click = (column: number, row: number) => `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;

const wheelDown = '\u001B[<65;10;10M';

test('--mouse listens to clicks and the wheel: a row is selected, opened by a double click, and the list scrolls', async context => {
	const terminal = onTerminal(context, ['--mouse', shipped]);
	await terminal.waitFor('newest first');
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	await pressAndSee(terminal, click(20, 5), ' 4/36');
	await pressAndSee(terminal, wheelDown, ' 7/36');
	terminal.press(click(20, 4) + click(20, 4));
	await terminal.waitFor(/^ 10EDELWEISS77 /m);
	await pressAndSee(terminal, 'q', 'newest first');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(terminal.modes(), asFound);
});

test('without it nothing is listened to, and reports are ignored; -m turns it on and off', async context => {
	const terminal = await openList(context);
	assert.equal(terminal.modes().mouse, 'none');
	const before = selectedRow(terminal);
	await answered(terminal, `${click(20, 5)}${wheelDown}\u000C`);
	assert.equal(selectedRow(terminal), before);
	await pressAndSee(terminal, '-m', 'mouse on');
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	await pressAndSee(terminal, '-m', 'mouse off');
	await terminal.waitFor(() => terminal.modes().mouse === 'none');
	assert.doesNotMatch(terminal.bytes(), /\u001B\[\?100[23]h/);
	assert.equal(await quit(terminal), 0);
});
