/** The only file that imports SQLite: opens the database of an index, creates its tables, and detects damage. */
import process from 'node:process';
import {DatabaseSync, type SQLInputValue, type SQLOutputValue} from 'node:sqlite';
import {hasFault, IndexError, type IndexFault} from './errors.js';
import {writtenSchema} from './integrity/written-schema.js';
import {
	emptyFile,
	fileAt,
	type IndexPlace,
	type OwnPlace,
	type PublishedPlace,
	prepareFile,
} from './place/place.js';
import {checkPublished} from './published/published-place.js';
import {applicationId, fullTextTable, indexVersion, tables} from './schema.js';

/** A database that reports every failure as an `IndexError`. */
export type Database = {
	/** Whether the texts can be searched, too; in memory there is seldom room for that. */
	readonly hasFullText: boolean;
	/** The place with the file that is open there: another one may be put in its place. */
	readonly place: IndexPlace;
	readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
	readonly get: (sql: string, ...values: readonly SQLInputValue[]) => DatabaseRow | undefined;
	readonly all: (sql: string, ...values: readonly SQLInputValue[]) => readonly DatabaseRow[];
	readonly iterate: (sql: string, ...values: readonly SQLInputValue[]) => Iterable<DatabaseRow>;
	/**
	 * Runs a query that calls `visit(…)` for its rows, and passes on its arguments: no object is made of any row.
	 * The callback may throw, but must not query the database.
	 */
	readonly visit: (sql: string, visit: Visit, ...values: readonly SQLInputValue[]) => void;
	/** Whether the pages of all tables and their indexes are intact. */
	readonly isSound: () => boolean;
	/** Whether every word of the full text is in its place; this takes ten times as long. */
	readonly isFullTextSound: () => boolean;
	/** Limits how much of the file is kept in memory. */
	readonly limitCache: (kilobytes: number) => void;
	/** Moves the write-ahead log into the database. */
	readonly checkpoint: () => void;
	/** Writes all tables into an empty file, without a log and without what has been deleted. */
	readonly copyInto: (path: string) => void;
	readonly close: () => void;
};

/** One row of an answer, by the names of its columns. */
export type DatabaseRow = Readonly<Record<string, SQLOutputValue>>;

/** Called for a row, with up to four values that a query gives it. */
export type Visit = (...values: readonly SQLOutputValue[]) => void;

/**
 * Opens the database of an index, and creates its tables if it has none. Throws an `IndexError` if that fails, or if the
 * place demands a file and another one is there.
 */
export function openDatabase(
	wanted: IndexPlace,
	{cacheKilobytes = cacheToWrite}: {readonly cacheKilobytes?: number} = {},
): Database {
	const readOnly = wanted.type === 'published';
	const open = () => new DatabaseSync(sqliteName(wanted), {timeout: LONGEST_WAIT, defensive: true, readOnly});
	const {database, place} = openAt(wanted, open);
	try {
		return attempt(() => {
			database.exec(`${settings(place)}; PRAGMA cache_size = -${cacheKilobytes}`);
			prepareTables(database, place);
			return wrap(database, place);
		});
	} catch (error) {
		database.close();
		throw error;
	}
}

type Opened = {readonly database: DatabaseSync; readonly place: IndexPlace};

function openAt(place: IndexPlace, open: () => DatabaseSync): Opened {
	switch (place.type) {
		case 'file':
			return openFile(place, open);
		case 'published':
			return {database: openPublished(place, open), place};
		case 'memory':
			return {database: attempt(open), place};
		default:
			return place satisfies never;
	}
}

/** Opens a file, and finds out which one it is: what is there before and after has not been replaced in between. */
function openFile(place: OwnFile, open: () => DatabaseSync, tries = MOST_TRIES): Opened {
	const {path, file: wanted} = place;
	// Whoever demands a file must not create another one.
	if (wanted !== undefined && fileAt(path) !== wanted) {
		throw otherFile();
	}
	prepareFile(path);
	const file = fileAt(path);
	const database = attempt(open);
	if (file !== undefined && file === (wanted ?? file) && fileAt(path) === file) {
		return {database, place: {...place, file}};
	}
	database.close();
	if (wanted !== undefined || tries === 1) {
		throw otherFile();
	}
	return openFile(place, open, tries - 1);
}

function otherFile(): IndexError {
	return new IndexError('replaced', 'another index has taken its place');
}

type OwnFile = OwnPlace & {readonly type: 'file'};

/** An index is replaced once, when it is rebuilt. */
const MOST_TRIES = 5;

