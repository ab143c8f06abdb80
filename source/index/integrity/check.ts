/** Compares everything in an index with its folder. It changes nothing, except that it marks an index of the user's own that must be rebuilt. */
import {existsSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import type {Archive} from '../../archive/archive.js';
import {timesCited, wrongCounts} from '../citation-counts.js';
import {type Database, lockIndex, openDatabase} from '../database.js';
import {hasFault} from '../errors.js';
import {storedOrders} from '../orders/sorts.js';
import {rebuildOrders} from '../orders/stored-orders.js';
import type {IndexPlace} from '../place/place.js';
import {readIndex, readIntactOrder, readSkipped} from '../reader.js';
import {isFinished, readState, writeState} from '../state.js';
import {byKind, IndexWriter} from '../writer.js';
import {compareFiles, type FileChange, type FilesCompared, problemKey} from './compare-files.js';
import {type Damage, findDamage} from './damage.js';
import {termsSumOf} from './terms-sum.js';
import {digestOfIndex, type WordsDigest} from './words-digest.js';
import {sealOf} from './words-seal.js';

/** The result of a check. */
export type CheckResult =
	| {readonly type: 'absent'}
	/** Another process is writing it. */
	| {readonly type: 'busy'}
	/** It cannot be compared; the next update rebuilds it. */
	| {readonly type: 'damaged'; readonly reason: string}
	| {
			readonly type: 'compared';
			readonly files: number;
			/** What has changed in the folder since the last update; a file that was moved counts as removed and added. */
			readonly changes: Readonly<Record<FileChange, number>>;
			/** What the index has wrong besides these changes, and how often. */
			readonly wrong: ReadonlyMap<Wrong, number>;
	  };

/** What an index can be wrong about; `unfinished` if its last update was not completed. */
export type Wrong =
	| 'rows'
	| 'references'
	| 'citations'
	| 'orders'
	| 'words'
	| 'terms'
	| 'problems'
	| 'skipped'
	| 'dumps'
	| 'unfinished';

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
				? checkDatabase(archive, database, {now, isMarked: place.type === 'file'})
				: {type: 'damaged', reason: 'the index is damaged'};
		} finally {
			database.close();
		}
	} catch (error) {
		if (hasFault(error, 'damaged', 'partly-damaged')) {
			return {type: 'damaged', reason: error.message};
		}
		throw error;
	} finally {
		lock.release();
	}
}

function checkDatabase(
	archive: Archive,
	database: Database,
	{now, isMarked}: {readonly now: () => number; readonly isMarked: boolean},
): CheckResult {
	const writer = new IndexWriter(database);
	const damage = findDamage(database);
	const compared = compareFiles(archive, database, writer, damage, now);
	const counts = countWrong(database, damage, compared);
	if (isMarked && counts.words > 0) {
		writeState(database, 'words_damaged', 1);
	}
	if (isMarked && counts.terms > 0) {
		writeState(database, 'terms_wrong', 1);
	}
	const wrong = Object.entries(counts).filter(([, count]) => count > 0) as [Wrong, number][];
	return {
		type: 'compared',
		files: writer.totals().files,
		changes: compared.changes,
		wrong: new Map(wrong),
	};
}

function countWrong(
	database: Database,
	damage: Damage,
	{changes, problems, skipped, wrongRows, digest, terms}: FilesCompared,
): Readonly<Record<Wrong, number>> {
	const isChanged = Object.values(changes).some(count => count > 0);
	const storedProblems = new Set(readIndex(database).problems().map(problemKey));
	const areSkippedEqual = isDeepStrictEqual(readSkipped(database), skipped.toSorted(byKind));
	return {
		rows: wrongRows.size,
		references: damage.references.length,
		citations: isChanged
			? Number(damage.areCitationsWrong)
			: countOf(wrongCounts(database, timesCited(database))),
		orders: countWrongOrders(database),
		words: Number(damage.words.length > 0 || areWordsWrong(database, isChanged ? undefined : digest)),
		terms: Number(damage.areTermsWrong || (!isChanged && terms.sum() !== termsSumOf(database))),
		problems: damage.problems.length + countDifferences(problems, storedProblems),
		skipped: Number(damage.isSkippedWrong || !areSkippedEqual),
		dumps: damage.dumps.length,
		unfinished: Number(damage.wrongStates.length > 0 || !isFinished(database)),
	};
}

function countDifferences(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const countMissing = (some: ReadonlySet<string>, from: ReadonlySet<string>) =>
		[...some].filter(key => !from.has(key)).length;
	return countMissing(one, other) + countMissing(other, one);
}

function countOf(all: Iterable<unknown>): number {
	let count = 0;
	for (const _ of all) {
		count++;
	}
	return count;
}

function countWrongOrders(database: Database): number {
	const expected = rebuildOrders(database).current();
	return storedOrders.filter(sort => !isDeepStrictEqual(readIntactOrder(database, sort), expected[sort]))
		.length;
}

/** Compares the words with those of the files, if no file has changed, and in any case with their seal. */
function areWordsWrong(database: Database, digest: WordsDigest | undefined): boolean {
	const seal = readState(database, 'words');
	return (
		!database.isFullTextSound() ||
		(seal !== undefined && seal !== sealOf(database)) ||
		(digest !== undefined && digest.digest() !== digestOfIndex(database))
	);
}
