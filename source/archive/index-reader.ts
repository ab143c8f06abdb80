/** An index as it is read: its cables, their orders, what refers to what. */
import {type CableId, classificationLevels} from '../cable/cable.js';
import type {MrnSource} from '../cable/facts.js';
import type {Mrn} from '../cable/mrn.js';
import type {CableKey, Listed} from '../cable/summary.js';
import type {MarkCounts} from './cable-record.js';
import {meanSameMessage, serialOf} from './citations.js';
import type {ByteRange} from './dump-entries.js';
import {IndexError} from './errors.js';
import {bytesOf} from './file-names.js';
import {fullTextQuery} from './full-text-query.js';
import {fileOf, placeOf, textOf} from './index-columns.js';
import {type Database, openDatabase, type Row} from './index-database.js';
import {type IndexSort, type Order, reversed} from './index-order.js';
import type {IndexPlace} from './index-place.js';
import type {LeftAside, LeftAsideKind} from './left-aside.js';

/** A cable as the index knows it. */
export type IndexedSummary = Listed & {
	/** The bytes of its file, or of its row. */
	readonly size: number;
	/** Where it stands, if it is a row of a dump. */
	readonly place: ByteRange | undefined;
	readonly timesCited: number;
	readonly tags: readonly string[];
	readonly marks: MarkCounts;
};

/** A file or a folder that could not be read. */
export type Problem = {readonly id: CableId; readonly reason: string};

/** What a search of the list goes through. */
export type IndexedSubject = {
	readonly key: CableKey;
	readonly subject: string;
	readonly mrn: Mrn | undefined;
};

/** An index that is read. Every answer takes a few milliseconds, but for `subjects`, which takes some for each thousand. */
export type CableIndex = {
	readonly count: () => number;
	/** All cables in an order; what has no value stands last in either direction. */
	readonly order: (sort: IndexSort, isReversed?: boolean) => Int32Array;
	/** The cables of some keys, in their order; what is no longer there is left out. */
	readonly rows: (keys: Iterable<CableKey>) => readonly IndexedSummary[];
	readonly keyOf: (id: CableId) => CableKey | undefined;
	/** The cables that a number names, under whichever of its post's names. */
	readonly named: (mrn: Mrn) => readonly IndexedSummary[];
	/** The numbers of the messages that a cable refers to. */
	readonly references: (key: CableKey) => readonly Mrn[];
	readonly citedBy: (key: CableKey) => readonly IndexedSummary[];
	readonly subjects: () => Iterable<IndexedSubject>;
	readonly problems: () => readonly Problem[];
	/** What the folder held besides cables when it was last looked through. */
	readonly leftAside: () => readonly LeftAside[];
	/** The cables that have all words and quoted phrases of what was typed, in the order of their keys. */
	readonly fullText: (typed: string, most?: number) => Int32Array;
	/** A number that changes when another thread or process has changed the index. */
	readonly version: () => number;
	readonly close: () => void;
};

/** Opens an index, an empty one where there is none yet. Throws an `IndexError` if none can be kept there. */
export function openIndex(place: IndexPlace): CableIndex {
	return readIndex(openDatabase(place, {cacheKilobytes: 2000}));
}

