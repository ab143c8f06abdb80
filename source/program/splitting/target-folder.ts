/**
 * The folder that cables are split into. It is written beside its place and renamed when it is complete, so that
 * an interrupted run leaves nothing that looks whole.
 */
import {randomBytes} from 'node:crypto';
import {
	closeSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {ArchiveError} from '../../archive/errors.js';
import {restName, sourceColumns, sourcesName} from '../../archive/folder/split-folder.js';
import type {SplitRecord} from '../../command-line/splitting/split.js';
import {isWithin} from '../../files/within.js';
import {csvRow} from '../../formats/records.js';
import {writing} from '../write-errors.js';

/** Bytes to write, some at a time. */
export type Chunks = Iterable<Uint8Array>;

/** A folder that is being written. */
export type TargetFolder = {
	/** Writes a cable into a file of its own. */
	readonly writeCable: (name: string, chunks: Chunks) => void;
	/** Adds to what is outside of cables. */
	readonly addRest: (chunks: Chunks) => void;
	/** Adds a row to the table of sources. */
	readonly addRecord: (record: SplitRecord) => void;
	/** Gives the folder its name. */
	readonly finish: () => void;
	/** Removes what was written. */
	readonly discard: () => void;
	/** Stops writing; returns the path of the folder. */
	readonly abandon: () => string | undefined;
};

/**
 * Where a folder would be written. Throws an `ArchiveError` if something is there that it would overwrite or be mixed
 * with, or if it lies in a folder that is read.
 */
export function checkedTarget(to: string, readFolders: readonly string[]): string {
	return writing(to, () => {
		const full = resolve(to);
		const stats = lstatSync(full, {throwIfNoEntry: false});
		const target = stats ? realpathSync(full) : join(realpathSync(dirname(full)), basename(full));
		if (stats && !lstatSync(target).isDirectory()) {
			throw new ArchiveError(to, 'is a file; name a new folder');
		}
		if (stats && readdirSync(target).length > 0) {
			throw new ArchiveError(to, 'is not empty; name a new folder');
		}
		for (const folder of readFolders.map(folder => realpathSync(folder))) {
			if (isWithin(target, folder)) {
				throw new ArchiveError(to, 'lies in a folder that is read; name one outside of it');
			}
		}
		return target;
	});
}

/** Begins to write a folder at a place that was checked; nothing is written yet. */
export function createTargetFolder(target: string): TargetFolder {
	const folder = `${target}.unfinished-${randomBytes(4).toString('hex')}`;
	const files = new Map<string, number>();

	/** The descriptor of a file to which more is added. */
	function opened(name: string): number {
		const file = files.get(name) ?? openSync(join(folder, name), 'wx');
		files.set(name, file);
		return file;
	}

	function close(): void {
		for (const [name, file] of files) {
			files.delete(name);
			closeSync(file);
		}
	}

	const inFolder = <Result>(name: string, write: () => Result): Result => writing(join(folder, name), write);

	inFolder('', () => {
		mkdirSync(folder);
		writeFileSync(opened(sourcesName), csvRow(sourceColumns));
	});

	return {
		writeCable: (name, chunks) =>
			inFolder(name, () => {
				const file = openSync(join(folder, name), 'wx');
				try {
					writeChunks(file, chunks);
				} finally {
					closeSync(file);
				}
			}),
		addRest: chunks => inFolder(restName, () => writeChunks(opened(restName), chunks)),
		addRecord: record =>
			inFolder(sourcesName, () => {
				const cells = sourceColumns.map(column => String(record[column] ?? ''));
				writeFileSync(opened(sourcesName), csvRow(cells));
			}),
		finish: () =>
			writing(target, () => {
				close();
				// An empty folder may be there, and anything else that has come meanwhile is kept.
				if (lstatSync(target, {throwIfNoEntry: false})) {
					rmdirSync(target);
				}
				renameSync(folder, target);
			}),
		discard() {
			close();
			rmSync(folder, {recursive: true, force: true});
		},
		abandon() {
			try {
				close();
			} catch {
				// The error that ended the writing is more useful.
			}
			return lstatSync(folder, {throwIfNoEntry: false}) ? folder : undefined;
		},
	};
}

function writeChunks(file: number, chunks: Chunks): void {
	for (const chunk of chunks) {
		writeFileSync(file, chunk);
	}
}
