import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project: the tests are compiled into one of their own, what they read is not. */
export const root: string = folderWith('package.json', dirname(fileURLToPath(import.meta.url)));

/** Where programs run that are given no folder, so that a key which writes a file leaves none in the repository. */
export const workingFolder: string = join(root, 'build');

function folderWith(name: string, folder: string): string {
	return existsSync(join(folder, name)) ? folder : folderWith(name, dirname(folder));
}
