/** An index as it is written: cables come, change, move and go, in transactions. */
import {isDeepStrictEqual} from 'node:util';
import {type CableId, classificationLevels} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';
import type {CableRecord} from './cable-record.js';
import {type Cited, countCitations, type Numbered, serialOf} from './citations.js';
import type {ByteRange} from './dump-entries.js';
import {bytesOf} from './file-names.js';
import {fileOf, placeOf, textOf} from './index-columns.js';
import type {Database, Row} from './index-database.js';
import {
	createOrders,
	type IndexSort,
	indexSorts,
	type Order,
	type Orders,
	type SortValues,
} from './index-order.js';
import {readLeftAside, readOrder} from './index-reader.js';
import type {LeftAside} from './left-aside.js';
import {rowId} from './row-id.js';

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
	/** Counts how often each cable is cited, if anything has changed since it was last done. */
	readonly countCitations: () => void;
	/** How many cables there are, and how many files that could not be read. */
	readonly totals: () => {readonly files: number; readonly unreadable: number};
};

/** Writes into a database that is open. */
export function writeIndex(database: Database): IndexWriter {
	let isOpen = false;
	let orders: Orders | undefined;
	const {run, get, all} = database;

	function begin(): void {
		if (!isOpen) {
			run('BEGIN IMMEDIATE');
			isOpen = true;
		}
	}

	/** The orders, which are about to change, and with them perhaps how often cables are cited. */
	function ordered(): Orders {
		begin();
		run(`INSERT OR REPLACE INTO state VALUES ('uncounted', 1)`);
		orders ??= createOrders(readSortValues(database), readOrders(database));
		return orders;
	}

	function store(key: CableKey, {summary}: CableRecord, {size}: Look): void {
		ordered().put({...summary, key, file: bytesOf(summary.id), size, timesCited: 0});
	}

	const problemsOf = (id: CableId) =>
		all('SELECT reason, stamp FROM problem WHERE file = ? ORDER BY rowid', bytesOf(id)).map(
			({reason, stamp}) => ({reason, stamp}),
		);
	const stampOfDump = (id: CableId) => get('SELECT stamp FROM dump WHERE file = ?', bytesOf(id))?.stamp;
	const count = (table: 'cable' | 'problem') => Number(get(`SELECT count(*) AS count FROM ${table}`)?.count);

	const writer: IndexWriter = {
		known: id =>
			knownOf(get('SELECT key, size, row_offset, stamp, hash FROM cable WHERE file = ?', bytesOf(id))),
		knownFiles: () => readKnownFiles(database),
		knownRows: dump => readFiles(database, `SELECT file FROM cable WHERE ${isBetween}`, ...rowsOf(dump)),
		hashesWithin: (dump, {offset, length}) =>
			new Set(all(hashesQuery, offset, offset + length, ...rowsOf(dump)).map(({hash}) => String(hash))),
		add(record, look) {
			begin();
			const values = columnsOf(record, look);
			const key = run(`INSERT INTO cable (${columns}) VALUES (${values.map(() => '?')})`, ...values);
			addWords(database, key, record);
			store(key, record, look);
		},
		change(key, record, look) {
			begin();
			removeWords(database, key);
			addWords(database, key, record);
			writer.move(key, record, look);
		},
		move(key, record, look) {
			begin();
			const values = columnsOf(record, look);
			run(`UPDATE cable SET (${columns}) = (${values.map(() => '?')}) WHERE key = ?`, ...values, key);
			store(key, record, look);
		},
		touch(id, {stamp, place}) {
			const known = writer.known(id);
			if (known && (known.stamp !== stamp || known.place?.offset !== place?.offset)) {
				begin();
				run(
					'UPDATE cable SET (stamp, row_offset) = (?, ?) WHERE key = ?',
					stamp,
					place?.offset ?? null,
					known.key,
				);
			}
		},
		remove(id) {
			const known = writer.known(id);
			if (known) {
				begin();
				removeWords(database, known.key);
				run('DELETE FROM cable WHERE key = ?', known.key);
				ordered().remove(known.key);
			}
			return known !== undefined;
		},
		setProblems(id, reasons, stamp) {
			const wanted = reasons.map(reason => ({reason, stamp}));
			if (!isDeepStrictEqual(problemsOf(id), wanted)) {
				begin();
				run('DELETE FROM problem WHERE file = ?', bytesOf(id));
				for (const reason of reasons) {
					run('INSERT INTO problem VALUES (?, ?, ?)', bytesOf(id), reason, stamp);
				}
			}
		},
		setDump(id, stamp) {
			if (stampOfDump(id) !== stamp) {
				begin();
				run('INSERT OR REPLACE INTO dump VALUES (?, ?)', bytesOf(id), stamp);
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
					run('INSERT INTO left_aside VALUES (?, ?, ?)', kind, count, JSON.stringify(examples));
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
		countCitations() {
			if (get(`SELECT value FROM state WHERE name = 'uncounted'`)?.value === 1) {
				const all = countCitations(numbered(database, 'cable'), numbered(database, 'reference'));
				ordered().setTimesCited(written(database, all));
				run(`INSERT OR REPLACE INTO state VALUES ('uncounted', 0)`);
			}
		},
		totals: () => ({files: count('cable'), unreadable: count('problem')}),
	};
	return writer;
}

const columns =
	'file, size, row_offset, stamp, hash, number, number_from, serial, date, sender, classification, noforn, subject, opening, partial, tags, marks';

function columnsOf({summary, tags, marks}: CableRecord, {size, stamp, hash, place}: Look) {
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
	];
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

const isBetween = 'file >= ? AND file < ?';

const hashesQuery = `
	SELECT lower(hex(hash)) AS hash FROM cable INDEXED BY cable_by_row_offset
	WHERE row_offset >= ? AND row_offset < ? AND ${isBetween}`;

/** The names between which those of a dump's rows lie, and no others. */
function rowsOf(dump: CableId): readonly [Buffer, Buffer] {
	const before = bytesOf(rowId({dump, row: ''}));
	const behind = Buffer.from(before);
	behind[behind.length - 1] = (behind.at(-1) ?? 0) + 1;
	return [before, behind];
}

function byKind(a: LeftAside, b: LeftAside): number {
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
		run('INSERT OR REPLACE INTO ordering VALUES (?, ?, ?)', sort, valued, new Uint8Array(keys.buffer));
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

/** Writes how often cables are cited while it is counted. */
function* written({run}: Database, all: Iterable<Cited>): Generator<Cited> {
	run('UPDATE cable SET times_cited = 0 WHERE times_cited > 0');
	for (const cited of all) {
		run('UPDATE cable SET times_cited = ? WHERE key = ?', cited.count, cited.key);
		yield cited;
	}
}
