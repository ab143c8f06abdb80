/** An index as it is written: cables come, change, move and go, in transactions. */
import {isDeepStrictEqual} from 'node:util';
import type {ByteRange} from '../archive/dump/entries.js';
import {IndexError} from '../archive/errors.js';
import {bytesOf, nameOf} from '../archive/file-names.js';
import type {LeftAside} from '../archive/left-aside.js';
import {type CableId, classificationLevels} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';
import type {CableRecord} from './cable-record.js';
import {checksumOf, checksumOfPacked, type Stored} from './checksum.js';
import {countCitations, type Numbered, serialOf} from './citations.js';
import {createNumberColumn, type NumberColumn} from './columns.js';
import {type Damage, findDamage, findDumps, isDamaged} from './damage.js';
import type {Database, Row} from './database.js';
import {
	createOrders,
	type IndexSort,
	indexSorts,
	type Order,
	type Orders,
	type SortValues,
} from './orders.js';
import {readLeftAside, readOrder} from './reader.js';
import {
	bytesOfKeys,
	type CheckedTable,
	cableColumns,
	checkedBy,
	fileOf,
	isBetween,
	isPackedAsWritten,
	isRowOfDump,
	joinReferences,
	orderChecksum,
	placeOf,
	referencesChecksum,
	rowsOfDump,
	textOf,
} from './row-columns.js';
import {readState, type StateName, writeState} from './state.js';
import {sealOf} from './words-seal.js';

/** How a file or a row looked when it was read: while a file looks the same it need not be read again. */
export type Look = {
	readonly size: number;
	/** Its times and its inode; empty for a row, and if it is so young that it may change unseen. */
	readonly stamp: string;
	readonly hash: Uint8Array;
	/** Where a row stands in its dump. */
	readonly place?: ByteRange | undefined;
};

/** A cable as the index holds it, and how its file looked. */
export type Known = Look & {readonly key: CableKey};

/** The bytes of a file's name, and the stamp of its last look. */
export type KnownFile = {readonly file: Uint8Array; readonly stamp: string};

/** An index that is written. What is not committed when the database is closed is not kept. */
export type IndexWriter = {
	readonly known: (id: CableId) => Known | undefined;
	/** All that is a file or a folder by itself, be it a cable, a dump or a problem, in the order of the bytes. */
	readonly knownFiles: () => Iterable<KnownFile>;
	readonly knownRows: (dump: CableId) => Iterable<CableId>;
	/** The hashes, in hexadecimal letters, of the rows that were found to begin within a range of a dump. */
	readonly hashesWithin: (dump: CableId, range: ByteRange) => ReadonlySet<string>;
	readonly add: (record: CableRecord, look: Look) => void;
	/** A file has another content. */
	readonly change: (key: CableKey, record: CableRecord, look: Look) => void;
	/** A file has another name and the content that it had. */
	readonly move: (key: CableKey, record: CableRecord, look: Look) => void;
	/** A file looks different and has the content that it had. */
	readonly touch: (id: CableId, look: Look) => void;
	/** Forgets a cable; tells whether there was one. */
	readonly remove: (id: CableId) => boolean;
	/** What is wrong with a file, by the stamp of the look that found it; with no reasons nothing is any more. */
	readonly setProblems: (id: CableId, reasons: readonly string[], stamp: string) => void;
	/** The stamp of a dump whose rows are in the index; empty while they are not all there. */
	readonly setDump: (id: CableId, stamp: string) => void;
	/** Forgets a dump, but not its rows. */
	readonly removeDump: (id: CableId) => void;
	readonly setLeftAside: (all: readonly LeftAside[]) => void;
	/** Whether there is something that was not committed. */
	readonly hasChanges: () => boolean;
	readonly commit: () => void;
	/** Leaves the index as it was last committed. */
	readonly rollBack: () => void;
	/** Counts how often each cable is cited, if anything has changed since it was last done. */
	readonly countCitations: () => void;
	/**
	 * Takes out what is not as it was written, so that it is read again like what is new; gives how many things that
	 * were, and the names that cables among them had.
	 */
	readonly takeOutDamage: () => {readonly count: number; readonly ids: Set<CableId>};
	/** Seals the words of all cables as they are stored, if they have changed since that was last done. */
	readonly sealWords: () => void;
	/** How many cables there are, and how many files that could not be read. */
	readonly totals: () => {readonly files: number; readonly unreadable: number};
};

