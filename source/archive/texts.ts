/** The texts of an archive's cables. */
import {closeSync} from 'node:fs';
import type {CableId} from '../cable/cable.js';
import {mostAnalysed} from '../cable/plain-cable.js';
import {type Archive, fullPath, isDumpOf, locate, stampIn} from './archive.js';
import {fileSource} from './byte-source.js';
import {decodeText} from './decode.js';
import {locateRow, type RowsWithin, readDump, readRange, readRow} from './dump/dump.js';
import type {ByteRange} from './dump/entries.js';
import {rowId} from './dump/row-id.js';
import {ArchiveError, archiveReason, toArchiveError} from './errors.js';
import {longestHeader} from './mail/header.js';
import {beginsLikeMail} from './mail/mail-text.js';
import {openFile} from './open-file.js';
import {maxFileBytes, readFile} from './read-file.js';
import {type Content, contentOf, holdsSeveral, isInText, readPart, wholeTextOf} from './several/several.js';

/**
 * Reads the text of a cable from its file, or from its row, which is found sooner if its place is given.
 * Throws an `ArchiveError` if it cannot be read or is not text.
 */
export function readText(archive: Archive, id: CableId, place?: ByteRange): string {
	const {path, row, follow} = locate(archive, id);
	if (row === undefined) {
		return textOr(path, wholeTextOf(readBytes(archive, id)));
	}
	return isInText(path)
		? readPart(path, row, {...follow, place}).text
		: readRow(path, row, {...follow, place});
}

/** Reads the text of a file as it stands, even if it is a mail, or that of a row. Throws an `ArchiveError` like `readText`. */
export function readRawText(archive: Archive, id: CableId): string {
	const {path, row} = locate(archive, id);
	return row === undefined ? textOr(path, decodeText(readBytes(archive, id))?.text) : readText(archive, id);
}

/** Reads the text of a cable and, for a row, the place where it was found. Throws an `ArchiveError` like `readText`. */
export function readTextAndPlace(
	archive: Archive,
	id: CableId,
	place?: ByteRange,
): {readonly text: string; readonly place: ByteRange | undefined} {
	const {path, row, follow} = locate(archive, id);
	if (row === undefined) {
		return {text: readText(archive, id), place: undefined};
	}
	return isInText(path) ? readPart(path, row, {...follow, place}) : locateRow(path, row, {...follow, place});
}

/** What a file holds, and its size in bytes. */
export type WholeFile = Content & {readonly size: number};

/** Reads a file and finds the cables in it. Throws an `ArchiveError` if it cannot be read or is not text. */
export function readWhole(archive: Archive, id: CableId): WholeFile {
	const bytes = readBytes(archive, id);
	return {...textOr(fullPath(archive, id), contentOf(bytes)), size: bytes.length};
}

/** Whether a file is a text, a mail or a mailbox of several cables; not if it cannot be read. */
export function hasSeveral(archive: Archive, id: CableId): boolean {
	const {path, row} = locate(archive, id);
	try {
		const size = row === undefined && isInText(path) ? stampIn(archive, id)?.size : undefined;
		return size !== undefined && size <= maxFileBytes && holdsSeveral(readBytes(archive, id));
	} catch (error) {
		if (error instanceof ArchiveError) {
			return false;
		}
		throw error;
	}
}

/** Whether a file begins as a mail does, whose text may be much shorter than the file. */
export function isMail(archive: Archive, id: CableId): boolean {
	const {path, follow} = locate(archive, id);
	const file = openFile(path, follow);
	try {
		return beginsLikeMail(fileSource(file).read(0, longestHeader));
	} catch (error) {
		throw toArchiveError(path, error);
	} finally {
		closeSync(file);
	}
}

function textOr<Text>(path: string, text: Text | undefined): Text {
	if (text === undefined) {
		throw new ArchiveError(path, 'not a text file');
	}
	return text;
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

/**
 * How many bytes are read for the text of a cable; `undefined` if that is not known without reading them. For one of
 * several cables that is the whole file, which is never too large to be analysed.
 */
export function textSize(archive: Archive, id: CableId, place?: ByteRange): number | undefined {
	const {path, row} = locate(archive, id);
	if (row !== undefined && !isInText(path)) {
		return place?.length;
	}
	const size = stampIn(archive, id)?.size;
	return row === undefined || size === undefined ? size : Math.min(size, mostAnalysed);
}

/** The text of a cable, or why it was not read; `done` is how many of the files have been read to their end. */
export type TextResult = {readonly done: number} & (
	| {
			readonly type: 'cable';
			readonly id: CableId;
			readonly text: string;
			/** Where it is in a file that has several. */
			readonly place?: ByteRange;
			/** The bytes of its file, or of its part of one. */
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

/** Reads the texts of some files of an archive, one after the other, and of every cable if a file has several. */
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
				yield* readUpTo(archive, id, index, maxBytes);
			}
		} catch (error) {
			yield {type: 'unreadable', id, reason: archiveReason(error), done: index + 1};
		}
	}
}

/** Yields the cable of a file, or each of its cables. */
function* readUpTo(archive: Archive, id: CableId, before: number, maxBytes: number): Generator<TextResult> {
	const done = before + 1;
	const size = textSize(archive, id) ?? 0;
	if (size > maxBytes) {
		yield {type: 'large', id, text: undefined, size, done};
		return;
	}
	if (locate(archive, id).row !== undefined) {
		const {text, place} = readTextAndPlace(archive, id);
		yield {type: 'cable', id, text, size: place?.length ?? Buffer.byteLength(text), done};
		return;
	}
	const whole = readWhole(archive, id);
	if (whole.type === 'one') {
		yield {type: 'cable', id, text: whole.text, size: whole.size, done};
		return;
	}
	for (const [index, {number, text, place}] of whole.cables.entries()) {
		const isLast = index === whole.cables.length - 1;
		yield {
			type: 'cable',
			id: rowId({dump: id, row: String(number)}),
			text,
			size: place.length,
			place,
			done: isLast ? done : before,
		};
	}
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
