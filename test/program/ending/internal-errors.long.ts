/** What was thrown and nobody caught: one sentence, exit code 70, and its place in the log alone. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {inBash} from '../in-bash.js';
import {bundled} from '../loaded.js';
import {openList, quit, shipped} from '../run.js';

test('without CABLES_LOG nothing is logged, and where nothing can be logged nothing is said', context => {
	const folder = folderWith(context);
	assert.equal(inBash(`cd ${folder}; cables list ${shipped}`).stderr, '');
	assert.ok(!existsSync(join(folder, 'FILE')));
	const {status, stderr} = inBash(`cables list ${shipped}`, {
		env: {CABLES_LOG: join(folder, 'nowhere', 'log')},
	});
	assert.deepEqual([status, stderr], [0, '']);
});

test('DEV=true in the environment changes nothing', async context => {
	const terminal = await openList(context, shipped, {env: {DEV: 'true'}});
	assert.equal(await quit(terminal), 0);
	for (const [name, text] of bundled) {
		assert.doesNotMatch(text, /process\.env(?:\.DEV\b|\[.DEV.\])|react-devtools-core/, name);
	}
});
