import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pagerFor} from '../../../source/program/taking/handing-over.js';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {asFound} from '../../terminal/pseudo-terminal.js';
import {pressAndSee, quit, run} from '../run.js';
import {openOne} from './handed-over.js';

test('a command gets the text of the cable, and the reader comes back after Enter', async context => {
	const terminal = await openOne(context);
	await pressAndSee(terminal, '|', ' | █');
	await pressAndSee(terminal, 'grep -c Colonel\r', /^1\n\npress Enter to return to cables/m);
	assert.equal(terminal.modes().isAlternateScreen, false);
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	terminal.press('q');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(terminal.modes(), asFound);
});

test('the pager comes first, then an editor that can leave a file as it is', () => {
	assert.equal(pagerFor({PAGER: 'most', EDITOR: 'vim'}), 'most');
	assert.equal(pagerFor({EDITOR: '/usr/bin/vim'}), '/usr/bin/vim -R');
	assert.equal(pagerFor({EDITOR: 'nano'}), 'nano -v');
	assert.equal(pagerFor({EDITOR: 'emacs -nw'}), 'less');
	assert.equal(pagerFor({}), 'less');
});

test('without a terminal no command is run', context => {
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text});
	const {stdout, status} = run(['--plain', folder], {input: `|touch ${folder}/x\nv`});
	assert.equal(status, 0);
	assert.match(stdout, /^a command needs a terminal$/m);
	assert.match(stdout, /^a pager needs a terminal$/m);
});
