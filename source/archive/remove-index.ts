import {lstatSync, rmSync} from 'node:fs';
import {IndexError} from './errors.js';
import {lockIndex} from './index-database.js';
import {filesOfIndex} from './index-place.js';

/** The files of an index, with their bytes. */
export function sizesOfIndex(path: string): readonly {readonly path: string; readonly size: number}[] {
	return filesOfIndex(path).map(file => ({path: file, size: lstatSync(file).size}));
}

/** Removes an index. Throws an `IndexError` while it is being written. */
export function removeIndex(path: string): void {
	const lock = lockIndex({type: 'file', path});
	if (!lock) {
		throw new IndexError('busy', `${path}: another cables is writing it`);
	}
	try {
		for (const file of filesOfIndex(path)) {
			rmSync(file);
		}
	} finally {
		lock.release();
	}
}
