import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {ownCopy} from '../../terminal/own-sequences.js';
import {strayControls} from '../hostile/stray-controls.js';
import {openList, pressAndSee, quit} from '../run.js';
import {copiesIn, env, openOne} from './copies.js';

test('yy sends the terminal the paragraph, and nothing else', async context => {
	const {terminal} = await openOne(context);
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	await pressAndSee(terminal, '2g', '¶ 2');
	await pressAndSee(terminal, 'y', ' y paragraph  q quotation  c cite');
	await pressAndSee(terminal, 'y', 'sent by OSC 52, 69 characters; some terminals refuse it');
	assert.deepEqual(copiesIn(terminal.bytes()), [
		'2. (S/NF) XXXXXXXXXXXX told the Consul that the Colonel will not pay.',
	]);
	await pressAndSee(terminal, '3yq', 'quotation of ¶¶ 2–4');
	assert.equal(copiesIn(terminal.bytes()).length, 2);
	terminal.press('q');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(strayControls(terminal.bytes().replace(ownCopy, '')), []);
});

test('; y sends the terminal one line for each tagged cable', async context => {
	const other = toll.text.replace('000512', '000513');
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text, '07STRELSAU513.txt': other});
	const terminal = await openList(context, folder, {env});
	await pressAndSee(terminal, 'T', 'tagged 2 cables');
	await pressAndSee(terminal, ';y', ' c cite  i number');
	await pressAndSee(terminal, 'i', 'numbers of 2 cables sent by OSC 52');
	await pressAndSee(terminal, ';yf', 'paths of 2 cables sent');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(copiesIn(terminal.bytes()), [
		'07STRELSAU513\n07STRELSAU512',
		`${join(folder, '07STRELSAU513.txt')}\n${join(folder, '07STRELSAU512.txt')}`,
	]);
});
