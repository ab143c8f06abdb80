import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';
import process from 'node:process';

/** A Node on the path that is older than the one that is needed, outside of this project; undefined if there is none. */
export const oldNode: string | undefined = (process.env.PATH ?? '')
	.split(delimiter)
	.filter(folder => !folder.includes('node_modules'))
	.map(folder => join(folder, 'node'))
	.find(file => {
		const {stdout} = spawnSync(file, ['--version'], {encoding: 'utf8'});
		return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 99) < 24;
	});
