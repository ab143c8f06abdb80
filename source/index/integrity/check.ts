/** Compares all that an index holds with what its folder says, and changes nothing but the mark that it is to be made anew. */
import {hash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {type Archive, isDumpOf} from '../../archive/archive.js';
import {isGivenUpReason} from '../../archive/background/thread-limits.js';
import {IndexError} from '../../archive/errors.js';
import {bytesOf} from '../../archive/file-names.js';
import {readTexts} from '../../archive/texts.js';
import {walkArchive} from '../../archive/walk-archive.js';
import type {CableId} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary.js';
import type {CableRecord} from '../cable-record.js';
import {timesCited, wrongCounts} from '../citation-counts.js';
import {type Database, lockIndex, openDatabase} from '../database.js';
import {compareWith} from '../follow/comparison.js';
import {readRecord} from '../follow/read-record.js';
import {rowRecord} from '../follow/read-slice.js';
import type {Fingerprint} from '../known-files.js';
import {storedOrders} from '../orders.js';
import type {IndexPlace} from '../place.js';
import {readIndex, readOrder, readSkipped} from '../reader.js';
import {cableColumns, checkedBy} from '../row-columns.js';
import {readState, writeState} from '../state.js';
import {columnsOf} from '../stored-cable.js';
import {rebuildOrders} from '../stored-orders.js';
import {byKind, IndexWriter} from '../writer.js';
import {packed} from './checksum.js';
import {findDamage} from './damage.js';
import {createWordsDigest, digestOfIndex, type WordsDigest} from './words-digest.js';
import {sealOf} from './words-seal.js';

/** What a check found. */
export type CheckResult =
	| {readonly type: 'absent'}
	/** Another process is writing it. */
	| {readonly type: 'busy'}
	/** It is none that could be compared, for a reason; the next indexing makes it anew. */
	| {readonly type: 'damaged'; readonly reason: string}
	| {
			readonly type: 'compared';
			readonly files: number;
			/** What is different in the folder; what was moved is gone and new. */
			readonly changes: Readonly<Record<FileChange, number>>;
			/** What the index says wrongly of what is not different, each with how much of it. */
			readonly wrong: ReadonlyMap<Wrong, number>;
	  };

/** How a file can be another than the index knows. */
export type FileChange = 'added' | 'changed' | 'removed';

/** What an index can be wrong about. */
export type Wrong =
	| 'rows'
	| 'references'
	| 'citations'
	| 'orders'
	| 'words'
	| 'problems'
	| 'skipped'
	| 'dumps'
	| 'end';

/** Checks every page, row and word of an index, and reads every file of its folder. */
export function checkIndex(archive: Archive, place: IndexPlace, now: () => number): CheckResult {
	if (place.type === 'memory' || !existsSync(place.path)) {
		return {type: 'absent'};
	}
	const lock = lockIndex(place);
	if (!lock) {
		return {type: 'busy'};
	}
	try {
		const database = openDatabase(place);
		try {
			return database.isSound()
				? compared(archive, database, now)
				: {type: 'damaged', reason: 'the index is damaged'};
		} finally {
			database.close();
		}
	} catch (error) {
		if (error instanceof IndexError && (error.fault === 'damaged' || error.fault === 'partly-damaged')) {
			return {type: 'damaged', reason: error.message};
		}
		throw error;
	} finally {
		lock.release();
	}
}

function compared(archive: Archive, database: Database, now: () => number): CheckResult {
	const writer = new IndexWriter(database);
	const damage = findDamage(database);
	const wrongRows = new Set(damage.cables.map(({key}) => key));
	const comparison = compareWith(writer, archive);
	const changes = {added: 0, changed: 0, removed: 0};
	const problems = new Set<string>();
	const digest = createWordsDigest();
	const seen: Seen = {database, writer, wrongRows, changes, problems, digest};
	for (const finding of walkArchive(archive, {withStamps: true})) {
		comparison.take(finding);
		if (finding.type === 'file') {
			if (isDumpOf(archive, finding.id)) {
				compareDump(archive, finding.id, seen);
			} else {
				compareFile(archive, finding.id, now, seen);
			}
		}
	}
	changes.removed += [...comparison.gone().ids].filter(id => writer.known(id)).length;
	for (const [id, reason] of comparison.unreadable) {
		problems.add(written({id, reason}));
	}
	const isChanged = Object.values(changes).some(count => count > 0);
	const counts: Readonly<Record<Wrong, number>> = {
		rows: wrongRows.size,
		references: damage.references.length,
		citations: isChanged
			? Number(damage.areCitationsWrong)
			: countOf(wrongCounts(database, timesCited(database))),
		orders: wrongOrders(database),
		words: Number(damage.words.length > 0 || areWordsWrong(database, isChanged ? undefined : digest)),
		problems:
			damage.problems.length + differences(problems, new Set(readIndex(database).problems().map(written))),
		skipped: Number(
			damage.isSkippedWrong ||
				!isDeepStrictEqual(readSkipped(database), comparison.skipped().toSorted(byKind)),
		),
		dumps: damage.dumps.length,
		end: Number(damage.wrongStates.length > 0 || !isAtItsEnd(database)),
	};
	if (counts.words > 0) {
		writeState(database, 'words_damaged', 1);
	}
	const wrong = Object.entries(counts).filter(([, count]) => count > 0) as [Wrong, number][];
	return {type: 'compared', files: writer.totals().files, changes, wrong: new Map(wrong)};
}

/** What has been seen so far of a folder and its index. */
type Seen = {
	readonly database: Database;
	readonly writer: IndexWriter;
	readonly wrongRows: Set<CableKey>;
	readonly changes: Record<FileChange, number>;
	readonly problems: Set<string>;
	readonly digest: WordsDigest;
};

/** The reasons of an index why something was given up, which are believed: nobody is to run into them again. */
function believedReasons({database, problems}: Seen, id: CableId): readonly string[] {
	const reasons = database
		.all('SELECT reason FROM problem WHERE file = ?', bytesOf(id))
		.map(({reason}) => String(reason))
		.filter(isGivenUpReason);
	for (const reason of reasons) {
		problems.add(written({id, reason}));
	}
	return reasons;
}

function compareFile(archive: Archive, id: CableId, now: () => number, seen: Seen): void {
	if (believedReasons(seen, id).length > 0) {
		return;
	}
	const read = readRecord(archive, {type: 'file', id, size: 0, knownHash: undefined}, now);
	switch (read.type) {
		case 'cable':
			compareCable(id, read.record, read.look, seen);
			break;
		case 'unreadable':
			seen.problems.add(written(read));
			seen.changes.removed += Number(seen.writer.known(id) !== undefined);
			break;
		case 'gone':
			seen.changes.removed += Number(seen.writer.known(id) !== undefined);
			break;
		case 'same':
			break;
		default:
			read satisfies never;
	}
}

function compareDump(archive: Archive, dump: CableId, seen: Seen): void {
	const unseen = new Set(seen.writer.knownRows(dump));
	const isPartly = believedReasons(seen, dump).length > 0;
	for (const reading of readTexts(archive, [dump])) {
		if (reading.type === 'unreadable') {
			seen.problems.add(written(reading));
			continue;
		}
		const {id, text, place} = reading;
		if (text === undefined || (isPartly && !unseen.has(id))) {
			continue;
		}
		const record = rowRecord(dump, text);
		const look = {size: place?.length ?? 0, stamp: '', hash: hash('sha256', text, 'buffer'), place};
		unseen.delete(id);
		compareCable(id, {...record, summary: {...record.summary, id}}, look, seen);
	}
	seen.changes.removed += unseen.size;
}

const stampAt = cableColumns.indexOf('stamp');

function compareCable(
	id: CableId,
	record: CableRecord,
	look: Fingerprint,
	{database, writer, wrongRows, changes, digest}: Seen,
): void {
	const known = writer.known(id);
	if (!known) {
		changes.added++;
		return;
	}
	const {key, stamp} = known;
	digest.add({key, subject: record.summary.subject ?? '', text: record.text});
	if (Buffer.compare(known.hash, look.hash) !== 0 && !wrongRows.has(key)) {
		changes.changed++;
		return;
	}
	// A file that looks different and is the same is not read again for that.
	const expected = columnsOf(key, record, look).with(stampAt, stamp);
	const row = database.get(`SELECT ${checkedBy('checksum')} FROM cable WHERE key = ?`, key);
	if (row?.packed_checksum !== packed([key, ...expected])) {
		wrongRows.add(key);
	}
}

function written({id, reason}: {readonly id: CableId; readonly reason: string}): string {
	return `${id}\n${reason}`;
}

function differences(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
	return [...some].filter(one => !others.has(one)).length + [...others].filter(one => !some.has(one)).length;
}

function countOf(all: Iterable<unknown>): number {
	let count = 0;
	for (const _ of all) {
		count++;
	}
	return count;
}

function wrongOrders(database: Database): number {
	const expected = rebuildOrders(database).current();
	return storedOrders.filter(sort => {
		try {
			const {keys, valued} = readOrder(database, sort);
			return valued !== expected[sort].valued || !isDeepStrictEqual(keys, expected[sort].keys);
		} catch (error) {
			if (error instanceof IndexError && error.fault === 'partly-damaged') {
				return true;
			}
			throw error;
		}
	}).length;
}

/** Nothing is known of the words of files that are different; but what is stored of all words has a seal. */
function areWordsWrong(database: Database, digest: WordsDigest | undefined): boolean {
	const seal = readState(database, 'words');
	return (
		!database.isFullTextSound() ||
		(seal !== undefined && seal !== sealOf(database)) ||
		(digest !== undefined && digest.digest() !== digestOfIndex(database))
	);
}

function isAtItsEnd(database: Database): boolean {
	return readState(database, 'uncounted') === 0 && readState(database, 'words') !== undefined;
}
