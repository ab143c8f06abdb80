/** Finds what is damaged in an index; `writer.ts` removes it. */

import {isDeepStrictEqual} from 'node:util';
import {parseRowId} from '../../archive/dump/row-id.js';
import {bytesOf} from '../../archive/file-names.js';
import type {CableId} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database, DatabaseRow} from '../database.js';
import {IndexError} from '../errors.js';
import {type StoredOrder, storedOrders} from '../orders/sorts.js';
import {readIntactOrder} from '../reader.js';
import {
	type CableChecksum,
	type CheckedTable,
	checkedColumns,
	checkedTables,
	fileId,
	isPackedIntact,
	isRowIntact,
	isRowOfDump,
	joinedReferences,
	referencesChecksum,
	rowNameBounds,
} from '../rows/row-columns.js';
import {readState} from '../state.js';
import {isPassageOf, keyOfPassages} from '../terms/passage-rows.js';
import {areTermsDamaged} from './terms-sum.js';

/** What is damaged in an index whose pages are intact. */
export type Damage = {
	/** Cables whose rows, references or words are damaged, with the names in their rows. */
	readonly cables: readonly {readonly key: CableKey; readonly file: Uint8Array}[];
	/** Keys that have references, but no cable. */
	readonly references: readonly CableKey[];
	/** Keys that have words, but no cable. */
	readonly words: readonly CableKey[];
	/** Dumps that have other numbers of rows and problems than were written. */
	readonly dumps: readonly Uint8Array[];
	readonly problems: readonly {readonly file: Uint8Array; readonly position: number}[];
	readonly isSkippedWrong: boolean;
	readonly wrongOrders: readonly StoredOrder[];
	/** Whether the citation count of some cable is damaged. */
	readonly areCitationsWrong: boolean;
	readonly wrongStates: readonly string[];
	/** Whether the terms are not those of the rows. */
	readonly areTermsWrong: boolean;
};

/** Whether there is any damage. */
export function isDamaged(damage: Damage): boolean {
	return Object.values(damage).some(one => (Array.isArray(one) ? one.length > 0 : one === true));
}

/** Reads all rows of an index; each has a checksum, or is counted in a row that has one. */
export function findDamage(database: Database): Damage {
	const {keys, cables, references, areCitationsWrong} = findInCables(database);
	const words = findInWords(database);
	const files = new Map([...cables, ...words.missing, ...orphanRows(database)].map(one => [one.key, one]));
	return {
		cables: [...files.values()],
		references,
		words: words.extra,
		dumps: findDamagedDumps(database),
		problems: damagedRows(database, 'problem').map(({file, position}) => ({
			file: file as Uint8Array,
			position: Number(position),
		})),
		isSkippedWrong: damagedRows(database, 'skipped').length > 0,
		wrongOrders: findDamagedOrders(database, keys),
		areCitationsWrong,
		wrongStates: damagedRows(database, 'state').map(({name}) => String(name)),
		areTermsWrong: readState(database, 'terms_wrong') === 1 || areTermsDamaged(database),
	};
}

/**
 * The dumps that have lost or gained rows or problems since they were read; a dump that is being read is left out.
 */
export function findDamagedDumps(database: Database): readonly Uint8Array[] {
	return database.all(`SELECT ${checkedTables.dump.join(', ')}, checksum FROM dump`).flatMap(row => {
		const isComplete =
			row.stamp === '' ||
			isDeepStrictEqual(countsOfDump(database, fileId(row)), [row.row_count, row.problem_count]);
		return isComplete && isRowIntact('dump', row) ? [] : [row.file as Uint8Array];
	});
}

/** How many rows and problems a dump has. */
export function countsOfDump({get}: Database, id: CableId): readonly number[] {
	const rows = get(`SELECT count(*) AS count FROM cable WHERE ${isRowOfDump}`, ...rowNameBounds(id));
	const problems = get('SELECT count(*) AS count FROM problem WHERE file = ?', bytesOf(id));
	return [Number(rows?.count), Number(problems?.count)];
}

type DamagedCable = Damage['cables'][number];

/** The third checksum is itself covered by the first. */
const checksums = ['checksum', 'cited_checksum'] as const satisfies readonly CableChecksum[];

const cablesQuery = `
	SELECT key, file, references_checksum, ${checksums.map(checkedColumns).join(', ')} FROM cable ORDER BY key`;

