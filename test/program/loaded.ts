/** Tells which files the program loads, and what the files of the bundle hold. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {folderWith} from '../archive/folder.js';
import {cacheHome} from '../cache-home.js';
import {root} from '../root.js';
import {entry} from './run.js';

/** The folder of the bundle. */
export const bundle: string = join(root, 'build', 'bundle');

/** The text of each file of the bundle by its name. */
export const bundled: ReadonlyMap<string, string> = new Map(
	readdirSync(bundle).map(name => [name, readFileSync(join(bundle, name), 'utf8')]),
);

/** Those of them that are scripts. */
export const scripts: readonly (readonly [name: string, text: string])[] = [...bundled].filter(([name]) =>
	name.endsWith('.js'),
);

/** What the program loads for some arguments without a terminal. */
export function loadedFor(
	context: Parameters<typeof folderWith>[0],
	args: readonly string[],
): readonly string[] {
	const {options, files} = noteLoaded(context);
	const env = {...process.env, XDG_CACHE_HOME: cacheHome};
	const {status, stderr} = spawnSync(process.execPath, [...options, entry, ...args], {encoding: 'utf8', env});
	assert.equal(status, 0, stderr);
	return files();
}

/** Has Node note what it loads; `files` are paths within the project, in the order in which they were loaded. */
export function noteLoaded(context: Parameters<typeof folderWith>[0]): {
	readonly options: readonly string[];
	readonly files: () => readonly string[];
} {
	const notes = join(folderWith(context, {notes: ''}), 'notes');
	const script = `
		import {appendFileSync} from 'node:fs';
		import {registerHooks} from 'node:module';
		registerHooks({load(url, context, next) {
			if (url.startsWith('file:')) appendFileSync(${JSON.stringify(notes)}, url + '\\n');
			return next(url, context);
		}});`;
	return {
		options: ['--import', `data:text/javascript,${encodeURIComponent(script)}`],
		files: () =>
			readFileSync(notes, 'utf8')
				.split('\n')
				.filter(url => url !== '')
				.map(url => relative(root, fileURLToPath(url))),
	};
}
