import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {root} from '../root.js';

/**
 * A Node older than the program needs: one on the path, outside of this project; where there is none, ours, which says
 * that it is old. What an old Node cannot read in the entry is checked by itself.
 */
export const oldNode: string = oldNodeOnPath() ?? pretendingNode();

function oldNodeOnPath(): string | undefined {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter(folder => !folder.includes('node_modules'))
		.map(folder => join(folder, 'node'))
		.find(file => {
			const {stdout} = spawnSync(file, ['--version'], {encoding: 'utf8'});
			return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 99) < 24;
		});
}

function pretendingNode(): string {
	const folder = join(root, 'build', `old-node-${process.pid}`);
	const [stub, node] = [join(folder, 'stub.cjs'), join(folder, 'node')];
	mkdirSync(folder, {recursive: true});
	writeFileSync(stub, "Object.defineProperty(process, 'versions', {value: {node: '20.1.0'}});\n");
	writeFileSync(node, `#!/bin/sh\nexec '${process.execPath}' -r '${stub}' "$@"\n`);
	chmodSync(node, 0o755);
	return node;
}
