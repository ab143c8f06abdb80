/** Brings an index in step with its folder. */

import {type Archive, indexedPath, isDumpOf, stampIn} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {isEmpty, walkInSlices} from '../../archive/walk-archive.js';
import type {Finding} from '../../archive/walk-folder.js';
import type {CableId} from '../../cable/cable.js';
import type {IndexWriter} from '../writer.js';
import {createRowTaker} from './assemble-rows.js';
import {type Comparison, compareWith, type Different, type Gone, hashKey} from './comparison.js';
import type {Parsers} from './parsers.js';
import {createProgress, type Progress} from './progress.js';
import {type ToRead, toReadOf, type WasRead} from './read-job.js';
import type {ReadRecord} from './read-record.js';
import {type Countable, createWork, type Work} from './work.js';

/** What was different in the folder. */
export type Changes = {
	/** The cables that the folder holds now. */
	readonly files: number;
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	readonly moved: number;
	/** What was damaged in the index, and has been read again. */
	readonly mended: number;
	readonly unreadable: number;
};

/** What it is given to work with. */
export type Means = {
	/** What reads, and is closed at the end. */
	readonly parsers: Parsers;
	readonly onProgress: (progress: Progress) => void;
	readonly onCommit: () => void;
	readonly isStopped: () => boolean;
	/** Whether the cables are forgotten of a folder that is empty or gone. */
	readonly forgets?: boolean | undefined;
};

/**
 * Reads what is new or looks different in a folder, forgets what is gone, and gives what was different; nothing if it
 * was stopped, after which it goes on from there the next time.
 * Throws an `ArchiveError` where a folder that had cables has none any more, and forgets none unless it is to: the disk
 * may not be there.
 */
export async function bringInStep(
	archive: Archive,
	writer: IndexWriter,
	means: Means,
): Promise<Changes | undefined> {
	const damaged = writer.takeOutDamage();
	if (damaged.count > 0 && damaged.ids.size === 0) {
		// What needs no file is mended even where the disk is not there.
		writer.countCitations();
		commit(writer, means);
	}
	const comparison = compareWith(writer, archive);
	const work = createWork();
	const looking = lookForDifferences(archive, comparison, means);
	let counting: Promise<void> | undefined;
	try {
		let different: Slices = looking;
		// The first time there is something to show when the first files are read. Later it must be known what is gone
		// before a file that is new can be one that has moved.
		if (comparison.isFirst) {
			counting = countAll(archive, work, means);
		} else {
			const all = await gathered(looking);
			all.forEach(work.add);
			work.complete();
			different = all;
		}
		if (means.isStopped()) {
			return undefined;
		}
		const gone = comparison.gone();
		const missing = {gone, damaged: damaged.ids, isInDoubt: gone.ids.size > 0};
		const counts = {added: 0, changed: 0, moved: 0, removed: 0};
		const take = taker(archive, writer, missing, counts);
		await readAll(different, take, () => beSure(archive, missing, means), work, writer, means);
		const isDone = !means.isStopped();
		beSure(archive, missing, means);
		if (isDone) {
			counts.removed += forget(gone, comparison, writer);
			writer.setSkipped(comparison.skipped());
			writer.countCitations();
		}
		commit(writer, means);
		if (isDone) {
			writer.sealWords();
		}
		return isDone ? {...writer.totals(), ...counts, mended: damaged.count} : undefined;
	} catch (error) {
		comparison.close();
		writer.rollBack();
		throw error;
	} finally {
		comparison.close();
		await counting;
		await means.parsers.close();
	}
}

async function* lookForDifferences(
	archive: Archive,
	comparison: Comparison,
	{isStopped, forgets}: Means,
): AsyncGenerator<readonly Different[]> {
	try {
		for await (const different of walkInSlices(archive, {withStamps: true}, comparison.take)) {
			yield different;
			if (isStopped()) {
				return;
			}
		}
	} catch (error) {
		if (!(error instanceof ArchiveError && forgets)) {
			throw error;
		}
	}
}

/** Counts how much there is to read, and keeps none of it: the names of all files would take much memory. */
async function countAll(archive: Archive, work: Work, {isStopped}: Means): Promise<void> {
	try {
		for await (const toRead of walkInSlices(archive, 'unsorted', finding => toCount(archive, finding))) {
			work.add(toRead);
			if (isStopped()) {
				return;
			}
		}
		work.complete();
	} catch (error) {
		// Who reads the folder says what is wrong with it.
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
	}
}

function toCount(archive: Archive, {type, id}: Finding): readonly Countable[] {
	if (type !== 'file') {
		return [];
	}
	return isDumpOf(archive, id)
		? [{type: 'dump', size: stampIn(archive, id)?.size ?? 0}]
		: [{type: 'file', size: 0}];
}

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const all: Item[] = [];
	for await (const item of items) {
		all.push(item);
	}
	return all;
}

