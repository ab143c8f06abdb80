/**
 * The dump of 2011, `cables.csv`: a quarter of a million cables in one file, which is read as a stream, never
 * whole.
 */
import {closeSync} from 'node:fs';
import {wholeRow} from '../../cable/masks/dump-row.js';
import {decodeText} from '../decode.js';
import {ArchiveError, toArchiveError} from '../errors.js';
import {type FollowOptions, openFile} from '../open-file.js';
import {readFully} from '../read-fully.js';
import {
	type ByteRange,
	type DumpEntry,
	dumpEntries,
	namingColumns,
	type UnnamedEntry,
	unnamedEntries,
} from './entries.js';
import {canHaveName} from './row-id.js';
import {maxRowBytes, maxRowStartBytes, type RawRow, splitRows} from './split-rows.js';

/** Whether a table is a dump: a line near its start begins with a number and a date, `"1","6/18/2007 12:11",`. */
export function isDump(path: string, follow: FollowOptions = {}): boolean {
	const start = readRangeBytes(path, {offset: 0, length: SAMPLE_BYTES}, follow).toString();
	return /(?:^\uFEFF?|\n)"\d{1,9}","\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}","/.test(start);
}

const SAMPLE_BYTES = 64 * 1024;

/** Reads the rows of a dump, one after the other. Throws an `ArchiveError` when the file cannot be read. */
export function readDump(path: string, follow: FollowOptions = {}): Generator<DumpEntry> {
	return entriesOf(path, rows => rows, follow);
}

/** The rows that begin within a range of a dump; lines are counted from the first of these rows. */
export type RowsWithin = {readonly entries: readonly UnnamedEntry[]; readonly lineFeeds: number};

/**
 * Reads the rows that begin within a range of a dump, each to its end, even beyond the range. If ranges touch, each
 * row belongs to exactly one of them, and no range has to know the others.
 */
export function readRange(path: string, range: ByteRange, follow: FollowOptions = {}): RowsWithin {
	const file = openFile(path, follow);
	try {
		const start = firstRowWithin(path, file, range);
		const end = range.offset + range.length;
		return start === undefined ? {entries: [], lineFeeds: 0} : rowsBetween(path, file, start, end);
	} finally {
		closeSync(file);
	}
}

/** Finds where the first row begins; anything before the first row of the dump counts as a row. */
function firstRowWithin(path: string, file: number, {offset, length}: ByteRange): number | undefined {
	if (offset === 0) {
		return 0;
	}
	// Starts at the line feed before the range, to find a row that begins exactly with the range.
	const from = offset - 1;
	const chunks = chunksOf(path, file, {offset: from, length: 1 + length + maxRowStartBytes});
	const [, row] = splitRows(chunks, maxRowBytes, from);
	return row && row.offset < offset + length ? row.offset : undefined;
}

function rowsBetween(path: string, file: number, start: number, end: number): RowsWithin {
	const entries: UnnamedEntry[] = [];
	const chunks = chunksOf(path, file, {offset: start, length: Infinity});
	for (const row of splitRows(chunks, maxRowBytes, start)) {
		if (row.offset >= end) {
			return {entries, lineFeeds: row.line - 1};
		}
		entries.push(...unnamedEntries([row]));
	}
	// Nothing after the end of the dump needs the count.
	return {entries, lineFeeds: 0};
}

/**
 * Reads the text of a row. A given place is only a hint: if the row is not there, it is looked for in the whole
 * dump.
 */
export function readRow(
	path: string,
	name: string,
	options: FollowOptions & {readonly place?: ByteRange | undefined} = {},
): string {
	return locateRow(path, name, options).text;
}

/** Reads the text of a row and the place where it was found. */
export function locateRow(
	path: string,
	name: string,
	{place, ...follow}: FollowOptions & {readonly place?: ByteRange | undefined} = {},
): LocatedRow {
	const row = (place && rowAt(path, name, place, follow)) ?? findRow(path, name, follow);
	if (row === undefined) {
		throw new ArchiveError(path, `no row ${name}`);
	}
	return row;
}

type LocatedRow = {readonly text: string; readonly place: ByteRange};

function rowAt(path: string, name: string, place: ByteRange, follow: FollowOptions): LocatedRow | undefined {
	const text = decodeText(readRangeBytes(path, place, follow))?.text ?? '';
	const row = wholeRow(text);
	return row && canHaveName(name, namingColumns(text, row)) ? {text, place} : undefined;
}

function findRow(path: string, name: string, follow: FollowOptions): LocatedRow | undefined {
	for (const entry of entriesOf(path, rows => rowsMaybeNamed(name, rows), follow)) {
		if (entry.type === 'row' && entry.name === name) {
			return entry;
		}
	}
	return undefined;
}

/** Chooses the rows that may have a name by their first bytes, since decoding a whole dump takes many seconds. */
function* rowsMaybeNamed(name: string, rows: Iterable<RawRow>): Generator<RawRow> {
	const column = Buffer.from(name.replace(/~\d+$|^row-/g, ''));
	for (const row of rows) {
		if (row.bytes?.subarray(0, NAMING_BYTES).includes(column)) {
			yield row;
		}
	}
}

/** If the third column is a name, the first three columns fit into this. */
const NAMING_BYTES = 256;

function* entriesOf(
	path: string,
	choose: (rows: Iterable<RawRow>) => Iterable<RawRow>,
	follow: FollowOptions,
): Generator<DumpEntry> {
	const file = openFile(path, follow);
	try {
		yield* dumpEntries(choose(splitRows(chunksOf(path, file, {offset: 0, length: Infinity}))));
	} finally {
		closeSync(file);
	}
}

/** All chunks share one buffer, so a chunk that is kept must be copied. */
function* chunksOf(path: string, file: number, {offset, length}: ByteRange): Generator<Uint8Array> {
	const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
	for (let [at, left] = [offset, length]; left > 0; ) {
		const read = readInto(path, file, chunk.subarray(0, Math.min(left, CHUNK_BYTES)), at);
		if (read.length === 0) {
			return;
		}
		yield read;
		at += read.length;
		left -= read.length;
	}
}

const CHUNK_BYTES = 256 * 1024;

function readRangeBytes(path: string, {offset, length}: ByteRange, follow: FollowOptions): Buffer {
	const file = openFile(path, follow);
	try {
		return readInto(path, file, Buffer.allocUnsafe(Math.min(length, maxRowBytes)), offset);
	} finally {
		closeSync(file);
	}
}

/** Fills a buffer from an offset in a file and returns the part that was filled. Throws an `ArchiveError`. */
function readInto(path: string, file: number, bytes: Buffer, offset: number): Buffer {
	try {
		return readFully(file, bytes, offset);
	} catch (error) {
		throw toArchiveError(path, error);
	}
}
