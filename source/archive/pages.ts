/** The pages of a text that is too large to be analysed; only one of them is in memory. */
import {closeSync, fstatSync} from 'node:fs';
import type {CableId} from '../cable/cable.js';
import {type Archive, locate} from './archive.js';
import {type CodeUnit, codeUnitOf, decodePart} from './decode.js';
import type {ByteRange} from './dump/entries.js';
import {ArchiveError, toArchiveError} from './errors.js';
import {openFile} from './open-file.js';
import {maxFileBytes} from './read-file.js';
import {readFully} from './read-fully.js';
import {isInText} from './several/several.js';

/** One page of a text. */
export type TextPage = {
	readonly text: string;
	/** Counted from 1. */
	readonly number: number;
	readonly count: number;
};

/** The length of a page in bytes; it continues to the end of its last line if that is near. */
export const pageBytes = 32 * 1024;
const NEARBY_BYTES = 16 * 1024;

/**
 * Reads a page of a cable's file, or of a part of one at a given place; the last page if there are fewer. Throws an
 * `ArchiveError` if it cannot be read.
 */
export function readPage(
	archive: Archive,
	id: CableId,
	wanted: number,
	place?: ByteRange | undefined,
): TextPage {
	const {path, row, follow} = locate(archive, id);
	if (row !== undefined && !place) {
		throw new ArchiveError(path, isInText(path) ? `no cable ${row} in this file` : `row ${row} is too large`);
	}
	const file = openFile(path, follow);
	try {
		const {offset, length} = place ?? {offset: 0, length: fstatSync(file).size};
		if (length > maxFileBytes) {
			throw new ArchiveError(path, `larger than ${maxFileBytes / 1024 / 1024} MB`);
		}
		const count = Math.max(1, Math.ceil(length / pageBytes));
		const number = Math.max(1, Math.min(wanted, count));
		const read = (from: number, to: number) =>
			readFully(file, Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from)), offset + from);
		const unit = codeUnitOf(readFully(file, Buffer.allocUnsafe(2), 0));
		const [from, to] = [number - 1, number].map(index =>
			index === count ? length : startOf(index, read, unit),
		);
		return {text: decodePart(read(from ?? 0, to ?? length), unit).text, number, count};
	} catch (error) {
		throw toArchiveError(path, error);
	} finally {
		closeSync(file);
	}
}

/** Finds where a page starts: after the end of a line, or at the next whole character if no line ends nearby. */
function startOf(index: number, read: (from: number, to: number) => Buffer, unit: CodeUnit): number {
	const at = index * pageBytes;
	if (index === 0) {
		return 0;
	}
	const near = read(at, at + NEARBY_BYTES);
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
