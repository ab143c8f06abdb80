import {relative, sep} from 'node:path';

/** Whether a path is that of a folder or of something in it; both are the real ones. */
export function isWithin(path: string, folder: string): boolean {
	return relative(folder, path).split(sep)[0] !== '..';
}
