/** Tells which files the program loads, and what the files of the bundle hold. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {folderWith} from '../archive/folder.js';
import {root} from '../root.js';

/** The folder of the bundle. */
export const bundle: string = join(root, 'build', 'bundle');

/** The text of each file of the bundle by its name. */
export const bundled: ReadonlyMap<string, string> = new Map(
	readdirSync(bundle).map(name => [name, readFileSync(join(bundle, name), 'utf8')]),
);

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
