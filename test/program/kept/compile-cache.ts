/** What Node has compiled, and where it is kept, for tests. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {entry, shipped} from '../run.js';

/** Prints a shipped cable in some environment, which keeps no index. */
export function print(folder: string, changes: Readonly<Record<string, string>>): void {
	const {XDG_CACHE_HOME: _, NODE_COMPILE_CACHE: __, NODE_DISABLE_COMPILE_CACHE: ___, ...env} = process.env;
	const {status, stderr} = spawnSync(process.execPath, [entry, 'print', join(shipped, '07ROME1333.txt')], {
		encoding: 'utf8',
		cwd: folder,
		env: {...env, HOME: folder, ...changes},
	});
	assert.equal(status, 0, stderr);
}

/** How many files there are below a folder, but for indexes; none where there is no folder. */
export function filesBelow(folder: string): number {
	return existsSync(folder)
		? readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
				entry => entry.isFile() && !entry.name.includes('.sqlite'),
			).length
		: 0;
}
