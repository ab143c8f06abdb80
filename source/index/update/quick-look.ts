/** Tells at once whether a folder has probably changed since it was indexed, without walking it. */
import {type Archive, stampIn, storedPath} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {type FileStamp, formatStamp, isSameElsewhere, stampOf} from '../../archive/file-stamp.js';
import type {CableId} from '../../cable/cable.js';
import type {Database} from '../database.js';
import {fileId} from '../rows/row-columns.js';
import {readState} from '../state.js';

/** What a quick look at a folder shows; `absent` if it cannot be read. */
export type QuickLook = 'unchanged' | 'changed' | 'absent';

/** How a look is done. */
export type LookOptions = {
	/** So many files are looked at. */
	readonly mostFiles?: number;
	/** Whether the folder may be a copy of the one that was indexed, or mounted elsewhere: if no file has its full stamp, it is. */
	readonly isElsewhere?: boolean;
};

/**
 * Compares the stamps of some files of an archive, of the folders that they are in, and of all dumps with what they were
 * when the archive was indexed. Up to so many cables these are all files; a file that appears or goes changes its folder.
 */
export function quickLook(
	archive: Archive,
	database: Database,
	{mostFiles = 2000, isElsewhere = false}: LookOptions = {},
): QuickLook {
	const lookedAt = readState(database, 'looked');
	try {
		if (stampOf(storedPath(archive, archive.dump ?? '.'), {followLinks: true}) === undefined) {
			return 'absent';
		}
		return lookedAt === undefined || hasChanged(archive, database, {lookedAt, mostFiles, isElsewhere})
			? 'changed'
			: 'unchanged';
	} catch (error) {
		if (error instanceof ArchiveError) {
			return 'absent';
		}
		throw error;
	}
}

type Look = Required<LookOptions> & {readonly lookedAt: number};

function hasChanged(archive: Archive, database: Database, {lookedAt, mostFiles, isElsewhere}: Look): boolean {
	const files = [...knownDumps(database), ...someFiles(database, mostFiles)];
	const found = files.map(({id, stamp}) => ({known: stamp, stamp: stampIn(archive, id)}));
	const isExact = !isElsewhere || found.some(({known, stamp}) => stamp && formatStamp(stamp) === known);
	const isNew = (stamp: FileStamp) => lastChange(stamp, isExact) > lookedAt;
	const isOther = ({known, stamp}: (typeof found)[number]) =>
		stamp === undefined ||
		// Without a stamp the file had changed so recently that it is read again in any case.
		(known === '' ? isNew(stamp) : !(isExact ? formatStamp(stamp) === known : isSameElsewhere(known, stamp)));
	return (
		found.some(isOther) ||
		foldersOf(archive, files).some(folder => {
			const stamp = stampOf(storedPath(archive, folder), {followLinks: folder === '.'});
			return stamp !== undefined && isNew(stamp);
		})
	);
}

/**
 * When a file or a folder changed last, in milliseconds. What copies files and keeps their times gives folders their
 * times as well, but not the time of the last change of the inode, which is another one only where all of it is a copy.
 */
function lastChange({modified, changed}: FileStamp, isExact: boolean): number {
	return Number(isExact && changed > modified ? changed : modified) / 1e6;
}

/** The folders that some files are in, and those that these are in. */
function foldersOf({dump}: Archive, files: readonly StampedFile[]): readonly string[] {
	const folders = new Set(dump === undefined ? ['.'] : []);
	for (const {id} of files) {
		for (let folder = parentOf(id); folder !== '.' && !folders.has(folder); folder = parentOf(folder)) {
			folders.add(folder);
		}
	}
	return [...folders];
}

/** A file of an index, and the stamp that it had; the size is known even where the stamp is empty. */
export type StampedFile = {readonly id: CableId; readonly stamp: string; readonly size?: number};

/** The dumps of an index, and its files of several cables. */
export function knownDumps({all}: Database): readonly StampedFile[] {
	return all('SELECT file, stamp FROM dump').map(row => ({id: fileId(row), stamp: String(row.stamp)}));
}

/** Files of an index, evenly spread over the cables. */
export function someFiles({get}: Database, most: number): readonly StampedFile[] {
	const {least, greatest} = get('SELECT min(key) AS least, max(key) AS greatest FROM cable') ?? {};
	const [first, last] = [Number(least ?? 1), Number(greatest ?? 0)];
	const step = Math.max(1, Math.ceil((last - first + 1) / most));
	const files: StampedFile[] = [];
	for (let key = first; key <= last; key += step) {
		const row = get('SELECT file, stamp, size FROM cable WHERE key = ? AND row_offset IS NULL', key);
		if (row) {
			files.push({id: fileId(row), stamp: String(row.stamp), size: Number(row.size)});
		}
	}
	return files;
}

function parentOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '.' : path.slice(0, slash);
}
