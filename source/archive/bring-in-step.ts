/** Brings an index in step with its folder. */
import type {CableId} from '../cable/cable.js';
import {type Archive, scanArchive} from './archive.js';
import {type Gone, goneFiles, hex, sizeIfNew} from './changed-files.js';
import type {IndexWriter} from './index-writer.js';
import type {Parsers} from './parsers.js';
import {createProgress, type Progress} from './progress.js';
import type {FileToRead, ReadRecord} from './read-record.js';

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
	const gone = goneFiles({ids, unreadable}, writer);
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

/** Of the hundred thousands of a first time nothing more is kept in memory. */
type NewFile = Pick<FileToRead, 'id' | 'size'>;

const FILES_BETWEEN_TURNS = 1000;

/** The files that the index does not know, or knows by another look. */
async function filesToRead(
	archive: Archive,
	ids: readonly CableId[],
	writer: IndexWriter,
	{isStopped, now}: Means,
): Promise<readonly NewFile[]> {
	const files: NewFile[] = [];
	for (const [index, id] of ids.entries()) {
		const size = sizeIfNew(archive, id, writer, now());
		if (size !== undefined) {
			files.push({id, size});
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

/** To parse takes about as long as to write, so a second parser is worth its memory only where it has a core of its own. */
function parsersFor(files: number, cores: number): number {
	return files > 1000 && cores > 2 ? 2 : Math.min(1, files);
}

/** Reads files and gives them to `take`; tells whether it came to the end. */
async function readAll(
	files: readonly NewFile[],
	take: (record: ReadRecord) => void,
	writer: IndexWriter,
	means: Means,
): Promise<boolean> {
	const start = performance.now();
	const progress = createProgress(files.length, start);
	const parsers = means.startParsers(parsersFor(files.length, means.cores));
	let [done, told, committed] = [0, start, start];
	try {
		for await (const records of parsers.read(withHashes(files, writer))) {
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

function* withHashes(files: readonly NewFile[], writer: IndexWriter): Generator<FileToRead> {
	for (const file of files) {
		yield {...file, knownHash: writer.known(file.id)?.hash};
	}
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

/** Lets what others have sent arrive. */
function turn(): Promise<void> {
	return new Promise(done => setImmediate(done));
}
