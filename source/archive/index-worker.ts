/** The thread that indexes: takes an `IndexingTask`, sends `IndexingNews`, and ends when it is told anything. */
import {availableParallelism} from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {bringInStep} from './bring-in-step.js';
import {ArchiveError, IndexError} from './errors.js';
import {type Database, type IndexLock, lockIndex, openDatabase} from './index-database.js';
import type {IndexingNews, IndexingTask} from './index-messages.js';
import {setAside} from './index-place.js';
import {writeIndex} from './index-writer.js';
import {createParsers} from './parsers.js';
import {standBack} from './stand-back.js';

const MILLISECONDS_BETWEEN_TRIES = 300;

const task: IndexingTask = workerData;
let isStopped = false;
parentPort?.once('message', () => {
	isStopped = true;
});
standBack();
tell(await index());
parentPort?.close();

function tell(news: IndexingNews): void {
	parentPort?.postMessage(news);
}

async function index(): Promise<IndexingNews> {
	try {
		const lock = await takeLock();
		if (!lock) {
			return {type: isStopped ? 'stopped' : 'left-to-other'};
		}
		try {
			return await indexLocked();
		} finally {
			lock.release();
		}
	} catch (error) {
		return failure(error);
	}
}

async function takeLock(): Promise<IndexLock | undefined> {
	let lock = lockIndex(task.place);
	if (!lock) {
		tell({type: 'elsewhere'});
	}
	while (!lock && task.whenElsewhere === 'wait' && !isStopped) {
		await sleep(MILLISECONDS_BETWEEN_TRIES);
		lock = lockIndex(task.place);
	}
	return lock;
}

async function indexLocked(): Promise<IndexingNews> {
	const start = performance.now();
	const database = openSound();
	try {
		const changes = await bringInStep(task.archive, writeIndex(database), {
			parsers: createParsers(task.archive, availableParallelism() > 2 ? 2 : 1),
			onProgress: progress => tell({type: 'progress', ...progress}),
			onCommit: () => tell({type: 'committed'}),
			isStopped: () => isStopped,
		});
		database.checkpoint();
		const seconds = (performance.now() - start) / 1000;
		return changes ? {type: 'in-step', changes, seconds} : {type: 'stopped'};
	} finally {
		database.close();
	}
}

/** The index, or an empty one in the place of one that is damaged. */
function openSound(): Database {
	const {place, isRebuild} = task;
	const database = isRebuild ? undefined : openIfSound();
	if (database || place.type === 'memory') {
		return database ?? openDatabase(place);
	}
	setAside(place.path);
	const fresh = openDatabase(place);
	tell({type: 'replaced'});
	return fresh;
}

function openIfSound(): Database | undefined {
	let database: Database | undefined;
	try {
		database = openDatabase(task.place);
		if (database.isSound()) {
			return database;
		}
	} catch (error) {
		if (!(error instanceof IndexError && error.fault === 'damaged')) {
			throw error;
		}
	}
	database?.close();
	return undefined;
}

function failure(error: unknown): IndexingNews {
	if (error instanceof IndexError) {
		return {type: 'failed', fault: error.fault, reason: error.message};
	}
	if (error instanceof ArchiveError) {
		return {type: 'failed', fault: 'folder', reason: error.message};
	}
	// An internal error: whoever started this thread is told of it with the place where it was thrown.
	throw error;
}
