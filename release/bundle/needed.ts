/** Which modules are needed at once: by every start, by screens, by commands, by threads. */
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {acting, deferred} from './late.js';

/** The threads that `new Worker` starts by the name of their file, but for the watchdog. */
export const workers = [
	'build/source/index/update/index-worker.js',
	'build/source/index/published/look-worker.js',
	'build/source/index/published/publish-worker.js',
	'build/source/library/opening/open-worker.js',
	'build/source/index/update/parse-worker.js',
	'build/source/library/preview/preview-worker.js',
	'build/source/archive/background/read-worker.js',
	'build/source/library/searching/search-worker.js',
];

/** The paths of the modules that are loaded at once. */
export const needed = {
	/** By whatever is asked for. */
	byAll: importedBy(['build/source/cli.js']),
	/** To show a screen. */
	toRun: importedBy(['build/source/program/interactive/interactive.js']),
	/** To perform any command, once it is known which. */
	toPerform: importedBy(
		['program/perform-request', ...deferred.filter(name => name.startsWith('command-line/'))].map(compiled),
	),
	/** To read dossiers, which follows the first frame. */
	forDossiers: importedBy([compiled('program/dossiers/perform')]),
	/** To perform commands, whichever it is. */
	toPerformAtOnce: importedBy([compiled('program/perform-request')]),
	/** To read a cable and to show it. */
	toRead: importedBy(
		['cable/parse', 'layout/lay-out', 'library/opening/opener', 'screens/reader/reader'].map(compiled),
	),
	/** By threads, sooner or later. */
	byThreads: importedBy(workers, new Set()),
	/** By threads when they start. */
	byThreadsAtOnce: importedBy(workers),
	/** By the thread that parses for an index. */
	toParse: importedBy([compiled('index/update/parse-worker')], new Set()),
};

/** Some files, and all that they import but for what is late. */
function importedBy(
	files: readonly string[],
	late: ReadonlySet<string> = new Set([...deferred, ...acting].map(name => resolve(compiled(name)))),
): ReadonlySet<string> {
	const found = new Set(files.map(file => resolve(file)));
	for (const file of found) {
		for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(
			/^(?:im|ex)port .*?from '(\.[^']+)';$/gm,
		)) {
			const path = resolve(dirname(file), imported);
			if (!late.has(path)) {
				found.add(path);
			}
		}
	}
	return found;
}

/** The compiled file of a module. */
export function compiled(name: string): string {
	return `build/source/${name}.js`;
}
