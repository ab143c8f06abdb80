import {type Archive, stampIn} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {type Database, openDatabase} from '../database.js';
import type {PublishedPlace} from '../place/place.js';
import {knownDumps, type StampedFile, someFiles} from '../update/quick-look.js';

/** Whether a published index is one of an archive. Throws an `IndexError` if it cannot be used at all. */
export function isPublishedFor(archive: Archive, place: PublishedPlace): boolean {
	const database = openDatabase(place, {cacheKilobytes: 500});
	try {
		return isOfArchive(archive, database);
	} finally {
		database.close();
	}
}

/**
 * Whether an index is one of an archive, wherever that is mounted: at least one of some files that it knows is there and
 * has the size that it knows. An index has no other trace of its folder, since all names in it are those within.
 */
function isOfArchive(archive: Archive, database: Database): boolean {
	const dumps = knownDumps(database);
	const files = someFiles(database, MOST_FILES);
	if (archive.dump !== undefined && (files.length > 0 || dumps.some(({id}) => id !== archive.dump))) {
		return false;
	}
	const all = [...files, ...dumps.slice(0, MOST_FILES)];
	// Of a dump that had just been written when it was read no size is known: its name says little beside other files.
	const sized = all.filter(file => knownSize(file) !== undefined);
	return (sized.length > 0 ? sized : all).some(file => isThere(archive, file));
}

/** The first frame waits for them, and each may have to be asked of a server. */
const MOST_FILES = 16;

function knownSize({stamp, size}: StampedFile): number | undefined {
	return size ?? (stamp === '' ? undefined : Number(stamp.split(' ')[0]));
}

function isThere(archive: Archive, file: StampedFile): boolean {
	try {
		const stamp = stampIn(archive, file.id);
		const size = knownSize(file);
		return stamp !== undefined && (size === undefined || size === stamp.size);
	} catch (error) {
		if (error instanceof ArchiveError) {
			return false;
		}
		throw error;
	}
}
