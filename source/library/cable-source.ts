/** What a path leads to, before anything is read. */
import {type Archive, absentArchive, asSeveral, locate, openArchive, storedPath} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {hasFiles} from '../archive/folder/walk-archive.js';
import {cableExtensions} from '../archive/folder/walk-folder.js';
import {hasSeveral} from '../archive/texts.js';
import type {CableId} from '../cable/cable.js';
import {IndexError} from '../index/errors.js';
import {
	type IndexPlace,
	indexPlace,
	memoryPlace,
	type OwnPlace,
	type PublishedPlace,
} from '../index/place/place.js';
import {isPublishedFor} from '../index/published/is-of-archive.js';
import {publishedPlace} from '../index/published/published-place.js';
import {contentsOf, isFilled} from '../index/reader.js';
import type {SpellingGroup} from '../search/words/spellings.js';
import type {SurroundingFolder} from './folder/folder-around.js';
import {openWithIndex} from './folder/indexed-folder.js';
import type {Library} from './library.js';
import {openSingleFile} from './single-file.js';

/** A folder, a dump or a single cable, and where its index is or would be. */
export type CableSource = {
	readonly archive: Archive;
	/** The place of the user's own index. */
	readonly indexPlace: OwnPlace;
	/** The published index that is used instead, if there is one. */
	readonly published?: PublishedPlace;
};

/** Why a published index cannot be used for a source; it may just be that of another folder. */
export type Unusable = {readonly reason: string; readonly isOfAnother: boolean};

/** A source with the index that is published in a file, or why that cannot be. */
export function withPublished(source: CableSource, file: string): CableSource | Unusable {
	const {archive} = source;
	try {
		const place = publishedPlace(file);
		// A single file is looked up in the index of its folder.
		return isPublishedFor({...archive, only: undefined}, place)
			? {...source, published: place}
			: {reason: `it is not an index of ${archive.name}`, isOfAnother: true};
	} catch (error) {
		if (error instanceof IndexError) {
			return {reason: error.message, isOfAnother: false};
		}
		throw error;
	}
}

/**
 * Opens the source at a path. A path that leads nowhere is still a source if its index has cables: the disk may be
 * unplugged. Throws an `ArchiveError` if there is nothing to read.
 */
export function openSource(path: string, cacheFolder: string | undefined): CableSource {
	const at = (archive: Archive) => ({
		archive,
		indexPlace: indexPlace(storedPath(archive, archive.dump ?? '.'), cacheFolder),
	});
	try {
		return at(asOpened(openArchive(path)));
	} catch (error) {
		const absent = at(absentArchive(path));
		if (error instanceof ArchiveError && hasIndexedCables(absent)) {
			return absent;
		}
		throw error;
	}
}

/** A single file as it is opened: like a dump if it has several cables. */
function asOpened(archive: Archive): Archive {
	const {only} = archive;
	return only !== undefined && hasSeveral(archive, only) ? asSeveral({...archive, only}) : archive;
}

/** Opens a folder or a dump. Throws an `ArchiveError` for a single cable, which has no index. */
export function openIndexable(path: string, cacheFolder: string | undefined): CableSource {
	const source = openSource(path, cacheFolder);
	if (source.archive.only !== undefined) {
		throw new ArchiveError(path, 'a single cable has no index; name a folder or a dump');
	}
	return source;
}

/** Whether a source has an index with cables; `false` if the index is damaged. */
export function hasIndexedCables({archive, indexPlace, published}: CableSource): boolean {
	return archive.only === undefined && (published !== undefined || isFilled(indexPlace));
}

/** Whether a source has any file that may be a cable; stops at the first one. */
export function hasCableFiles({archive}: CableSource): boolean {
	return hasFiles(archive);
}

/** Why a source has no cables, without its name. */
export function noCablesReason(): string {
	const extensions = cableExtensions.filter(extension => extension !== '').join(', ');
	return `no cables in this folder (${extensions} or no extension)`;
}

/** Opens the library of a source; its index is stored in its usual place, or in memory only. */
export function openLibrary(
	{archive, indexPlace, published}: CableSource,
	keepsIndex: boolean,
	spellings: readonly SpellingGroup[] = [],
): Library {
	const own = keepsIndex ? indexPlace : memoryPlace();
	return archive.only === undefined
		? openWithIndex(archive, published ?? own, {spellings, own}).library
		: openSingleFile(
				archive,
				archive.only,
				folderAround(archive, archive.only, published ?? (keepsIndex ? indexPlace : undefined)),
			);
}

/**
 * The folder in which a single file lies, to which its references lead: with the index that the folder has, as it is if
 * that is finished, or else with one in memory. A row of a table has none, since reading the table may take long.
 */
function folderAround(
	archive: Archive,
	id: CableId,
	kept: IndexPlace | undefined,
): SurroundingFolder | undefined {
	if (locate(archive, id).row !== undefined) {
		return undefined;
	}
	const folder: Archive = {...archive, only: undefined};
	return {
		open() {
			const isIndexed = kept !== undefined && contentsOf(kept) === 'finished';
			const place = isIndexed ? kept : memoryPlace();
			return {...openWithIndex(folder, place, {isUpdated: !isIndexed}), isIndexed};
		},
	};
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