/** Writes into a database that is open. */
export function writeIndex(database: Database): IndexWriter {
	let isOpen = false;
	let orders: Orders | undefined;
	let lastKey: CableKey | undefined;
	const {run, get, all} = database;
	const state = (name: StateName) => readState(database, name);
	const setState = (name: StateName, value: number) => writeState(database, name, value);

	function begin(): void {
		if (!isOpen) {
			run('BEGIN IMMEDIATE');
			isOpen = true;
		}
	}

	/** The orders, which are about to change, and with them perhaps how often cables are cited. */
	function ordered(): Orders {
		begin();
		if (state('uncounted') !== 1) {
			setState('uncounted', 1);
		}
		orders ??= createOrders(readSortValues(database), readOrders(database));
		return orders;
	}

	function store(key: CableKey, {summary}: CableRecord, {size}: Look): void {
		ordered().put({...summary, key, file: bytesOf(summary.id), size, timesCited: 0});
	}

	const greatestKey = () => Number(get('SELECT max(key) AS greatest FROM cable')?.greatest ?? 0);

	/** The key of the next cable, which no other has had while this index was open. */
	function nextKey(): CableKey {
		lastKey = (lastKey ?? greatestKey()) + 1;
		return lastKey;
	}

	/** The words are about to change, and are not what was sealed any more. */
	function breakSeal(): void {
		begin();
		if (database.hasFullText && state('words') !== undefined) {
			run(`DELETE FROM state WHERE name = 'words'`);
		}
	}

	const problemsOf = (id: CableId) =>
		all('SELECT reason, stamp FROM problem WHERE file = ? ORDER BY position', bytesOf(id)).map(
			({reason, stamp}) => ({reason, stamp}),
		);
	const stampOfDump = (id: CableId) => get('SELECT stamp FROM dump WHERE file = ?', bytesOf(id))?.stamp;
	const count = (table: 'cable' | 'problem') => Number(get(`SELECT count(*) AS count FROM ${table}`)?.count);

	const writer: IndexWriter = {
		known: id =>
			knownOf(get('SELECT key, size, row_offset, stamp, hash FROM cable WHERE file = ?', bytesOf(id))),
		knownFiles: () => readKnownFiles(database),
		knownRows: dump => readFiles(database, `SELECT file FROM cable WHERE ${isBetween}`, ...rowsOfDump(dump)),
		hashesWithin: (dump, {offset, length}) =>
			new Set(all(hashesQuery, offset, offset + length, ...rowsOfDump(dump)).map(({hash}) => String(hash))),
		add(record, look) {
			breakSeal();
			// They are read while they hold each cable that there is.
			ordered();
			const key = nextKey();
			const values = [key, ...rowOf(key, record, look), 0, checksumOf([key, 0])];
			run(
				`INSERT INTO cable (key, ${written}, times_cited, cited_checksum) VALUES (${marksFor(values)})`,
				...values,
			);
			addWords(database, key, record);
			store(key, record, look);
		},
		change(key, record, look) {
			breakSeal();
			removeWords(database, key);
			addWords(database, key, record);
			writer.move(key, record, look);
		},
		move(key, record, look) {
			begin();
			const values = rowOf(key, record, look);
			run(`UPDATE cable SET (${written}) = (${marksFor(values)}) WHERE key = ?`, ...values, key);
			store(key, record, look);
		},
		touch(id, {stamp, place}) {
			const known = writer.known(id);
			if (known && (known.stamp !== stamp || known.place?.offset !== place?.offset)) {
				begin();
				const offset = place?.offset ?? null;
				run('UPDATE cable SET (stamp, row_offset) = (?, ?) WHERE key = ?', stamp, offset, known.key);
				const packed = get(
					`SELECT ${checkedBy('checksum')} FROM cable WHERE key = ?`,
					known.key,
				)?.packed_checksum;
				run('UPDATE cable SET checksum = ? WHERE key = ?', checksumOfPacked(String(packed)), known.key);
			}
		},
		remove(id) {
			const known = writer.known(id);
			if (known) {
				removeCable(known.key);
				ordered().remove(known.key);
			}
			return known !== undefined;
		},
		setProblems(id, reasons, stamp) {
			const wanted = reasons.map(reason => ({reason, stamp}));
			if (!isDeepStrictEqual(problemsOf(id), wanted)) {
				begin();
				run('DELETE FROM problem WHERE file = ?', bytesOf(id));
				for (const [position, reason] of reasons.entries()) {
					insertChecked(database, 'problem', [bytesOf(id), position, reason, stamp]);
				}
			}
		},
		setDump(id, stamp) {
			if (stampOfDump(id) !== stamp) {
				begin();
				run('DELETE FROM dump WHERE file = ?', bytesOf(id));
				insertChecked(database, 'dump', [bytesOf(id), stamp, ...countsOfDump(database, id)]);
			}
		},
		removeDump(id) {
			if (stampOfDump(id) !== undefined) {
				begin();
				run('DELETE FROM dump WHERE file = ?', bytesOf(id));
			}
		},
		setLeftAside(all) {
			if (!isDeepStrictEqual(readLeftAside(database), all.toSorted(byKind))) {
				begin();
				run('DELETE FROM left_aside');
				for (const {kind, count, examples} of all) {
					insertChecked(database, 'left_aside', [kind, count, JSON.stringify(examples)]);
				}
			}
		},
		hasChanges: () => isOpen,
		commit() {
			if (isOpen) {
				writeOrders(database, orders);
				run('COMMIT');
				isOpen = false;
			}
		},
		rollBack() {
			if (isOpen) {
				isOpen = false;
				orders = undefined;
				lastKey = undefined;
				try {
					run('ROLLBACK');
				} catch (error) {
					// What the disk could not take has been rolled back already.
					if (!(error instanceof IndexError)) {
						throw error;
					}
				}
			}
		},
		countCitations() {
			if (state('uncounted') !== 0) {
				const counts = timesCited(database);
				writeCounts(database, counts);
				ordered().setTimesCited(counts);
				setState('uncounted', 0);
			}
		},
		takeOutDamage() {
			const damage = findDamage(database);
			if (!isDamaged(damage)) {
				return {count: 0, ids: new Set()};
			}
			begin();
			takeOut(damage);
			return {count: countOf(damage), ids: new Set(damage.cables.map(({file}) => nameOf(file)))};
		},
		sealWords() {
			if (database.hasFullText && state('words') === undefined && !isOpen) {
				begin();
				setState('words', sealOf(database));
				writer.commit();
			}
		},
		totals: () => ({files: count('cable'), unreadable: count('problem')}),
	};

	function removeCable(key: CableKey): void {
		lastKey ??= greatestKey();
		breakSeal();
		removeWords(database, key);
		run('DELETE FROM cable WHERE key = ?', key);
	}

	function takeOut({cables, references, words, problems, wrongOrders, wrongStates, ...damage}: Damage): void {
		for (const name of wrongStates) {
			run('DELETE FROM state WHERE name = ?', name);
		}
		for (const {key} of cables) {
			removeCable(key);
		}
		for (const key of [...references, ...words]) {
			breakSeal();
			removeWords(database, key);
		}
		for (const {file, position} of problems) {
			run('DELETE FROM problem WHERE (file, position) = (?, ?)', file, position);
		}
		// Some of them lack what has just been taken out.
		for (const file of findDumps(database)) {
			run('DELETE FROM dump WHERE file = ?', file);
		}
		if (damage.isLeftAsideWrong) {
			run('DELETE FROM left_aside');
		}
		setState('uncounted', 1);
		if (wrongOrders.length > 0) {
			orders = ordersMadeAnew(database);
		} else {
			for (const {key} of cables) {
				ordered().remove(key);
			}
		}
	}

	return writer;
}

