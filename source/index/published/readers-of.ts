/** Who may read what is made of a folder: whoever may read the folder itself. */
import {type Stats, statSync} from 'node:fs';
import {dirname} from 'node:path';

/** Besides its owner: a group, and all others. */
export type Readers = {readonly group: number | undefined; readonly others: boolean};

/** Who may reach a path and read what is there. */
export function readersOf(path: string): Readers {
	const stats = statSync(path);
	const needed = stats.isDirectory() ? READ | ENTER : READ;
	const above = foldersAbove(path);
	const areOpenTo = (group: number | undefined) => above.every(folder => has(folder, ENTER, group));
	return {
		group: has(stats, needed, stats.gid) && areOpenTo(stats.gid) ? stats.gid : undefined,
		others: has(stats, needed) && areOpenTo(undefined),
	};
}

const READ = 0o4;
const ENTER = 0o1;

/** Whether a group has some rights, or whoever is in none, without one. */
function has({mode, gid}: Stats, rights: number, group?: number): boolean {
	const granted = gid === group ? mode >> 3 : mode;
	return (granted & rights) === rights;
}

function foldersAbove(path: string): readonly Stats[] {
	const parent = dirname(path);
	return parent === path ? [] : [statSync(parent), ...foldersAbove(parent)];
}