/** Opens a published index; before, since opening a pipe would wait, and after, since it may have been replaced in between. */
function openPublished(place: PublishedPlace, open: () => DatabaseSync): DatabaseSync {
	checkPublished(place);
	const database = attempt(open);
	try {
		checkPublished(place);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** The kilobytes of a file that are kept in memory where much is written. */
export const cacheToWrite = 8_000;

/** For other connections, in milliseconds. */
const LONGEST_WAIT = 5000;

/** Keeps other processes from changing an index; the system releases the lock if this process ends. */
export type IndexLock = {readonly release: () => void};

/** Takes the lock of an index; `undefined` if another process has it. */
export function lockIndex(place: IndexPlace): IndexLock | undefined {
	if (place.type !== 'file') {
		return {release: () => {}};
	}
	const path = `${place.path}.lock`;
	prepareFile(path);
	try {
		return lockFile(path);
	} catch (error) {
		if (!hasFault(error, 'damaged')) {
			throw error;
		}
		// The lock file has no content that matters; another process that holds the lock is noticed before this. The
		// same file is kept, since a new one could be locked beside it.
		emptyFile(path);
		return lockFile(path);
	}
}

function lockFile(path: string): IndexLock | undefined {
	const lock = attempt(() => new DatabaseSync(path, {timeout: 0, defensive: true}));
	try {
		attempt(() => lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'));
		return {release: () => lock.close()};
	} catch (error) {
		lock.close();
		if (hasFault(error, 'busy')) {
			return undefined;
		}
		throw error;
	}
}

/** Opens a database in memory that has only a full text like that of an index. */
export function openFullText(): Database {
	const database = new DatabaseSync(':memory:');
	database.exec(fullTextTable);
	return wrap(database, {type: 'memory', name: '', withTexts: true});
}

/** SQLite before 3.51.3 could damage a database with a write-ahead log that two connections shared. */
export function journalMode(version: string): 'WAL' | 'DELETE' {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
	return major * 1e6 + minor * 1e3 + patch >= 3_051_003 ? 'WAL' : 'DELETE';
}

function sqliteName(place: IndexPlace): string {
	switch (place.type) {
		case 'file':
			return place.path;
		case 'published':
			// No lock is taken and nothing is looked for beside it, so it may lie where nobody can write, or on a network
			// file system whose locks do not hold.
			return `file:${encodeURI(place.path).replaceAll('?', '%3F').replaceAll('#', '%23')}?mode=ro&immutable=1`;
		case 'memory':
			return `file:${place.name}?mode=memory&cache=shared`;
		default:
			return place satisfies never;
	}
}

function settings({type}: IndexPlace): string {
	if (type === 'published') {
		return safeSettings;
	}
	// In memory there is no log, so a reader would have to wait for the end of each transaction. It reads
	// uncommitted rows instead; their checksums tell whether they are complete.
	const journal =
		type === 'file' ? journalMode(process.versions.sqlite ?? '') : 'MEMORY; PRAGMA read_uncommitted = ON';
	return `${safeSettings}; PRAGMA secure_delete = ON;
		PRAGMA journal_mode = ${journal}; PRAGMA journal_size_limit = 16777216; PRAGMA synchronous = NORMAL`;
}

/** Without memory mapping, since a disk that fails would end the program instead of failing a query. */
const safeSettings = `PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
	PRAGMA temp_store = MEMORY`;

/** Whether the index at a place has a full text. */
function hasTexts(place: IndexPlace): boolean {
	return place.type !== 'memory' || place.withTexts === true;
}

function prepareTables(database: DatabaseSync, place: IndexPlace): void {
	const sql = hasTexts(place) ? tables + fullTextTable : tables;
	if (isPrepared(database, sql)) {
		return;
	}
	if (place.type === 'published') {
		throw new IndexError('damaged', 'not a cables index');
	}
	database.exec('BEGIN IMMEDIATE');
	// Another process may have created them while this one waited.
	if (!isPrepared(database, sql)) {
		database.exec(sql);
	}
	database.exec('COMMIT');
}

/**
 * Whether a database has exactly the tables of an index: no checksum would reveal what a trigger or a view does.
 */
function isPrepared(database: DatabaseSync, sql: string): boolean {
	const {id, version, changes} = database.prepare(identity).get() ?? {};
	if (id === 0 && version === 0 && changes === 0) {
		return false;
	}
	if (id !== applicationId) {
		throw new IndexError('damaged', 'not a cables index');
	}
	if (version !== indexVersion) {
		throw new IndexError('damaged', 'the index was made by another version of cables');
	}
	const found = schemaOf(database);
	if (found !== writtenSchema(sql) && found !== schemaFor(sql)) {
		throw new IndexError('damaged', 'the index has unexpected tables');
	}
	return true;
}

/** One statement, so that no other process can change anything in between. */
const identity = `
	SELECT application_id AS id, user_version AS version, schema_version AS changes
	FROM pragma_application_id, pragma_user_version, pragma_schema_version`;

function schemaOf(database: DatabaseSync): string {
	return JSON.stringify(
		database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all(),
	);
}

const schemas = new Map<string, string>();

/** The schema that some statements create, as this version of SQLite writes it: it creates them, which takes 1 ms. */
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

function wrap(database: DatabaseSync, place: IndexPlace): Database {
	const hasFullText = hasTexts(place);
	const prepare = cacheStatements(sql => database.prepare(sql));
	const prepareToRun = cacheStatements(sql => {
		const statement = database.prepare(sql);
		// The row ids of a full text exceed the numbers of JavaScript, on which Node 26 throws.
		statement.setReadBigInts(true);
		return statement;
	});
	return {
		hasFullText,
		place,
		run: (sql, ...values) => attempt(() => Number(prepareToRun(sql).run(...values).lastInsertRowid)),
		get: (sql, ...values) => attempt(() => prepare(sql).get(...values)),
		all: (sql, ...values) => attempt(() => prepare(sql).all(...values)),
		// A statement of its own: one that is being iterated must not be run from elsewhere.
		iterate: (sql, ...values) => iterateRows(() => database.prepare(sql).iterate(...values)),
		visit: visiting(database, prepare),
		isSound: () => isSound(() => database.prepare(unsoundTables).get() === undefined),
		isFullTextSound: () =>
			isSound(() => {
				// What FTS5 checks by a command to write can be checked in a published index by its seal only.
				if (hasFullText && place.type !== 'published') {
					database.exec(`INSERT INTO full_text (full_text) VALUES ('integrity-check')`);
				}
				return true;
			}),
		limitCache: kilobytes => attempt(() => database.exec(`PRAGMA cache_size = -${kilobytes}`)),
		checkpoint() {
			// In memory there is no log to empty, and SQLite would refuse while anyone reads.
			if (place.type === 'file') {
				attempt(() => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
			}
		},
		copyInto: path => void attempt(() => database.prepare('VACUUM INTO ?').run(path)),
		close: () => database.close(),
	};
}

function visiting(
	database: DatabaseSync,
	prepare: (sql: string) => ReturnType<DatabaseSync['prepare']>,
): Database['visit'] {
	let current: Visit = () => {};
	let hasFunction = false;
	return (sql, visit, ...values) => {
		if (!hasFunction) {
			// Nothing that is stored, such as a view, may call it.
			database.function('visit', {varargs: true, directOnly: true}, (one, two, three, four) => {
				current(one, two, three, four);
				return null;
			});
			hasFunction = true;
		}
		current = visit;
		attempt(() => prepare(sql).get(...values));
	};
}

function cacheStatements<Statement>(prepare: (sql: string) => Statement): (sql: string) => Statement {
	const statements = new Map<string, Statement>();
	return sql => {
		const statement = statements.get(sql) ?? prepare(sql);
		statements.set(sql, statement);
		return statement;
	};
}

/**
 * Checks the tables one by one, since a check of all at once would include the words of the full text. The schema
 * is one of the tables; with it SQLite also checks the unused pages.
 */
const unsoundTables = `
	SELECT name FROM (
		SELECT 'sqlite_schema' AS name
		UNION ALL SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
	)
	WHERE (SELECT integrity_check FROM pragma_integrity_check(name)) <> 'ok'`;

function isSound(check: () => boolean): boolean {
	try {
		return attempt(check);
	} catch (error) {
		if (hasFault(error, 'damaged')) {
			return false;
		}
		throw error;
	}
}

function* iterateRows(start: () => Iterator<DatabaseRow>): Generator<DatabaseRow> {
	const rows = attempt(start);
	try {
		for (let next = attempt(() => rows.next()); !next.done; next = attempt(() => rows.next())) {
			yield next.value;
		}
	} finally {
		rows.return?.();
	}
}

/** Turns SQLite's errors into `IndexError`s. */
function attempt<Result>(act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		const known = faults.get(resultCode(error));
		throw known ? new IndexError(known[0], known[1], {cause: error}) : error;
	}
}

/** A number beyond those of JavaScript is never ours, so it is damage. */
function resultCode(error: unknown): number {
	if (!(error instanceof Error)) {
		return 0;
	}
	const isTooLarge = 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
	return isTooLarge ? CORRUPT : 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

const CORRUPT = 11;

/** SQLite's result codes, https://sqlite.org/rescode.html, and what they mean for an index. */
const faults: ReadonlyMap<number, readonly [IndexFault, string]> = new Map([
	// A missing table or column.
	[1, ['damaged', 'the index is missing tables']],
	[3, ['unwritable', 'no permission to write the index']],
	[5, ['busy', 'another cables process is writing the index']],
	[6, ['busy', 'another cables process is writing the index']],
	[8, ['unwritable', 'the index cannot be written']],
	[10, ['unwritable', 'the disk could not store the index']],
	[CORRUPT, ['damaged', 'the index is damaged']],
	[13, ['full', 'the disk is full']],
	[14, ['unwritable', 'the index cannot be opened']],
	[24, ['damaged', 'the index is damaged']],
	[26, ['damaged', 'the index is not a database']],
]);
