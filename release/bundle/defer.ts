/** Loads modules late. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'rolldown';
import {acting, deferred} from './late.js';
import {compiled, needed} from './needed.js';

/** Puts functions that load a deferred module in its place, wherever it is imported from outside of its own file. */
export function defer(): Plugin {
	const names = new Map([...deferred, ...acting].map(name => [resolve(compiled(name)), name]));
	return {
		name: 'defer',
		async resolveId(source, importer, options) {
			if (source === actingFile) {
				return source;
			}
			const name = importer && names.get((await this.resolve(source, importer, options))?.id ?? '');
			const isLate = options.kind === 'import-statement' && name && !isWithActing(name, importer);
			return isLate ? deferredPrefix + name : undefined;
		},
		load(id) {
			if (id === actingFile) {
				return acting
					.map(name => `export * as ${namespaceOf(name)} from '${resolve(compiled(name))}';`)
					.join('\n');
			}
			return id.startsWith(deferredPrefix) ? deferring(id.slice(deferredPrefix.length)) : undefined;
		},
	};
}

/** What the name of a module begins with that loads another one when it is called. */
const deferredPrefix = 'deferred:';

function isWithActing(name: string, importer: string): boolean {
	return (
		acting.includes(name) &&
		(importer === actingFile || acting.some(other => resolve(compiled(other)) === importer))
	);
}

function namespaceOf(name: string): string {
	return name.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function deferring(name: string): string {
	const code = readFileSync(compiled(name), 'utf8');
	const exported = [...code.matchAll(/^export (?:(?:async )?function\*? (\w+)|.*)/gm)];
	if (exported.some(([, itsName]) => itsName === undefined)) {
		throw new Error(`${name} exports more than functions`);
	}
	const [file, within] = acting.includes(name) ? ['acting', `.${namespaceOf(name)}`] : [chunkName(name), ''];
	return `
		let loaded;
		const load = () => loaded ??= globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url)('./${file}.js')${within};
		${exported.map(([, each]) => `export const ${each} = (...values) => load().${each}(...values);`).join('\n')}`;
}

/** Whether a module is what loads a deferred one in a thread: elsewhere it would bring a screen with it. */
export function isDeferredInThreads(id: string): boolean {
	return (
		id.startsWith(deferredPrefix) && needed.byThreads.has(resolve(compiled(id.slice(deferredPrefix.length))))
	);
}

/** The module that has all of `acting`, each with the names that it exports in a namespace of its own. */
export const actingFile = 'all:acting';

/** The name of the file of a deferred module. */
export function chunkName(name: string): string {
	return name.replaceAll('/', '-');
}
