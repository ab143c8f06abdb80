/** The texts of an archive's cables. */
import type {CableId} from '../cable/cable.js';
import {type Archive, isDumpOf, locate, stampIn} from './archive.js';
import {decodeText} from './decode.js';
import {locateRow, type RowsWithin, readDump, readRange, readRow} from './dump/dump.js';
import type {ByteRange} from './dump/entries.js';
import {rowId} from './dump/row-id.js';
import {ArchiveError, archiveReason} from './errors.js';
import {readFile} from './read-file.js';

/**
 * Reads the text of a cable from its file, or from its row, which is found sooner if its place is given.
 * Throws an `ArchiveError` if it cannot be read or is not text.
 */
export function readText(archive: Archive, id: CableId, place?: ByteRange): string {
	return readSized(archive, id, place).text;
}

/** Reads the text of a cable and, for a row, the place where it was found. Throws an `ArchiveError` like `readText`. */
export function readTextAndPlace(
	archive: Archive,
	id: CableId,
	place?: ByteRange,
): {readonly text: string; readonly place: ByteRange | undefined} {
	const {path, row, follow} = locate(archive, id);
	return row === undefined
		? {text: readText(archive, id), place: undefined}
		: locateRow(path, row, {...follow, place});
}

/** Reads the bytes of a cable's file. Throws an `ArchiveError` if it cannot be read. */
export function readBytes(archive: Archive, id: CableId): Uint8Array {
	const {path, follow} = locate(archive, id);
	return readFile(path, follow);
}

/** Reads the rows of a dump that begin within a range of it. Throws an `ArchiveError` if it cannot be read. */
export function readRowsWithin(archive: Archive, dump: CableId, range: ByteRange): RowsWithin {
	const {path, follow} = locate(archive, dump);
	return readRange(path, range, follow);
}

/** The size of a cable's text in bytes; `undefined` if it is not known without reading the text. */
export function textSize(archive: Archive, id: CableId, place?: ByteRange): number | undefined {
	return locate(archive, id).row === undefined ? stampIn(archive, id)?.size : place?.length;
}

/** The text of a cable, or why it was not read; `done` is how many of the files have been read to their end. */
export type TextResult = {readonly done: number} & (
	| {
			readonly type: 'cable';
			readonly id: CableId;
			readonly text: string;
			/** Where a row of a dump is. */
			readonly place?: ByteRange;
			/** The bytes of its file, or of its row. */
			readonly size: number;
	  }
	| {readonly type: 'unreadable'; readonly id: CableId; readonly reason: string}
	/** It has more bytes than the limit; the text of a row is there all the same. */
	| {
			readonly type: 'large';
			readonly id: CableId;
			readonly text: string | undefined;
			readonly size: number;
			readonly place?: ByteRange;
	  }
);

/** Reads the texts of some files of an archive, one after the other, and of every row if a file is a dump. */
export function* readTexts(
	archive: Archive,
	ids: readonly CableId[],
	maxBytes = Number.POSITIVE_INFINITY,
): Generator<TextResult> {
	for (const [index, id] of ids.entries()) {
		try {
			if (isDumpOf(archive, id)) {
				yield* readRows(archive, id, index, maxBytes);
			} else {
				yield {...readUpTo(archive, id, maxBytes), id, done: index + 1};
			}
		} catch (error) {
			yield {type: 'unreadable', id, reason: archiveReason(error), done: index + 1};
		}
	}
}

type SizedText = {readonly text: string; readonly size: number};

type SizedOrLarge =
	| ({readonly type: 'cable'} & SizedText)
	| {readonly type: 'large'; readonly text: undefined; readonly size: number};

function readUpTo(archive: Archive, id: CableId, maxBytes: number): SizedOrLarge {
	const size = textSize(archive, id) ?? 0;
	return size > maxBytes
		? {type: 'large', text: undefined, size}
		: {type: 'cable', ...readSized(archive, id)};
}

function readSized(archive: Archive, id: CableId, place?: ByteRange): SizedText {
	const {path, row, follow} = locate(archive, id);
	if (row !== undefined) {
		const text = readRow(path, row, {...follow, place});
		return {text, size: Buffer.byteLength(text)};
	}
	const bytes = readFile(path, follow);
	const decoded = decodeText(bytes);
	if (!decoded) {
		throw new ArchiveError(path, 'not a text file');
	}
	return {text: decoded.text, size: bytes.length};
}

function* readRows(archive: Archive, dump: CableId, done: number, maxBytes: number): Generator<TextResult> {
	const {path, follow} = locate(archive, dump);
	for (const entry of readDump(path, follow)) {
		yield entry.type === 'row'
			? {
					type: entry.place.length > maxBytes ? 'large' : 'cable',
					id: rowId({dump, row: entry.name}),
					text: entry.text,
					size: entry.place.length,
					place: entry.place,
					done,
				}
			: {type: 'unreadable', id: dump, reason: entry.reason, done};
	}
}