/** The orders of all cables of an index, by what their rows say. */
export function ordersMadeAnew(database: Database): Orders {
	const orders = createOrders([], noOrders);
	for (const values of readSortValues(database)) {
		orders.put(values);
	}
	return orders;
}

/** How often the cables of an index are cited, by what their rows and references say. */
export function timesCited(database: Database): NumberColumn {
	const counts = createNumberColumn();
	for (const {key, count} of countCitations(numbered(database, 'cable'), numbered(database, 'reference'))) {
		counts.set(key, count);
	}
	return counts;
}

/** The columns that are written together, in the order of `rowOf`. */
const written = [...cableColumns, 'checksum'].join(', ');

function marksFor(values: readonly unknown[]): string {
	return values.map(() => '?').join(', ');
}

function rowOf(key: CableKey, record: CableRecord, look: Look): readonly Stored[] {
	const columns = columnsOf(key, record, look);
	return [...columns, checksumOf([key, ...columns])];
}

/** What a row says of a cable, in the order of `cableColumns`. */
export function columnsOf(
	key: CableKey,
	{summary, tags, marks, references}: CableRecord,
	{size, stamp, hash, place}: Look,
): readonly Stored[] {
	const {id, mrn, mrnFrom, date, from, classification, isNoforn, subject, opening, isPartial} = summary;
	return [
		bytesOf(id),
		size,
		place?.offset ?? null,
		stamp,
		hash,
		mrn ?? null,
		mrnFrom ?? null,
		serialOf(mrn),
		date ?? null,
		from ?? null,
		classification ? classificationLevels.indexOf(classification) : null,
		Number(isNoforn),
		subject ?? null,
		opening,
		Number(isPartial),
		JSON.stringify(tags),
		JSON.stringify(marks),
		referencesChecksum(joinReferences(references.map(number => ({number, serial: serialOf(number)})))),
		checksumOf([key, mrn ?? null, subject ?? null]),
	];
}

