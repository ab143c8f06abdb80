/** The dump of 2011, `cables.csv`: a quarter of a million cables in one file, which is read as a stream, never whole. */
import {closeSync, readSync} from 'node:fs';
import {type DumpRow, dumpRow, wholeRow} from '../cable/dump-row.js';
import {decode, type Encoding} from './decode.js';
import {ArchiveError, archiveError} from './errors.js';
import {type Following, openFile} from './open-file.js';
import {canBeNamed, createRowNames} from './row-id.js';
import {mostRowBytes, type RawRow, splitRows} from './split-rows.js';

/** A stretch of a file, in bytes. */
export type ByteRange = {readonly offset: number; readonly length: number};

/** What a dump holds: a row that is a cable, or why a stretch of it is none. */
export type DumpEntry =
	| {readonly type: 'row'; readonly name: string; readonly place: ByteRange; readonly text: string}
	| {readonly type: 'unreadable'; readonly reason: string};

/** Whether a file's name is that of a table. */
export function hasDumpEnding(path: string): boolean {
	return /\.csv$/i.test(path);
}

/** Whether a table is the dump: near its beginning a line begins with a number and a date, `"1","6/18/2007 12:11",`. */
export function isDump(path: string, following: Following = {}): boolean {
	const file = openFile(path, following);
	try {
		const start = readRange(file, {offset: 0, length: BYTES_LOOKED_AT});
		return /(?:^\uFEFF?|\n)"\d{1,9}","\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}","/.test(start.toString());
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		closeSync(file);
	}
}

const BYTES_LOOKED_AT = 64 * 1024;

/** The rows of a dump, one after the other. Throws an `ArchiveError` where the file cannot be read on. */
export function* readDump(path: string, following: Following = {}): Generator<DumpEntry> {
	const file = openFile(path, following);
	try {
		yield* dumpEntries(splitRows(chunksOf(file)));
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		closeSync(file);
	}
}

/** What the rows of a dump are; of mistakes without number only the first are told one by one. */
export function* dumpEntries(rows: Iterable<RawRow>): Generator<DumpEntry> {
	const nameRow = createRowNames();
	let mistakes = 0;
	for (const raw of rows) {
		const {found, mistake} = readRaw(raw);
		if (found) {
			const {text, row, place} = found;
			yield {type: 'row', name: nameRow(columnsOf(text, row)), place, text};
		}
		if (mistake !== undefined && ++mistakes <= MOST_MISTAKES) {
			yield {type: 'unreadable', reason: mistake};
		}
	}
	if (mistakes > MOST_MISTAKES) {
		yield {type: 'unreadable', reason: `${mistakes - MOST_MISTAKES} more of its rows are left out`};
	}
}

const MOST_MISTAKES = 100;

/** The text of a row that a dump holds. Where it is said to stand is believed only if it does. */
export function readRow(
	path: string,
	name: string,
	{place, ...following}: Following & {readonly place?: ByteRange | undefined} = {},
): string {
	const text = (place && rowAt(path, name, place, following)) ?? rowNamed(path, name, following);
	if (text === undefined) {
		throw new ArchiveError(path, `it has no row ${name}`);
	}
	return text;
}

function rowAt(path: string, name: string, place: ByteRange, following: Following): string | undefined {
	const file = openFile(path, following);
	try {
		const text = decode(readRange(file, place))?.text;
		const row = text === undefined ? undefined : wholeRow(text);
		return text !== undefined && row && canBeNamed(name, columnsOf(text, row)) ? text : undefined;
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		closeSync(file);
	}
}

function rowNamed(path: string, name: string, following: Following): string | undefined {
	const file = openFile(path, following);
	try {
		for (const entry of dumpEntries(rowsLike(name, splitRows(chunksOf(file))))) {
			if (entry.type === 'row' && entry.name === name) {
				return entry.text;
			}
		}
		return undefined;
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		closeSync(file);
	}
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

/** What the bytes of a row are: a row, a mistake, a row with words behind it that belong to none, or nothing but blanks. */
type Read = {
	readonly found?: {readonly text: string; readonly row: DumpRow; readonly place: ByteRange};
	readonly mistake?: string;
};

function readRaw({line, offset, bytes}: RawRow): Read {
	if (bytes === undefined) {
		return {mistake: leftOut(line, `it is larger than ${mostRowBytes / 1024 / 1024} MB`)};
	}
	const start = offset === 0 ? markLength(bytes) : 0;
	const decoded = decode(bytes.subarray(start));
	if (!decoded) {
		return {mistake: leftOut(line, 'it is not a text')};
	}
	const row = dumpRow(decoded.text);
	const text = decoded.text.slice(0, row?.end ?? 0);
	const rest = decoded.text.slice(text.length);
	return {
		...(row && {
			found: {text, row, place: {offset: offset + start, length: bytesIn(text, decoded.encoding)}},
		}),
		...(rest.trim() !== '' && {
			mistake: leftOut(
				line + text.split('\n').length - 1 + (row ? 1 : 0),
				'it does not have the eight columns of a dump',
			),
		}),
	};
}

function leftOut(line: number, reason: string): string {
	return `the row of line ${line} is left out: ${reason}`;
}

function markLength(bytes: Uint8Array): number {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function bytesIn(text: string, encoding: Encoding): number {
	return encoding === 'utf-8' ? Buffer.byteLength(text) : text.length;
}

function columnsOf(text: string, {number, referenceId}: DumpRow) {
	return {
		number: text.slice(number.start, number.end),
		referenceId: text.slice(referenceId.start, referenceId.end),
	};
}

function* chunksOf(file: number): Generator<Uint8Array> {
	const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
	for (;;) {
		const length = readSync(file, chunk);
		if (length === 0) {
			return;
		}
		yield chunk.subarray(0, length);
	}
}

const CHUNK_BYTES = 256 * 1024;

function readRange(file: number, {offset, length}: ByteRange): Buffer {
	const bytes = Buffer.allocUnsafe(Math.min(length, mostRowBytes));
	let read = 0;
	while (read < bytes.length) {
		const count = readSync(file, bytes, read, bytes.length - read, offset + read);
		if (count === 0) {
			break;
		}
		read += count;
	}
	return bytes.subarray(0, read);
}
