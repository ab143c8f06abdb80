import {lstatSync, readdirSync, rmSync, type Stats} from 'node:fs';
import {join} from 'node:path';

/** Removes from a folder the files that killed processes have left, by their names and by what else is known of them. */
export function removeStrays(
	folder: string,
	isNamedLikeOne: (name: string) => boolean,
	isLeft: (stats: Stats) => boolean,
): void {
	for (const name of readdirSync(folder).filter(isNamedLikeOne)) {
		const stats = lstatSync(join(folder, name), {throwIfNoEntry: false});
		if (stats?.isFile() && isLeft(stats)) {
			rmSync(join(folder, name), {force: true});
		}
	}
}
