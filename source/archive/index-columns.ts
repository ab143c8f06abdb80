/** What stands in the columns of an index, which are the same for who writes and who reads. */
import type {CableId} from '../cable/cable.js';
import type {ByteRange} from './dump-entries.js';
import {nameOf} from './file-names.js';
import type {Row} from './index-database.js';

/** A column that may be empty. */
export function textOf(value: Row[string] | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** The name of a file; it is kept as the bytes that it is, since SQLite would spoil one that is no UTF-8. */
export function fileOf({file}: Row): CableId {
	return nameOf(file as Uint8Array);
}

/** Where a row of a dump stands; a file of its own stands nowhere. */
export function placeOf({row_offset: offset, size}: Row): ByteRange | undefined {
	return typeof offset === 'number' ? {offset, length: Number(size)} : undefined;
}
