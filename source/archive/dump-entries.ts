import {type DumpRow, dumpRow} from '../cable/dump-row.js';
import {decode, type Encoding} from './decode.js';
import {createRowNames, type RowColumns} from './row-id.js';
import {mostRowBytes, type RawRow} from './split-rows.js';

/** A stretch of a file, in bytes. */
export type ByteRange = {readonly offset: number; readonly length: number};

/** What a dump holds: a row that is a cable, or why a stretch of it is none. */
export type DumpEntry =
	| {readonly type: 'row'; readonly name: string; readonly place: ByteRange; readonly text: string}
	| {readonly type: 'unreadable'; readonly reason: string};

/** What the rows of a dump are; where very many are spoiled, the first of them and how many more. */
export function* dumpEntries(rows: Iterable<RawRow>): Generator<DumpEntry> {
	const nameRow = createRowNames();
	let mistakes = 0;
	for (const raw of rows) {
		const {found, mistake} = decodeRow(raw);
		if (found) {
			const {row, ...rest} = found;
			yield {type: 'row', name: nameRow(namingColumns(found.text, row)), ...rest};
		}
		if (mistake !== undefined && ++mistakes <= MOST_MISTAKES) {
			yield {type: 'unreadable', reason: mistake};
		}
	}
	if (mistakes > MOST_MISTAKES) {
		yield {type: 'unreadable', reason: `${mistakes - MOST_MISTAKES} more of its rows are left out`};
	}
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
	readonly mistake?: string;
};

function decodeRow({line, offset, bytes}: RawRow): Decoded {
	if (bytes === undefined) {
		return {mistake: leftOut(line, `it is larger than ${mostRowBytes / 1024 / 1024} MB`)};
	}
	const start = offset === 0 ? byteOrderMarkLength(bytes) : 0;
	const decoded = decode(bytes.subarray(start));
	if (!decoded) {
		return {mistake: leftOut(line, 'it is not a text')};
	}
	const row = dumpRow(decoded.text);
	const text = decoded.text.slice(0, row?.end ?? 0);
	const place = {offset: offset + start, length: bytesIn(text, decoded.encoding)};
	const isFollowed = decoded.text.slice(text.length).trim() !== '';
	return {
		...(row && {found: {text, row, place}}),
		...(isFollowed && {mistake: leftOut(row ? line + lineBreaksIn(text) + 1 : line, notEightColumns)}),
	};
}

const notEightColumns = 'it does not have the eight columns of a dump';

function leftOut(line: number, reason: string): string {
	return `the row of line ${line} is left out: ${reason}`;
}

function byteOrderMarkLength(bytes: Uint8Array): number {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function bytesIn(text: string, encoding: Encoding): number {
	return encoding === 'utf-8' ? Buffer.byteLength(text) : text.length;
}

function lineBreaksIn(text: string): number {
	return text.split('\n').length - 1;
}
