import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {ownCopy} from '../../terminal/own-sequences.js';
import {strayControls} from '../hostile/stray-controls.js';
import {onTerminal, pressAndSee, quit, run} from '../run.js';
import {copiesIn, openOne} from './copies.js';

test('what is copied of a hostile text has placeholders, and controls nothing', async context => {
	const {terminal} = await openOne(context, toll.text.replace('XXXXXXXXXXXX', '\u001B]0;title\u0007\u202E'));
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	await pressAndSee(terminal, 'ya', 'cable sent by OSC 52');
	terminal.press('q');
	assert.equal(await quit(terminal), 0);
	assert.match(copiesIn(terminal.bytes())[0] ?? '', /␛\]0;title␇/);
	assert.deepEqual(strayControls(terminal.bytes().replace(ownCopy, '')), []);
});

test('the path, the link and the command have the folder in them', async context => {
	const {folder, terminal} = await openOne(context);
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	await pressAndSee(terminal, 'yf', 'path sent');
	await pressAndSee(terminal, 'ym', 'link of ¶ 1');
	await pressAndSee(terminal, 'yl', 'command of ¶ 1');
	terminal.press('q');
	assert.equal(await quit(terminal), 0);
	const path = join(folder, '07STRELSAU512.txt');
	assert.deepEqual(copiesIn(terminal.bytes()), [
		path,
		`[07STRELSAU512 ¶ 1](file://${path}#1)`,
		`cables ${folder} 07STRELSAU512 --paragraph=1`,
	]);
});

test('the command that was copied opens the paragraph', async context => {
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text, 'note.txt': 'A note.\n'});
	const terminal = onTerminal(context, [folder, '07STRELSAU512', '--paragraph=4'], {rows: 4});
	await terminal.waitFor(/4\. +The band will play/);
	await pressAndSee(terminal, 'q', /^▸.*07STRELSAU512/m);
	assert.equal(await quit(terminal), 0);
	const file = onTerminal(context, [join(folder, '07STRELSAU512.txt'), '--paragraph=2'], {rows: 4});
	await file.waitFor(/^ S\/NF +2\. /m);
	assert.equal(await quit(file), 0);
});

test('where lines are appended, the text is printed if there is no clipboard', context => {
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text});
	const {stdout, status} = run(['--plain', folder], {
		input: '\nyc',
		env: {DISPLAY: '', WAYLAND_DISPLAY: '', TMUX: '', SSH_TTY: 'x'},
	});
	assert.equal(status, 0);
	assert.match(stdout, /^copy: y paragraph, q quotation, .*Esc cancel$/m);
	assert.match(
		stdout,
		/^American Embassy Strelsau, “THE TOLL ON THE BRIDGE,”.*\nChicago citation of ¶ \d .*: no clipboard to use$/m,
	);
	assert.doesNotMatch(stdout, /\u001B/);
});