function insertChecked({run}: Database, table: CheckedTable, values: readonly Stored[]): void {
	run(`INSERT INTO ${table} VALUES (${marksFor(values)}, ?)`, ...values, checksumOf(values));
}

/** How many rows a dump has, and how many problems. */
function countsOfDump({get}: Database, id: CableId): readonly number[] {
	const rows = get(`SELECT count(*) AS count FROM cable WHERE ${isRowOfDump}`, ...rowsOfDump(id));
	const problems = get('SELECT count(*) AS count FROM problem WHERE file = ?', bytesOf(id));
	return [Number(rows?.count), Number(problems?.count)];
}

function addWords(database: Database, key: CableKey, {summary, references, text}: CableRecord): void {
	for (const number of references) {
		database.run('INSERT OR IGNORE INTO reference VALUES (?, ?, ?)', key, number, serialOf(number));
	}
	if (database.hasFullText) {
		const values = [key, summary.subject ?? '', text];
		database.run('INSERT INTO full_text (rowid, subject, text) VALUES (?, ?, ?)', ...values);
	}
}

function removeWords(database: Database, key: CableKey): void {
	database.run('DELETE FROM reference WHERE citing = ?', key);
	if (database.hasFullText) {
		database.run('DELETE FROM full_text WHERE rowid = ?', key);
	}
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

/** The order in which it is kept what is left aside. */
export function byKind(a: LeftAside, b: LeftAside): number {
	return a.kind < b.kind ? -1 : 1;
}

function* readKnownFiles(database: Database): Generator<KnownFile> {
	let last: Uint8Array | undefined;
	for (const row of database.iterate(knownFilesQuery)) {
		const file = row.file as Uint8Array;
		if (last === undefined || Buffer.compare(file, last) !== 0) {
			yield {file, stamp: String(row.stamp)};
		}
		last = file;
	}
}

function* readFiles(database: Database, sql: string, ...values: readonly Buffer[]): Generator<CableId> {
	for (const row of database.iterate(sql, ...values)) {
		yield fileOf(row);
	}
}

const sortColumns = 'key, file, number, date, sender, subject, classification, noforn, size, times_cited';

function* readSortValues(database: Database): Generator<SortValues> {
	for (const row of database.iterate(`SELECT ${sortColumns} FROM cable`)) {
		yield {
			key: Number(row.key),
			file: row.file as Uint8Array,
			mrn: textOf(row.number),
			date: textOf(row.date),
			from: textOf(row.sender),
			subject: textOf(row.subject),
			classification: classificationLevels[Number(row.classification ?? -1)],
			isNoforn: row.noforn === 1,
			size: Number(row.size),
			timesCited: Number(row.times_cited),
		};
	}
}

function readOrders(database: Database): Readonly<Record<IndexSort, Order>> {
	const orders = indexSorts.map(sort => [sort, readOrder(database, sort)] as const);
	return Object.fromEntries(orders) as Record<IndexSort, Order>;
}

function writeOrders({run}: Database, orders: Orders | undefined): void {
	for (const [sort, {keys, valued}] of Object.entries(orders?.current() ?? {}) as [IndexSort, Order][]) {
		const order = {keys, valued};
		run(
			'INSERT OR REPLACE INTO ordering VALUES (?, ?, ?, ?)',
			sort,
			valued,
			bytesOfKeys(keys),
			orderChecksum(sort, order),
		);
	}
}

const numberedQueries = {
	cable: `SELECT key, serial, number FROM cable WHERE serial <> '' ORDER BY serial`,
	reference: `SELECT citing AS key, serial, number FROM reference WHERE serial <> '' ORDER BY serial`,
} as const;

function* numbered(database: Database, table: keyof typeof numberedQueries): Generator<Numbered> {
	for (const {key, serial, number} of database.iterate(numberedQueries[table])) {
		yield {key: Number(key), serial: String(serial), number: String(number)};
	}
}

/** Gives the cables of which the rows say another number. */
export function* wrongCounts(
	{iterate}: Database,
	counts: NumberColumn,
): Generator<{readonly key: CableKey; readonly count: number}> {
	for (const row of iterate(`SELECT key, times_cited, ${checkedBy('cited_checksum')} FROM cable`)) {
		const key = Number(row.key);
		const count = counts.has(key) ? counts.get(key) : 0;
		if (row.times_cited !== count || !isPackedAsWritten('cited_checksum', row)) {
			yield {key, count};
		}
	}
}

function writeCounts(database: Database, counts: NumberColumn): void {
	// All of them are known before the first is written: a table must not change while it is gone through.
	for (const {key, count} of [...wrongCounts(database, counts)]) {
		const values = [count, checksumOf([key, count]), key];
		database.run('UPDATE cable SET (times_cited, cited_checksum) = (?, ?) WHERE key = ?', ...values);
	}
}

const noOrders = Object.fromEntries(
	indexSorts.map(sort => [sort, {keys: new Int32Array(), valued: 0}]),
) as Readonly<Record<IndexSort, Order>>;

function countOf({cables, references, words, dumps, problems, wrongOrders, wrongStates}: Damage): number {
	const lists = [cables, references, words, dumps, problems, wrongOrders, wrongStates];
	return lists.reduce((sum, {length}) => sum + length, 0);
}
