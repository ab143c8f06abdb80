/** What stands in the columns of an index, which are the same for who writes, who reads and who checks. */

import type {ByteRange} from '../archive/dump/entries.js';
import {rowId} from '../archive/dump/row-id.js';
import {bytesOf, nameOf} from '../archive/file-names.js';
import type {CableId} from '../cable/cable.js';
import type {Row} from './database.js';
import {
	checksumOf,
	checksumOfBytes,
	checksumOfPacked,
	packedColumns,
	sumOfChecksums,
} from './integrity/checksum.js';
import type {Order} from './orders.js';
import {summaryColumns} from './summary-columns.js';

/** What a cable's row holds besides its key, its checksum and how often it is cited, in the order of that checksum. */
export const cableColumns: readonly string[] = [
	'file',
	'size',
	'row_offset',
	'stamp',
	'hash',
	...summaryColumns,
	'serial',
	'tags',
	'marks',
	'references_checksum',
	'search_checksum',
];

/**
 * What the checksums of a cable's row are of, each by the column that holds it. What is searched and what is counted
 * have their own: the one is read without the rest for all cables at once, the other is written without the rest.
 */
export const cableChecksums = {
	checksum: ['key', ...cableColumns],
	search_checksum: ['key', 'number', 'subject'],
	cited_checksum: ['key', 'times_cited'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A checksum of a cable's row. */
export type CableChecksum = keyof typeof cableChecksums;

/** The columns of a checksum, and of what it is of, packed by SQLite. */
export function checkedBy(checksum: CableChecksum): string {
	return `${checksum}, ${packedColumns(cableChecksums[checksum], blobs)} AS packed_${checksum}`;
}

/** Whether a row with these columns is as it was written. */
export function isPackedAsWritten(checksum: CableChecksum, row: Row): boolean {
	return checksumOfPacked(String(row[`packed_${checksum}`])) === row[checksum];
}

const blobs = new Set(['file', 'hash']);

/** What a cable refers to as its checksum takes it, each reference in a line. */
export function joinReferences(
	references: readonly {readonly number: string; readonly serial: string}[],
): string {
	return references.map(({number, serial}) => `${number} ${serial}`).join('\n');
}

/** The same, joined by SQLite. */
export const joinedReferences = `group_concat(number || ' ' || serial, char(10))`;

/** The checksum of what a cable refers to, in whatever order; 0 if it refers to nothing. */
export function referencesChecksum(joined: string): number {
	return joined === '' ? 0 : sumOfChecksums(joined.split('\n').map(checksumOfPacked));
}

/** The checksum of an order. */
export function orderChecksum(sort: string, {keys, valued}: Order): number {
	return checksumOfBytes(bytesOfKeys(keys), checksumOf([sort, valued, keys.length]));
}

/** The keys of an order as they are stored. */
export function bytesOfKeys({buffer, byteOffset, byteLength}: Int32Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The tables of which each row has a checksum of all its other columns. */
export const checkedTables = {
	dump: ['file', 'stamp', 'row_count', 'problem_count'],
	problem: ['file', 'position', 'reason', 'stamp'],
	skipped: ['kind', 'count', 'examples'],
	state: ['name', 'value'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table of which each row has a checksum. */
export type CheckedTable = keyof typeof checkedTables;

/** Whether a row of such a table is as it was written. */
export function isAsWritten(table: CheckedTable, row: Row): boolean {
	return checksumOf(checkedTables[table].map(column => row[column] ?? null)) === row.checksum;
}

/** The names between which those of a dump's rows lie, and no others. */
export function rowsOfDump(dump: CableId): readonly [Buffer, Buffer] {
	const before = bytesOf(rowId({dump, row: ''}));
	const behind = Buffer.from(before);
	behind[behind.length - 1] = (behind.at(-1) ?? 0) + 1;
	return [before, behind];
}

/** Whether a name lies between two such names. */
export const isBetween = 'file >= ? AND file < ?';

/** Whether a cable is a row of a dump: a file of its own may bear such a name. */
export const isRowOfDump = `row_offset IS NOT NULL AND ${isBetween}`;

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

/** As many placeholders of a statement as there are values. */
export function placeholders(values: readonly unknown[]): string {
	return values.map(() => '?').join(', ');
}
