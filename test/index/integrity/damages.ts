/** Ways in which an index can come to be damaged, for tests. */
import {
	closeSync,
	openSync,
	readFileSync,
	readSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {postingChecksum} from '../../../source/index/terms/stored-postings.js';

/** A whole number from 0 up to a limit, which is not reached. */
export type Chooser = (limit: number) => number;

/** Damages the index at a path; tells what it did, for the report of a test that fails. */
export type Damage = (path: string, choose: Chooser) => string;

/** All that is stored in an index, or why it cannot be read. */
export function storedIn(path: string): string {
	try {
		return withDatabase(path, database => {
			const tables = tablesOf(database);
			const pragmas = ['application_id', 'user_version'].map(name =>
				database.prepare(`PRAGMA ${name}`).get(),
			);
			const soundness = tables.map(name => database.prepare(`PRAGMA integrity_check("${name}")`).all());
			const rows = tables.map(name =>
				rowsOf(database, name).map(row => JSON.stringify(Object.entries(row).map(written))),
			);
			return JSON.stringify([schemaOf(database), pragmas, soundness, rows]);
		});
	} catch (error) {
		return String(error);
	}
}

/** Damages by the words for them. */
export const damages: Readonly<Record<string, Damage>> = {
	'a value is another': (path, choose) =>
		withDatabase(path, database => {
			const {table, row, where, values} = chooseRow(database, choose);
			const column = chooseFrom(Object.keys(row), choose);
			const value = row[column] ?? null;
			const other = otherValue(value, choose);
			run(database, `UPDATE "${table}" SET "${column}" = ? WHERE ${where}`, other, ...values);
			return `${table}.${column}: ${short(value)} became ${short(other)}`;
		}),
	'a row is gone': (path, choose) =>
		withDatabase(path, database => {
			const {table, where, values} = chooseRow(database, choose);
			run(database, `DELETE FROM "${table}" WHERE ${where}`, ...values);
			return `${table}: a row went`;
		}),
	'two rows have changed subjects': (path, choose) =>
		withDatabase(path, database => {
			const rows = database.prepare('SELECT key, subject FROM cable WHERE subject IS NOT NULL').all();
			const [one, other] = [chooseFrom(rows, choose), chooseFrom(rows, choose)];
			for (const [to, from] of [
				[one, other],
				[other, one],
			] as const) {
				run(database, 'UPDATE cable SET subject = ? WHERE key = ?', from.subject ?? null, to.key ?? null);
			}
			return `the subjects of ${one.key} and ${other.key}`;
		}),
	'a row is there twice': (path, choose) =>
		withDatabase(path, database => {
			const key = chooseFrom(database.prepare('SELECT key FROM cable').all(), choose).key ?? null;
			const columns = columnsOf(database, 'cable').filter(name => name !== 'key' && name !== 'file');
			run(
				database,
				`INSERT INTO cable (file, ${columns.join()}) SELECT CAST(file || 'x' AS BLOB), ${columns.join()} FROM cable WHERE key = ?`,
				key,
			);
			return `${key}`;
		}),
	'an order is another': (path, choose) =>
		withDatabase(path, database => {
			const order = chooseFrom(database.prepare('SELECT sort, keys FROM ordering').all(), choose);
			const keys = new Int32Array((order.keys as Uint8Array).slice().buffer);
			const way = choose(4);
			const [at, from] = [choose(keys.length), choose(keys.length)];
			const kept = way === 0 ? keys.toReversed() : way === 1 ? keys.slice(1) : keys;
			if (way === 2) {
				[kept[at], kept[from]] = [kept[from] ?? 0, kept[at] ?? 0];
			} else if (way === 3) {
				kept[at] = (kept[at] ?? 0) + 1;
			}
			run(
				database,
				'UPDATE ordering SET keys = ? WHERE sort = ?',
				new Uint8Array(kept.buffer, kept.byteOffset, kept.byteLength),
				order.sort ?? null,
			);
			return `${order.sort} ${way}`;
		}),
	'words are gone from the full text': (path, choose) =>
		withDatabase(path, database => {
			const row = choosePassage(database, choose);
			run(database, 'DELETE FROM full_text WHERE rowid = ?', row);
			return `${row}`;
		}),
	'words are others in the full text': (path, choose) =>
		withDatabase(path, database => {
			const row = choosePassage(database, choose);
			run(database, 'DELETE FROM full_text WHERE rowid = ?', row);
			run(
				database,
				`INSERT INTO full_text (rowid, head, paragraph_1) VALUES (?, 'planted', 'words of nobody')`,
				row,
			);
			return `${row}`;
		}),
	'a posting list is another': (path, choose) =>
		withDatabase(path, database => {
			const {term, first_key: firstKey, bytes} = choosePosting(database, choose);
			const other = otherValue(bytes ?? null, choose);
			run(
				database,
				'UPDATE posting SET bytes = ? WHERE (term, first_key) = (?, ?)',
				other,
				term ?? null,
				firstKey ?? null,
			);
			return `${term}: ${short(bytes ?? null)} became ${short(other)}`;
		}),
	'a posting list is another, and has the checksum of it': (path, choose) =>
		withDatabase(path, database => {
			const {term, first_key: firstKey, bytes} = choosePosting(database, choose);
			const other = otherValue(bytes ?? null, choose) as Uint8Array;
			run(
				database,
				'UPDATE posting SET (bytes, checksum) = (?, ?) WHERE (term, first_key) = (?, ?)',
				other,
				postingChecksum(String(term), Number(firstKey), other),
				term ?? null,
				firstKey ?? null,
			);
			return `${term}: ${short(bytes ?? null)} became ${short(other)}`;
		}),
	'posting lists are gone': (path, choose) =>
		withDatabase(path, database => {
			const {term} = choosePosting(database, choose);
			run(database, 'DELETE FROM posting WHERE term = ?', term ?? null);
			return `${term}`;
		}),
	'two posting lists have changed places': (path, choose) =>
		withDatabase(path, database => {
			const [one, other] = [choosePosting(database, choose), choosePosting(database, choose)];
			for (const [to, from] of [
				[one, other],
				[other, one],
			] as const) {
				run(
					database,
					'UPDATE posting SET (bytes, checksum) = (?, ?) WHERE (term, first_key) = (?, ?)',
					from.bytes ?? null,
					from.checksum ?? null,
					to.term ?? null,
					to.first_key ?? null,
				);
			}
			return `${one.term} and ${other.term}`;
		}),
	'a count of the vocabulary is another': (path, choose) =>
		withDatabase(path, database => {
			const row = chooseFrom(database.prepare('SELECT kind, counts FROM vocabulary').all(), choose);
			const other = otherValue(row.counts ?? null, choose);
			run(database, 'UPDATE vocabulary SET counts = ? WHERE kind = ?', other, row.kind ?? null);
			return `${row.kind}`;
		}),
	'the vocabulary is gone': (path, choose) =>
		withDatabase(path, database => {
			const {kind} = chooseFrom(database.prepare('SELECT kind FROM vocabulary').all(), choose);
			run(database, 'DELETE FROM vocabulary WHERE kind = ?', kind ?? null);
			return `${kind}`;
		}),
	'something is planted in the schema': (path, choose) =>
		withDatabase(path, database => {
			const sql = chooseFrom(planted, choose);
			database.exec(sql);
			return sql;
		}),
	'it says that it is another': (path, choose) =>
		withDatabase(path, database => {
			const sql = `PRAGMA ${chooseFrom(['application_id', 'user_version'], choose)} = ${choose(1e6)}`;
			database.exec(sql);
			return sql;
		}),
	'a byte is another': (path, choose) =>
		inFile(path, choose, 1, bytes => {
			bytes[0] = (bytes[0] ?? 0) ^ (1 << choose(8));
		}),
	'some bytes are others': (path, choose) =>
		inFile(path, choose, 1 + choose(64), bytes => {
			bytes.forEach((_, index) => {
				bytes[index] = choose(256);
			});
		}),
	'a page is empty': (path, choose) => inFile(path, choose, 4096, bytes => bytes.fill(0), 4096),
	'it is shorter': (path, choose) => {
		const length = choose(statSync(path).size);
		truncateSync(path, length);
		return `${length} bytes`;
	},
	'its lock says something': (path, choose) => {
		writeFileSync(
			`${path}.lock`,
			chooseFrom(['text', 'text\n'.repeat(5000), readFileSync(path).subarray(0, 5000)], choose),
		);
		return 'the lock';
	},
};

const planted = [
	`CREATE TRIGGER planted AFTER INSERT ON cable BEGIN UPDATE cable SET subject = 'planted'; END`,
	'CREATE TRIGGER planted AFTER UPDATE ON ordering BEGIN DELETE FROM problem; END',
	'CREATE VIEW planted AS SELECT * FROM cable',
	'CREATE TABLE planted (x)',
	'CREATE INDEX planted ON cable (subject)',
	'DROP INDEX cable_by_serial',
	'DROP TABLE problem',
	'ALTER TABLE dump ADD COLUMN planted INTEGER',
	'ANALYZE',
];

/** Without a checkpoint what was done would stay in the log, which a test does not look at. */
function withDatabase<Result>(path: string, act: (database: DatabaseSync) => Result): Result {
	const database = new DatabaseSync(path, {defensive: false});
	try {
		return act(database);
	} finally {
		try {
			database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
		} catch {
			// What is damaged has no log.
		}
		database.close();
	}
}

/** Node gives each of the values that SQLite takes, but says that it may be undefined. */
function run(database: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): void {
	try {
		database.prepare(sql).run(...values);
	} catch (error) {
		// A rule of the table: then nothing has been done, and the index is as it was.
		if (!(error instanceof Error && 'errcode' in error)) {
			throw error;
		}
	}
}

function tablesOf(database: DatabaseSync): readonly string[] {
	return database
		.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name`)
		.all()
		.map(({name}) => String(name));
}

function schemaOf(database: DatabaseSync) {
	return database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').all();
}

function columnsOf(database: DatabaseSync, table: string): readonly string[] {
	return database
		.prepare(`SELECT name FROM pragma_table_info('${table}')`)
		.all()
		.map(({name}) => String(name));
}

function rowsOf(database: DatabaseSync, table: string): readonly Readonly<Record<string, SQLInputValue>>[] {
	const statement = database.prepare(`SELECT * FROM "${table}"`);
	statement.setReadBigInts(true);
	return statement.all();
}

function choosePassage(database: DatabaseSync, choose: Chooser): SQLInputValue {
	return chooseFrom(database.prepare('SELECT id FROM full_text_docsize').all(), choose).id ?? null;
}

function choosePosting(database: DatabaseSync, choose: Chooser) {
	return chooseFrom(database.prepare('SELECT term, first_key, bytes, checksum FROM posting').all(), choose);
}

function chooseRow(database: DatabaseSync, choose: Chooser) {
	const tables = tablesOf(database).filter(name => rowsOf(database, name).length > 0);
	const table = chooseFrom(tables, choose);
	const row = chooseFrom(rowsOf(database, table), choose);
	const columns = Object.keys(row);
	return {
		table,
		row,
		where: columns.map(column => `"${column}" IS ?`).join(' AND '),
		values: columns.map(column => row[column] ?? null),
	};
}

function otherValue(value: SQLInputValue, choose: Chooser): SQLInputValue {
	if (value instanceof Uint8Array) {
		const bytes = value.slice();
		const at = choose(Math.max(1, bytes.length));
		bytes[at] = (bytes[at] ?? 0) ^ (1 << choose(8));
		return bytes.length === 0 ? new Uint8Array([1]) : bytes;
	}
	switch (typeof value) {
		case 'bigint':
			return chooseFrom([value + 1n, value - 1n, value ^ 64n, 2n ** 60n], choose);
		case 'string': {
			const at = choose(value.length);
			return value === ''
				? 'x'
				: `${value.slice(0, at)}${value[at] === 'Q' ? 'X' : 'Q'}${value.slice(at + 1)}`;
		}
		default:
			return 'planted';
	}
}

function inFile(
	path: string,
	choose: Chooser,
	length: number,
	change: (bytes: Buffer) => void,
	step = 1,
): string {
	const file = openSync(path, 'r+');
	try {
		const at = step * choose(Math.floor(Math.max(step, statSync(path).size - length) / step));
		const bytes = Buffer.alloc(length);
		readSync(file, bytes, 0, length, at);
		change(bytes);
		writeSync(file, bytes, 0, length, at);
		return `${length} bytes at ${at}`;
	} finally {
		closeSync(file);
	}
}

function chooseFrom<One>(all: readonly One[], choose: Chooser): One {
	const one = all[choose(all.length)];
	if (one === undefined) {
		throw new Error('there is nothing to choose from');
	}
	return one;
}

function written([name, value]: readonly [string, SQLInputValue]): string {
	return `${name}=${value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)}`;
}

function short(value: SQLInputValue): string {
	return value instanceof Uint8Array ? `${value.length} bytes` : String(value).slice(0, 40);
}
