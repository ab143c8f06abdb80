/**
 * The thread that updates an index: starts with `IndexWorkerData`, sends `IndexingNews`, and stops at any message.
 */

import {availableParallelism} from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {createGuard} from '../../archive/background/guard.js';
import {announceIn} from '../../archive/background/shared-status.js';
import {ArchiveError} from '../../archive/errors.js';
import {cacheToWrite, type Database, type IndexLock, lockIndex, openDatabase} from '../database.js';
import {hasFault, IndexError} from '../errors.js';
import {moveAside, type OwnPlace} from '../place/place.js';
import {readState} from '../state.js';
import {IndexWriter} from '../writer.js';
import {lowerPriority} from './lower-priority.js';
import type {IndexingNews, IndexWorkerData} from './messages.js';
import {createParsers} from './parsers.js';
import {runReadJob} from './read-job.js';
import {updateIndex} from './update-index.js';

const LOCK_RETRY_INTERVAL = 300;

/** In kilobytes: an index that is up to date is read once from end to end, so more would only fill memory. */
const CACHE_TO_COMPARE = 2000;

const {task, status, givenUp}: IndexWorkerData = workerData;
let isStopped = false;
parentPort?.once('message', () => {
	isStopped = true;
});
lowerPriority();
tell(await index());
parentPort?.close();

function tell(news: IndexingNews): void {
	parentPort?.postMessage(news);
}

async function index(): Promise<IndexingNews> {
	try {
		const lock = await takeLock();
		if (!lock) {
			return {type: isStopped ? 'stopped' : 'left-to-another'};
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
		tell({type: 'indexed-elsewhere'});
	}
	while (!lock && task.whenIndexedElsewhere === 'wait' && !isStopped) {
		await sleep(LOCK_RETRY_INTERVAL);
		lock = lockIndex(task.place);
	}
	return lock;
}

async function indexLocked(): Promise<IndexingNews> {
	const start = performance.now();
	try {
		return await indexInto(openOrReplace(), start);
	} catch (error) {
		if (!(isDamage(error) && task.place.type === 'file')) {
			throw error;
		}
		// Some damage is found only when the index is used.
		return await indexInto(openNew(task.place), start);
	}
}

async function indexInto(database: Database, start: number): Promise<IndexingNews> {
	const guard = createGuard(announceIn(status), givenUp);
	try {
		const changes = await updateIndex(task.archive, new IndexWriter(database), {
			parsers: createParsers(task.archive, {
				readHere: job => runReadJob(task.archive, job, Date.now, guard),
				// Parsing takes longer than writing, but the thread that writes could not keep up with a third parser.
				threads: Math.min(2, availableParallelism()),
				onThreads: () => database.limitCache(cacheToWrite),
			}),
			onProgress: progress => tell({type: 'progress', ...progress}),
			onCommit: () => tell({type: 'committed'}),
			isStopped: () => isStopped,
			now: Date.now,
			forgets: task.forgets,
		});
		database.checkpoint();
		const seconds = (performance.now() - start) / 1000;
		return changes ? {type: 'up-to-date', changes, seconds} : {type: 'stopped'};
	} finally {
		database.close();
	}
}

/** Opens the index, or an empty one in place of a damaged one. */
function openOrReplace(): Database {
	const {place, isRebuild} = task;
	const database = isRebuild ? undefined : openIfSound();
	if (database || place.type === 'memory') {
		return database ?? openDatabase(place);
	}
	return openNew(place);
}

function openNew(place: OwnPlace & {readonly type: 'file'}): Database {
	moveAside(place.path);
	const database = openDatabase(place);
	tell({type: 'replaced'});
	return database;
}

function openIfSound(): Database | undefined {
	let database: Database | undefined;
	try {
		database = openDatabase(task.place, {cacheKilobytes: CACHE_TO_COMPARE});
		if (database.isSound() && readState(database, 'words_damaged') === undefined) {
			return database;
		}
	} catch (error) {
		if (!isDamage(error)) {
			throw error;
		}
	}
	database?.close();
	return undefined;
}

function isDamage(error: unknown): boolean {
	return hasFault(error, 'damaged', 'partly-damaged');
}

function failure(error: unknown): IndexingNews {
	if (error instanceof IndexError) {
		return {type: 'failed', fault: error.fault, reason: error.message};
	}
	if (error instanceof ArchiveError) {
		return {type: 'failed', fault: 'folder', reason: error.message, brief: error.reason};
	}
	// An internal error: whoever started this thread gets it with its stack.
	throw error;
}
