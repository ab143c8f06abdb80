/** Counts what differs between a folder and its published index, which nobody can update from here. */
import type {Archive} from '../../archive/archive.js';
import {type FileStamp, isSameElsewhere} from '../../archive/file-stamp.js';
import {walkArchive} from '../../archive/folder/walk-archive.js';
import type {Database} from '../database.js';
import {readKnownFiles} from '../rows/known-files.js';
import {readState} from '../state.js';
import {readAlong} from '../update/comparison.js';

/** How many files of a folder are new or changed since its index was published, and how many are not there. */
export type ChangedSince = {readonly newer: number; readonly missing: number};

/** Walks a folder and counts, without keeping a name. Throws an `ArchiveError` if the folder cannot be read. */
export function countChanges(archive: Archive, database: Database): ChangedSince {
	const lookedAt = readState(database, 'looked') ?? 0;
	const known = readAlong(readKnownFiles(database));
	let newer = 0;
	try {
		for (const finding of walkArchive(archive, {withStamps: true})) {
			if (finding.type === 'skipped') {
				continue;
			}
			const stamp = known.stampOf(finding.id);
			newer += Number(finding.type === 'file' && finding.stamp && isNewer(finding.stamp, stamp, lookedAt));
		}
		return {newer, missing: known.missing().length};
	} finally {
		known.close();
	}
}

/** Without a stamp of its own a file had changed just before it was indexed. */
function isNewer(found: FileStamp, known: string | undefined, lookedAt: number): boolean {
	return known === '' ? Number(found.modified) / 1e6 > lookedAt : !(known && isSameElsewhere(known, found));
}
