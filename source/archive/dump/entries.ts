import {type DumpRow, dumpRow} from '../../cable/masks/dump-row.js';
import {decodeText, type TextEncoding} from '../decode.js';
import {createRowNamer, type RowColumns} from './row-id.js';
import {maxRowBytes, type RawRow} from './split-rows.js';

/** A range of a file, in bytes. */
export type ByteRange = {readonly offset: number; readonly length: number};

/** What a dump holds: a row that is a cable, or the reason why something is not. */
export type DumpEntry =
	| {readonly type: 'row'; readonly name: string; readonly place: ByteRange; readonly text: string}
	| {readonly type: 'unreadable'; readonly reason: string};

/** What a part of a dump holds; the name of a row and its line in the dump depend on the rows before that part. */
export type UnnamedEntry =
	| {
			readonly type: 'row';
			readonly line: number;
			readonly columns: RowColumns;
			readonly place: ByteRange;
			readonly text: string;
	  }
	| ({readonly type: 'bad-row'} & BadRow);

/** Something in a dump that is not a valid row, and the line on which it begins. */
export type BadRow = {readonly line: number; readonly reason: string};

/** Decodes and names the rows of a dump; of many bad rows only the first are reported one by one. */
export function* dumpEntries(rows: Iterable<RawRow>): Generator<DumpEntry> {
	const nameRow = createRowNamer();
	const badRows = createBadRowReport();
	for (const entry of unnamedEntries(rows)) {
		if (entry.type === 'row') {
			const {columns, line: _, ...rest} = entry;
			yield {...rest, name: nameRow(columns)};
		} else {
			yield* badRows.report(entry).map(unreadable);
		}
	}
	yield* badRows.rest().map(unreadable);
}

/** Decodes some rows of a dump. */
export function* unnamedEntries(rows: Iterable<RawRow>): Generator<UnnamedEntry> {
	for (const raw of rows) {
		const {found, badRow} = decodeRow(raw);
		if (found) {
			const {row, ...rest} = found;
			yield {type: 'row', line: raw.line, columns: namingColumns(found.text, row), ...rest};
		}
		if (badRow) {
			yield {type: 'bad-row', ...badRow};
		}
	}
}

/** A range of a dump: a row with its text, or what is none, with the reason if there is more than blanks. */
export type DumpRange = ByteRange & {readonly text: string | undefined; readonly reason: string | undefined};

/** Finds the rows of a dump and what stands between them; the ranges follow each other and are all of it. */
export function* dumpRanges(rows: Iterable<RawRow>, size: number): Generator<DumpRange> {
	let above: RawRow | undefined;
	for (const row of rows) {
		if (above) {
			yield* rangesOfRow(above, row.offset);
		}
		above = row;
	}
	if (above) {
		yield* rangesOfRow(above, size);
	}
}

function* rangesOfRow(raw: RawRow, end: number): Generator<DumpRange> {
	const {found, badRow} = decodeRow(raw);
	const reason = badRow?.reason;
	const range = (from: number, to: number, about: Partial<DumpRange>): readonly DumpRange[] =>
		from < to ? [{text: undefined, reason: undefined, ...about, offset: from, length: to - from}] : [];
	if (!found) {
		yield* range(raw.offset, end, {reason});
		return;
	}
	const {place, text} = found;
	const rowEnd = badRow ? place.offset + place.length : end;
	yield* range(raw.offset, place.offset, {});
	yield* range(place.offset, rowEnd, {text});
	yield* range(rowEnd, end, {reason});
}

/** Puts bad rows into words: the first ones one by one, and at the end the number of all others. */
export function createBadRowReport(): {
	readonly report: (badRow: BadRow) => readonly string[];
	readonly rest: () => readonly string[];
} {
	let count = 0;
	return {
		report: ({line, reason}) => (++count > MAX_REPORTED ? [] : [`row at line ${line} skipped: ${reason}`]),
		rest: () => (count > MAX_REPORTED ? [`${count - MAX_REPORTED} more rows skipped`] : []),
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

const MAX_REPORTED = 100;

/** A row, a bad row, or a row followed by something that is not one; neither if there are only blanks. */
type Decoded = {
	readonly found?: {readonly text: string; readonly row: DumpRow; readonly place: ByteRange};
	readonly badRow?: BadRow;
};

function decodeRow({line, offset, bytes}: RawRow): Decoded {
	if (bytes === undefined) {
		return {badRow: {line, reason: `larger than ${maxRowBytes / 1024 / 1024} MB`}};
	}
	const start = offset === 0 ? byteOrderMarkLength(bytes) : 0;
	const decoded = decodeText(bytes.subarray(start));
	if (!decoded) {
		return {badRow: {line, reason: 'not text'}};
	}
	const row = dumpRow(decoded.text);
	const text = decoded.text.slice(0, row?.end ?? 0);
	const place = {offset: offset + start, length: bytesIn(text, decoded.encoding)};
	const isFollowed = decoded.text.slice(text.length).trim() !== '';
	return {
		...(row && {found: {text, row, place}}),
		...(isFollowed && {
			badRow: {line: row ? line + lineBreaksIn(text) + 1 : line, reason: notEightColumns},
		}),
	};
}

const notEightColumns = 'not the eight columns of a dump';

function byteOrderMarkLength(bytes: Uint8Array): number {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function bytesIn(text: string, encoding: TextEncoding): number {
	return encoding === 'utf-8' ? Buffer.byteLength(text) : text.length;
}

function lineBreaksIn(text: string): number {
	return text.split('\n').length - 1;
}
