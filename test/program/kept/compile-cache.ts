/** What Node has compiled, and where it is kept, for tests. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import process from 'node:process';
import {entry, shipped} from '../run.js';

/** Lists the shipped cables in some environment. */
export function list(folder: string, changes: Readonly<Record<string, string>>): void {
	const {XDG_CACHE_HOME: _, NODE_COMPILE_CACHE: __, NODE_DISABLE_COMPILE_CACHE: ___, ...env} = process.env;
	const {status, stderr} = spawnSync(process.execPath, [entry, 'list', shipped], {
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
