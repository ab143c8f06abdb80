/** Reads an index: its cables, their orders, and what refers to what. */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import type {ByteRange} from '../archive/dump/entries.js';
import type {UnreadableFile} from '../archive/errors.js';
import type {Skipped, SkippedKind} from '../archive/folder/skipped.js';
import type {CableId} from '../cable/cable.js';
import {type Mrn, nameSameMessage} from '../cable/mrn.js';
import type {ListSort} from '../cable/summary/list-sorts.js';
import type {CableKey, IdentifiedCable, Listed} from '../cable/summary/summary.js';
import type {TextCounts} from '../corpus-words/text-counts.js';
import type {NumberSource} from '../holdings/numbered.js';
import type {SketchSource} from '../versions/likely-pairs.js';
import {noSketch, type Sketch, sketchFrom} from '../versions/sketch.js';
import {numbersOf} from './citation-counts.js';
import {serialOf} from './citations.js';
import {type Database, type DatabaseRow, openDatabase} from './database.js';
import {hasFault, IndexError} from './errors.js';
import {type NearNumbers, nearNumbers} from './near-numbers.js';
import {type Order, reversed, type StoredOrder, storedOrder} from './orders/sorts.js';
import type {IndexPlace} from './place/place.js';
import {findKnown} from './rows/known-files.js';
import {
	checkedColumns,
	fileId,
	isPackedIntact,
	isRowIntact,
	joinedReferences,
	orderChecksum,
	referencesChecksum,
	rowPlace,
	textOf,
} from './rows/row-columns.js';
import {readSummary, summaryColumns} from './rows/summary-columns.js';
import {hashBytes} from './schema.js';
import {isFinished} from './state.js';
import {textCountsOf} from './terms/text-counts.js';

/** A cable as the index stores it. */
export type IndexedSummary = Listed & {
	/** The bytes of its file, or of its row. */
	readonly size: number;
	/** Where a row of a dump is. */
	readonly place: ByteRange | undefined;
	readonly timesCited: number;
};

/** An index to read from. Every answer takes a few milliseconds. */
export type CableIndex = {
	readonly count: () => number;
	/** Faster than counting. */
	readonly isEmpty: () => boolean;
	/** Whether the update that filled it came to its end; else cables may be missing. */
	readonly isFinished: () => boolean;
	/** All cables in an order; those without a value are last in either direction. */
	readonly order: (sort: ListSort, isReversed?: boolean) => Int32Array;
	/** The cables with some keys, in the order of the keys; those that are gone or damaged are left out. */
	readonly rows: (keys: Iterable<CableKey>) => readonly IndexedSummary[];
	/** The key of the cable in a file. */
	readonly keyOf: (id: CableId) => CableKey | undefined;
	/** The cables with a number, whichever name of the post it is written with. */
	readonly cablesWithNumber: (mrn: Mrn) => readonly IndexedSummary[];
	/** What cables with some keys are known by elsewhere; faster than their rows. */
	readonly identified: (keys: Iterable<CableKey>) => readonly IdentifiedCable[];
	/** The cables whose file or row has a SHA-256, given in hexadecimal. */
	readonly hashed: (sha256: string) => readonly CableKey[];
	/** The numbers of the messages that a cable refers to. */
	readonly references: (key: CableKey) => readonly Mrn[];
	/** The numbers of the same post and year that come before one, and those after it, the nearest first. */
	readonly near: (mrn: Mrn) => NearNumbers;
	/** The cables that refer to a number, which no cable of the index need have. */
	readonly citing: (mrn: Mrn) => readonly CableKey[];
	/** The cables that refer to one, in their REF fields or in their texts. */
	readonly citedBy: (key: CableKey) => readonly IndexedSummary[];
	/** Those of them that refer to it in their texts only. */
	readonly citedInText: (key: CableKey) => readonly IndexedSummary[];
	/** The sketch of a cable's words; nothing if it is gone. */
	readonly sketch: (key: CableKey) => Sketch | undefined;
	/** The sketches of all cables, in the order of their keys. */
	readonly eachSketch: SketchSource;
	/** All numbers that its cables have, and all that they cite. */
	readonly numbers: NumberSource;
	/** How often words stand in its texts; never, where it has no full text. */
	readonly textCounts: TextCounts;
	/** A SHA-256 of the contents of all cables, whatever their files are called; in hexadecimal. */
	readonly contentHash: () => string;
	readonly problems: () => readonly UnreadableFile[];
	/** What else the folder held when it was last walked. */
	readonly skipped: () => readonly Skipped[];
	/** A number that changes whenever another thread or process has changed the index. */
	readonly version: () => number;
	/** The place with the file that is open there. */
	readonly place: IndexPlace;
	readonly close: () => void;
};

/** Is called with the key of a row that is damaged and therefore not shown. */
type OnDamagedRow = (key: CableKey) => void;

