import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** The folder of the project: the tests are compiled into one of their own, what they read is not. */
export const root: string = folderWith('package.json', dirname(fileURLToPath(import.meta.url)));

/** Where programs run that are given no folder, so that a key which writes a file leaves none in the repository. */
export const workingFolder: string = join(root, 'build');

/**
 * Where the program keeps what it can make again, while it is tested: not where its user has it, and for each file of
 * tests in a place of its own, since a program says so where another is indexing the same folder.
 */
export const cacheHome: string = join(workingFolder, 'cache', String(process.pid));

function folderWith(name: string, folder: string): string {
	return existsSync(join(folder, name)) ? folder : folderWith(name, dirname(folder));
}
