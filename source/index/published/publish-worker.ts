/** The thread that publishes an index: starts with a `PublishTask`, sends a `PublishAnswer`, and ends. */
import {parentPort, workerData} from 'node:worker_threads';
import {IndexError} from '../errors.js';
import {publishIndex} from './publish-index.js';
import type {PublishAnswer} from './publishing.js';

parentPort?.postMessage(answer());

function answer(): PublishAnswer {
	try {
		return {type: 'published', ...publishIndex(workerData)};
	} catch (error) {
		if (error instanceof IndexError) {
			return {type: 'failed', reason: error.message};
		}
		throw error;
	}
}
