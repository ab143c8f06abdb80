/** The files of a folder that `cables split` has made which are not cables. */
import {closeSync} from 'node:fs';
import {join} from 'node:path';
import {ArchiveError} from '../errors.js';
import {openFile} from '../open-file.js';
import {readFully} from '../read-fully.js';

/** Holds what the sources have outside of cables. */
export const restName = 'rest.txt';

/** Says from where every file is. */
export const sourcesName = 'sources.csv';

/** The columns of that table. */
export const sourceColumns = [
	'file',
	'at',
	'source',
	'offset',
	'length',
	'sha256',
	'sourceSha256',
	'cables',
	'mrn',
	'date',
	'subject',
] as const;

/** Whether a folder has been made so, by the first line of its table. */
export function isOfSplit(folder: string): boolean {
	const heading = Buffer.from(sourceColumns.join(','));
	try {
		const file = openFile(join(folder, sourcesName));
		try {
			return readFully(file, Buffer.alloc(heading.length), 0).equals(heading);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if (error instanceof ArchiveError) {
			return false;
		}
		throw error;
	}
}
