import {type DumpRow, dumpRow} from '../../cable/masks/dump-row.js';
import {decode, type Encoding} from '../decode.js';
import {createRowNames, type RowColumns} from './row-id.js';
import {mostRowBytes, type RawRow} from './split-rows.js';

/** A stretch of a file, in bytes. */
export type ByteRange = {readonly offset: number; readonly length: number};

/** What a dump holds: a row that is a cable, or why a stretch of it is none. */
export type DumpEntry =
	| {readonly type: 'row'; readonly name: string; readonly place: ByteRange; readonly text: string}
	| {readonly type: 'unreadable'; readonly reason: string};

/** The same where the rows in front are not known, of which the name and the line depend. */
export type UnnamedEntry =
	| {
			readonly type: 'row';
			readonly line: number;
			readonly columns: RowColumns;
			readonly place: ByteRange;
			readonly text: string;
	  }
	| ({readonly type: 'mistake'} & Mistake);

/** Something in a dump that is no row, and in which line it begins. */
export type Mistake = {readonly line: number; readonly reason: string};

/** What the rows of a dump are; where very many are spoiled, the first of them and how many more. */
export function* dumpEntries(rows: Iterable<RawRow>): Generator<DumpEntry> {
	const nameRow = createRowNames();
	const mistakes = createMistakes();
	for (const entry of unnamedEntries(rows)) {
		if (entry.type === 'row') {
			const {columns, line: _, ...rest} = entry;
			yield {...rest, name: nameRow(columns)};
		} else {
			yield* mistakes.told(entry).map(unreadable);
		}
	}
	yield* mistakes.untold().map(unreadable);
}

/** What some rows of a dump are. */
export function* unnamedEntries(rows: Iterable<RawRow>): Generator<UnnamedEntry> {
	for (const raw of rows) {
		const {found, mistake} = decodeRow(raw);
		if (found) {
			const {row, ...rest} = found;
			yield {type: 'row', line: raw.line, columns: namingColumns(found.text, row), ...rest};
		}
		if (mistake) {
			yield {type: 'mistake', ...mistake};
		}
	}
}

/** Puts the mistakes of a dump in words: the first of them one by one, and at the end how many more there are. */
export function createMistakes(): {
	readonly told: (mistake: Mistake) => readonly string[];
	readonly untold: () => readonly string[];
} {
	let count = 0;
	return {
		told: ({line, reason}) =>
			++count > MOST_MISTAKES ? [] : [`the row of line ${line} is left out: ${reason}`],
		untold: () => (count > MOST_MISTAKES ? [`${count - MOST_MISTAKES} more of its rows are left out`] : []),
	};
}

function unreadable(reason: string): DumpEntry {
	return {type: 'unreadable', reason};
}

/** The columns of a row that its name is made of. */
export function namingColumns(text: string, {number, referenceId}: DumpRow): RowColumns {
	return {
		number: text.slice(number.start, number.end),
		referenceId: text.slice(referenceId.start, referenceId.end),
	};
}

const MOST_MISTAKES = 100;

/** A row has words behind it that belong to none, where both are told; where neither is, there are only blanks. */
type Decoded = {
	readonly found?: {readonly text: string; readonly row: DumpRow; readonly place: ByteRange};
	readonly mistake?: Mistake;
};

function decodeRow({line, offset, bytes}: RawRow): Decoded {
	if (bytes === undefined) {
		return {mistake: {line, reason: `it is larger than ${mostRowBytes / 1024 / 1024} MB`}};
	}
	const start = offset === 0 ? byteOrderMarkLength(bytes) : 0;
	const decoded = decode(bytes.subarray(start));
	if (!decoded) {
		return {mistake: {line, reason: 'it is not a text'}};
	}
	const row = dumpRow(decoded.text);
	const text = decoded.text.slice(0, row?.end ?? 0);
	const place = {offset: offset + start, length: bytesIn(text, decoded.encoding)};
	const isFollowed = decoded.text.slice(text.length).trim() !== '';
	return {
		...(row && {found: {text, row, place}}),
		...(isFollowed && {
			mistake: {line: row ? line + lineBreaksIn(text) + 1 : line, reason: notEightColumns},
		}),
	};
}

const notEightColumns = 'it does not have the eight columns of a dump';

function byteOrderMarkLength(bytes: Uint8Array): number {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function bytesIn(text: string, encoding: Encoding): number {
	return encoding === 'utf-8' ? Buffer.byteLength(text) : text.length;
}

function lineBreaksIn(text: string): number {
	return text.split('\n').length - 1;
}
