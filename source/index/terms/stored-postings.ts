/** Posting lists as they are stored, in rows of chunks with a checksum each. */
import type {CableKey} from '../../cable/summary.js';
import type {Database, DatabaseRow} from '../database.js';
import {checksumOf, checksumOfBytes} from '../integrity/checksum.js';
import {eachPosting, hasPlaces, type PostingChunk, type VisitPosting} from './posting-list.js';

/** The checksum of a stored chunk. */
export function postingChecksum(term: string, firstKey: CableKey, bytes: Uint8Array): number {
	return checksumOfBytes(bytes, checksumOf([term, firstKey]));
}

/** The chunk in a row. */
export function chunkIn({first_key, bytes}: DatabaseRow): PostingChunk {
	return {firstKey: Number(first_key), bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array()};
}

/** Whether a row with a chunk is intact. */
export function isChunkIntact(row: DatabaseRow): boolean {
	const {firstKey, bytes} = chunkIn(row);
	return row.checksum === postingChecksum(String(row.term), firstKey, bytes);
}

/** Goes through the cables that have a term. Damaged chunks are left out and reported. */
export function readPostings(
	database: Database,
	term: string,
	visit: VisitPosting,
	onDamage: () => void,
): void {
	readRows(database.iterate(`${query} WHERE term = ?`, term), hasPlaces(term), visit, onDamage);
}

/** Goes through the cables that have any term from one to another, both included, such as all days of a month. */
export function readPostingsBetween(
	database: Database,
	[first, last]: readonly [string, string],
	visit: VisitPosting,
	onDamage: () => void,
): void {
	const rows = database.iterate(`${query} WHERE term BETWEEN ? AND ?`, first, last);
	readRows(rows, hasPlaces(first), visit, onDamage);
}

const query = 'SELECT term, first_key, bytes, checksum FROM posting';

function readRows(
	rows: Iterable<DatabaseRow>,
	withPlaces: boolean,
	visit: VisitPosting,
	onDamage: () => void,
): void {
	for (const row of rows) {
		if (isChunkIntact(row)) {
			eachPosting(chunkIn(row), withPlaces, visit);
		} else {
			onDamage();
		}
	}
}
