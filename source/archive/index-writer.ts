/** An index as it is written: cables come, change, move and go, in transactions. */
import {type CableId, classificationLevels} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';
import type {CableRecord} from './cable-record.js';
import {countCitations, type Numbered, serialOf} from './citations.js';
import type {Database, Row} from './index-database.js';
import {
	createOrders,
	type IndexSort,
	indexSorts,
	type Order,
	type Orders,
	type SortValues,
} from './index-order.js';
import {readOrder, textOf} from './index-reader.js';

/** How a file looked when it was read: while it looks the same it need not be read again. */
export type Look = {
	readonly size: number;
	/** Its times and its inode; empty if it is so young that it may change unseen. */
	readonly stamp: string;
	readonly hash: Uint8Array;
};

/** A cable as the index holds it, and how its file looked. */
export type Known = Look & {readonly key: CableKey};

/** An index that is written. What is not committed when the database is closed is not kept. */
export type IndexWriter = {
	/** The stamp of a file's last look, be it a cable or a problem. */
	readonly stampOf: (id: CableId) => string | undefined;
	readonly known: (id: CableId) => Known | undefined;
	readonly knownIds: () => Iterable<CableId>;
	readonly add: (record: CableRecord, look: Look) => void;
	/** A file has another content. */
	readonly change: (key: CableKey, record: CableRecord, look: Look) => void;
	/** A file has another name and the content that it had. */
	readonly move: (key: CableKey, record: CableRecord, look: Look) => void;
	/** A file looks different and has the content that it had. */
	readonly touch: (id: CableId, look: Look) => void;
	/** Forgets a cable; tells whether there was one. */
	readonly remove: (id: CableId) => boolean;
	readonly addProblem: (id: CableId, reason: string, stamp: string) => void;
	readonly removeProblem: (id: CableId) => void;
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
	const {run, get} = database;

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
		const {id: file, date, from, subject, classification, isNoforn} = summary;
		ordered().put({key, file, date, from, subject, classification, isNoforn, size, timesCited: 0});
	}

	const problemOf = (id: CableId) => get('SELECT reason, stamp FROM problem WHERE file = ?', id);
	const count = (table: 'cable' | 'problem') => Number(get(`SELECT count(*) AS count FROM ${table}`)?.count);

	const writer: IndexWriter = {
		stampOf: id => textOf((get('SELECT stamp FROM cable WHERE file = ?', id) ?? problemOf(id))?.stamp),
		known: id => knownOf(get('SELECT key, size, stamp, hash FROM cable WHERE file = ?', id)),
		knownIds: () => readIds(database),
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
		touch(id, {stamp}) {
			if (writer.stampOf(id) !== stamp) {
				begin();
				run('UPDATE cable SET stamp = ? WHERE file = ?', stamp, id);
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
		addProblem(id, reason, stamp) {
			const known = problemOf(id);
			if (known?.reason !== reason || known.stamp !== stamp) {
				begin();
				run('INSERT OR REPLACE INTO problem VALUES (?, ?, ?)', id, reason, stamp);
			}
		},
		removeProblem(id) {
			if (problemOf(id)) {
				begin();
				run('DELETE FROM problem WHERE file = ?', id);
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
				const counts = countCitations(numbered(database, 'cable'), numbered(database, 'reference'));
				ordered().setTimesCited(counts);
				writeCounts(database, counts);
			}
		},
		totals: () => ({files: count('cable'), unreadable: count('problem')}),
	};
	return writer;
}

const columns =
	'file, size, stamp, hash, number, serial, date, sender, classification, noforn, subject, opening, partial, tags, marks';

function columnsOf({summary, tags, marks}: CableRecord, {size, stamp, hash}: Look) {
	const {id, mrn, date, from, classification, isNoforn, subject, opening, isPartial} = summary;
	return [
		id,
		size,
		stamp,
		hash,
		mrn ?? null,
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
			stamp: String(row.stamp),
			hash: row.hash as Uint8Array,
		}
	);
}

function* readIds(database: Database): Generator<CableId> {
	for (const {file} of database.iterate('SELECT file FROM cable UNION ALL SELECT file FROM problem')) {
		yield String(file);
	}
}

const sortColumns = 'key, file, date, sender, subject, classification, noforn, size, times_cited';

function* readSortValues(database: Database): Generator<SortValues> {
	for (const row of database.iterate(`SELECT ${sortColumns} FROM cable`)) {
		yield {
			key: Number(row.key),
			file: String(row.file),
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

function writeCounts({run}: Database, counts: ReadonlyMap<CableKey, number>): void {
	run('UPDATE cable SET times_cited = 0 WHERE times_cited > 0');
	for (const [key, count] of counts) {
		run('UPDATE cable SET times_cited = ? WHERE key = ?', count, key);
	}
	run(`INSERT OR REPLACE INTO state VALUES ('uncounted', 0)`);
}
