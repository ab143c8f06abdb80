/** Updates an index to what its folder holds. */

import {type Archive, indexedPath} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {isEmpty} from '../../archive/folder/walk-archive.js';
import type {CableId} from '../../cable/cable.js';
import type {IndexWriter} from '../writer.js';
import {type ChangeCounts, createApplier, type Missing} from './apply-results.js';
import {type FolderComparison, type MissingFiles, startComparison} from './comparison.js';
import {countFiles, findChanges, gatherChanges} from './find-changes.js';
import type {Parsers} from './parsers.js';
import type {IndexingProgress} from './progress.js';
import {readChanges} from './read-changes.js';
import {createReadCounter, type ReadCounter} from './read-counter.js';

/** What an update found different. */
export type Changes = Readonly<ChangeCounts> & {
	/** The cables that the folder holds now. */
	readonly files: number;
	/** What was damaged in the index, and has been repaired. */
	readonly repaired: number;
	readonly unreadable: number;
};

/** The options of an update. */
export type UpdateOptions = {
	/** Reads the files; closed at the end. */
	readonly parsers: Parsers;
	readonly onProgress: (progress: IndexingProgress) => void;
	readonly onCommit: () => void;
	readonly isStopped: () => boolean;
	/** The time in milliseconds since 1970. */
	readonly now: () => number;
	/** Whether to forget the cables of a folder that is empty or gone. */
	readonly forgets?: boolean | undefined;
};

/**
 * Reads what is new or changed in a folder, forgets what is gone, and returns what was different. Returns `undefined`
 * if it was stopped; the next update resumes there.
 *
 * Throws an `ArchiveError` if a folder that had cables is empty or gone, since its disk may only be unplugged. Then
 * nothing is forgotten, unless `forgets` is set.
 */
export async function updateIndex(
	archive: Archive,
	writer: IndexWriter,
	options: UpdateOptions,
): Promise<Changes | undefined> {
	const damaged = writer.removeDamage();
	if (damaged.count > 0 && damaged.ids.size === 0) {
		// Damage that no file has to be read for is repaired even if the disk is not there.
		writer.countCitations();
		commit(writer, options);
	}
	const comparison = startComparison(writer, archive);
	const counter = createReadCounter();
	// The first update reads files while it still finds others, so it counts them separately.
	const counting = comparison.isFirst ? countFiles(archive, counter, options.isStopped) : undefined;
	try {
		const counts = await update({archive, writer, damaged: damaged.ids, comparison, counter, options});
		return counts && {...writer.totals(), ...counts, repaired: damaged.count};
	} catch (error) {
		// The rollback would abort a query that is still open.
		comparison.close();
		writer.rollBack();
		throw error;
	} finally {
		comparison.close();
		await counting;
		await options.parsers.close();
	}
}

type Update = {
	readonly archive: Archive;
	readonly writer: IndexWriter;
	/** The cables that the index lost to damage. */
	readonly damaged: Set<CableId>;
	readonly comparison: FolderComparison;
	readonly counter: ReadCounter;
	readonly options: UpdateOptions;
};

/** Updates an index without its damage; returns how many cables were different, or `undefined` if it was stopped. */
async function update({
	archive,
	writer,
	damaged,
	comparison,
	counter,
	options,
}: Update): Promise<ChangeCounts | undefined> {
	const beginning = options.now();
	const found = findChanges(archive, comparison, options);
	// A new file may be one that has moved, which shows only once all missing files are known. The first update
	// knows no files, so it reads each as soon as it is found.
	const changes = comparison.isFirst ? found : await gatherChanges(found, counter);
	if (options.isStopped()) {
		return undefined;
	}
	const files = comparison.missing();
	const missing = {files, damaged, isUnconfirmed: files.ids.size > 0};
	const counts = {added: 0, changed: 0, moved: 0, removed: 0};
	const confirmAndCommit = () => {
		confirmFolder(archive, missing, options);
		commit(writer, options);
	};
	await readChanges(changes, {
		...options,
		writer,
		counter,
		apply: createApplier(archive, writer, missing, counts),
		commit: confirmAndCommit,
	});
	if (options.isStopped()) {
		confirmAndCommit();
		return undefined;
	}
	confirmFolder(archive, missing, options);
	counts.removed += forget(files, comparison, writer);
	writer.setSkipped(comparison.skipped());
	writer.countCitations();
	commit(writer, options);
	writer.sealWords();
	writer.noteLook(beginning);
	return counts;
}

function commit(writer: IndexWriter, {onCommit}: UpdateOptions): void {
	if (writer.hasChanges()) {
		writer.commit();
		onCommit();
	}
}

/** Throws an `ArchiveError` if something is missing and the folder holds nothing else: then it is the disk that is gone. */
function confirmFolder(archive: Archive, missing: Missing, {forgets}: UpdateOptions): void {
	if (missing.isUnconfirmed && !forgets && isEmpty(archive)) {
		throw new ArchiveError(indexedPath(archive), 'the folder is empty');
	}
	missing.isUnconfirmed = false;
}

/** Forgets what is missing, but keeps why files could not be read; returns how many cables were forgotten. */
function forget({ids}: MissingFiles, {unreadable}: FolderComparison, writer: IndexWriter): number {
	let removed = 0;
	for (const id of ids) {
		removed += Number(writer.remove(id));
		writer.removeDump(id);
		if (!unreadable.has(id)) {
			writer.setProblems(id, [], '');
		}
	}
	for (const [id, reason] of unreadable) {
		writer.setProblems(id, [reason], '');
	}
	return removed;
}
