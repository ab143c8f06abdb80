/** An index as it is written. */
import {isDeepStrictEqual} from 'node:util';
import type {ByteRange} from '../archive/dump/entries.js';
import {IndexError} from '../archive/errors.js';
import {bytesOf, nameOf} from '../archive/file-names.js';
import type {Skipped} from '../archive/skipped.js';
import type {CableId} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';
import type {CableRecord} from './cable-record.js';
import {timesCited, writeCounts} from './citation-counts.js';
import type {Database} from './database.js';
import {checksumOf, checksumOfPacked, type Stored} from './integrity/checksum.js';
import {type Damage, findDamage, findDumps, isDamaged} from './integrity/damage.js';
import {sealOf} from './integrity/words-seal.js';
import {
	type Fingerprint,
	findKnown,
	hashesWithin,
	type Known,
	type KnownFile,
	readKnownFiles,
	readKnownRows,
} from './known-files.js';
import type {Orders} from './orders.js';
import {readSkipped} from './reader.js';
import {type CheckedTable, checkedBy, isRowOfDump, placeholders, rowsOfDump} from './row-columns.js';
import {readState, writeState} from './state.js';
import {addWords, insertRow, removeWords, updateRow} from './stored-cable.js';
import {readOrders, rebuildOrders, writeOrders} from './stored-orders.js';

/** An index that is written: cables come, change, move and go, in transactions. What is not committed is not kept. */
export class IndexWriter {
	readonly #database: Database;
	#isInTransaction = false;
	#orders: Orders | undefined;
	#lastKey: CableKey | undefined;

	constructor(database: Database) {
		this.#database = database;
	}

