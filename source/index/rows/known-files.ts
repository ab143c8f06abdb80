/** What an index knows of files and of the rows of dumps without reading them. */
import type {ByteRange} from '../../archive/dump/entries.js';
import {bytesOf} from '../../archive/file-names.js';
import type {CableId} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database, DatabaseRow} from '../database.js';
import {fileId, isBetween, isRowOfDump, rowNameBounds, rowPlace} from './row-columns.js';

/** What a file or a row was like when it was read; a file that still has its stamp is not read again. */
export type Fingerprint = {
	readonly size: number;
	/** Empty for a row, and for a file that changed so recently that it may change again unnoticed. */
	readonly stamp: string;
	readonly hash: Uint8Array;
	/** Where a row is in its dump. */
	readonly place?: ByteRange | undefined;
};

/** A cable of the index, and what its file was like. */
export type KnownCable = Fingerprint & {readonly key: CableKey};

/** Whether a cable of the index has the content that was read. */
export function hasContent(known: KnownCable | undefined, {size, hash}: Fingerprint): boolean {
	return known !== undefined && known.size === size && Buffer.compare(known.hash, hash) === 0;
}

/** The bytes of a file's name, and the stamp that the file had. */
export type KnownFile = {readonly file: Uint8Array; readonly stamp: string};

/** Finds a cable by the name of its file. */
export function findKnown({get}: Database, id: CableId): KnownCable | undefined {
	return knownOf(get('SELECT key, size, row_offset, stamp, hash FROM cable WHERE file = ?', bytesOf(id)));
}

/** Yields every file that the index knows, whether as a cable, a dump or a problem, in the order of the bytes. */
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

/** Yields the names of a dump's rows, or of the cables of a file that has several. */
export function* readKnownRows({iterate}: Database, dump: CableId): Generator<CableId> {
	for (const row of iterate(`SELECT file FROM cable WHERE ${isRowOfDump}`, ...rowNameBounds(dump))) {
		yield fileId(row);
	}
}

/** The hashes, in hexadecimal, of the rows that begin within a range of a dump. */
export function hashesWithin(
	{all}: Database,
	dump: CableId,
	{offset, length}: ByteRange,
): ReadonlySet<string> {
	const rows = all(hashesQuery, offset, offset + length, ...rowNameBounds(dump));
	return new Set(rows.map(({hash}) => String(hash)));
}

function knownOf(row: DatabaseRow | undefined): KnownCable | undefined {
	return (
		row && {
			key: Number(row.key),
			size: Number(row.size),
			place: rowPlace(row),
			stamp: String(row.stamp),
			hash: row.hash as Uint8Array,
		}
	);
}

/** A dump is known by its own stamp, which is empty until all of it has been read, not by those of its problems. */
const knownFilesQuery = `
	SELECT file, stamp, 0 AS turn FROM cable WHERE row_offset IS NULL
	UNION ALL SELECT file, stamp, 1 FROM dump
	UNION ALL SELECT file, stamp, 2 FROM problem
	ORDER BY file, turn`;

const hashesQuery = `
	SELECT lower(hex(hash)) AS hash FROM cable INDEXED BY cable_by_row_offset
	WHERE row_offset >= ? AND row_offset < ? AND ${isBetween}`;
