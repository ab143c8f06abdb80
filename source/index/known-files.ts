/** What an index knows of files and of the rows of dumps without reading them. */
import type {ByteRange} from '../archive/dump/entries.js';
import {bytesOf} from '../archive/file-names.js';
import type {CableId} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';
import type {Database, Row} from './database.js';
import {fileOf, isBetween, placeOf, rowsOfDump} from './row-columns.js';

/** How a file or a row looked when it was read: while a file looks the same it need not be read again. */
export type Fingerprint = {
	readonly size: number;
	/** Its times and its inode; empty for a row, and if it is so young that it may change unseen. */
	readonly stamp: string;
	readonly hash: Uint8Array;
	/** Where a row stands in its dump. */
	readonly place?: ByteRange | undefined;
};

/** A cable as the index holds it, and how its file looked. */
export type Known = Fingerprint & {readonly key: CableKey};

/** The bytes of a file's name, and the stamp of its last look. */
export type KnownFile = {readonly file: Uint8Array; readonly stamp: string};

/** A cable by the name of its file, if the index has it. */
export function findKnown({get}: Database, id: CableId): Known | undefined {
	return knownOf(get('SELECT key, size, row_offset, stamp, hash FROM cable WHERE file = ?', bytesOf(id)));
}

/** All that is a file or a folder by itself, be it a cable, a dump or a problem, in the order of the bytes. */
export function* readKnownFiles(database: Database): Generator<KnownFile> {
	let last: Uint8Array | undefined;
	for (const row of database.iterate(knownFilesQuery)) {
		const file = row.file as Uint8Array;
		if (last === undefined || Buffer.compare(file, last) !== 0) {
			yield {file, stamp: String(row.stamp)};
		}
		last = file;
	}
}

/** The names of the rows of a dump. */
export function* readKnownRows({iterate}: Database, dump: CableId): Generator<CableId> {
	for (const row of iterate(`SELECT file FROM cable WHERE ${isBetween}`, ...rowsOfDump(dump))) {
		yield fileOf(row);
	}
}

/** The hashes, in hexadecimal letters, of the rows that were found to begin within a range of a dump. */
export function hashesWithin(
	{all}: Database,
	dump: CableId,
	{offset, length}: ByteRange,
): ReadonlySet<string> {
	const rows = all(hashesQuery, offset, offset + length, ...rowsOfDump(dump));
	return new Set(rows.map(({hash}) => String(hash)));
}

function knownOf(row: Row | undefined): Known | undefined {
	return (
		row && {
			key: Number(row.key),
			size: Number(row.size),
			place: placeOf(row),
			stamp: String(row.stamp),
			hash: row.hash as Uint8Array,
		}
	);
}

/** A dump is known under its own stamp, which is empty until all of it was read, although its problems have another. */
const knownFilesQuery = `
	SELECT file, stamp, 0 AS turn FROM cable WHERE row_offset IS NULL
	UNION ALL SELECT file, stamp, 1 FROM dump
	UNION ALL SELECT file, stamp, 2 FROM problem
	ORDER BY file, turn`;

const hashesQuery = `
	SELECT lower(hex(hash)) AS hash FROM cable INDEXED BY cable_by_row_offset
	WHERE row_offset >= ? AND row_offset < ? AND ${isBetween}`;
