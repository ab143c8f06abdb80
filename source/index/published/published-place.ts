/** Where a published index is, and whether it can be read there. */
import {closeSync, fstatSync} from 'node:fs';
import {ArchiveError} from '../../archive/errors.js';
import {openFile} from '../../archive/open-file.js';
import {IndexError} from '../errors.js';
import type {PublishedPlace} from '../place/place.js';

/** The place of the index that is published in a file. Throws an `IndexError` if nothing can be read there. */
export function publishedPlace(path: string): PublishedPlace {
	return {type: 'published', path, stamp: stampOfFile(path)};
}

/** Throws an `IndexError` if a published index cannot be read any more, or if another one is in its place. */
export function checkPublished({path, stamp}: PublishedPlace): void {
	if (stampOfFile(path) !== stamp) {
		throw new IndexError('replaced', 'another index has been published');
	}
}

/** The stamp of a regular file; whatever else is at the path is opened without waiting. */
function stampOfFile(path: string): string {
	if (!path.isWellFormed()) {
		throw new IndexError('unreadable', 'the name of a published index must be UTF-8');
	}
	try {
		const file = openFile(path, {followLinks: true});
		try {
			const {dev, ino, size, mtimeNs} = fstatSync(file, {bigint: true});
			return `${dev} ${ino} ${size} ${mtimeNs}`;
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		throw new IndexError('unreadable', error.reason, {cause: error});
	}
}