/** Opens an index, and creates it if there is none. Throws an `IndexError` if that fails. */
export function openIndex(place: IndexPlace, onDamagedRow?: OnDamagedRow): CableIndex {
	return readIndex(openDatabase(place, {cacheKilobytes: 2000}), onDamagedRow);
}

/** Counts the cables of an index; 0 if there is no index or it cannot be read. */
export function countIndexed(place: IndexPlace): number {
	return askExisting(place, index => index.count(), 0);
}

/** Whether an index has cables; `false` if it cannot be read. */
export function isFilled(place: IndexPlace): boolean {
	return askExisting(place, index => !index.isEmpty(), false);
}

/** What an index has of its folder: nothing, since there is none either; what an update that did not finish left; or all. */
export type Contents = 'none' | 'unfinished' | 'finished';

/** What the index at a place has. */
export function contentsOf(place: IndexPlace): Contents {
	const ask = (index: CableIndex) =>
		index.isEmpty() ? 'none' : index.isFinished() ? 'finished' : 'unfinished';
	return askExisting<Contents>(place, ask, 'none');
}

function askExisting<Answer>(
	place: IndexPlace,
	question: (index: CableIndex) => Answer,
	nothing: Answer,
): Answer {
	if (place.type === 'memory' || !existsSync(place.path)) {
		return nothing;
	}
	try {
		const index = openIndex(place);
		try {
			return question(index);
		} finally {
			index.close();
		}
	} catch (error) {
		if (error instanceof IndexError) {
			return nothing;
		}
		throw error;
	}
}

/** Reads the index in an open database. */
export function readIndex(database: Database, onDamagedRow: OnDamagedRow = () => {}): CableIndex {
	const number = (sql: string) => Number(Object.values(database.get(sql) ?? {})[0]);
	const row = (key: CableKey) => database.get(`${summaryQuery} WHERE key = ?`, key);
	const shown = (row: DatabaseRow | undefined) => indexedSummary(row, onDamagedRow);
	const rows = (keys: Iterable<CableKey>) => [...keys].flatMap(key => shown(row(key)));
	return {
		count: () => number('SELECT count(*) FROM cable'),
		isEmpty: () => hasNoCable(database),
		isFinished: () => isFinished(database),
		order(sort, isReversed = false) {
			const order = readOrder(database, storedOrder(sort, isReversed));
			return isReversed ? reversed(order) : order.keys;
		},
		rows,
		keyOf: id => findKnown(database, id)?.key,
		cablesWithNumber: mrn =>
			database
				.all(`${summaryQuery} WHERE serial = ? AND serial <> '' ORDER BY file`, serialOf(mrn))
				.filter(({number}) => nameSameMessage(number as Mrn, mrn))
				.flatMap(shown),
		identified: keys => [...keys].flatMap(key => identified(database.get(identityQuery, key))),
		hashed: sha256 => database.all(hashQuery, ...hashValues(sha256)).map(({key}) => Number(key)),
		references: key =>
			areReferencesSound(database, key)
				? database.all('SELECT number FROM reference WHERE citing = ?', key).map(({number}) => number as Mrn)
				: [],
		near: mrn => nearNumbers(database, mrn),
		citing: mrn => [...citingNumber(database, mrn).keys()],
		citedBy: key => rows(citing(database, key).keys()),
		sketch: key => sketchIn(database.get('SELECT sketch FROM cable WHERE key = ?', key)),
		eachSketch(visit) {
			for (const row of database.iterate('SELECT key, sketch FROM cable ORDER BY key')) {
				visit(Number(row.key), sketchIn(row) ?? noSketch);
			}
		},
		numbers: numbersOf(database),
		textCounts: textCountsOf(database),
		contentHash: () => contentHash(database),
		citedInText: key => rows([...citing(database, key)].flatMap(([by, inText]) => (inText ? by : []))),
		problems: () =>
			database
				.all('SELECT file, position, reason, stamp, checksum FROM problem ORDER BY file, position')
				.filter(row => isRowIntact('problem', row))
				.map(problem => ({id: fileId(problem), reason: String(problem.reason)})),
		skipped: () => readSkipped(database),
		version: () => number('PRAGMA data_version'),
		place: database.place,
		close: database.close,
	};
}

const shownChecksums = ['checksum', 'cited_checksum'] as const;

const summaryQuery = `
	SELECT key, file, size, row_offset, times_cited, hash, ${summaryColumns.join(', ')},
		 ${shownChecksums.map(checkedColumns).join(', ')}
	FROM cable`;

