import {chmodSync, existsSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Creates a folder, and its missing parents, for the owner alone.
 *
 * Creates them one by one, because Node's recursive `mkdir` never returns where the system allows no new folder, as
 * in `/proc`.
 */
export function makePrivateFolder(path: string): void {
	if (existsSync(path)) {
		return;
	}
	const parent = dirname(path);
	if (parent !== path) {
		makePrivateFolder(parent);
	}
	try {
		mkdirSync(path, 0o700);
		// The umask may have removed even the owner's permissions.
		chmodSync(path, 0o700);
	} catch (error) {
		// Another process may have created it meanwhile.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			throw error;
		}
	}
}
