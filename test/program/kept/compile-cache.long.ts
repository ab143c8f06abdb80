import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, quit, shipped} from '../run.js';
import {filesBelow} from './compile-cache.js';

test('what the screens have compiled is kept while they run, and again when q ends them', async context => {
	const folder = folderWith(context);
	const env = {XDG_CACHE_HOME: folder};
	const first = onTerminal(context, [shipped], {env});
	// Nothing is kept before that: Node itself does it when a process ends.
	await first.waitFor(() => filesBelow(folder) > 0);
	first.kill('SIGTERM');
	assert.equal((await first.exit).signal, 15);
	const kept = filesBelow(folder);
	const second = onTerminal(context, [shipped], {env});
	await second.waitFor('newest first');
	assert.equal(await quit(second), 0);
	// A thread that the first run did not come to may have been compiled by the second.
	assert.ok(filesBelow(folder) >= kept);
});
