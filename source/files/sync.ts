import {closeSync, constants, fsyncSync, openSync} from 'node:fs';

/** Makes a file, or the names in a folder, permanent; some file systems cannot do so with a folder. */
export function sync(path: string): void {
	const file = openSync(path, constants.O_RDONLY);
	try {
		fsyncSync(file);
	} catch (error) {
		if (!cannotSync.has((error as NodeJS.ErrnoException).code)) {
			throw error;
		}
	} finally {
		closeSync(file);
	}
}

const cannotSync: ReadonlySet<string | undefined> = new Set([
	'EINVAL',
	'EISDIR',
	'EPERM',
	'EBADF',
	'ENOSYS',
	'ENOTSUP',
	'EOPNOTSUPP',
]);
