/** Checksums of what an index stores, so that a row that was altered on disk is not taken for what was written. */
import {crc32} from 'node:zlib';

/** A value in a row. */
export type Stored = string | number | bigint | null | Uint8Array;

/** The checksum of some values in their order. */
export function checksumOf(values: readonly Stored[]): number {
	return checksumOfPacked(packed(values));
}

/** Packs some values into one string. */
export function packed(values: readonly Stored[]): string {
	return values.map(packedValue).join(SEPARATOR);
}

/** The checksum of packed values. */
export function checksumOfPacked(packed: string): number {
	return crc32(packed);
}

/** The checksum of some bytes; `before` is the checksum of the bytes before them. */
export function checksumOfBytes(bytes: Uint8Array, before = 0): number {
	return crc32(bytes, before);
}

/** An SQL expression that packs some columns, which is faster than fetching them one by one. */
export function packedColumns(columns: readonly string[], blobs: ReadonlySet<string>): string {
	return columns
		.map(column => `coalesce(${blobs.has(column) ? `lower(hex(${column}))` : column}, char(0))`)
		.join(` || char(${SEPARATOR.charCodeAt(0)}) || `);
}

/** Adds up checksums of things whose order does not matter. */
export function sumOfChecksums(checksums: Iterable<number>): number {
	let sum = 0;
	for (const checksum of checksums) {
		sum = (sum + checksum) >>> 0;
	}
	return sum;
}

const SEPARATOR = '\u001F';

function packedValue(value: Stored): string {
	if (value === null) {
		return '\0';
	}
	// SQLite would replace lone surrogates by another character.
	return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value).toWellFormed();
}