function findInCables(database: Database) {
	const keys: CableKey[] = [];
	const cables: DamagedCable[] = [];
	const references: CableKey[] = [];
	let areCitationsWrong = false;
	const groups = referencesByCable(database);
	let group = groups.next();
	for (const row of database.iterate(cablesQuery)) {
		const key = Number(row.key);
		if (key < 1 || key > MAX_KEY) {
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
		areCitationsWrong ||= !isPackedIntact('cited_checksum', row);
		if (!isPackedIntact('checksum', row) || row.references_checksum !== found) {
			cables.push({key, file: row.file as Uint8Array});
		}
	}
	for (; !group.done; group = groups.next()) {
		references.push(group.value.citing);
	}
	return {keys, cables, references, areCitationsWrong};
}

/** The orders cannot hold a greater key. */
const MAX_KEY = 2 ** 31 - 1;

function* referencesByCable(
	database: Database,
): Generator<{readonly citing: CableKey; readonly checksum: number}, undefined> {
	// Joining them in SQLite is twice as fast as fetching them one by one.
	const joined = `SELECT citing, ${joinedReferences} AS joined FROM reference GROUP BY citing ORDER BY citing`;
	for (const {citing, joined: all} of database.iterate(joined)) {
		yield {citing: Number(citing), checksum: referencesChecksum(String(all))};
	}
	return undefined;
}

/** Finds cables without their words, and words without a cable. */
function findInWords(database: Database): {
	readonly missing: readonly DamagedCable[];
	readonly extra: readonly CableKey[];
} {
	if (!database.hasFullText) {
		return {missing: [], extra: []};
	}
	const missing: DamagedCable[] = [];
	let owned = 0;
	for (const {key, file, count, passages} of database.iterate(passagesOfCables)) {
		owned += Number(count);
		if (count === 0 || count !== passages) {
			missing.push({key: Number(key), file: file as Uint8Array});
		}
	}
	const all = database.get('SELECT count(*) AS count FROM full_text_docsize')?.count;
	const extra = all === owned ? [] : database.all(ownerless);
	return {missing, extra: extra.map(({key}) => Number(key))};
}

/**
 * How many rows of passages each cable has, and how many it was given. Grouped instead, all of them would be sorted in
 * memory: 12 MB for 250,000 cables.
 */
const passagesOfCables = `
	SELECT key, file, passages, (SELECT count(*) FROM full_text_docsize WHERE ${isPassageOf('id', 'key')}) AS count
	FROM cable`;

const ownerless = `
	SELECT DISTINCT ${keyOfPassages('id')} AS key FROM full_text_docsize
	WHERE ${keyOfPassages('id')} NOT IN (SELECT key FROM cable)`;

/** Finds rows of dumps that the index does not know: nothing else would ever remove them. */
function orphanRows(database: Database): readonly DamagedCable[] {
	const dumps = new Set(database.all('SELECT file FROM dump').map(fileId));
	const isOfDump = (file: CableId) => dumps.has(parseRowId(file)?.dump ?? '');
	const rows: DamagedCable[] = [];
	for (const row of database.iterate('SELECT key, file FROM cable WHERE row_offset IS NOT NULL')) {
		if (!isOfDump(fileId(row))) {
			rows.push({key: Number(row.key), file: row.file as Uint8Array});
		}
	}
	return rows;
}

/** Finds the orders that are damaged, or do not have every cable exactly once. */
function findDamagedOrders(database: Database, keys: readonly CableKey[]): readonly StoredOrder[] {
	// For each key the number of the order in which it was met last; an order with its keys sorted would be one more copy.
	const met = new Uint8Array((keys.at(-1) ?? 0) + 1);
	for (const key of keys) {
		met[key] = 1;
	}
	return storedOrders.filter((sort, index) => {
		const own = index + 2;
		const sorted = readIntactOrder(database, sort)?.keys;
		return sorted?.length !== keys.length || !sorted.every(key => meets(met, key, own));
	});
}

/** Whether a key is known and is met for the first time in an order. */
function meets(met: Uint8Array, key: CableKey, order: number): boolean {
	const isNew = (met[key] ?? 0) > 0 && met[key] !== order;
	met[key] = order;
	return isNew;
}

function damagedRows(database: Database, table: CheckedTable): readonly DatabaseRow[] {
	return database
		.all(`SELECT ${checkedTables[table].join(', ')}, checksum FROM ${table}`)
		.filter(row => !isRowIntact(table, row));
}