type Slices = AsyncIterable<readonly Different[]> | Iterable<readonly Different[]>;

/** Reads what is different and gives it to `take`, until it is stopped. */
async function readAll(
	different: Slices,
	take: (one: WasRead) => void,
	beforeCommit: () => void,
	work: Work,
	writer: IndexWriter,
	means: Means,
): Promise<void> {
	const start = performance.now();
	const progress = createProgress(start);
	let [told, committed] = [start, start];
	const isMuch = () => work.total().count >= MUCH;
	for await (const batch of means.parsers.read(toReadIn(different, writer, means), isMuch)) {
		for (const one of batch) {
			take(one);
		}
		work.finish(batch);
		const now = performance.now();
		if (now - committed >= millisecondsToCommit(now - start)) {
			beforeCommit();
			commit(writer, means);
			committed = performance.now();
		}
		if (now - told >= MILLISECONDS_BETWEEN_NEWS) {
			means.onProgress(progress(work.done(), work.total(), now));
			told = now;
		}
		if (means.isStopped()) {
			return;
		}
	}
}

async function* toReadIn(
	different: Slices,
	writer: IndexWriter,
	{isStopped}: Means,
): AsyncGenerator<Iterable<ToRead>> {
	for await (const slice of different) {
		if (isStopped()) {
			return;
		}
		yield toReadOf(slice, writer);
	}
}

/** So many cables are worth threads that read them: these have to start, and each learns anew how to read quickly. */
const MUCH = 2000;

const MILLISECONDS_BETWEEN_NEWS = 250;

/** The first cables are shown soon; later, when the orders of many are written with every commit, there are fewer. */
function millisecondsToCommit(elapsed: number): number {
	return Math.max(200, Math.min(5000, elapsed / 2));
}

function commit(writer: IndexWriter, {onCommit}: Means): void {
	if (writer.hasChanges()) {
		writer.commit();
		onCommit();
	}
}

/** Throws an `ArchiveError` where something is gone and so is all else, and that is not to be forgotten: it is the disk that is gone. */
function beSure(archive: Archive, missing: Missing, {forgets}: Means): void {
	if (missing.isInDoubt && !forgets && isEmpty(archive)) {
		throw new ArchiveError(indexedPath(archive), 'the folder is empty');
	}
	missing.isInDoubt = false;
}

/** Forgets what is gone and keeps why the rest could not be read; gives how many cables that were. */
function forget({ids}: Gone, {unreadable}: Comparison, writer: IndexWriter): number {
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

/** What the folder has no longer, and what the index had no longer since it was damaged. */
type Missing = {
	readonly gone: Gone;
	readonly damaged: Set<CableId>;
	/** Something is gone, and nobody has looked yet whether anything is there. */
	isInDoubt: boolean;
};

type Counts = {added: number; changed: number; moved: number; removed: number};

/** Puts into the index what became of what was read, and counts what was different. */
function taker(
	archive: Archive,
	writer: IndexWriter,
	missing: Missing,
	counts: Counts,
): (one: WasRead) => void {
	const rowsOf = createRowTaker(archive, writer);
	const count = (change: keyof Counts, id: CableId) => {
		counts[change] += Number(!(change === 'added' && missing.damaged.delete(id)));
	};
	const take = (one: WasRead) => {
		const {id} = one;
		switch (one.type) {
			case 'cable':
				count(takeCable(writer, missing.gone, one), id);
				writer.setProblems(id, [], '');
				break;
			case 'same':
				writer.touch(id, one.look);
				break;
			case 'unreadable':
				counts.removed += Number(writer.remove(id));
				writer.setProblems(id, [one.reason], one.stamp);
				break;
			case 'gone':
				missing.isInDoubt = true;
				counts.removed += Number(writer.remove(id));
				writer.setProblems(id, [], '');
				break;
			case 'slice':
			case 'unreadable-slice':
			case 'gone-slice':
				for (const row of rowsOf(one)) {
					take(row);
				}
				break;
			default:
				one satisfies never;
		}
	};
	return take;
}

function takeCable(
	writer: IndexWriter,
	{ids, byHash}: Gone,
	{id, record, look}: ReadRecord & {readonly type: 'cable'},
): keyof Counts {
	const known = writer.known(id);
	if (known) {
		writer.change(known.key, record, look);
		return 'changed';
	}
	const before = byHash.get(hashKey(look.hash))?.pop();
	const moved = before === undefined ? undefined : writer.known(before);
	if (before !== undefined && moved) {
		ids.delete(before);
		writer.move(moved.key, record, look);
		return 'moved';
	}
	writer.add(record, look);
	return 'added';
}
