/** The files that are named to be split, and those in the folders that are named. */
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {type Archive, isDumpOf, locate, openArchive, stampIn} from '../../archive/archive.js';
import {ArchiveError, archiveReason, toArchiveError, type UnreadableFile} from '../../archive/errors.js';
import {openable} from '../../archive/file-names.js';
import {formatStamp} from '../../archive/file-stamp.js';
import {gather} from '../../archive/folder/scan.js';
import type {Skipped} from '../../archive/folder/skipped.js';
import {walkArchive} from '../../archive/folder/walk-archive.js';
import type {FollowOptions} from '../../archive/open-file.js';

/** A file to be split: its name as it was given, or within the folder that was. */
export type SplitSource = {
	readonly name: string;
	readonly path: string;
	readonly follow: FollowOptions;
	readonly isDump: boolean;
	readonly size: number;
	/** The stamp that it has as long as it does not change. */
	readonly stamp: string;
};

/** What some paths lead to. */
export type SplitSources = {
	readonly files: readonly SplitSource[];
	/** The folders that were named. */
	readonly folders: readonly string[];
	readonly unreadable: readonly UnreadableFile[];
	readonly skipped: readonly Skipped[];
};

/** Finds the files at some paths; none of them is opened. */
export function splitSources(paths: readonly string[]): SplitSources {
	const files: SplitSource[] = [];
	const folders: string[] = [];
	const unreadable: UnreadableFile[] = [];
	const skipped: Skipped[] = [];
	const seen = new Set<string>();
	for (const path of paths) {
		try {
			const archive = openSplittable(path);
			const isFolder = archive.only === undefined && archive.dump === undefined;
			const scan = gather(walkArchive(archive));
			const nameOf = (id: string) => (isFolder ? join(path, id) : path);
			folders.push(...(isFolder ? [archive.root] : []));
			unreadable.push(...scan.unreadable.map(({id, reason}) => ({id: nameOf(id), reason})));
			skipped.push(...scan.skipped);
			for (const id of scan.ids) {
				const file = sourceOf(archive, id, nameOf(id), seen);
				if ('reason' in file) {
					unreadable.push(file);
				} else {
					files.push(file);
				}
			}
		} catch (error) {
			unreadable.push({id: path, reason: archiveReason(error)});
		}
	}
	return {files, folders, unreadable, skipped};
}

function openSplittable(path: string): Archive {
	const archive = openArchive(path);
	if (archive.only !== undefined && locate(archive, archive.only).row !== undefined) {
		throw new ArchiveError(path, 'is one of the cables of a file; name the file');
	}
	return archive;
}

function sourceOf(
	archive: Archive,
	id: string,
	name: string,
	seen: Set<string>,
): SplitSource | UnreadableFile {
	const {path, follow} = locate(archive, id);
	try {
		const stamp = stampIn(archive, id);
		const stats = stamp && statSync(openable(path), {throwIfNoEntry: false});
		if (!stats) {
			return {id: name, reason: 'no such file or folder'};
		}
		const file = `${stats.dev} ${stamp.inode}`;
		if (seen.has(file)) {
			return {id: name, reason: 'is named twice; it is split once'};
		}
		seen.add(file);
		return {name, path, follow, isDump: isDumpOf(archive, id), size: stamp.size, stamp: formatStamp(stamp)};
	} catch (error) {
		return {id: name, reason: toArchiveError(path, error).reason};
	}
}
