import {chmodSync, existsSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Makes a folder, and those above it that are missing, for their owner alone.
 * Each is tried once: asked for all of them at once, Node tries for ever where the system will have none, as in `/proc`.
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
		// The umask may have taken even the owner's rights.
		chmodSync(path, 0o700);
	} catch (error) {
		// Another process may have made it meanwhile.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			throw error;
		}
	}
}
