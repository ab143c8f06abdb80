import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asFound} from '../../terminal/pseudo-terminal.js';
import {onTerminal, shipped} from '../run.js';

test('the mouse is the terminal’s while a line is typed and while another program runs, and after any end', async context => {
	const terminal = onTerminal(context, ['--mouse', shipped], {env: {PAGER: 'sleep 1; true'}});
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	terminal.press('/');
	await terminal.waitFor(() => terminal.modes().mouse === 'none');
	terminal.press('\u001B');
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	terminal.press('v');
	await terminal.waitFor(() => terminal.modes().mouse === 'none');
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	terminal.kill('SIGTERM');
	assert.equal((await terminal.exit).signal, 15);
	assert.deepEqual(terminal.modes(), asFound);
});