/** The index in a database that is open. */
export function readIndex(database: Database): CableIndex {
	const number = (sql: string) => Number(Object.values(database.get(sql) ?? {})[0]);
	const row = (key: CableKey) => database.get(`${summaryQuery} WHERE key = ?`, key);
	const rows = (keys: Iterable<CableKey>) => [...keys].flatMap(key => indexedSummary(row(key)));
	return {
		count: () => number('SELECT count(*) FROM cable'),
		order(sort, isReversed = false) {
			const order = readOrder(database, sort);
			return isReversed ? reversed(order) : order.keys;
		},
		rows,
		keyOf: id =>
			database.get('SELECT key FROM cable WHERE file = ?', bytesOf(id))?.key as CableKey | undefined,
		named: mrn =>
			database
				.all(`${summaryQuery} WHERE serial = ? AND serial <> '' ORDER BY file`, serialOf(mrn))
				.filter(({number}) => meanSameMessage(number as Mrn, mrn))
				.flatMap(indexedSummary),
		references: key =>
			database.all('SELECT number FROM reference WHERE citing = ?', key).map(({number}) => number as Mrn),
		citedBy: key => rows(citing(database, key)),
		subjects: () => readSubjects(database),
		problems: () =>
			database
				.all('SELECT file, reason FROM problem ORDER BY file, rowid')
				.map(problem => ({id: fileOf(problem), reason: String(problem.reason)})),
		leftAside: () => readLeftAside(database),
		fullText: (typed, most = 10_000) => searchFullText(database, typed, most),
		version: () => number('PRAGMA data_version'),
		close: database.close,
	};
}

const summaryQuery = `SELECT key, file, size, row_offset, number, number_from, date, sender, classification, noforn, subject, opening, partial,
	tags, marks, times_cited FROM cable`;

function indexedSummary(row: Row | undefined): IndexedSummary | [] {
	return row
		? {
				key: Number(row.key),
				id: fileOf(row),
				mrn: textOf(row.number),
				mrnFrom: textOf(row.number_from) as MrnSource | undefined,
				date: textOf(row.date),
				from: textOf(row.sender),
				classification: classificationLevels[Number(row.classification ?? -1)],
				isNoforn: row.noforn === 1,
				subject: textOf(row.subject),
				opening: String(row.opening),
				isPartial: row.partial === 1,
				size: Number(row.size),
				place: placeOf(row),
				timesCited: Number(row.times_cited),
				tags: JSON.parse(String(row.tags)),
				marks: JSON.parse(String(row.marks)),
			}
		: [];
}

/** An order as it is kept. */
export function readOrder(database: Database, sort: IndexSort): Order {
	const row = database.get('SELECT valued, keys FROM ordering WHERE sort = ?', sort);
	const bytes = row?.keys instanceof Uint8Array ? row.keys : new Uint8Array();
	if (bytes.length % Int32Array.BYTES_PER_ELEMENT !== 0) {
		throw new IndexError('damaged', 'the index is damaged');
	}
	return {keys: new Int32Array(bytes.buffer), valued: Number(row?.valued ?? 0)};
}

function citing(database: Database, key: CableKey): ReadonlySet<CableKey> {
	const cable = database.get('SELECT number, serial FROM cable WHERE key = ?', key);
	const own = textOf(cable?.number);
	const found =
		own === undefined
			? []
			: database
					.all(
						`SELECT citing, number FROM reference WHERE serial = ? AND serial <> '' AND citing <> ? ORDER BY citing`,
						String(cable?.serial),
						key,
					)
					.filter(({number}) => meanSameMessage(own, number as Mrn));
	return new Set(found.map(reference => Number(reference.citing)));
}

function* readSubjects(database: Database): Generator<IndexedSubject> {
	for (const {key, subject, number} of database.iterate('SELECT key, subject, number FROM cable')) {
		yield {key: Number(key), subject: textOf(subject) ?? '', mrn: textOf(number)};
	}
}

/** What is left aside, as it is kept. */
export function readLeftAside(database: Database): readonly LeftAside[] {
	return database
		.all('SELECT kind, count, examples FROM left_aside ORDER BY kind')
		.map(({kind, count, examples}) => ({
			kind: kind as LeftAsideKind,
			count: Number(count),
			examples: JSON.parse(String(examples)),
		}));
}

function searchFullText(database: Database, typed: string, most: number): Int32Array {
	const query = fullTextQuery(typed);
	return query === undefined || !database.hasFullText
		? new Int32Array(0)
		: Int32Array.from(
				database.all('SELECT rowid FROM full_text WHERE full_text MATCH ? LIMIT ?', query, most),
				({rowid}) => Number(rowid),
			);
}
