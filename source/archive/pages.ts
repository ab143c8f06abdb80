/** The pages of a text that is not analysed: only one of them is in memory, however large the file is. */
import {closeSync, fstatSync} from 'node:fs';
import type {CableId} from '../cable/cable.js';
import {type Archive, locate} from './archive.js';
import {decodeStretch, unitOf} from './decode.js';
import type {ByteRange} from './dump/entries.js';
import {ArchiveError, archiveError} from './errors.js';
import {openFile} from './open-file.js';
import {mostBytes} from './read-file.js';
import {readFully} from './read-fully.js';

/** A page of a text. */
export type TextPage = {
	readonly text: string;
	/** Counted from 1. */
	readonly number: number;
	readonly count: number;
};

/** How long a page is, in bytes; it goes on to the end of its last line, if that is near. */
export const pageBytes = 32 * 1024;
const NEAR = 16 * 1024;

/**
 * A page of a cable's file, or of the row of a dump that stands at a place; the last one where there are fewer.
 * Throws an `ArchiveError` if it cannot be read.
 */
export function readPage(
	archive: Archive,
	id: CableId,
	wanted: number,
	place?: ByteRange | undefined,
): TextPage {
	const {path, row, following} = locate(archive, id);
	if (row !== undefined && !place) {
		throw new ArchiveError(path, `its row ${row} is too large`);
	}
	const file = openFile(path, following);
	try {
		const {offset, length} = place ?? {offset: 0, length: fstatSync(file).size};
		if (length > mostBytes) {
			throw new ArchiveError(path, `it is larger than ${mostBytes / 1024 / 1024} MB`);
		}
		const count = Math.max(1, Math.ceil(length / pageBytes));
		const number = Math.max(1, Math.min(wanted, count));
		const read = (from: number, to: number) =>
			readFully(file, Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from)), offset + from);
		const unit = unitOf(read(0, 2));
		const [from, to] = [number - 1, number].map(index =>
			index === count ? length : startOf(index, read, unit),
		);
		return {text: decodeStretch(read(from ?? 0, to ?? length), unit), number, count};
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		closeSync(file);
	}
}

/** Where a page starts: behind the end of a line, or where no line ends nearby at the next whole character. */
function startOf(
	index: number,
	read: (from: number, to: number) => Buffer,
	unit: ReturnType<typeof unitOf>,
): number {
	const at = index * pageBytes;
	if (index === 0) {
		return 0;
	}
	const near = read(at, at + NEAR);
	if (unit !== 'byte') {
		const low = unit === 'utf-16le' ? 0 : 1;
		for (let pair = 0; pair < near.length - 1; pair += 2) {
			if (near[pair + low] === LINE_FEED && near[pair + 1 - low] === 0) {
				return at + pair + 2;
			}
		}
		return at + (isLowSurrogate(near[1 - low]) ? 2 : 0);
	}
	const end = near.indexOf(LINE_FEED);
	if (end >= 0) {
		return at + end + 1;
	}
	const start = near.subarray(0, 4).findIndex(byte => (byte & 0xc0) !== 0x80);
	return at + Math.max(0, start);
}

const LINE_FEED = 0x0a;

function isLowSurrogate(high: number | undefined): boolean {
	return high !== undefined && (high & 0xfc) === 0xdc;
}
