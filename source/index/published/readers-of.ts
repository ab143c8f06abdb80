/** Who may read what is made of a folder: whoever may read the folder itself, and all in it of which something is told. */
import {type Stats, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {openable} from '../../archive/file-names.js';

/** Besides its owner: a group, and all others. */
export type Readers = {readonly group: number | undefined; readonly others: boolean};

/** The readers of what is made of a folder, and whether some may read the folder and yet not all of that. */
export type LeastReaders = Readers & {readonly areFewer: boolean};

/** A file below a folder: its text is told, or only its name. */
export type ToldFile = {readonly id: string; readonly isRead: boolean};

/** Who may reach a path and read what is there, and all of some files below it. */
export function readersOf(path: string, files: Iterable<ToldFile>): LeastReaders {
	const stats = statSync(path);
	const needed = stats.isDirectory() ? READ | ENTER : READ;
	const above = foldersAbove(path);
	const areOpenTo = (group: number | undefined) => above.every(folder => has(folder, ENTER, group));
	const readers = {
		group: has(stats, needed, stats.gid) && areOpenTo(stats.gid) ? stats.gid : undefined,
		others: has(stats, needed) && areOpenTo(undefined),
	};
	const least = stats.isDirectory() ? readersBelow(path, files, readers) : readers;
	return {...least, areFewer: least.group !== readers.group || least.others !== readers.others};
}

function readersBelow(root: string, files: Iterable<ToldFile>, readers: Readers): Readers {
	const known = new Map<string, Readers>([['.', readers]]);
	const ofFolder = (folder: string): Readers => {
		const found = known.get(folder) ?? narrowed(ofFolder(dirname(folder)), root, folder, READ | ENTER);
		known.set(folder, found);
		return found;
	};
	let least = readers;
	for (const {id, isRead} of files) {
		const folder = ofFolder(dirname(id));
		const {group, others} = isRead ? narrowed(folder, root, id, READ) : folder;
		least = {group: least.group === group ? group : undefined, others: least.others && others};
		if (least.group === undefined && !least.others) {
			break;
		}
	}
	return least;
}

/** Those of some readers who have rights to a path as well; nobody, if it is gone and nothing is known of its rights. */
function narrowed({group, others}: Readers, root: string, id: string, rights: number): Readers {
	const stats = statSync(openable(join(root, id)), {throwIfNoEntry: false});
	return {
		group: stats && group !== undefined && has(stats, rights, group) ? group : undefined,
		others: stats !== undefined && others && has(stats, rights),
	};
}

const READ = 0o4;
const ENTER = 0o1;

/** Whether a group has some rights, or without one whoever is not the owner. */
function has({mode, gid}: Stats, rights: number, group?: number): boolean {
	// The copy may have another group, so that the members of this one are among the others there.
	const ofOthers = group === undefined ? mode & (mode >> 3) : mode;
	return ((gid === group ? mode >> 3 : ofOthers) & rights) === rights;
}

function foldersAbove(path: string): readonly Stats[] {
	const parent = dirname(path);
	return parent === path ? [] : [statSync(parent), ...foldersAbove(parent)];
}
