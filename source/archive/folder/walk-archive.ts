/** What an archive holds: all of it, or only whether there is anything. */
import type {CableId} from '../../cable/cable.js';
import {type Archive, fullPath, stampIn} from '../archive.js';
import {ArchiveError} from '../errors.js';
import type {FileStamp} from '../file-stamp.js';
import {inTimeSlices} from '../time-slices.js';
import {gather, type Scan} from './scan.js';
import {type Finding, type WalkOptions, walkFolder, walkFolderUnsorted} from './walk-folder.js';

/** Yields everything in an archive: files that may be cables or dumps, and what is skipped or cannot be read. */
export function* walkArchive(archive: Archive, options: WalkOptions | 'unsorted' = {}): Generator<Finding> {
	const named = archive.only ?? archive.dump;
	if (named === undefined) {
		yield* options === 'unsorted' ? walkFolderUnsorted(archive.root) : walkFolder(archive.root, options);
	} else {
		const withStamps = options !== 'unsorted' && options.withStamps;
		yield {type: 'file', id: named, stamp: withStamps ? stampOfNamed(archive, named) : undefined};
	}
}

/** Walks an archive and yields what `keep` returns for each finding, in slices between which the event loop runs. */
export function walkInSlices<Kept>(
	archive: Archive,
	options: WalkOptions | 'unsorted',
	keep: (finding: Finding) => readonly Kept[],
	milliseconds = 12,
): AsyncGenerator<readonly Kept[]> {
	return inTimeSlices(walkArchive(archive, options), keep, milliseconds);
}

/** Lists everything in an archive, in the order of the names. */
export function scanArchive(archive: Archive): Scan {
	return gather(walkArchive(archive));
}

/** Whether an archive has any file that may be a cable or a dump; stops at the first one. */
export function hasFiles(archive: Archive): boolean {
	for (const {type} of walkArchive(archive, 'unsorted')) {
		if (type === 'file') {
			return true;
		}
	}
	return false;
}

/** Whether an archive has nothing but hidden files. Throws an `ArchiveError` if its folder is gone. */
export function isEmpty(archive: Archive): boolean {
	// Without its stamp a dump that is gone would look like one that is there.
	for (const finding of walkArchive(archive, archive.dump === undefined ? 'unsorted' : {withStamps: true})) {
		if (finding.type !== 'skipped' || finding.kind !== 'hidden') {
			return false;
		}
	}
	return true;
}

function stampOfNamed(archive: Archive, named: CableId): FileStamp {
	const stamp = stampIn(archive, named);
	if (!stamp) {
		throw new ArchiveError(fullPath(archive, named), 'no such file or folder');
	}
	return stamp;
}
