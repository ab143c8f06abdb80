/** Writes an index. */
import {isDeepStrictEqual} from 'node:util';
import type {ByteRange} from '../archive/dump/entries.js';
import {bytesOf, nameOf} from '../archive/file-names.js';
import type {Skipped} from '../archive/folder/skipped.js';
import type {CableId} from '../cable/cable.js';
import type {CableKey} from '../cable/summary/summary.js';
import {timesCited, writeCounts} from './citation-counts.js';
import type {Database, DatabaseRow} from './database.js';
import {IndexError} from './errors.js';
import {checksumOf, checksumOfPacked, type Stored} from './integrity/checksum.js';
import {countsOfDump, type Damage, findDamage, findDamagedDumps, isDamaged} from './integrity/damage.js';
import {sealOf} from './integrity/words-seal.js';
import type {Orders} from './orders/orders.js';
import {readOrders, rebuildOrders, writeOrders} from './orders/stored-orders.js';
import {readSkipped} from './reader.js';
import type {CableRecord} from './rows/cable-record.js';
import {
	type Fingerprint,
	findKnown,
	hashesWithin,
	type KnownCable,
	type KnownFile,
	readKnownFiles,
	readKnownRows,
} from './rows/known-files.js';
import {type CheckedTable, checkedColumns, factsIn, fileId, placeholders} from './rows/row-columns.js';
import {insertDetails, insertRow, removeDetails, updateRow} from './rows/stored-cable.js';
import {readSummary, summaryColumns} from './rows/summary-columns.js';
import {readState, writeState} from './state.js';
import {TermWriter} from './terms/term-writer.js';
import {type PlacedTerm, termsOf} from './terms/terms.js';

/** Writes an index, in transactions: adds, changes, moves and removes cables. What is not committed is lost. */
export class IndexWriter {
	readonly #database: Database;
	readonly #terms: TermWriter;
	#isInTransaction = false;
	/** Whether this transaction has stored that the words, or the citations, are changing. */
	#areWordsChanging = false;
	#areCitationsChanging = false;
	#orders: Orders | undefined;
	#lastKey: CableKey | undefined;
	/** The dumps and the files of several cables, and some that were; loaded when it is asked for. */
	#shared: Set<CableId> | undefined;
	/** The files with something wrong, and some that had; loaded like them, since almost no file is among them. */
	#troubled: Set<CableId> | undefined;

	constructor(database: Database) {
		this.#database = database;
		this.#terms = new TermWriter(database);
	}

