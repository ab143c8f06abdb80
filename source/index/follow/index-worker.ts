/** The thread that indexes: takes an `IndexingWork`, sends `IndexingNews`, and ends when it is told anything. */

import {availableParallelism} from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {createGuard} from '../../archive/background/guard.js';
import {announceIn} from '../../archive/background/shared-status.js';
import {ArchiveError, IndexError} from '../../archive/errors.js';
import {type Database, type IndexLock, lockIndex, openDatabase} from '../database.js';
import {type IndexPlace, setAside} from '../place.js';
import {readState} from '../state.js';
import {IndexWriter} from '../writer.js';
import {standBack} from './lower-priority.js';
import type {IndexingNews, IndexingWork} from './messages.js';
import {createParsers} from './parsers.js';
import {read} from './read-job.js';
import {bringInStep} from './update-index.js';

const MILLISECONDS_BETWEEN_TRIES = 300;

const {task, status, givenUp}: IndexingWork = workerData;
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
	try {
		return await indexInto(openSound(), start);
	} catch (error) {
		if (!(isDamage(error) && task.place.type === 'file')) {
			throw error;
		}
		// What no check has found shows when it is used.
		return await indexInto(openFresh(task.place), start);
	}
}

async function indexInto(database: Database, start: number): Promise<IndexingNews> {
	const guard = createGuard(announceIn(status), givenUp);
	try {
		const changes = await bringInStep(task.archive, new IndexWriter(database), {
			parsers: createParsers(task.archive, {
				readHere: one => read(task.archive, one, Date.now, guard),
				// To parse a cable takes longer than to write it. More than two would be waited for by nobody.
				threads: Math.min(2, availableParallelism()),
			}),
			onProgress: progress => tell({type: 'progress', ...progress}),
			onCommit: () => tell({type: 'committed'}),
			isStopped: () => isStopped,
			forgets: task.forgets,
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
	return openFresh(place);
}

function openFresh(place: IndexPlace & {readonly type: 'file'}): Database {
	setAside(place.path);
	const fresh = openDatabase(place);
	tell({type: 'replaced'});
	return fresh;
}

function openIfSound(): Database | undefined {
	let database: Database | undefined;
	try {
		database = openDatabase(task.place);
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
	return error instanceof IndexError && (error.fault === 'damaged' || error.fault === 'partly-damaged');
}

function failure(error: unknown): IndexingNews {
	if (error instanceof IndexError) {
		return {type: 'failed', fault: error.fault, reason: error.message};
	}
	if (error instanceof ArchiveError) {
		return {type: 'failed', fault: 'folder', reason: error.message, brief: error.reason};
	}
	// An internal error: whoever started this thread is told of it with the place where it was thrown.
	throw error;
}
