/** Makes what the program keeps of the shipped cables, once for all tests: see `cache-home.ts`. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {preparedCache} from './cache-home.js';
import {root, workingFolder} from './root.js';
import {start} from './terminal/pseudo-terminal.js';

rmSync(preparedCache, {recursive: true, force: true});
// What it keeps of the reader is for no other.
const reader = join(workingFolder, 'cache', 'reader');
const terminal = start({
	command: process.execPath,
	args: [join(root, 'source', 'cables.cjs'), join(root, 'cables')],
	env: {XDG_CACHE_HOME: preparedCache, XDG_CONFIG_HOME: reader, XDG_STATE_HOME: reader},
});
await terminal.waitFor('newest first', 60_000);
terminal.press('q');
await terminal.exit;
