/** What a path leads to, before any of it is read. */
import {type Archive, absentArchive, indexedPath, openArchive} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {hasFiles, scanArchive} from '../archive/folder/walk-archive.js';
import {cableExtensions} from '../archive/folder/walk-folder.js';
import {type IndexPlace, indexPlace, memoryPlace} from '../index/place.js';
import {isFilled} from '../index/reader.js';
import {openIndexedFolder} from './indexed-folder.js';
import type {Library} from './library.js';
import {type AllCables, readAll} from './read-all.js';
import {openSingleFile} from './single-file.js';

/** A folder, a dump or a single cable, and where its index is or would be. */
export type CableSource = {readonly archive: Archive; readonly indexPlace: IndexPlace};

/**
 * The source at a path. One that is gone is still one where its index has cables: the disk may not be there.
 * Throws an `ArchiveError` where there is none that could be read.
 */
export function openSource(path: string, cacheFolder: string | undefined): CableSource {
	const at = (archive: Archive) => ({archive, indexPlace: indexPlace(indexedPath(archive), cacheFolder)});
	try {
		return at(openArchive(path));
	} catch (error) {
		const absent = at(absentArchive(path));
		if (error instanceof ArchiveError && hasIndexedCables(absent)) {
			return absent;
		}
		throw error;
	}
}

/** The same, of a folder or a dump; throws an `ArchiveError` for a single cable, which has no index. */
export function openIndexable(path: string, cacheFolder: string | undefined): CableSource {
	const source = openSource(path, cacheFolder);
	if (source.archive.only !== undefined) {
		throw new ArchiveError(path, 'it is a single cable, and only folders and dumps have an index');
	}
	return source;
}

/** Whether there is an index that has cables; a damaged one tells nothing. */
export function hasIndexedCables({archive, indexPlace}: CableSource): boolean {
	return archive.only === undefined && isFilled(indexPlace);
}

/** Whether there is any file that could be a cable; where there is one, little is read but the first names. */
export function hasCableFiles({archive}: CableSource): boolean {
	return hasFiles(archive);
}

/** Why a source has no cables, in a sentence without its name. */
export function emptinessReason(): string {
	const endings = cableExtensions.filter(ending => ending !== '').join(', ');
	return `there are no cables in this folder (files ending in ${endings} or without an extension)`;
}

/** The library of a source; its index is kept where that belongs, or in memory alone. */
export function openLibrary({archive, indexPlace}: CableSource, keepsIndex: boolean): Library {
	return archive.only === undefined
		? openIndexedFolder(archive, keepsIndex ? indexPlace : memoryPlace())
		: openSingleFile(archive, archive.only);
}

/** What a list shows of all cables of a source, read from the files themselves; nothing where there are none. */
export async function readSource({archive}: CableSource): Promise<AllCables | undefined> {
	const scan = scanArchive(archive);
	return scan.ids.length === 0 ? undefined : readAll(archive, scan);
}

/** Whether a path leads to a folder or a dump. */
export function leadsToFolder(path: string): boolean {
	return leadsTo(path, ({only}) => only === undefined);
}

/** Whether a path leads to a single cable. */
export function leadsToCable(path: string): boolean {
	return leadsTo(path, ({only}) => only !== undefined);
}

function leadsTo(path: string, isWanted: (archive: Archive) => boolean): boolean {
	try {
		return isWanted(openArchive(path));
	} catch (error) {
		if (error instanceof ArchiveError) {
			return false;
		}
		throw error;
	}
}
