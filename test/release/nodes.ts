/** Nodes of several versions, from the npm registry, for what is to be tried on each. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {type Context, folderWith} from '../archive/folder.js';

/** A Node, and the folder to put first on the path. */
export type FetchedNode = {readonly version: string; readonly folder: string};

/** Fetches a Node, as `20` or `latest`; fails where that is not possible, for a Node that is not tried proves nothing. */
export function fetchNode(context: Context, wanted: string): FetchedNode {
	const {platform, arch} = process;
	// The package `node` fetches one of these in a script, which npm may not be allowed to run.
	const name = `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
	const prefix = folderWith(context);
	const {status, stderr} = spawnSync('npm', ['install', '--prefix', prefix, `${name}@${wanted}`], {
		encoding: 'utf8',
	});
	assert.equal(status, 0, stderr);
	const folder = join(prefix, 'node_modules', name, 'bin');
	assert.ok(existsSync(join(folder, 'node')));
	const {stdout} = spawnSync(join(folder, 'node'), ['--version'], {encoding: 'utf8'});
	return {version: stdout.trim(), folder};
}
