/** The columns of an index, which are the same for writing, reading and checking. */

import type {ByteRange} from '../../archive/dump/entries.js';
import {rowId} from '../../archive/dump/row-id.js';
import {bytesOf, nameOf} from '../../archive/file-names.js';
import type {CableId} from '../../cable/cable.js';
import type {DatabaseRow} from '../database.js';
import {
	checksumOf,
	checksumOfBytes,
	checksumOfPacked,
	packedColumns,
	sumOfChecksums,
} from '../integrity/checksum.js';
import type {Order} from '../orders/sorts.js';
import {summaryColumns} from './summary-columns.js';

/**
 * The columns of a cable's row besides its key, its checksum and how often it is cited, in the order of that
 * checksum.
 */
export const cableColumns: readonly string[] = [
	'file',
	'size',
	'row_offset',
	'stamp',
	'hash',
	...summaryColumns,
	'facts',
	'passages',
	'sketch',
	'serial',
	'references_checksum',
];

/**
 * The columns that each checksum of a cable's row covers. The citation count has its own, since it is written alone.
 */
const cableChecksums = {
	checksum: ['key', ...cableColumns],
	cited_checksum: ['key', 'times_cited'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A checksum of a cable's row. */
export type CableChecksum = keyof typeof cableChecksums;

/** A checksum, and the columns that it covers, packed by SQLite. */
export function checkedColumns(checksum: CableChecksum): string {
	return `${checksum}, ${packedColumns(cableChecksums[checksum], blobs)} AS packed_${checksum}`;
}

/** Whether the columns that a checksum covers are intact. */
export function isPackedIntact(checksum: CableChecksum, row: DatabaseRow): boolean {
	return checksumOfPacked(String(row[`packed_${checksum}`])) === row[checksum];
}

const blobs = new Set(['file', 'hash', 'sketch']);

/** Joins the facts of a cable as they are stored, one on each line. */
export function joinFacts(facts: readonly string[]): string {
	return facts.join('\n');
}

/** The stored facts of a cable. */
export function factsIn({facts}: DatabaseRow): readonly string[] {
	return facts === '' ? [] : String(facts).split('\n');
}

/** A reference as it is stored; `inText` is 1 if only the text names the number, and not the REF field. */
export type StoredReference = {readonly number: string; readonly serial: string; readonly inText: 0 | 1};

/** Joins the references of a cable for their checksum, one on each line. */
export function joinReferences(references: readonly StoredReference[]): string {
	return references.map(({number, serial, inText}) => `${number} ${serial} ${inText}`).join('\n');
}

/** The same, done by SQLite. */
export const joinedReferences = `group_concat(number || ' ' || serial || ' ' || in_text, char(10))`;

/** The checksum of a cable's references, in any order; 0 if there are none. */
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

/** The tables in which each row has a checksum of all its other columns. */
export const checkedTables = {
	dump: ['file', 'stamp', 'row_count', 'problem_count'],
	problem: ['file', 'position', 'reason', 'stamp'],
	skipped: ['kind', 'count', 'examples'],
	state: ['name', 'value'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table in which each row has a checksum. */
export type CheckedTable = keyof typeof checkedTables;

/** Whether a row of such a table is intact. */
export function isRowIntact(table: CheckedTable, row: DatabaseRow): boolean {
	return checksumOf(checkedTables[table].map(column => row[column] ?? null)) === row.checksum;
}

/** The bounds between which the names of a dump's rows lie, and no others. */
export function rowNameBounds(dump: CableId): readonly [Buffer, Buffer] {
	const start = bytesOf(rowId({dump, row: ''}));
	const end = Buffer.from(start);
	end[end.length - 1] = (end.at(-1) ?? 0) + 1;
	return [start, end];
}

/** Whether a name is between such bounds. */
export const isBetween = 'file >= ? AND file < ?';

/** Whether a cable is a row of a dump; a file may have a similar name. */
export const isRowOfDump = `row_offset IS NOT NULL AND ${isBetween}`;

/** The text in a column that may be empty. */
export function textOf(value: DatabaseRow[string] | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** The name of a file, which is stored as bytes: SQLite would alter one that is not UTF-8. */
export function fileId({file}: DatabaseRow): CableId {
	return nameOf(file as Uint8Array);
}

/** Where a row of a dump is; `undefined` for a file. */
export function rowPlace({row_offset: offset, size}: DatabaseRow): ByteRange | undefined {
	return typeof offset === 'number' ? {offset, length: Number(size)} : undefined;
}

/** The placeholders of a statement for some values. */
export function placeholders(values: readonly unknown[]): string {
	return values.map(() => '?').join(', ');
}
