/** What of an index is not as it was written. It is only looked for; `index-writer.ts` takes it out. */

import {parseRowId} from '../../archive/dump/row-id.js';
import {IndexError} from '../../archive/errors.js';
import {bytesOf} from '../../archive/file-names.js';
import type {CableId} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary.js';
import type {Database, Row} from '../database.js';
import {type StoredOrder, storedOrders} from '../orders.js';
import {readOrder} from '../reader.js';
import {
	type CableChecksum,
	type CheckedTable,
	checkedBy,
	checkedTables,
	fileOf,
	isAsWritten,
	isPackedAsWritten,
	isRowOfDump,
	joinedReferences,
	referencesChecksum,
	rowsOfDump,
} from '../row-columns.js';

/** What is wrong with an index whose pages are sound. */
export type Damage = {
	/** Cables whose rows, references or words are not those that were written, with the names that they bear. */
	readonly cables: readonly {readonly key: CableKey; readonly file: Uint8Array}[];
	/** The keys of no cable under which there are references. */
	readonly references: readonly CableKey[];
	/** The keys of no cable under which there are words. */
	readonly words: readonly CableKey[];
	/** Dumps that lack a row or a problem, or have one too many. */
	readonly dumps: readonly Uint8Array[];
	readonly problems: readonly {readonly file: Uint8Array; readonly position: number}[];
	readonly isSkippedWrong: boolean;
	readonly wrongOrders: readonly StoredOrder[];
	/** How often some cable is cited. */
	readonly areCitationsWrong: boolean;
	readonly wrongStates: readonly string[];
};

/** Whether there is any damage. */
export function isDamaged(damage: Damage): boolean {
	return Object.values(damage).some(one => (Array.isArray(one) ? one.length > 0 : one === true));
}

/** Goes through all rows of an index, each of which has a checksum or is counted in one that has. */
export function findDamage(database: Database): Damage {
	const {keys, cables, references, areCitationsWrong} = findInCables(database);
	const words = findInWords(database, keys);
	const files = new Map([...cables, ...words.missing, ...rowsOfNoDump(database)].map(one => [one.key, one]));
	return {
		cables: [...files.values()],
		references,
		words: words.extra,
		dumps: findDumps(database),
		problems: wrongRows(database, 'problem').map(({file, position}) => ({
			file: file as Uint8Array,
			position: Number(position),
		})),
		isSkippedWrong: wrongRows(database, 'skipped').length > 0,
		wrongOrders: findOrders(database, keys),
		areCitationsWrong,
		wrongStates: wrongRows(database, 'state').map(({name}) => String(name)),
	};
}

/** The dumps that have not as many rows and problems as when they were read; of one that is being read nobody knows. */
export function findDumps(database: Database): readonly Uint8Array[] {
	const count = (sql: string, ...values: readonly Uint8Array[]) =>
		Number(database.get(`SELECT count(*) AS count FROM ${sql}`, ...values)?.count);
	return database.all(`SELECT ${checkedTables.dump.join(', ')}, checksum FROM dump`).flatMap(row => {
		const file = row.file as Uint8Array;
		const isComplete =
			row.stamp === '' ||
			(row.row_count === count(`cable WHERE ${isRowOfDump}`, ...rowsOfDump(fileOf(row))) &&
				row.problem_count === count('problem WHERE file = ?', file));
		return isComplete && isAsWritten('dump', row) ? [] : [file];
	});
}

type DamagedCable = Damage['cables'][number];

/** The third is one of the columns that the first is of. */
const checksums = ['checksum', 'cited_checksum'] as const satisfies readonly CableChecksum[];

const cablesQuery = `
	SELECT key, file, references_checksum, ${checksums.map(checkedBy).join(', ')} FROM cable ORDER BY key`;

