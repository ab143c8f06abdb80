/** The only door to the files: which cables a folder holds, and their texts. Nothing is ever written. */
import {hash} from 'node:crypto';
import {accessSync, constants, type Stats, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import type {CableId} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {decode} from './decode.js';
import {
	hasDumpEnding,
	isDump,
	locateRow,
	type RowsWithin,
	readDump,
	readRow,
	readWithin,
} from './dump/dump.js';
import type {ByteRange} from './dump/entries.js';
import {parseRowId, rowId} from './dump/row-id.js';
import {inSlices} from './dump/slices.js';
import {ArchiveError, archiveError, noName} from './errors.js';
import {openable} from './file-names.js';
import {type FileStamp, stampOf} from './file-stamp.js';
import {type Finding, type LookOptions, lookThrough, lookThroughUnsorted} from './look-through.js';
import type {Following} from './open-file.js';
import {readFile} from './read-file.js';
import {mostAtOnce} from './read-limits.js';
import {type ReferringSummary, summariseReferring} from './referring-summary.js';
import {gather, type Scan} from './scan.js';

/** A folder that is read, a single cable of one, or a dump of many. */
export type Archive = {
	readonly root: string;
	readonly name: string;
	/** The cable that was named instead of a folder: a file, or a row of a dump. */
	readonly only: CableId | undefined;
	/** The dump that was named instead of a folder. */
	readonly dump: CableId | undefined;
};

/** The archive at a path; `cables.csv#07ROME1333` is the path of a row. Throws an `ArchiveError` where there is none that could be read. */
export function openArchive(path: string): Archive {
	if (path === '') {
		throw new ArchiveError(noName, 'there is no such file or folder');
	}
	const full = resolve(path);
	try {
		const stats = statsOf(full);
		const file = stats === undefined ? parseRowId(full)?.dump : undefined;
		if (file !== undefined) {
			return {...openArchive(file), only: basename(full), dump: undefined};
		}
		accessSync(openable(full), stats?.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
		if (stats?.isDirectory()) {
			return {root: full, name: basename(full) || full, only: undefined, dump: undefined};
		}
		if (stats?.isFile()) {
			return fileArchive(full);
		}
	} catch (error) {
		throw archiveError(path, error);
	}
	throw new ArchiveError(path, 'it is neither a folder nor a regular file');
}

/** What was the archive at a path where none can be read by now: the disk may not be there, and its index be. */
export function absentArchive(path: string): Archive {
	const full = resolve(path);
	const [root, name] = [dirname(full), basename(full)];
	return hasDumpEnding(full)
		? {root, name, only: undefined, dump: name}
		: {root: full, name: name || full, only: undefined, dump: undefined};
}

function statsOf(path: string): Stats | undefined {
	return statSync(openable(path), {throwIfNoEntry: false});
}

function fileArchive(path: string): Archive {
	const [root, file] = [dirname(path), basename(path)];
	return hasDumpEnding(path) && isDump(path, {followLinks: true})
		? {root, name: file, only: undefined, dump: file}
		: {root, name: basename(root), only: file, dump: undefined};
}

/** The folder or the dump of which an index is kept. */
export function indexedPath({root, dump}: Archive): string {
	return dump === undefined ? root : join(root, dump);
}

/** All that an archive holds, one thing after the other; the files can be cables or dumps. */
export function* findingsIn(archive: Archive, look: LookOptions | 'unsorted' = {}): Generator<Finding> {
	const named = archive.only ?? archive.dump;
	if (named === undefined) {
		yield* look === 'unsorted' ? lookThroughUnsorted(archive.root) : lookThrough(archive.root, look);
	} else {
		const isStamped = look !== 'unsorted' && look.withStamps;
		yield {type: 'file', id: named, stamp: isStamped ? stampOfNamed(archive, named) : undefined};
	}
}

/** Whether there is any file that can be a cable or a dump; where there is one, little is read but the first names. */
export function hasFiles(archive: Archive): boolean {
	for (const {type} of findingsIn(archive, 'unsorted')) {
		if (type === 'file') {
			return true;
		}
	}
	return false;
}

/** Whether there is nothing but what is hidden. Throws an `ArchiveError` where the folder is gone. */
export function isEmpty(archive: Archive): boolean {
	// Of a dump it takes its stamp to tell that it is gone.
	for (const finding of findingsIn(archive, archive.dump === undefined ? 'unsorted' : {withStamps: true})) {
		if (finding.type !== 'left-aside' || finding.kind !== 'hidden') {
			return false;
		}
	}
	return true;
}

function stampOfNamed(archive: Archive, named: CableId): FileStamp {
	const stamp = stampIn(archive, named);
	if (!stamp) {
		throw new ArchiveError(writtenPathOf(archive, named), 'there is no such file or folder');
	}
	return stamp;
}

/** The stamp of a cable's file, or of a dump; nothing if it is not there any more. */
export function stampIn(archive: Archive, id: CableId): FileStamp | undefined {
	const {path, following} = locate(archive, id);
	return stampOf(path, following);
}

/** The same as a whole, in the order of the names. */
export function scanArchive(archive: Archive): Scan {
	return gather(findingsIn(archive));
}

/** What is kept of all that an archive holds, in slices between which the event loop has its turn. */
export function findInSlices<Kept>(
	archive: Archive,
	look: LookOptions | 'unsorted',
	keep: (finding: Finding) => readonly Kept[],
	milliseconds = 12,
): AsyncGenerator<readonly Kept[]> {
	return inSlices(findingsIn(archive, look), keep, milliseconds);
}

/** The path of a cable as people write it: `openArchive` finds the cable by it. */
export function writtenPathOf({root}: Archive, id: CableId): string {
	return join(root, id);
}

/**
 * The text of a cable's file, or of its row, which is found sooner where it is told in which place it stands.
 * Throws an `ArchiveError` if it cannot be read or is no text.
 */
export function readText(archive: Archive, id: CableId, place?: ByteRange): string {
	return readSized(archive, id, place).text;
}

/** A text, and how many bytes it takes where it is kept. */
function readSized(archive: Archive, id: CableId, place?: ByteRange): {text: string; size: number} {
	const {path, row, following} = locate(archive, id);
	if (row !== undefined) {
		const text = readRow(path, row, {...following, place});
		return {text, size: Buffer.byteLength(text)};
	}
	const bytes = readFile(path, following);
	const decoded = decode(bytes);
	if (!decoded) {
		throw new ArchiveError(path, 'it is not a text');
	}
	return {text: decoded.text, size: bytes.length};
}

/** The bytes of a cable's file. Throws an `ArchiveError` if it cannot be read. */
export function readBytes(archive: Archive, id: CableId): Uint8Array {
	const {path, following} = locate(archive, id);
	return readFile(path, following);
}

/** What can be said of a cable's bytes: where they are kept, how many they are, and what proves that they are these. */
export type FileFacts = {
	/** The path by which `openArchive` finds it. */
	readonly path: string;
	readonly isRow: boolean;
	/** The bytes of the file, or of the row's text in UTF-8; and their SHA-256. */
	readonly size: number;
	readonly sha256: string;
};

/** The facts of a cable's file or row. Throws an `ArchiveError` if it cannot be read. */
export function fileFacts(archive: Archive, id: CableId, place?: ByteRange): FileFacts {
	const isRow = locate(archive, id).row !== undefined;
	const bytes = isRow ? Buffer.from(readText(archive, id, place)) : readBytes(archive, id);
	return {path: writtenPathOf(archive, id), isRow, size: bytes.length, sha256: hash('sha256', bytes)};
}

/** The rows of a dump that begin within a range of it. Throws an `ArchiveError` if it cannot be read. */
export function readRowsWithin(archive: Archive, dump: CableId, range: ByteRange): RowsWithin {
	const {path, following} = locate(archive, dump);
	return readWithin(path, range, following);
}

/**
 * The same, and where the row stands that it was found in.
 * Throws an `ArchiveError` if it cannot be read or is no text.
 */
export function readLocated(
	archive: Archive,
	id: CableId,
	place?: ByteRange,
): {readonly text: string; readonly place: ByteRange | undefined} {
	const {path, row, following} = locate(archive, id);
	return row === undefined
		? {text: readText(archive, id), place: undefined}
		: locateRow(path, row, {...following, place});
}

/** The size of a cable's text in bytes, as far as that is known without reading it. */
export function sizeOfText(archive: Archive, id: CableId, place?: ByteRange): number | undefined {
	return locate(archive, id).row === undefined ? stampIn(archive, id)?.size : place?.length;
}

/** Where a cable is kept: a file, and a row of it where the file is a dump. */
type Keeping = {readonly path: string; readonly row: string | undefined; readonly following: Following};

export function locate({root, only, dump}: Archive, id: CableId): Keeping {
	const path = join(root, id);
	// Who names a file means it, link or not, and whether or not it is called like a row.
	const isNamed = id === only || id === dump;
	const rowPath = isNamed && statsOf(path) ? undefined : parseRowId(path);
	if (rowPath === undefined) {
		return {path, row: undefined, following: {followLinks: isNamed}};
	}
	const isOfNamed = dump !== undefined && rowPath.dump === join(root, dump);
	return {path: rowPath.dump, row: rowPath.row, following: {followLinks: isNamed || isOfNamed}};
}

/** A cable's text as it was read, or why a file or a row of it could not be; `done` files are behind it. */
export type Reading = {readonly done: number} & (
	| {
			readonly type: 'cable';
			readonly id: CableId;
			readonly text: string;
			/** Where it stands, if it is a row of a dump. */
			readonly place?: ByteRange;
			/** The bytes of its file, or of its row. */
			readonly size: number;
	  }
	| {readonly type: 'unreadable'; readonly id: CableId; readonly reason: string}
	/** It has more bytes than were to be read; the text of a row is known nevertheless. */
	| {
			readonly type: 'large';
			readonly id: CableId;
			readonly text: string | undefined;
			readonly size: number;
			readonly place?: ByteRange;
	  }
);

/** The texts of some files of an archive, one after the other, and those of all rows where a file is a dump. */
export function* readTexts(
	archive: Archive,
	ids: readonly CableId[],
	mostBytes = Number.POSITIVE_INFINITY,
): Generator<Reading> {
	for (const [index, id] of ids.entries()) {
		try {
			if (isDumpOf(archive, id)) {
				yield* readRows(archive, id, index, mostBytes);
			} else {
				yield {...readUpTo(archive, id, mostBytes), id, done: index + 1};
			}
		} catch (error) {
			if (!(error instanceof ArchiveError)) {
				throw error;
			}
			yield {type: 'unreadable', id, reason: error.reason, done: index + 1};
		}
	}
}

/** Whether a file is a dump: a look through a folder takes no other tables. */
export function isDumpOf({only}: Archive, id: CableId): boolean {
	return id !== only && hasDumpEnding(id);
}

type Sized =
	| {readonly type: 'cable'; readonly text: string; readonly size: number}
	| {readonly type: 'large'; readonly text: undefined; readonly size: number};

function readUpTo(archive: Archive, id: CableId, mostBytes: number): Sized {
	const size = sizeOfText(archive, id) ?? 0;
	return size > mostBytes
		? {type: 'large', text: undefined, size}
		: {type: 'cable', ...readSized(archive, id)};
}

function* readRows(archive: Archive, dump: CableId, done: number, mostBytes: number): Generator<Reading> {
	const path = join(archive.root, dump);
	for (const entry of readDump(path, {followLinks: dump === archive.dump})) {
		yield entry.type === 'row'
			? {
					type: entry.place.length > mostBytes ? 'large' : 'cable',
					id: rowId({dump, row: entry.name}),
					text: entry.text,
					size: entry.place.length,
					place: entry.place,
					done,
				}
			: {type: 'unreadable', id: dump, reason: entry.reason, done};
	}
}

/** What a list shows of a cable, and what else it can be sorted by. */
export type ReadSummary = ReferringSummary & {readonly size: number};

/** Some cables of an archive, read one after the other. */
export type Batch = {
	readonly summaries: readonly ReadSummary[];
	readonly unreadable: readonly {readonly id: CableId; readonly reason: string}[];
	/** How many of the files have been read to their end. */
	readonly done: number;
};

/**
 * Reads what a list shows of each cable, and gives it in batches between which the event loop has its turn.
 * What is too large to be read at once is left to `readAside`, if there is one.
 */
export async function* readSummaries(
	archive: Archive,
	ids: readonly CableId[],
	milliseconds = 12,
	readAside?: ReadAside,
): AsyncGenerator<Batch> {
	const readings = readTexts(archive, ids, readAside ? mostAtOnce : undefined);
	for await (const slice of inSlices(readings, reading => [summarisedReading(reading)], milliseconds)) {
		const read: SummarisedReading[] = [];
		for (const reading of slice) {
			read.push(reading.type === 'large' && readAside ? await readLarge(reading, readAside) : reading);
		}
		yield batchOf(read);
	}
}

/** Reads what a list shows of a large cable, or says why it cannot be read. */
export type ReadAside = (
	id: CableId,
	text: string | undefined,
) => Promise<
	| {readonly type: 'summary'; readonly summary: ReferringSummary}
	| {readonly type: 'unreadable'; readonly id: CableId; readonly reason: string}
>;

type SummarisedReading =
	| {readonly type: 'summary'; readonly summary: ReadSummary; readonly done: number}
	| Extract<Reading, {type: 'unreadable' | 'large'}>;

function summarisedReading(reading: Reading): SummarisedReading {
	if (reading.type !== 'cable') {
		return reading;
	}
	const {id, text, size, done} = reading;
	return {type: 'summary', summary: {...summariseReferring(parseCable(id, text)), size}, done};
}

async function readLarge(
	{id, text, size, done}: Extract<Reading, {type: 'large'}>,
	readAside: ReadAside,
): Promise<SummarisedReading> {
	const answer = await readAside(id, text);
	return answer.type === 'summary'
		? {type: 'summary', summary: {...answer.summary, size}, done}
		: {...answer, done};
}

function batchOf(slice: readonly SummarisedReading[]): Batch {
	return {
		summaries: slice.flatMap(reading => (reading.type === 'summary' ? reading.summary : [])),
		unreadable: slice.flatMap(reading =>
			reading.type === 'unreadable' ? {id: reading.id, reason: reading.reason} : [],
		),
		done: slice.at(-1)?.done ?? 0,
	};
}
