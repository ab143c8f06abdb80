/** The folder, the dump or the single cable at a path, and where each of its cables is stored. */
import {accessSync, constants, realpathSync, type Stats, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import type {CableId} from '../cable/cable.js';
import {isDump} from './dump/dump.js';
import {hasDumpExtension, parseRowId, parseTypedRowId, rowId} from './dump/row-id.js';
import {ArchiveError, emptyPathName, toArchiveError} from './errors.js';
import {nameOf, openable} from './file-names.js';
import {type FileStamp, stampOf} from './file-stamp.js';
import type {FollowOptions} from './open-file.js';

/** A folder of cables, a dump or a text of several, or a single cable. */
export type Archive = {
	/** The folder that is read. Where it has an index, no link leads to it: one may lead to another folder by the next update. */
	readonly root: string;
	/** The same as it was typed, if a link leads there. */
	readonly typedRoot?: string;
	readonly name: string;
	/** The cable that was named instead of a folder: a file, a row of a dump, or one of the cables of a text. */
	readonly only: CableId | undefined;
	/** The dump, or the text of several cables, that was named instead of a folder. */
	readonly dump: CableId | undefined;
};

/**
 * Opens the archive at a path; `cables.csv#07ROME1333` is the path of a row, `tolls.txt#2` that of a file's second
 * cable. A file is a single cable until `asSeveral` finds more in it.
 * Throws an `ArchiveError` if nothing there can be read.
 */
export function openArchive(path: string): Archive {
	if (path === '') {
		throw new ArchiveError(emptyPathName, 'no such file or folder');
	}
	const full = resolve(path);
	try {
		const stats = statsOf(full);
		const row = stats === undefined ? parseTypedRowId(full) : undefined;
		if (row && (hasDumpExtension(row.dump) || statsOf(row.dump)?.isFile())) {
			return {...openArchive(row.dump), only: basename(rowId(row)), dump: undefined};
		}
		accessSync(openable(full), stats?.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
		if (stats?.isDirectory()) {
			return {...resolved(full), name: basename(full) || full, only: undefined, dump: undefined};
		}
		if (stats?.isFile()) {
			return fileArchive(full);
		}
	} catch (error) {
		throw toArchiveError(path, error);
	}
	throw new ArchiveError(path, 'neither a folder nor a regular file');
}

/** The archive of a single file that holds several cables, which is opened like a dump. */
export function asSeveral(archive: Archive & {readonly only: CableId}): Archive {
	return {...archive, ...resolved(archive.root), name: archive.only, only: undefined, dump: archive.only};
}

/** The archive that was once at a path that cannot be read now: its disk may be unplugged while its index is still there. */
export function absentArchive(path: string): Archive {
	const full = resolve(path);
	const [root, name] = [dirname(full), basename(full)];
	return hasDumpExtension(full)
		? {root, name, only: undefined, dump: name}
		: {root: full, name: name || full, only: undefined, dump: undefined};
}

function statsOf(path: string): Stats | undefined {
	return statSync(openable(path), {throwIfNoEntry: false});
}

function fileArchive(path: string): Archive {
	const [root, file] = [dirname(path), basename(path)];
	return hasDumpExtension(path) && isDump(path, {followLinks: true})
		? {...resolved(root), name: file, only: undefined, dump: file}
		: {root, name: basename(root), only: file, dump: undefined};
}

function resolved(folder: string): Pick<Archive, 'root' | 'typedRoot'> {
	// Of a path that is not UTF-8, `realpathSync` takes no bytes.
	const root = nameOf(realpathSync.native(openable(folder), 'buffer'));
	return root === folder ? {root} : {root, typedRoot: folder};
}

/** The folder or the dump that the index of an archive belongs to, as the user would type it. */
export function indexedPath({root, typedRoot = root, dump}: Archive): string {
	return dump === undefined ? typedRoot : join(typedRoot, dump);
}

/** The full path of a cable, as the user would type it: `openArchive` opens it. */
export function fullPath({root, typedRoot = root}: Archive, id: CableId): string {
	return join(typedRoot, id);
}

/** Where a file or a folder of an archive is read. */
export function storedPath({root}: Archive, id: CableId): string {
	return join(root, id);
}

/** Whether a file of an archive is a dump: of the tables in a folder only dumps are listed. */
export function isDumpOf({only}: Archive, id: CableId): boolean {
	return id !== only && hasDumpExtension(id);
}

/** Where a cable is stored: in a file, in a row of a dump, or in a stretch of a text, whose name is its number. */
export type Location = {
	readonly path: string;
	readonly row: string | undefined;
	readonly follow: FollowOptions;
};

/** Finds where a cable is stored. */
export function locate({root, only, dump}: Archive, id: CableId): Location {
	const path = join(root, id);
	// Somebody who names a file wants that file, even if it is a link or is named like a row.
	const isNamed = id === only || id === dump;
	const rowPath = isNamed && statsOf(path) ? undefined : parseRowId(path);
	if (rowPath === undefined) {
		return {path, row: undefined, follow: {followLinks: isNamed}};
	}
	const isInNamedDump = dump !== undefined && rowPath.dump === join(root, dump);
	return {path: rowPath.dump, row: rowPath.row, follow: {followLinks: isNamed || isInNamedDump}};
}

/** The stamp of a cable's file or of a dump; `undefined` if the file is gone. */
export function stampIn(archive: Archive, id: CableId): FileStamp | undefined {
	const {path, follow} = locate(archive, id);
	return stampOf(path, follow);
}
