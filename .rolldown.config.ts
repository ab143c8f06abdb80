/**
 * The bundle that is shipped: all that the program needs but Node itself. It starts in less than half the time that
 * its parts take. The times below are what each trick saves where `node -e 0` takes 22 ms.
 */
import {existsSync, globSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {defineConfig, type OutputBundle, type Plugin, type RolldownOptions} from 'rolldown';

/** The threads that `new Worker` starts by the name of their file. */
const workers = [
	'build/source/index/follow/index-worker.js',
	'build/source/index/published/look-worker.js',
	'build/source/index/published/publish-worker.js',
	'build/source/library/open-worker.js',
	'build/source/index/follow/parse-worker.js',
	'build/source/library/preview/preview-worker.js',
	'build/source/archive/background/read-worker.js',
	'build/source/library/search-worker.js',
	'build/source/terminal/watchdog-worker.js',
];

/**
 * What no first frame needs, above all the parser, the layout of a cable and what commands do: loaded when one of its
 * functions is called for the first time. That makes the start a third shorter.
 */
const deferred: readonly string[] = [
	'app/reader/soften',
	'archive/several',
	'archive/texts',
	'cable/facts/text-references',
	'cable/parse',
	'command-line/citing/cite',
	'command-line/facets',
	'command-line/holdings/gaps',
	'command-line/holdings/wanted',
	'command-line/index-command',
	'command-line/indexed-cables',
	'command-line/options/parse-with-meow',
	'command-line/print',
	'command-line/purge',
	'command-line/quotations/verify',
	'command-line/receipts/replay',
	'command-line/search',
	'index/follow/indexer',
	'index/published/look',
	'index/published/publishing',
	'layout/lay-out',
	'library/find-quoted',
	'library/named-cables',
	'library/opener',
	'library/preview/previewer',
	'library/scan-quoted',
	'library/searcher',
	'library/single-file',
	'program/memory/states',
	'program/taking/copying',
	'program/taking/exporting',
	'program/taking/handing-over',
	'terminal/watchdog',
];

const common: RolldownOptions = {
	platform: 'node',
	resolve: {
		// Ink comes with five copies of version 8, which asks of each letter beside a sign whether it is an emoji: 10 ms.
		alias: {'string-width': resolve('node_modules/string-width/index.js')},
	},
	transform: {
		target: 'node24',
		define: {
			'process.env.NODE_ENV': '"production"',
			// Yoga would read its own bytes with `fetch`, for which Node loads its client of HTTP: 30 ms.
			fetch: 'undefined',
		},
		// The first real one loads Node's tables, and neither Ink nor we need them for plain letters: 8 ms.
		inject: {'Intl.Segmenter': [resolve('build/source/program/plain-segmenter.js'), 'PlainSegmenter']},
	},
	plugins: [
		// React's developer tools would talk to a server: no word of the environment is to load them.
		rewrite(/ink\/build\/devtools\.js$/, /^[\s\S]*$/, ''),
		rewrite(/ink\/build\/(?:reconciler|ink)\.js$/, /process\.env\['DEV'\] === 'true'/g, 'false'),
		// The list of all emoji is made when one is met: 10 ms.
		rewrite(
			/string-width\/index\.js$/,
			/^const emojiPrefixRegex = (.*);$/m,
			`let emojiPrefix;
			const emojiPrefixRegex = {
				test: text => (emojiPrefix ??= $1).test(text),
				exec: text => (emojiPrefix ??= $1).exec(text),
			};`,
		),
		// And what can be seen, when a text has letters that are not plain: 1 ms.
		rewrite(
			/string-width\/index\.js$/,
			/^const visibleCharacterRegex = (.*);$([\s\S]*)/m,
			(_, made: string, rest: string) =>
				`let visible;\nconst visibleCharacterRegex = () => (visible ??= ${made});${rest.replaceAll('visibleCharacterRegex', 'visibleCharacterRegex()')}`,
		),
		// Meow is given our package.json, and so has none to put in order, for which it would get ready: 7 ms.
		rewrite(/meow\/build\/dependencies\.js$/, /(var normalizeExports = )requireNormalize\(\)/, '$1undefined'),
		// Yoga turns its bytes from base64 letter by letter, and waits for another thread to compile them: 3 ms.
		rewrite(
			/yoga-wasm-base64-esm\.js$/,
			/var b=xa\((a\.slice\(37\))\),c=new Uint8Array.*?charCodeAt\(a\);/,
			'var c=Buffer.from($1,"base64");',
		),
		rewrite(
			/yoga-wasm-base64-esm\.js$/,
			/WebAssembly\.instantiate\(f,d\)/,
			'({instance:new WebAssembly.Instance(new WebAssembly.Module(f),d)})',
		),
		takeBuiltins(),
	],
	// How long a build takes on a busy machine is no fault of it.
	checks: {bundlerTimings: false},
	onLog(_level, {message}) {
		throw new Error(message);
	},
};

/** Half as long as it would be otherwise: 3 ms. */
const output = {dir: 'build/bundle', format: 'esm', chunkFileNames: '[name].js', minify: true} as const;

const program: RolldownOptions = {
	...common,
	input: {
		cli: 'build/source/cli.js',
		...Object.fromEntries(deferred.map(name => [chunkName(name), compiled(name)])),
	},
	plugins: [common.plugins, defer(), collectLicences()],
	output: {
		...output,
		// Two files, since each further one takes time to find: for every command, and for the list and the reader.
		codeSplitting: {
			groups: [
				{name: 'start', test: id => needed.byAll.has(id)},
				{name: 'running', test: id => needed.toRun.has(id)},
			],
		},
	},
};

/** The threads have one file in common, above all the parser with its words, which each of them would have by itself. */
const bundledThreads: RolldownOptions = {
	...common,
	input: Object.fromEntries(workers.map(file => [basename(file, '.js'), file])),
	output: {...output, codeSplitting: {groups: [{name: 'threads', minShareCount: 4}]}},
};

/**
 * The threads of the compiled files, each in one file in its own place: tests start hundreds of them, and each would
 * load its hundred parts, for 100 ms of processor time.
 */
const threads = globSync('build/{source,test}/**/*-worker.js').map(
	(file): RolldownOptions => ({
		input: file,
		platform: 'node',
		output: {file, format: 'esm', codeSplitting: false},
	}),
);

export default defineConfig([program, bundledThreads, ...threads]);

/** Changes one place of a package's module; a release that no longer has the place fails the build. */
function rewrite(
	module: RegExp,
	place: RegExp,
	replacement: string | ((...found: string[]) => string),
): Plugin {
	return {
		name: `rewrite ${module.source}`,
		transform: {
			filter: {id: module},
			handler(code) {
				if (!place.test(code)) {
					throw new Error(`${module.source} has no ${place.source}`);
				}
				return code.replace(place, replacement as string);
			},
		},
	};
}

/** The modules that are loaded at once. */
const needed = {
	byAll: importedBy(['build/source/cli.js']),
	toRun: importedBy(['build/source/program/interactive.js']),
};

function importedBy(files: readonly string[]): ReadonlySet<string> {
	const late = new Set(deferred.map(name => resolve(compiled(name))));
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

function compiled(name: string): string {
	return `build/source/${name}.js`;
}

function chunkName(name: string): string {
	return name.replaceAll('/', '-');
}

/** Puts functions that load a deferred module in its place, wherever it is imported. */
function defer(): Plugin {
	const names = new Map(deferred.map(name => [resolve(compiled(name)), name]));
	const prefix = 'deferred:';
	return {
		name: 'defer',
		async resolveId(source, importer, options) {
			const name = importer && names.get((await this.resolve(source, importer, options))?.id ?? '');
			return options.kind === 'import-statement' && name ? prefix + name : undefined;
		},
		load(id) {
			return id.startsWith(prefix) ? deferring(id.slice(prefix.length)) : undefined;
		},
	};
}

function deferring(name: string): string {
	const code = readFileSync(compiled(name), 'utf8');
	const exported = [...code.matchAll(/^export (?:(?:async )?function\*? (\w+)|.*)/gm)];
	if (exported.some(([, itsName]) => itsName === undefined)) {
		throw new Error(`${name} exports more than functions`);
	}
	return `
		const load = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
		${exported.map(([, each]) => `export const ${each} = (...values) => load('./${chunkName(name)}.js').${each}(...values);`).join('\n')}`;
}

/**
 * Takes Node's own modules from Node by hand. An `import` reads everything that a module has, for which `node:fs` loads
 * its streams and `node:child_process` its sockets: 4 ms.
 */
function takeBuiltins(): Plugin {
	const imported =
		/^import (?:([\w$]+)(?:, )?)?(?:\* as ([\w$]+))?(?:(\{.*\}))? from ("(?:node:)?[a-z_/]+");$/gm;
	return {
		name: 'take builtins',
		renderChunk: code =>
			code.replace(imported, (_, whole?: string, all?: string, named?: string, module?: string) =>
				[whole, all, named?.replaceAll(' as ', ': ')]
					.filter(target => target !== undefined)
					.map(target => `const ${target} = ${taken(module ?? '', target)};`)
					.join('\n'),
			),
	};
}

/** A module as it is taken; all of cryptography only when something is hashed: 4 ms. */
function taken(module: string, target: string): string {
	const builtin = `globalThis.process.getBuiltinModule(${module})`;
	return target.startsWith('{') && module.includes('crypto')
		? `new Proxy({}, {get: (_, name) => (...values) => ${builtin}[name](...values)})`
		: builtin;
}

/** Writes down the licences of all packages of which something is in the bundle. */
function collectLicences(): Plugin {
	return {
		name: 'collect licences',
		generateBundle(_options, bundle) {
			const source = [...packagesIn(bundle).map(licenceOf), wordListLicence()].join(
				`\n${'-'.repeat(78)}\n\n`,
			);
			this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source});
		},
	};
}

function packagesIn(bundle: OutputBundle): readonly string[] {
	const modules = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? file.moduleIds : []));
	const folders = modules.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
	return [...new Set(folders)].sort();
}

/** Where there are licences besides those in a package's own folder. */
const furtherLicences: Readonly<Record<string, string>> = {
	// It ships none; its files name that of Meta, which React ships.
	'yoga-layout': '../react/LICENSE',
	// It is a bundle itself.
	meow: 'build/licenses.md',
};

/** The list of words in `source/cable/words` is made of those of SCOWL. */
function wordListLicence(): string {
	return `SCOWL (word lists)\n\n${readFileSync('docs/licences/scowl.txt', 'utf8').trim()}\n`;
}

function licenceOf(folder: string): string {
	const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const own = readdirSync(folder).filter(file => /^licen[cs]e/i.test(file));
	const texts = [...own, furtherLicences[basename(folder)] ?? []]
		.flat()
		.map(file => join(folder, file))
		.filter(existsSync)
		.map(file => readFileSync(file, 'utf8').trim());
	if (texts.length === 0) {
		throw new Error(`${name} has no licence`);
	}
	return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
