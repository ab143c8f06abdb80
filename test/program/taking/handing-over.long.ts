import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {createRandom} from '../../random.js';
import {scaled} from '../../scale.js';
import {asFound} from '../../terminal/pseudo-terminal.js';
import {answered, openList, pressAndSee, quit} from '../run.js';
import {openOne} from './handed-over.js';

test('a command gets the texts of all tagged cables, one after another', async context => {
	const other = toll.text.replace('000512', '000513').replace('Colonel', 'Major');
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text, '07STRELSAU513.txt': other});
	const terminal = await openList(context, folder);
	await pressAndSee(terminal, 'T', 'tagged 2 cables');
	await pressAndSee(terminal, ';|', '2 cables | █');
	await pressAndSee(
		terminal,
		'grep -cE "Colonel will|Major will"\r',
		/^2\n\npress Enter to return to cables/m,
	);
	await pressAndSee(terminal, '\r', 'newest first');
	assert.equal(await quit(terminal), 0);
});

test('Ctrl-C ends the command and not the program', async context => {
	const terminal = await openOne(context);
	await pressAndSee(terminal, '|echo begun; exec sleep 60\r', /^begun$/m);
	await pressAndSee(terminal, '\u0003', 'press Enter to return to cables');
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	terminal.press('q');
	assert.equal(await quit(terminal), 0);
});

test('Ctrl-C at whatever moment of another program ends at most that one', async context => {
	const terminal = await openOne(context, {PAGER: 'sleep 0.02; :'});
	const random = createRandom(1);
	for (let round = 0; round < scaled(60); round++) {
		terminal.press('v');
		await sleep(random() * 80);
		// Cancels whatever it reaches as a key.
		terminal.press('\u0003');
		await answered(terminal, '\u0007\u000C');
	}
	await pressAndSee(terminal, '/toll', 'toll█');
	terminal.press('\u0007q');
	assert.equal(await quit(terminal), 0);
});

test('what a command shows of a hostile text is as safe as on the screen', async context => {
	const folder = folderWith(context, {'a.txt': toll.text.replace('Colonel', '\u001B]0;title\u0007Colonel')});
	const terminal = await openList(context, folder);
	await pressAndSee(terminal, '|cat\r', /␛\]0;title␇Colonel/);
	await pressAndSee(terminal, '\r', 'newest first');
	assert.equal(await quit(terminal), 0);
});

test('v shows the file as it is, in a pager', async context => {
	const pager = join(folderWith(context), 'pager');
	writeFileSync(pager, '#!/bin/sh\nhead -3 "$1"; echo "secure $LESSSECURE"; read -r _\n', {mode: 0o755});
	const terminal = await openOne(context, {PAGER: pager});
	await pressAndSee(terminal, 'v', /^FM AMEMBASSY STRELSAU\n.*\nsecure 1$/m);
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	terminal.press('q');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(terminal.modes(), asFound);
});

test('where no file can be made for the editor, the note is unchanged, and one reads on', async context => {
	const terminal = await openOne(context, {TMPDIR: '/nowhere'});
	await pressAndSee(terminal, 'A', 'note');
	await pressAndSee(terminal, 'three days\u0018', 'note unchanged: no such folder');
	terminal.press('\u001B');
	terminal.press('qq');
	assert.equal(await quit(terminal), 0);
});

test('a signal while the editor has a note loses nothing of it, and the last words say where it is', async context => {
	const home = folderWith(context, {'tmp/x': ''});
	const env = {
		XDG_DATA_HOME: home,
		TMPDIR: join(home, 'tmp'),
		VISUAL: 'f(){ echo more >> "$1"; echo written; sleep 2; }; f',
	};
	const terminal = await openOne(context, env);
	await pressAndSee(terminal, 'A', 'note');
	await pressAndSee(terminal, 'three days\u0018', 'written');
	terminal.kill('SIGTERM');
	await terminal.waitFor('the note in your editor is in');
	await terminal.exit;
	assert.match(
		readFileSync(join(home, 'cables', 'dossiers', 'notes.md'), 'utf8'),
		/: three days\n {4}more\n/,
	);
});