	known(id: CableId): KnownCable | undefined {
		return findKnown(this.#database, id);
	}

	knownFiles(): Iterable<KnownFile> {
		return readKnownFiles(this.#database);
	}

	knownRows(dump: CableId): Iterable<CableId> {
		return readKnownRows(this.#database, dump);
	}

	/** Whether a file may have had several cables; answered from memory, since it is asked about every file. */
	hadSeveral(id: CableId): boolean {
		return this.#sharedFiles().has(id);
	}

	/** The hashes, in hexadecimal, of the rows that begin within a range of a dump. */
	hashesWithin(dump: CableId, range: ByteRange): ReadonlySet<string> {
		return hashesWithin(this.#database, dump, range);
	}

	add(record: CableRecord, fingerprint: Fingerprint): void {
		this.#breakSeal();
		// The orders are read now, while they match the rows.
		const orders = this.#ordersToChange();
		const key = this.#nextKey();
		insertRow(this.#database, key, record, fingerprint);
		insertDetails(this.#database, key, record);
		this.#terms.add(key, termsOf(record.summary, record.facts));
		putInOrder(orders, key, record, fingerprint);
	}

	/** Stores the new content of a cable. */
	change(key: CableKey, record: CableRecord, fingerprint: Fingerprint): void {
		this.#breakSeal();
		removeDetails(this.#database, key);
		insertDetails(this.#database, key, record);
		this.move(key, record, fingerprint);
	}

	/** Stores the new name of a file whose content is the same. */
	move(key: CableKey, record: CableRecord, fingerprint: Fingerprint): void {
		this.#begin();
		this.#removeTerms(key);
		updateRow(this.#database, key, record, fingerprint);
		this.#terms.add(key, termsOf(record.summary, record.facts));
		putInOrder(this.#ordersToChange(), key, record, fingerprint);
	}

	/** Stores the new stamp of a file whose content is the same. */
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
		const row = get(`SELECT ${checkedColumns('checksum')} FROM cable WHERE key = ?`, known.key);
		const checksum = checksumOfPacked(String(row?.packed_checksum));
		run('UPDATE cable SET checksum = ? WHERE key = ?', checksum, known.key);
	}

	/** Forgets a cable; returns whether there was one. */
	remove(id: CableId): boolean {
		const known = this.known(id);
		if (known) {
			this.#removeCable(known.key);
			this.#ordersToChange().remove(known.key);
		}
		return known !== undefined;
	}

	/** Stores what is wrong with a file that had a given stamp; without reasons nothing is wrong any more. */
	setProblems(id: CableId, reasons: readonly string[], stamp: string): void {
		this.#troubled ??= new Set(this.#database.all('SELECT DISTINCT file FROM problem').map(fileId));
		if (reasons.length === 0 && !this.#troubled.has(id)) {
			return;
		}
		this.#troubled.add(id);
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

	/** Stores the stamp of a dump, or of a file of several cables, which are in the index; empty while some are missing. */
	setDump(id: CableId, stamp: string): void {
		this.#sharedFiles().add(id);
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

	/** Whether anything is not committed yet. */
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
		this.#terms.flush();
		this.#database.run('COMMIT');
		this.#isInTransaction = false;
	}

	/** Returns to the last commit. */
	rollBack(): void {
		if (!this.#isInTransaction) {
			return;
		}
		this.#isInTransaction = false;
		this.#orders = undefined;
		this.#lastKey = undefined;
		this.#terms.discard();
		try {
			this.#database.run('ROLLBACK');
		} catch (error) {
			// After a failed write SQLite has rolled back by itself.
			if (!(error instanceof IndexError)) {
				throw error;
			}
		}
	}

	/** Counts how often each cable is cited, if anything has changed since the last count. */
	countCitations(): void {
		if (readState(this.#database, 'uncounted') !== 0) {
			const counts = timesCited(this.#database);
			this.#begin();
			writeCounts(this.#database, counts);
			this.#ordersToChange().setTimesCited(counts);
			writeState(this.#database, 'uncounted', 0);
			this.#areCitationsChanging = false;
		}
	}

	/**
	 * Removes everything that is damaged, so that it is read again like new files. Returns how many things were
	 * removed, and the names of the cables among them.
	 */
	removeDamage(): {readonly count: number; readonly ids: Set<CableId>} {
		const damage = findDamage(this.#database);
		if (!isDamaged(damage)) {
			return {count: 0, ids: new Set()};
		}
		this.#begin();
		// Their cables are still there when the files are read again.
		this.#sharedFiles();
		this.#removeDamaged(damage);
		return {count: countOf(damage), ids: new Set(damage.cables.map(({file}) => nameOf(file)))};
	}

	/** Seals the stored words of all cables, if they have changed since the last seal. */
	sealWords(): void {
		const database = this.#database;
		if (database.hasFullText && readState(database, 'words') === undefined && !this.#isInTransaction) {
			this.#begin();
			writeState(database, 'words', sealOf(database));
			this.commit();
		}
	}

	/** Stores when a folder was walked whose cables are now in the index. */
	noteLook(milliseconds: number): void {
		this.#begin();
		writeState(this.#database, 'looked', Math.floor(milliseconds));
		this.commit();
	}

	/** Counts the cables, and the files that could not be read. */
	totals(): {readonly files: number; readonly unreadable: number} {
		const count = (table: 'cable' | 'problem') =>
			Number(this.#database.get(`SELECT count(*) AS count FROM ${table}`)?.count);
		return {files: count('cable'), unreadable: count('problem')};
	}

	#begin(): void {
		if (!this.#isInTransaction) {
			this.#database.run('BEGIN IMMEDIATE');
			this.#isInTransaction = true;
			this.#areWordsChanging = false;
			this.#areCitationsChanging = false;
		}
	}

	/** The orders, which are about to change; the citations may change with them. */
	#ordersToChange(): Orders {
		this.#begin();
		if (!this.#areCitationsChanging && readState(this.#database, 'uncounted') !== 1) {
			writeState(this.#database, 'uncounted', 1);
		}
		this.#areCitationsChanging = true;
		this.#orders ??= readOrders(this.#database);
		return this.#orders;
	}

	/** The key of the next cable, which no other cable has had while this index was open. */
	#nextKey(): CableKey {
		this.#lastKey = (this.#lastKey ?? this.#greatestKey()) + 1;
		return this.#lastKey;
	}

	#greatestKey(): CableKey {
		return Number(this.#database.get('SELECT max(key) AS greatest FROM cable')?.greatest ?? 0);
	}

	/** Removes the seal, since the words are about to change. */
	#breakSeal(): void {
		this.#begin();
		if (
			!this.#areWordsChanging &&
			this.#database.hasFullText &&
			readState(this.#database, 'words') !== undefined
		) {
			this.#database.run(`DELETE FROM state WHERE name = 'words'`);
		}
		this.#areWordsChanging = true;
	}

	#sharedFiles(): Set<CableId> {
		this.#shared ??= new Set(this.#database.all('SELECT file FROM dump').map(fileId));
		return this.#shared;
	}

	#stampOfDump(id: CableId): unknown {
		return this.#database.get('SELECT stamp FROM dump WHERE file = ?', bytesOf(id))?.stamp;
	}

	#removeCable(key: CableKey): void {
		this.#lastKey ??= this.#greatestKey();
		this.#breakSeal();
		this.#removeTerms(key);
		removeDetails(this.#database, key);
		this.#database.run('DELETE FROM cable WHERE key = ?', key);
	}

	#removeTerms(key: CableKey): void {
		const row = this.#database.get(`SELECT ${termColumns} FROM cable WHERE key = ?`, key);
		if (row) {
			this.#terms.remove(key, termsOfRow(row));
		}
	}

	/** Gathers the terms of all cables again. */
	#rebuildTerms(): void {
		this.#terms.clear();
		let count = 0;
		for (const row of this.#database.iterate(`SELECT ${termColumns} FROM cable ORDER BY key`)) {
			this.#terms.add(Number(row.key), termsOfRow(row));
			count++;
			if (count % CABLES_AT_ONCE === 0) {
				this.#terms.flush();
			}
		}
		this.#database.run(`DELETE FROM state WHERE name = 'terms_wrong'`);
	}

	#removeDamaged({cables, references, words, problems, wrongOrders, wrongStates, ...damage}: Damage): void {
		const {run} = this.#database;
		for (const name of wrongStates) {
			run('DELETE FROM state WHERE name = ?', name);
		}
		for (const {key} of cables) {
			this.#removeCable(key);
		}
		for (const key of [...references, ...words]) {
			this.#breakSeal();
			removeDetails(this.#database, key);
		}
		for (const {file, position} of problems) {
			run('DELETE FROM problem WHERE (file, position) = (?, ?)', file, position);
		}
		// The row of a damaged cable does not tell which terms it had.
		if (damage.areTermsWrong || cables.length > 0) {
			this.#rebuildTerms();
		}
		// Some dumps have just lost rows.
		for (const file of findDamagedDumps(this.#database)) {
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
				this.#ordersToChange().remove(key);
			}
		}
	}
}

/** The columns that tell the terms of a cable. */
const termColumns = ['key', 'file', ...summaryColumns, 'facts'].join(', ');

function termsOfRow(row: DatabaseRow): readonly PlacedTerm[] {
	return termsOf(readSummary(fileId(row), row), factsIn(row));
}

/** So many, since what is gathered is in memory. */
const CABLES_AT_ONCE = 20_000;

function putInOrder(orders: Orders, key: CableKey, {summary}: CableRecord, {size}: Fingerprint): void {
	orders.put({...summary, key, file: bytesOf(summary.id), size, timesCited: 0});
}

function insertChecked({run}: Database, table: CheckedTable, values: readonly Stored[]): void {
	run(`INSERT INTO ${table} VALUES (${placeholders(values)}, ?)`, ...values, checksumOf(values));
}

/** The order in which skipped things are stored. */
export function byKind(a: Skipped, b: Skipped): number {
	return a.kind < b.kind ? -1 : 1;
}

function countOf(damage: Damage): number {
	const {cables, references, words, dumps, problems, wrongOrders, wrongStates} = damage;
	const lists = [cables, references, words, dumps, problems, wrongOrders, wrongStates];
	return lists.reduce((sum, {length}) => sum + length, Number(damage.areTermsWrong));
}
