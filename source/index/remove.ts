import {lstatSync, rmSync} from 'node:fs';
import {errorCode} from '../archive/errors.js';
import {lockIndex} from './database.js';
import {IndexError} from './errors.js';
import {filesOfIndex} from './place/place.js';

/** Lists the files of an index with their sizes in bytes. */
export function sizesOfIndex(path: string): readonly {readonly path: string; readonly size: number}[] {
	return filesOfIndex(path).map(file => ({path: file, size: lstatSync(file).size}));
}

/** Removes an index. Throws an `IndexError` if it is being written, or if one of its files cannot be removed. */
export function removeIndex(path: string): void {
	const lock = lockIndex({type: 'file', path});
	if (!lock) {
		throw new IndexError('busy', `${path}: another cables process is writing the index`);
	}
	try {
		const [obstacle] = filesOfIndex(path).flatMap(removeFile);
		if (obstacle) {
			throw obstacle;
		}
	} finally {
		lock.release();
	}
}

/** Removes a file, or returns the error. */
function removeFile(file: string): readonly IndexError[] {
	try {
		rmSync(file);
		return [];
	} catch (cause) {
		const isFolder = lstatSync(file, {throwIfNoEntry: false})?.isDirectory();
		const reason = isFolder ? 'is a folder; left untouched' : `cannot be removed (${errorCode(cause)})`;
		return [new IndexError('unwritable', `${file}: ${reason}`, {cause})];
	}
}
