import {type Dirent, readdirSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {CableId} from '../cable/cable.js';
import {archiveError} from './errors.js';

/** The endings under which cables are kept; many have none. */
export const cableEndings: readonly string[] = ['', '.txt', '.text', '.md', '.html', '.htm', '.cable'];

/** What a folder holds: the files that can be cables, and what could not be looked into. */
export type Scan = {
	readonly ids: readonly CableId[];
	readonly unreadable: readonly {readonly id: CableId; readonly reason: string}[];
};

/**
 * The files of a folder and of those within it, in the order of their names.
 * Hidden files and those of other kinds are left aside; symbolic links are not followed, since a folder of unknown
 * origin must not lead to files outside it.
 */
export function scan(root: string): Scan {
	const ids: CableId[] = [];
	const unreadable: {id: CableId; reason: string}[] = [];
	const waiting: CableId[] = [''];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		for (const entry of entriesOf(root, folder, unreadable)) {
			const id = join(folder, entry.name);
			if (entry.name.startsWith('.')) {
				continue;
			}
			if (entry.isDirectory()) {
				waiting.push(id);
			} else if (entry.isFile() && isTextName(entry.name)) {
				ids.push(id);
			}
		}
	}
	return {ids: ids.sort(), unreadable};
}

function entriesOf(
	root: string,
	folder: CableId,
	unreadable: {id: CableId; reason: string}[],
): readonly Dirent[] {
	try {
		return readdirSync(join(root, folder), {withFileTypes: true});
	} catch (error) {
		const failure = archiveError(join(root, folder), error);
		if (folder === '') {
			throw failure;
		}
		unreadable.push({id: folder, reason: failure.reason});
		return [];
	}
}

function isTextName(name: string): boolean {
	return cableEndings.includes(extname(name).toLowerCase());
}