	known(id: CableId): Known | undefined {
		return findKnown(this.#database, id);
	}

	knownFiles(): Iterable<KnownFile> {
		return readKnownFiles(this.#database);
	}

	knownRows(dump: CableId): Iterable<CableId> {
		return readKnownRows(this.#database, dump);
	}

	/** The hashes, in hexadecimal letters, of the rows that were found to begin within a range of a dump. */
	hashesWithin(dump: CableId, range: ByteRange): ReadonlySet<string> {
		return hashesWithin(this.#database, dump, range);
	}

	add(record: CableRecord, look: Fingerprint): void {
		this.#breakSeal();
		// They are read while they hold each cable that there is.
		this.#changingOrders();
		const key = this.#nextKey();
		insertRow(this.#database, key, record, look);
		addWords(this.#database, key, record);
		this.#putInOrder(key, record, look);
	}

	/** A file has another content. */
	change(key: CableKey, record: CableRecord, look: Fingerprint): void {
		this.#breakSeal();
		removeWords(this.#database, key);
		addWords(this.#database, key, record);
		this.move(key, record, look);
	}

	/** A file has another name and the content that it had. */
	move(key: CableKey, record: CableRecord, look: Fingerprint): void {
		this.#begin();
		updateRow(this.#database, key, record, look);
		this.#putInOrder(key, record, look);
	}

	/** A file looks different and has the content that it had. */
	touch(id: CableId, {stamp, place}: Fingerprint): void {
		const known = this.known(id);
		if (!known || (known.stamp === stamp && known.place?.offset === place?.offset)) {
			return;
		}
		this.#begin();
		const {run, get} = this.#database;
		run(
			'UPDATE cable SET (stamp, row_offset) = (?, ?) WHERE key = ?',
			stamp,
			place?.offset ?? null,
			known.key,
		);
		const row = get(`SELECT ${checkedBy('checksum')} FROM cable WHERE key = ?`, known.key);
		const checksum = checksumOfPacked(String(row?.packed_checksum));
		run('UPDATE cable SET checksum = ? WHERE key = ?', checksum, known.key);
	}

	/** Forgets a cable; tells whether there was one. */
	remove(id: CableId): boolean {
		const known = this.known(id);
		if (known) {
			this.#removeCable(known.key);
			this.#changingOrders().remove(known.key);
		}
		return known !== undefined;
	}

	/** What is wrong with a file, by the stamp of the look that found it; with no reasons nothing is any more. */
	setProblems(id: CableId, reasons: readonly string[], stamp: string): void {
		const wanted = reasons.map(reason => ({reason, stamp}));
		const stored = this.#database
			.all('SELECT reason, stamp FROM problem WHERE file = ? ORDER BY position', bytesOf(id))
			.map(({reason, stamp}) => ({reason, stamp}));
		if (isDeepStrictEqual(stored, wanted)) {
			return;
		}
		this.#begin();
		this.#database.run('DELETE FROM problem WHERE file = ?', bytesOf(id));
		for (const [position, reason] of reasons.entries()) {
			insertChecked(this.#database, 'problem', [bytesOf(id), position, reason, stamp]);
		}
	}

	/** The stamp of a dump whose rows are in the index; empty while they are not all there. */
	setDump(id: CableId, stamp: string): void {
		if (this.#stampOfDump(id) !== stamp) {
			this.#begin();
			this.#database.run('DELETE FROM dump WHERE file = ?', bytesOf(id));
			insertChecked(this.#database, 'dump', [bytesOf(id), stamp, ...countsOfDump(this.#database, id)]);
		}
	}

	/** Forgets a dump, but not its rows. */
	removeDump(id: CableId): void {
		if (this.#stampOfDump(id) !== undefined) {
			this.#begin();
			this.#database.run('DELETE FROM dump WHERE file = ?', bytesOf(id));
		}
	}

	setSkipped(all: readonly Skipped[]): void {
		if (isDeepStrictEqual(readSkipped(this.#database), all.toSorted(byKind))) {
			return;
		}
		this.#begin();
		this.#database.run('DELETE FROM skipped');
		for (const {kind, count, examples} of all) {
			insertChecked(this.#database, 'skipped', [kind, count, JSON.stringify(examples)]);
		}
	}

	/** Whether there is something that was not committed. */
	hasChanges(): boolean {
		return this.#isInTransaction;
	}

	commit(): void {
		if (!this.#isInTransaction) {
			return;
		}
		if (this.#orders) {
			writeOrders(this.#database, this.#orders);
		}
		this.#database.run('COMMIT');
		this.#isInTransaction = false;
	}

	/** Leaves the index as it was last committed. */
	rollBack(): void {
		if (!this.#isInTransaction) {
			return;
		}
		this.#isInTransaction = false;
		this.#orders = undefined;
		this.#lastKey = undefined;
		try {
			this.#database.run('ROLLBACK');
		} catch (error) {
			// What the disk could not take has been rolled back already.
			if (!(error instanceof IndexError)) {
				throw error;
			}
		}
	}

	/** Counts how often each cable is cited, if anything has changed since it was last done. */
	countCitations(): void {
		if (readState(this.#database, 'uncounted') !== 0) {
			const counts = timesCited(this.#database);
			writeCounts(this.#database, counts);
			this.#changingOrders().setTimesCited(counts);
			writeState(this.#database, 'uncounted', 0);
		}
	}

	/**
	 * Takes out what is not as it was written, so that it is read again like what is new; gives how many things that
	 * were, and the names that cables among them had.
	 */
	takeOutDamage(): {readonly count: number; readonly ids: Set<CableId>} {
		const damage = findDamage(this.#database);
		if (!isDamaged(damage)) {
			return {count: 0, ids: new Set()};
		}
		this.#begin();
		this.#takeOut(damage);
		return {count: countOf(damage), ids: new Set(damage.cables.map(({file}) => nameOf(file)))};
	}

	/** Seals the words of all cables as they are stored, if they have changed since that was last done. */
	sealWords(): void {
		const database = this.#database;
		if (database.hasFullText && readState(database, 'words') === undefined && !this.#isInTransaction) {
			this.#begin();
			writeState(database, 'words', sealOf(database));
			this.commit();
		}
	}

	/** How many cables there are, and how many files that could not be read. */
	totals(): {readonly files: number; readonly unreadable: number} {
		const count = (table: 'cable' | 'problem') =>
			Number(this.#database.get(`SELECT count(*) AS count FROM ${table}`)?.count);
		return {files: count('cable'), unreadable: count('problem')};
	}

	#begin(): void {
		if (!this.#isInTransaction) {
			this.#database.run('BEGIN IMMEDIATE');
			this.#isInTransaction = true;
		}
	}

	/** The orders, which are about to change, and with them perhaps how often cables are cited. */
	#changingOrders(): Orders {
		this.#begin();
		if (readState(this.#database, 'uncounted') !== 1) {
			writeState(this.#database, 'uncounted', 1);
		}
		this.#orders ??= readOrders(this.#database);
		return this.#orders;
	}

	#putInOrder(key: CableKey, {summary}: CableRecord, {size}: Fingerprint): void {
		this.#changingOrders().put({...summary, key, file: bytesOf(summary.id), size, timesCited: 0});
	}

	/** The key of the next cable, which no other has had while this index was open. */
	#nextKey(): CableKey {
		this.#lastKey = (this.#lastKey ?? this.#greatestKey()) + 1;
		return this.#lastKey;
	}

	#greatestKey(): CableKey {
		return Number(this.#database.get('SELECT max(key) AS greatest FROM cable')?.greatest ?? 0);
	}

	/** The words are about to change, and are not what was sealed any more. */
	#breakSeal(): void {
		this.#begin();
		if (this.#database.hasFullText && readState(this.#database, 'words') !== undefined) {
			this.#database.run(`DELETE FROM state WHERE name = 'words'`);
		}
	}

	#stampOfDump(id: CableId): unknown {
		return this.#database.get('SELECT stamp FROM dump WHERE file = ?', bytesOf(id))?.stamp;
	}

	#removeCable(key: CableKey): void {
		this.#lastKey ??= this.#greatestKey();
		this.#breakSeal();
		removeWords(this.#database, key);
		this.#database.run('DELETE FROM cable WHERE key = ?', key);
	}

	#takeOut({cables, references, words, problems, wrongOrders, wrongStates, ...damage}: Damage): void {
		const {run} = this.#database;
		for (const name of wrongStates) {
			run('DELETE FROM state WHERE name = ?', name);
		}
		for (const {key} of cables) {
			this.#removeCable(key);
		}
		for (const key of [...references, ...words]) {
			this.#breakSeal();
			removeWords(this.#database, key);
		}
		for (const {file, position} of problems) {
			run('DELETE FROM problem WHERE (file, position) = (?, ?)', file, position);
		}
		// Some of them lack what has just been taken out.
		for (const file of findDumps(this.#database)) {
			run('DELETE FROM dump WHERE file = ?', file);
		}
		if (damage.isSkippedWrong) {
			run('DELETE FROM skipped');
		}
		writeState(this.#database, 'uncounted', 1);
		if (wrongOrders.length > 0) {
			this.#orders = rebuildOrders(this.#database);
		} else {
			for (const {key} of cables) {
				this.#changingOrders().remove(key);
			}
		}
	}
}

function insertChecked({run}: Database, table: CheckedTable, values: readonly Stored[]): void {
	run(`INSERT INTO ${table} VALUES (${placeholders(values)}, ?)`, ...values, checksumOf(values));
}

/** How many rows a dump has, and how many problems. */
function countsOfDump({get}: Database, id: CableId): readonly number[] {
	const rows = get(`SELECT count(*) AS count FROM cable WHERE ${isRowOfDump}`, ...rowsOfDump(id));
	const problems = get('SELECT count(*) AS count FROM problem WHERE file = ?', bytesOf(id));
	return [Number(rows?.count), Number(problems?.count)];
}

/** The order in which it is kept what is left aside. */
export function byKind(a: Skipped, b: Skipped): number {
	return a.kind < b.kind ? -1 : 1;
}

function countOf({cables, references, words, dumps, problems, wrongOrders, wrongStates}: Damage): number {
	const lists = [cables, references, words, dumps, problems, wrongOrders, wrongStates];
	return lists.reduce((sum, {length}) => sum + length, 0);
}
