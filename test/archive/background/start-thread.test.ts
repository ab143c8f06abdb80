import assert from 'node:assert/strict';
import {once} from 'node:events';
import {enableCompileCache, getCompileCacheDir} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {test} from 'node:test';
import {startThread} from '../../../source/archive/background/start-thread.js';
import {folderWith} from '../folder.js';

const script = `
	import {getCompileCacheDir} from 'node:module';
	import {parentPort} from 'node:worker_threads';
	parentPort.postMessage(getCompileCacheDir());`;

test('a thread takes its compiled code from beside that of the program', async context => {
	enableCompileCache(folderWith(context, {}));
	const thread = startThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`), {});
	const [folder] = await once(thread, 'message');
	const program = getCompileCacheDir() ?? '';
	assert.equal(folder, join(dirname(program), 'threads', basename(program)));
});
