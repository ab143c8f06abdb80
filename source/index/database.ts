/** The only file that knows SQLite: opens the database of an index, with its tables, and says what is wrong with it. */
import process from 'node:process';
import {DatabaseSync, type SQLInputValue, type SQLOutputValue} from 'node:sqlite';
import {IndexError, type IndexFault} from '../archive/errors.js';
import {emptyFile, type IndexPlace, prepareFile, schemaVersion} from './place.js';
import {rulesVersion} from './rules-version.js';
import {summaryColumnDefinitions} from './summary-columns.js';

/** A database whose every failure is an `IndexError`. */
export type Database = {
	/** Whether the texts can be searched too; in memory there is no room for them. */
	readonly hasFullText: boolean;
	readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
	readonly get: (sql: string, ...values: readonly SQLInputValue[]) => Row | undefined;
	readonly all: (sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
	readonly iterate: (sql: string, ...values: readonly SQLInputValue[]) => Iterable<Row>;
	/** Whether the pages of all tables, and those of their indexes, are what they should be. */
	readonly isSound: () => boolean;
	/** Whether every word of the full text is where it should be, which takes ten times as long to find out. */
	readonly isFullTextSound: () => boolean;
	/** Empties the log into the database. */
	readonly checkpoint: () => void;
	readonly close: () => void;
};

/** One row of an answer, by the names of its columns. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** How a database is opened: how many milliseconds it waits for others, and how much of it may be kept in memory. */
export type Opening = {readonly timeout?: number; readonly cacheKilobytes?: number};

/** Opens the database of an index, and makes its tables where there are none yet. */
export function openDatabase(
	place: IndexPlace,
	{timeout = 5000, cacheKilobytes = 8_000}: Opening = {},
): Database {
	if (place.type === 'file') {
		prepareFile(place.path);
	}
	const database = guarded(() => new DatabaseSync(nameOf(place), {timeout, defensive: true}));
	try {
		return guarded(() => {
			database.exec(`${settings(place)}; PRAGMA cache_size = -${cacheKilobytes}`);
			prepareTables(database, place);
			return wrapped(database, place.type === 'file');
		});
	} catch (error) {
		database.close();
		throw error;
	}
}

/** What keeps other processes from changing an index: a lock that the system takes back when this process ends. */
export type IndexLock = {readonly release: () => void};

/** Takes the lock of an index, or gives none where another process has it. */
export function lockIndex(place: IndexPlace): IndexLock | undefined {
	if (place.type === 'memory') {
		return {release: () => {}};
	}
	const path = `${place.path}.lock`;
	prepareFile(path);
	try {
		return lockFile(path);
	} catch (error) {
		if (!(error instanceof IndexError && error.fault === 'damaged')) {
			throw error;
		}
		// What the file says is of no use, and is not looked at where another process has the lock. It stays the same
		// file: another one in its place would be locked beside it.
		emptyFile(path);
		return lockFile(path);
	}
}

function lockFile(path: string): IndexLock | undefined {
	const lock = guarded(() => new DatabaseSync(path, {timeout: 0, defensive: true}));
	try {
		guarded(() => lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'));
		return {release: () => lock.close()};
	} catch (error) {
		lock.close();
		if (error instanceof IndexError && error.fault === 'busy') {
			return undefined;
		}
		throw error;
	}
}

/** Opens a database of its own, in memory, that has but a full text like that of an index, and is gone when it is closed. */
export function openFullText(): Database {
	const database = new DatabaseSync(':memory:');
	database.exec(fullTextTable);
	return wrapped(database, true);
}

/** SQLite before 3.51.3 could damage a database with a write-ahead log that two connections shared. */
export function journalMode(version: string): 'WAL' | 'DELETE' {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
	return major * 1e6 + minor * 1e3 + patch >= 3_051_003 ? 'WAL' : 'DELETE';
}

function nameOf(place: IndexPlace): string {
	return place.type === 'file' ? place.path : `file:${place.name}?mode=memory&cache=shared`;
}

function settings({type}: IndexPlace): string {
	// In memory there is no log, and a reader would wait for the end of each transaction: it reads what is there instead,
	// and each row says whether it is whole.
	const journal =
		type === 'file' ? journalMode(process.versions.sqlite ?? '') : 'MEMORY; PRAGMA read_uncommitted = ON';
	return `PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
		PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
		PRAGMA journal_mode = ${journal}; PRAGMA journal_size_limit = 16777216; PRAGMA synchronous = NORMAL`;
}

/** `cbls`: tells that a database is an index of this program and no other's. */
const applicationId = 0x63626c73;

function prepareTables(database: DatabaseSync, {type}: IndexPlace): void {
	const sql = type === 'file' ? tables + fullTextTable : tables;
	if (isPrepared(database, sql)) {
		return;
	}
	database.exec('BEGIN IMMEDIATE');
	// Another process may have made them while this one waited.
	if (!isPrepared(database, sql)) {
		database.exec(sql);
	}
	database.exec('COMMIT');
}

/** Whether a database has what an index has, and nothing else: what a trigger or a view does, no checksum would tell. */
function isPrepared(database: DatabaseSync, sql: string): boolean {
	const {id, version, changes} = database.prepare(identity).get() ?? {};
	if (id === 0 && version === 0 && changes === 0) {
		return false;
	}
	if (id !== applicationId) {
		throw new IndexError('damaged', 'not a cables index');
	}
	if (version !== rulesVersion(schemaVersion)) {
		throw new IndexError('damaged', 'the index was made by another version');
	}
	if (schemaOf(database) !== schemaFor(sql)) {
		throw new IndexError('damaged', 'its tables are not those of a cables index');
	}
	return true;
}

/** One statement, so that no other process comes in between. */
const identity = `
	SELECT application_id AS id, user_version AS version, schema_version AS changes
	FROM pragma_application_id, pragma_user_version, pragma_schema_version`;

function schemaOf(database: DatabaseSync): string {
	return JSON.stringify(
		database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all(),
	);
}

const schemas = new Map<string, string>();

/** The schema that some statements make, as this release of SQLite writes it. */
function schemaFor(sql: string): string {
	const known = schemas.get(sql);
	if (known !== undefined) {
		return known;
	}
	const database = new DatabaseSync(':memory:');
	database.exec(sql);
	const schema = schemaOf(database);
	database.close();
	schemas.set(sql, schema);
	return schema;
}

const tables = `
	PRAGMA application_id = ${applicationId};
	PRAGMA user_version = ${rulesVersion(schemaVersion)};
	CREATE TABLE cable (
		key INTEGER PRIMARY KEY,
		file BLOB NOT NULL UNIQUE,
		size INTEGER NOT NULL,
		row_offset INTEGER,
		stamp TEXT NOT NULL,
		hash BLOB NOT NULL,
		${summaryColumnDefinitions},
		serial TEXT NOT NULL,
		tags TEXT NOT NULL,
		marks TEXT NOT NULL,
		references_checksum INTEGER NOT NULL,
		checksum INTEGER NOT NULL,
		search_checksum INTEGER NOT NULL,
		times_cited INTEGER NOT NULL,
		cited_checksum INTEGER NOT NULL
	) STRICT;
	CREATE INDEX cable_by_serial ON cable (serial);
	CREATE INDEX cable_by_row_offset ON cable (row_offset) WHERE row_offset IS NOT NULL;
	CREATE TABLE reference (
		citing INTEGER NOT NULL,
		number TEXT NOT NULL,
		serial TEXT NOT NULL,
		PRIMARY KEY (citing, number)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX reference_by_serial ON reference (serial);
	CREATE TABLE dump (
		file BLOB PRIMARY KEY,
		stamp TEXT NOT NULL,
		row_count INTEGER NOT NULL,
		problem_count INTEGER NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE problem (
		file BLOB NOT NULL,
		position INTEGER NOT NULL,
		reason TEXT NOT NULL,
		stamp TEXT NOT NULL,
		checksum INTEGER NOT NULL,
		PRIMARY KEY (file, position)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE skipped (
		kind TEXT PRIMARY KEY,
		count INTEGER NOT NULL,
		examples TEXT NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE ordering (
		sort TEXT PRIMARY KEY,
		valued INTEGER NOT NULL,
		keys BLOB NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT;
	CREATE TABLE state (
		name TEXT PRIMARY KEY,
		value INTEGER NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;`;

const fullTextTable = `
	CREATE VIRTUAL TABLE full_text USING fts5 (
		subject, text,
		content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
	);`;

function wrapped(database: DatabaseSync, hasFullText: boolean): Database {
	const prepared = preparedOnce(sql => database.prepare(sql));
	const preparedToRun = preparedOnce(sql => {
		const statement = database.prepare(sql);
		// What a full text gives its rows is no number of JavaScript, and Node 26 throws where it should be one.
		statement.setReadBigInts(true);
		return statement;
	});
	return {
		hasFullText,
		run: (sql, ...values) => guarded(() => Number(preparedToRun(sql).run(...values).lastInsertRowid)),
		get: (sql, ...values) => guarded(() => prepared(sql).get(...values)),
		all: (sql, ...values) => guarded(() => prepared(sql).all(...values)),
		// A statement of its own: one that is iterated must not be begun anew from elsewhere.
		iterate: (sql, ...values) => guardedRows(() => database.prepare(sql).iterate(...values)),
		isSound: () => isSound(() => database.prepare(unsoundTables).get() === undefined),
		isFullTextSound: () =>
			isSound(() => {
				if (hasFullText) {
					database.exec(`INSERT INTO full_text (full_text) VALUES ('integrity-check')`);
				}
				return true;
			}),
		checkpoint() {
			// In memory there is no log to empty, and SQLite would refuse while somebody reads.
			if (hasFullText) {
				guarded(() => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
			}
		},
		close: () => database.close(),
	};
}

function preparedOnce<Statement>(prepare: (sql: string) => Statement): (sql: string) => Statement {
	const statements = new Map<string, Statement>();
	return sql => {
		const statement = statements.get(sql) ?? prepare(sql);
		statements.set(sql, statement);
		return statement;
	};
}

/**
 * The tables one by one: asked for all of them, SQLite would have the words of the full text checked too. The schema is
 * one of them, and the pages that are not in use are checked with it.
 */
const unsoundTables = `
	SELECT name FROM (
		SELECT 'sqlite_schema' AS name
		UNION ALL SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
	)
	WHERE (SELECT integrity_check FROM pragma_integrity_check(name)) <> 'ok'`;

function isSound(check: () => boolean): boolean {
	try {
		return guarded(check);
	} catch (error) {
		if (error instanceof IndexError && error.fault === 'damaged') {
			return false;
		}
		throw error;
	}
}

function* guardedRows(start: () => Iterator<Row>): Generator<Row> {
	const rows = guarded(start);
	try {
		for (let next = guarded(() => rows.next()); !next.done; next = guarded(() => rows.next())) {
			yield next.value;
		}
	} finally {
		rows.return?.();
	}
}

function guarded<Result>(act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		const known = faults.get(codeOf(error));
		throw known ? new IndexError(known[0], known[1], {cause: error}) : error;
	}
}

/** A number that no number of ours can be is damage like any other. */
function codeOf(error: unknown): number {
	if (!(error instanceof Error)) {
		return 0;
	}
	const isTooLarge = 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
	return isTooLarge ? CORRUPT : 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

const CORRUPT = 11;

/** SQLite's codes, https://sqlite.org/rescode.html, and what they mean for an index. */
const faults: ReadonlyMap<number, readonly [IndexFault, string]> = new Map([
	// A table or a column that is missing: nobody but us makes tables in it.
	[1, ['damaged', 'its tables are not those of a cables index']],
	[3, ['unwritable', 'you are not permitted to keep an index']],
	[5, ['busy', 'another process is writing the index']],
	[6, ['busy', 'another process is writing the index']],
	[8, ['unwritable', 'the index cannot be written']],
	[10, ['unwritable', 'the disk could not keep the index']],
	[CORRUPT, ['damaged', 'the index is damaged']],
	[13, ['full', 'the disk is full']],
	[14, ['unwritable', 'the index cannot be opened']],
	[24, ['damaged', 'the index is damaged']],
	[26, ['damaged', 'the index is no database']],
]);
