/** Posting lists as they are stored, in rows of chunks with a checksum each. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {VisitPosting} from '../../search/term-source.js';
import type {Database, DatabaseRow} from '../database.js';
import {checksumOf, checksumOfBytes} from '../integrity/checksum.js';
import {eachPosting, hasPlaces, type PostingChunk} from './posting-list.js';

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
	readRows(database, 'term = ?', [term], visit, onDamage);
}

/** Goes through the cables that have any term from one to another, both included, such as all days of a month. */
export function readPostingsBetween(
	database: Database,
	[first, last]: readonly [string, string],
	visit: VisitPosting,
	onDamage: () => void,
): void {
	readRows(database, 'term BETWEEN ? AND ?', [first, last], visit, onDamage);
}

function readRows(
	database: Database,
	condition: string,
	terms: readonly string[],
	visit: VisitPosting,
	onDamage: () => void,
): void {
	const withPlaces = hasPlaces(terms[0] ?? '');
	const visitRow = (term: unknown, key: unknown, blob: unknown, checksum: unknown) => {
		const firstKey = Number(key);
		const bytes = blob instanceof Uint8Array ? blob : noBytes;
		if (checksum === postingChecksum(String(term), firstKey, bytes)) {
			eachPosting({firstKey, bytes}, withPlaces, visit);
		} else {
			onDamage();
		}
	};
	const columns = 'term, first_key, bytes, checksum';
	database.visit(`SELECT count(visit(${columns})) FROM posting WHERE ${condition}`, visitRow, ...terms);
}

const noBytes = new Uint8Array();