function findInCables(database: Database) {
	const keys: CableKey[] = [];
	const cables: DamagedCable[] = [];
	const references: CableKey[] = [];
	let areCitationsWrong = false;
	const groups = referencesByCable(database);
	let group = groups.next();
	for (const row of database.iterate(cablesQuery)) {
		const key = Number(row.key);
		if (key < 1 || key > MOST_KEYS) {
			throw new IndexError('damaged', 'the index is damaged');
		}
		keys.push(key);
		for (; !group.done && group.value.citing < key; group = groups.next()) {
			references.push(group.value.citing);
		}
		let found = 0;
		if (!group.done && group.value.citing === key) {
			found = group.value.checksum;
			group = groups.next();
		}
		areCitationsWrong ||= !isPackedAsWritten('cited_checksum', row);
		if (!isPackedAsWritten('checksum', row) || row.references_checksum !== found) {
			cables.push({key, file: row.file as Uint8Array});
		}
	}
	for (; !group.done; group = groups.next()) {
		references.push(group.value.citing);
	}
	return {keys, cables, references, areCitationsWrong};
}

/** More than this the orders cannot hold. */
const MOST_KEYS = 2 ** 31 - 1;

function* referencesByCable(
	database: Database,
): Generator<{readonly citing: CableKey; readonly checksum: number}, undefined> {
	// To have SQLite join them is twice as fast as to fetch them one by one.
	const joined = `SELECT citing, ${joinedReferences} AS joined FROM reference GROUP BY citing ORDER BY citing`;
	for (const {citing, joined: all} of database.iterate(joined)) {
		yield {citing: Number(citing), checksum: referencesChecksum(String(all))};
	}
	return undefined;
}

/** Which cables have no words, and which words have no cable. */
function findInWords(
	database: Database,
	keys: readonly CableKey[],
): {readonly missing: readonly DamagedCable[]; readonly extra: readonly CableKey[]} {
	if (!database.hasFullText) {
		return {missing: [], extra: []};
	}
	const missing: CableKey[] = [];
	const extra: CableKey[] = [];
	let at = 0;
	for (const {id} of database.iterate('SELECT id FROM full_text_docsize ORDER BY id')) {
		const key = Number(id);
		for (; at < keys.length && (keys[at] as CableKey) < key; at++) {
			missing.push(keys[at] as CableKey);
		}
		if (keys[at] === key) {
			at++;
		} else {
			extra.push(key);
		}
	}
	missing.push(...keys.slice(at));
	const fileAt = (key: CableKey) => database.get('SELECT file FROM cable WHERE key = ?', key)?.file;
	return {missing: missing.map(key => ({key, file: fileAt(key) as Uint8Array})), extra};
}

/** The rows of dumps that the index does not know, which nobody would ever look for. */
function rowsOfNoDump(database: Database): readonly DamagedCable[] {
	const dumps = new Set(database.all('SELECT file FROM dump').map(fileOf));
	const isOfDump = (file: CableId) => dumps.has(parseRowId(file)?.dump ?? '');
	const rows: DamagedCable[] = [];
	for (const row of database.iterate('SELECT key, file FROM cable WHERE row_offset IS NOT NULL')) {
		if (!isOfDump(fileOf(row))) {
			rows.push({key: Number(row.key), file: bytesOf(fileOf(row))});
		}
	}
	return rows;
}

/** The orders that are not as they were written, or do not hold each cable once. */
function findOrders(database: Database, keys: readonly CableKey[]): readonly StoredOrder[] {
	return storedOrders.filter(sort => {
		try {
			const sorted = readOrder(database, sort).keys.toSorted();
			return sorted.length !== keys.length || sorted.some((key, index) => key !== keys[index]);
		} catch (error) {
			if (error instanceof IndexError && error.fault === 'partly-damaged') {
				return true;
			}
			throw error;
		}
	});
}

function wrongRows(database: Database, table: CheckedTable): readonly Row[] {
	return database
		.all(`SELECT ${checkedTables[table].join(', ')}, checksum FROM ${table}`)
		.filter(row => !isAsWritten(table, row));
}
