import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project: the tests are compiled into one of their own, what they read is not. */
export const root: string = folderWith('package.json', dirname(fileURLToPath(import.meta.url)));

/** Where the program keeps what it can make again, while it is tested: not where its user has it. */
export const cacheHome: string = join(root, 'build', 'cache');

function folderWith(name: string, folder: string): string {
	return existsSync(join(folder, name)) ? folder : folderWith(name, dirname(folder));
}
