/** Publishes an index: writes a finished copy that nobody changes any more, whole or not at all. */
import {chmodSync, chownSync, closeSync, existsSync, openSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {errorCode} from '../../archive/errors.js';
import {sync} from '../../files/sync.js';
import {lockIndex, openDatabase} from '../database.js';
import {IndexError} from '../errors.js';
import {sealOf} from '../integrity/words-seal.js';
import {isFinished, readState} from '../state.js';
import {filesTold} from './files-told.js';
import {filesBeside, type PublishTask} from './publish-task.js';
import {publishedPlace} from './published-place.js';
import {type LeastReaders, readersOf} from './readers-of.js';

/** A published index. */
export type Published = {
	readonly bytes: number;
	readonly mode: number;
	/** Whether fewer may read it than the folder, since parts of that are closed to some. */
	readonly isForFewer: boolean;
};

/** Publishes an index. Throws an `IndexError` if it is not complete, is being written, or cannot be stored there. */
export function publishIndex(task: PublishTask): Published {
	const {place, beside, target} = task;
	const lock = lockIndex(place);
	if (!lock) {
		throw new IndexError('busy', 'another cables process is writing the index');
	}
	try {
		copyTo(place, beside);
		checkCopy(beside);
		const given = giveToReaders(task);
		sync(beside);
		renameSync(beside, target);
		sync(dirname(target));
		return {bytes: statSync(target).size, ...given};
	} catch (error) {
		throw error instanceof IndexError || !/^E[A-Z]+$/.test(errorCode(error))
			? error
			: new IndexError('unwritable', `${target}: cannot be written (${errorCode(error)})`, {cause: error});
	} finally {
		for (const file of filesBeside(beside)) {
			rmSync(file, {force: true});
		}
		lock.release();
	}
}

function copyTo(place: PublishTask['place'], beside: string): void {
	if (!existsSync(place.path)) {
		throw new IndexError('damaged', 'there is no index of this folder');
	}
	const database = openDatabase(place);
	try {
		if (!isFinished(database)) {
			throw new IndexError('partly-damaged', 'the index is not complete; cables index completes it');
		}
		// For nobody else until it is finished.
		closeSync(openSync(beside, 'wx', 0o600));
		database.copyInto(beside);
	} finally {
		database.close();
	}
}

/** The words have one checksum for all, which nobody compares when the index is read. */
function checkCopy(path: string): void {
	const copy = openDatabase(publishedPlace(path));
	try {
		if (readState(copy, 'words') !== sealOf(copy)) {
			throw new IndexError('damaged', 'the words of the index are damaged; cables index --rebuild');
		}
	} finally {
		copy.close();
	}
}

/** Lets those read the copy who can read all that it tells of, and nobody write it; returns its permissions. */
function giveToReaders({beside, indexed}: PublishTask): Omit<Published, 'bytes'> {
	const {group, others, areFewer} = readersOfCopy(beside, indexed);
	const isForGroup = group !== undefined && isGiven(beside, group);
	const mode = 0o400 | (isForGroup ? 0o040 : 0) | (others ? 0o004 : 0);
	chmodSync(beside, mode);
	return {mode, isForFewer: areFewer};
}

function readersOfCopy(path: string, indexed: string): LeastReaders {
	const copy = openDatabase(publishedPlace(path));
	try {
		return readersOf(indexed, filesTold(copy));
	} finally {
		copy.close();
	}
}

/** Gives a file to a group; only its members and root may do that. */
function isGiven(file: string, group: number): boolean {
	try {
		chownSync(file, -1, group);
	} catch (error) {
		if (!['EPERM', 'EINVAL'].includes(errorCode(error))) {
			throw error;
		}
	}
	return statSync(file).gid === group;
}
