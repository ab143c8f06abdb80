/** Where the program keeps what it can make again, while it is tested. */
import {cpSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {workingFolder} from './root.js';

/** What the program keeps of the shipped cables, made once before the tests. */
export const preparedCache: string = join(workingFolder, 'cache', 'prepared');

/**
 * Where the program keeps what it can make again: not where its user has it, and for each file of tests in a place of its
 * own, since a program says so where another is indexing the same folder.
 */
export const cacheHome: string = join(workingFolder, 'cache', String(process.pid));

// Made anew for each file of tests it would take most of their time.
if (existsSync(preparedCache)) {
	cpSync(preparedCache, cacheHome, {recursive: true, preserveTimestamps: true});
}
