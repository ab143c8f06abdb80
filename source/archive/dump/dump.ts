/** The dump of 2011, `cables.csv`: a quarter of a million cables in one file, which is read as a stream, never whole. */
import {closeSync} from 'node:fs';
import {wholeRow} from '../../cable/masks/dump-row.js';
import {decode} from '../decode.js';
import {ArchiveError, archiveError} from '../errors.js';
import {type Following, openFile} from '../open-file.js';
import {readFully} from '../read-fully.js';
import {
	type ByteRange,
	type DumpEntry,
	dumpEntries,
	namingColumns,
	type UnnamedEntry,
	unnamedEntries,
} from './entries.js';
import {canBeNamed} from './row-id.js';
import {mostBytesOfBeginning, mostRowBytes, type RawRow, splitRows} from './split-rows.js';

/** Whether a file's name is that of a table. */
export function hasDumpEnding(path: string): boolean {
	return /\.csv$/i.test(path);
}

/** Whether a table is the dump: near its beginning a line begins with a number and a date, `"1","6/18/2007 12:11",`. */
export function isDump(path: string, following: Following = {}): boolean {
	const start = readStretch(path, {offset: 0, length: BYTES_LOOKED_AT}, following).toString();
	return /(?:^\uFEFF?|\n)"\d{1,9}","\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}","/.test(start);
}

const BYTES_LOOKED_AT = 64 * 1024;

/** The rows of a dump, one after the other. Throws an `ArchiveError` where the file cannot be read on. */
export function readDump(path: string, following: Following = {}): Generator<DumpEntry> {
	return entriesOf(path, rows => rows, following);
}

/** What begins within a range of a dump; its lines are counted from the first row that does. */
export type RowsWithin = {readonly entries: readonly UnnamedEntry[]; readonly lineFeeds: number};

/**
 * The rows that begin within a range of a dump, to the end of the last of them, wherever that is. Of ranges that
 * touch, each row is in one, and can be told without what is in the others.
 */
export function readWithin(path: string, range: ByteRange, following: Following = {}): RowsWithin {
	const file = openFile(path, following);
	try {
		const start = firstRowWithin(path, file, range);
		const end = range.offset + range.length;
		return start === undefined ? {entries: [], lineFeeds: 0} : rowsBetween(path, file, start, end);
	} finally {
		closeSync(file);
	}
}

/** Where the first row begins; what stands before the first of all counts as one. */
function firstRowWithin(path: string, file: number, {offset, length}: ByteRange): number | undefined {
	if (offset === 0) {
		return 0;
	}
	// From the line feed in front, so that a row is found that begins with the range.
	const from = offset - 1;
	const chunks = chunksOf(path, file, {offset: from, length: 1 + length + mostBytesOfBeginning});
	const [, row] = splitRows(chunks, mostRowBytes, from);
	return row && row.offset < offset + length ? row.offset : undefined;
}

function rowsBetween(path: string, file: number, start: number, end: number): RowsWithin {
	const entries: UnnamedEntry[] = [];
	const chunks = chunksOf(path, file, {offset: start, length: Infinity});
	for (const row of splitRows(chunks, mostRowBytes, start)) {
		if (row.offset >= end) {
			return {entries, lineFeeds: row.line - 1};
		}
		entries.push(...unnamedEntries([row]));
	}
	// Behind the end of the dump nobody counts any more.
	return {entries, lineFeeds: 0};
}

/** The text of a row that a dump holds. Where it is said to stand is believed only if it does. */
export function readRow(
	path: string,
	name: string,
	options: Following & {readonly place?: ByteRange | undefined} = {},
): string {
	return locateRow(path, name, options).text;
}

/** The same with the place where it was found. */
export function locateRow(
	path: string,
	name: string,
	{place, ...following}: Following & {readonly place?: ByteRange | undefined} = {},
): LocatedRow {
	const row = (place && rowAt(path, name, place, following)) ?? rowNamed(path, name, following);
	if (row === undefined) {
		throw new ArchiveError(path, `it has no row ${name}`);
	}
	return row;
}

type LocatedRow = {readonly text: string; readonly place: ByteRange};

function rowAt(path: string, name: string, place: ByteRange, following: Following): LocatedRow | undefined {
	const text = decode(readStretch(path, place, following))?.text ?? '';
	const row = wholeRow(text);
	return row && canBeNamed(name, namingColumns(text, row)) ? {text, place} : undefined;
}

function rowNamed(path: string, name: string, following: Following): LocatedRow | undefined {
	for (const entry of entriesOf(path, rows => rowsLike(name, rows), following)) {
		if (entry.type === 'row' && entry.name === name) {
			return entry;
		}
	}
	return undefined;
}

/** The rows that may have a name, told from their first bytes, since to decode all of a dump takes many seconds. */
function* rowsLike(name: string, rows: Iterable<RawRow>): Generator<RawRow> {
	const column = Buffer.from(name.replace(/~\d+$|^row-/g, ''));
	for (const row of rows) {
		if (row.bytes?.subarray(0, BYTES_OF_NAMES).includes(column)) {
			yield row;
		}
	}
}

/** The first three columns take fewer where the third is a name. */
const BYTES_OF_NAMES = 256;

function* entriesOf(
	path: string,
	choose: (rows: Iterable<RawRow>) => Iterable<RawRow>,
	following: Following,
): Generator<DumpEntry> {
	const file = openFile(path, following);
	try {
		yield* dumpEntries(choose(splitRows(chunksOf(path, file, {offset: 0, length: Infinity}))));
	} finally {
		closeSync(file);
	}
}

/** Every chunk is the same memory: who wants to keep one copies it. */
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

function readStretch(path: string, {offset, length}: ByteRange, following: Following): Buffer {
	const file = openFile(path, following);
	try {
		return readInto(path, file, Buffer.allocUnsafe(Math.min(length, mostRowBytes)), offset);
	} finally {
		closeSync(file);
	}
}

/** Fills some memory from an offset of a file on, and gives as much of it as there was. Throws an `ArchiveError`. */
function readInto(path: string, file: number, bytes: Buffer, offset: number): Buffer {
	try {
		return readFully(file, bytes, offset);
	} catch (error) {
		throw archiveError(path, error);
	}
}
