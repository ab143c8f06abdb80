import {getCompileCacheDir} from 'node:module';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {Worker, type WorkerOptions} from 'node:worker_threads';

/**
 * Starts a thread of the program. It takes its compiled code from beside that of the program, which Node does not do by
 * itself: that of a search is ready in half the time. What a thread has compiled under other flags of V8 than commands
 * have would be of no use to them.
 */
export function startThread(script: URL, options: WorkerOptions): Worker {
	const compiled = getCompileCacheDir();
	// Node makes a folder for each of its versions in the one that it is given.
	const env = compiled && {...process.env, NODE_COMPILE_CACHE: join(dirname(compiled), 'threads')};
	return new Worker(script, {...options, ...(env && {env})});
}