function indexedSummary(row: DatabaseRow | undefined, onDamagedRow: OnDamagedRow): IndexedSummary | [] {
	if (!row) {
		return [];
	}
	if (!shownChecksums.every(name => isPackedIntact(name, row))) {
		onDamagedRow(Number(row.key));
		return [];
	}
	return {
		key: Number(row.key),
		...readSummary(fileId(row), row),
		sha256: hexOf(row.hash),
		size: Number(row.size),
		place: rowPlace(row),
		timesCited: Number(row.times_cited),
	};
}

function sketchIn(row: DatabaseRow | undefined): Sketch | undefined {
	return row?.sketch instanceof Uint8Array ? sketchFrom(row.sketch) : undefined;
}

const identityQuery = 'SELECT key, number, hash FROM cable WHERE key = ?';

function identified(row: DatabaseRow | undefined): IdentifiedCable | [] {
	return row ? {key: Number(row.key), mrn: textOf(row.number), sha256: hexOf(row.hash)} : [];
}

const hashQuery = `SELECT key FROM cable WHERE substr(hash, 1, ${hashBytes}) = ? AND hash = ?`;

function hashValues(sha256: string): readonly [Buffer, Buffer] {
	const hash = Buffer.from(sha256, 'hex');
	return [hash.subarray(0, hashBytes), hash];
}

function hexOf(hash: DatabaseRow[string] | undefined): string {
	return hash instanceof Uint8Array ? Buffer.from(hash).toString('hex') : '';
}

/** Reads a stored order. Throws an `IndexError` if it is damaged. */
export function readOrder(database: Database, sort: StoredOrder): Order {
	const row = database.get('SELECT valued, keys, checksum FROM ordering WHERE sort = ?', sort);
	if (!row && hasNoCable(database)) {
		return {keys: new Int32Array(), valued: 0};
	}
	const bytes = row?.keys instanceof Uint8Array ? row.keys : new Uint8Array();
	const keys = new Int32Array(bytes.buffer, 0, Math.floor(bytes.length / Int32Array.BYTES_PER_ELEMENT));
	const order = {keys, valued: Number(row?.valued)};
	if (bytes.length !== keys.byteLength || orderChecksum(sort, order) !== row?.checksum) {
		throw new IndexError('partly-damaged', 'an order of the index is damaged');
	}
	return order;
}

/** Reads a stored order; `undefined` if it is damaged. */
export function readIntactOrder(database: Database, sort: StoredOrder): Order | undefined {
	try {
		return readOrder(database, sort);
	} catch (error) {
		if (hasFault(error, 'partly-damaged')) {
			return undefined;
		}
		throw error;
	}
}

function hasNoCable(database: Database): boolean {
	return database.get('SELECT key FROM cable LIMIT 1') === undefined;
}

function contentHash(database: Database): string {
	const digest = createHash('sha256');
	for (const {hash} of database.iterate('SELECT hash FROM cable ORDER BY hash')) {
		digest.update(hash instanceof Uint8Array ? hash : '');
	}
	return digest.digest('hex');
}

/** The cables that refer to one, and whether they do in their texts only. */
function citing(database: Database, key: CableKey): ReadonlyMap<CableKey, boolean> {
	const cable = database.get(
		`SELECT number, serial, ${checkedColumns('checksum')} FROM cable WHERE key = ?`,
		key,
	);
	const own = cable && isPackedIntact('checksum', cable) ? textOf(cable.number) : undefined;
	const all = own === undefined ? [] : citingNumber(database, own, String(cable?.serial));
	return new Map([...all].filter(([by]) => by !== key));
}

/** The cables that refer to a number, and whether they do in their texts only. */
function citingNumber(database: Database, mrn: Mrn, serial = serialOf(mrn)): ReadonlyMap<CableKey, boolean> {
	const all = new Map<CableKey, boolean>();
	const rows = database.all(
		"SELECT citing, number, in_text FROM reference WHERE serial = ? AND serial <> '' ORDER BY citing",
		serial,
	);
	for (const {citing, number, in_text: inText} of rows) {
		if (nameSameMessage(mrn, number as Mrn)) {
			const by = Number(citing);
			all.set(by, inText === 1 && all.get(by) !== false);
		}
	}
	return new Map([...all].filter(([by]) => areReferencesSound(database, by)));
}

function areReferencesSound(database: Database, key: CableKey): boolean {
	const row = database.get('SELECT references_checksum FROM cable WHERE key = ?', key);
	const all = database.get(`SELECT ${joinedReferences} AS joined FROM reference WHERE citing = ?`, key);
	return row?.references_checksum === referencesChecksum(textOf(all?.joined) ?? '');
}

/** Reads what was skipped. */
export function readSkipped(database: Database): readonly Skipped[] {
	return database
		.all('SELECT kind, count, examples, checksum FROM skipped ORDER BY kind')
		.filter(row => isRowIntact('skipped', row))
		.map(({kind, count, examples}) => ({
			kind: kind as SkippedKind,
			count: Number(count),
			examples: JSON.parse(String(examples)),
		}));
}
