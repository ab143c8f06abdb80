import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {createRandom} from '../../random.js';
import {onTerminal, pressAndSee, quit, shipped} from '../run.js';
import {checkKills} from './kills.js';

test('killed at random moments, two programs lose no cable and no line', async context => {
	const {acknowledged} = await checkKills(context, 4, createRandom(1333));
	assert.ok(acknowledged > 0);
});

test('with --private nothing is put anywhere, and that is said', async context => {
	const home = folderWith(context);
	const terminal = onTerminal(context, ['--private', shipped], {env: {XDG_DATA_HOME: home}});
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, 'akosovo\r', 'not written: nothing is kept with --private');
	await pressAndSee(terminal, '\u0007', 'F facets');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(readdirSync(home), []);
});
