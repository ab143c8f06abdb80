/** Brings an index in step with its folder. */
import type {CableId} from '../cable/cable.js';
import {type Archive, scanArchive, writtenPathOf} from './archive.js';
import {ArchiveError} from './errors.js';
import {stampOf} from './file-stamp.js';
import type {IndexWriter} from './index-writer.js';
import type {Parsers} from './parsers.js';
import {createProgress, type Progress} from './progress.js';
import {type FileToRead, type ReadRecord, readRecord} from './read-record.js';

/** What was different in the folder. */
export type Changes = {
	/** The cables that the folder holds now. */
	readonly files: number;
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	readonly moved: number;
	readonly unreadable: number;
};

/** What it is given to work with. */
export type Means = {
	/** Starts so many threads that read. */
	readonly startParsers: (count: number) => Parsers;
	readonly cores: number;
	readonly onProgress: (progress: Progress) => void;
	readonly onCommit: () => void;
	readonly isStopped: () => boolean;
	/** The time, as the files of the folder have it. */
	readonly now: () => number;
};

/**
 * Reads what is new or looks different in a folder, forgets what is gone, and gives what was different; nothing if it
 * was stopped, after which it goes on from there the next time.
 */
export async function bringInStep(
	archive: Archive,
	writer: IndexWriter,
	means: Means,
): Promise<Changes | undefined> {
	const {ids, unreadable} = scanArchive(archive);
	const gone = goneFiles(writer, new Set([...ids, ...unreadable.map(({id}) => id)]));
	for (const {id, reason} of unreadable) {
		writer.addProblem(id, reason, '');
	}
	const counts = {added: 0, changed: 0, moved: 0, removed: 0};
	const files = await filesToRead(archive, ids, writer, means);
	if (!(await readAll(files, taker(writer, gone, counts), writer, means))) {
		return undefined;
	}
	for (const id of gone.ids) {
		counts.removed += Number(writer.remove(id));
		writer.removeProblem(id);
	}
	writer.countCitations();
	commit(writer, means);
	return {...writer.totals(), ...counts};
}

/** What is different in the folder, told without a change to the index; what was moved is gone and new. */
export function differences(archive: Archive, writer: IndexWriter, now: () => number): Changes {
	const {ids, unreadable} = scanArchive(archive);
	const gone = goneFiles(writer, new Set([...ids, ...unreadable.map(({id}) => id)]));
	const counts = {added: 0, changed: 0, moved: 0, removed: 0};
	counts.removed = [...gone.ids].filter(id => writer.known(id)).length;
	for (const id of ids) {
		const knownHash = writer.known(id)?.hash;
		if (sizeIfNew(archive, id, writer, now()) !== undefined) {
			const {type} = readRecord(archive, {id, size: 0, knownHash}, now);
			counts.added += Number(type === 'cable' && knownHash === undefined);
			counts.changed += Number(type === 'cable' && knownHash !== undefined);
			counts.removed += Number((type === 'gone' || type === 'unreadable') && knownHash !== undefined);
		}
	}
	return {...writer.totals(), ...counts};
}

/** What the index knows and the folder has no longer, until it is found again under another name. */
type Gone = {readonly ids: Set<CableId>; readonly byHash: Map<string, CableId[]>};

function goneFiles(writer: IndexWriter, current: ReadonlySet<CableId>): Gone {
	const ids = new Set([...writer.knownIds()].filter(id => !current.has(id)));
	const byHash = new Map<string, CableId[]>();
	for (const id of ids) {
		const known = writer.known(id);
		if (known) {
			const hash = hex(known.hash);
			byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
		}
	}
	return {ids, byHash};
}

const FILES_BETWEEN_TURNS = 1000;

/** The files that the index does not know, or knows by another look. */
async function filesToRead(
	archive: Archive,
	ids: readonly CableId[],
	writer: IndexWriter,
	{isStopped, now}: Means,
): Promise<readonly FileToRead[]> {
	const files: FileToRead[] = [];
	for (const [index, id] of ids.entries()) {
		const size = sizeIfNew(archive, id, writer, now());
		if (size !== undefined) {
			files.push({id, size, knownHash: writer.known(id)?.hash});
		}
		if (index % FILES_BETWEEN_TURNS === 0) {
			await turn();
			if (isStopped()) {
				break;
			}
		}
	}
	return files;
}

function sizeIfNew(archive: Archive, id: CableId, writer: IndexWriter, now: number): number | undefined {
	try {
		const look = stampOf(writtenPathOf(archive, id), now);
		return look?.stamp === writer.stampOf(id) ? undefined : (look?.size ?? 0);
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		// Why it cannot be looked at is told by who tries to read it.
		return 0;
	}
}

/** So many files are worth a thread of their own. */
const FILES_A_THREAD = 100;

/** Reads files and gives them to `take`; tells whether it came to the end. */
async function readAll(
	files: readonly FileToRead[],
	take: (record: ReadRecord) => void,
	writer: IndexWriter,
	means: Means,
): Promise<boolean> {
	const start = performance.now();
	const progress = createProgress(files.length, start);
	const parsers = means.startParsers(Math.min(means.cores, Math.ceil(files.length / FILES_A_THREAD)));
	let [done, told, committed] = [0, start, start];
	try {
		for await (const records of parsers.read(files)) {
			for (const record of records) {
				take(record);
			}
			done += records.length;
			const now = performance.now();
			if (now - committed >= millisecondsToCommit(now - start)) {
				commit(writer, means);
				committed = performance.now();
			}
			if (now - told >= MILLISECONDS_BETWEEN_NEWS) {
				means.onProgress(progress(done, now));
				told = now;
			}
			if (means.isStopped()) {
				break;
			}
		}
	} finally {
		await parsers.close();
	}
	if (means.isStopped()) {
		commit(writer, means);
		return false;
	}
	return true;
}

const MILLISECONDS_BETWEEN_NEWS = 250;

/** The first cables are shown soon; later, when the orders of many are written with every commit, there are fewer. */
function millisecondsToCommit(elapsed: number): number {
	return Math.max(200, Math.min(3000, elapsed / 10));
}

function commit(writer: IndexWriter, {onCommit}: Means): void {
	if (writer.hasChanges()) {
		writer.commit();
		onCommit();
	}
}

type Counts = {added: number; changed: number; moved: number; removed: number};

/** Puts into the index what became of a file, and counts what was different. */
function taker(writer: IndexWriter, gone: Gone, counts: Counts): (result: ReadRecord) => void {
	return result => {
		const {id} = result;
		switch (result.type) {
			case 'cable':
				counts[takeCable(writer, gone, result)]++;
				writer.removeProblem(id);
				break;
			case 'same':
				writer.touch(id, result.look);
				break;
			case 'unreadable':
				counts.removed += Number(writer.remove(id));
				writer.addProblem(id, result.reason, result.stamp);
				break;
			case 'gone':
				counts.removed += Number(writer.remove(id));
				writer.removeProblem(id);
				break;
			default:
				result satisfies never;
		}
	};
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
	const before = byHash.get(hex(look.hash))?.pop();
	const moved = before === undefined ? undefined : writer.known(before);
	if (before !== undefined && moved) {
		ids.delete(before);
		writer.move(moved.key, record, look);
		return 'moved';
	}
	writer.add(record, look);
	return 'added';
}

function hex(hash: Uint8Array): string {
	return Buffer.from(hash).toString('hex');
}

/** Lets what others have sent arrive. */
function turn(): Promise<void> {
	return new Promise(done => setImmediate(done));
}
