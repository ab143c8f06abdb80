/** Finds what there is to read in a folder, and counts it. */
import {type Archive, isDumpOf, stampIn} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {walkInSlices} from '../../archive/folder/walk-archive.js';
import type {Finding} from '../../archive/folder/walk-folder.js';
import type {ChangedFile, FolderComparison} from './comparison.js';
import type {Countable, ReadCounter} from './read-counter.js';

/** Changed files in slices, between which the event loop runs. */
export type ChangedSlices = AsyncIterable<readonly ChangedFile[]> | Iterable<readonly ChangedFile[]>;

/** Walks a folder and yields what has changed. A folder that cannot be read counts as empty if `forgets` is set. */
export async function* findChanges(
	archive: Archive,
	comparison: FolderComparison,
	{isStopped, forgets}: {readonly isStopped: () => boolean; readonly forgets?: boolean | undefined},
): AsyncGenerator<readonly ChangedFile[]> {
	try {
		for await (const changed of walkInSlices(archive, {withStamps: true}, comparison.compare)) {
			yield changed;
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

/** Gathers all changes before any is read, and counts them. */
export async function gatherChanges(
	changes: AsyncIterable<readonly ChangedFile[]>,
	counter: ReadCounter,
): Promise<readonly (readonly ChangedFile[])[]> {
	const all: (readonly ChangedFile[])[] = [];
	for await (const slice of changes) {
		all.push(slice);
	}
	all.forEach(counter.add);
	counter.complete();
	return all;
}

/** Counts all files of a folder without keeping their names, which would take much memory. */
export async function countFiles(
	archive: Archive,
	counter: ReadCounter,
	isStopped: () => boolean,
): Promise<void> {
	try {
		for await (const files of walkInSlices(archive, 'unsorted', finding => countable(archive, finding))) {
			counter.add(files);
			if (isStopped()) {
				return;
			}
		}
		counter.complete();
	} catch (error) {
		// `findChanges` meets the same error and reports it.
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
	}
}

function countable(archive: Archive, {type, id}: Finding): readonly Countable[] {
	if (type !== 'file') {
		return [];
	}
	return isDumpOf(archive, id)
		? [{type: 'dump', size: stampIn(archive, id)?.size ?? 0}]
		: [{type: 'file', size: 0}];
}
