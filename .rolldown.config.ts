/**
 * The bundle that is shipped: all that the program needs but Node itself. It starts in less than half the time that
 * its parts take. The times below are what each trick saves where `node -e 0` takes 22 ms.
 */
import {existsSync, globSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {defineConfig, type OutputBundle, type Plugin, type RolldownOptions} from 'rolldown';

/** The threads that `new Worker` starts by the name of their file, but for the watchdog. */
const workers = [
	'build/source/index/update/index-worker.js',
	'build/source/index/published/look-worker.js',
	'build/source/index/published/publish-worker.js',
	'build/source/library/opening/open-worker.js',
	'build/source/index/update/parse-worker.js',
	'build/source/library/preview/preview-worker.js',
	'build/source/archive/background/read-worker.js',
	'build/source/library/searching/search-worker.js',
];

/**
 * What no first frame needs, above all the parser, the layout of a cable and what commands do: loaded when one of its
 * functions is called for the first time. That makes the start a third shorter.
 */
const deferred: readonly string[] = [
	'app/list/searching/completing',
	'app/help/abbreviations',
	'app/reader/soften',
	'archive/dump/dump',
	'archive/several/several',
	'archive/texts',
	'cable/facts/classification',
	'cable/facts/text-references',
	'cable/header/fields/tag-words',
	'cable/parse',
	'command-line/citing/cite',
	'command-line/citing/notes',
	'command-line/completion/complete',
	'command-line/corpus-words/dispersion',
	'command-line/corpus-words/words',
	'command-line/facets',
	'command-line/holdings/gaps',
	'command-line/holdings/wanted',
	'command-line/indexing/index-command',
	'command-line/indexing/indexed-cables',
	'command-line/options/parse-with-meow',
	'command-line/print',
	'command-line/purge',
	'command-line/quotations/verify',
	'command-line/receipts/replay',
	'command-line/search/search',
	'command-line/splitting/split',
	'glossary/glossary',
	'glossary/post-names',
	'index/update/indexer',
	'index/published/look',
	'index/published/publishing',
	'layout/lay-out',
	'library/quotations/find-quoted',
	'library/resolve-names',
	'library/opening/opener',
	'library/preview/previewer',
	'library/quotations/scan-quoted',
	'library/searching/searcher',
	'library/single-file',
	'program/dossiers/perform',
	'program/memory/states',
	'program/splitting/split-files',
	'program/taking/copying',
	'program/taking/exporting',
	'program/taking/handing-over',
	'program/taking/note-editing',
	'screens/comparison',
	'screens/context',
	'screens/facets',
	'screens/findings',
	'screens/help',
	'screens/pointer',
	'screens/reader/reader',
	'search/in-text/contexts',
	'search/query/number-asked',
	'search/words/fuzzy',
	'terminal/watchdog',
];

/**
 * What no first frame needs, but keys do: all in one file, which is loaded when one of its functions is called, at the
 * latest after the first frame.
 */
const acting: readonly string[] = [
	'app/comparison/comparison',
	'app/context/status',
	'app/dossiers/commands',
	'app/dossiers/filing',
	'app/dossiers/note-list',
	'app/dossiers/noting',
	'app/facets/facets',
	'app/findings/versions',
	'app/findings/word-rows',
	'app/help/explain-open',
	'app/help/file-page',
	'app/list/jumps',
	'app/list/order',
	'app/list/pages',
	'app/list/searching/filter',
	'app/list/searching/history',
	'app/list/searching/saved',
	'app/list/searching/search',
	'app/list/status',
	'app/memory/answers',
	'app/memory/bookmarks',
	'app/memory/marks',
	'app/memory/tagged',
	'app/memory/unread',
	'app/opening',
	'app/preview/changing',
	'app/reader/find',
	'app/reader/headers',
	'app/reader/hiding/folds',
	'app/reader/hiding/keep',
	'app/reader/layout',
	'app/reader/lines',
	'app/reader/matches',
	'app/reader/panel/open-panel',
	'app/reader/panel/outline',
	'app/reader/reader',
	'app/reader/redactions',
	'app/reader/references/thread-entries',
	'app/reader/repeats',
	'app/reader/sideways',
	'app/reader/status',
	'app/reader/tab-stops',
	'app/reader/trail',
	'app/settings/toggles',
	'app/taking/export',
	'app/taking/hand-over',
	'screens/list/entries',
	'screens/list/preview',
	'screens/list/search-lines',
	'screens/list/sort-hints',
	'terminal/key-sequences',
];

/** The module that has all of `acting`, each with the names that it exports in a namespace of its own. */
const actingFile = 'all:acting';

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
		// What can be seen, when a text has letters that are not plain: 1 ms.
		rewrite(
			/string-width\/index\.js$/,
			/^const visibleCharacterRegex = (.*);$([\s\S]*)/m,
			(_, made: string, rest: string) =>
				`let visible;\nconst visibleCharacterRegex = () => (visible ??= ${made});${rest.replaceAll('visibleCharacterRegex', 'visibleCharacterRegex()')}`,
		),
		makePatternsLate(),
		// Meow is given our package.json, and so has none to put in order, for which it would get ready: 7 ms.
		rewrite(/meow\/build\/dependencies\.js$/, /(var normalizeExports = )requireNormalize\(\)/, '$1undefined'),
		// Nor does it look for one, for which it brings a parser of JSON that shows where a mistake is: 9 kB of the package.
		rewrite(
			/meow\/build\/options\.js$/,
			/options\.pkg \?\? readPackageUpSync\(\{[^}]*\}\)\?\.packageJson/,
			'options.pkg',
		),
		rewrite(
			/meow\/build\/dependencies\.js$/,
			/^(var \w+ = )(?=require\w+(?:\$\d+)?\(\);$)/gm,
			'$1/* @__PURE__ */ ',
		),
		// Yoga's bytes, which base64 hides from the compression of the package: 14 kB of it.
		rewrite(
			/yoga-wasm-base64-esm\.js$/,
			/(?<="data:application\/octet-stream;base64,)(\w[^"]+)/,
			(_, bytes: string) => brotliCompressSync(Buffer.from(bytes, 'base64')).toString('base64'),
		),
		// Yoga turns its bytes from base64 letter by letter, and waits for another thread to compile them: 3 ms.
		rewrite(
			/yoga-wasm-base64-esm\.js$/,
			/var b=xa\((a\.slice\(37\))\),c=new Uint8Array.*?charCodeAt\(a\);/,
			'var c=process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from($1,"base64"));',
		),
		rewrite(
			/yoga-wasm-base64-esm\.js$/,
			/WebAssembly\.instantiate\(f,d\)/,
			'({instance:new WebAssembly.Instance(new WebAssembly.Module(f),d)})',
		),
		// Ink makes an object of each cell of every frame, with a list of its own. Nobody changes them, so cells that are
		// the same are one: memory would grow by 40 MB while one reads.
		rewrite(
			/ansi-tokenize\/build\/styledChars\.js$/,
			/codes = reduceAnsiCodesIncremental\(codes, \[token\]\);([\s\S]*?)ret\.push\(\{\s*\.\.\.token,\s*styles: \[\.\.\.codes\],\s*\}\);/,
			`codes = reduceAnsiCodesIncremental(codes, [token]);
			known = new Map();$1
			const char = known.get(token.value) ?? {...token, styles: codes};
			known.set(token.value, char);
			ret.push(char);`,
		),
		rewrite(
			/ansi-tokenize\/build\/styledChars\.js$/,
			/let codes = \[\];/,
			'let codes = [], known = new Map();',
		),
		rewrite(
			/ink\/build\/output\.js$/,
			/const output = \[\];/,
			`$&\nconst blank = {type: 'char', value: ' ', fullWidth: false, styles: []};`,
		),
		rewrite(/ink\/build\/output\.js$/, /row\.push\(\{[^}]*\}\)/, 'row.push(blank)'),
		takeBuiltins(),
		inAscii(),
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
		acting: actingFile,
		...Object.fromEntries(deferred.map(name => [chunkName(name), compiled(name)])),
		...Object.fromEntries(workers.map(file => [basename(file, '.js'), file])),
	},
	plugins: [common.plugins, defer(), compileAtOnce(['start', 'running']), collectLicences()],
	output: {
		...output,
		// Few files, since each further one takes time to find: three for every start, a few more for commands, the list and the
		// reader.
		// What threads or commands need too stands by itself, so that it is shipped once and none of them loads a screen.
		codeSplitting: {
			groups: [
				{
					name: 'shared',
					test: id =>
						isDeferredInThreads(id) ||
						(needed.byAll.has(id)
							? needed.byThreads.has(id)
							: needed.toRun.has(id) && needed.toParse.has(id)),
				},
				{
					name: 'asking',
					test: id => needed.toRun.has(id) && !needed.byAll.has(id) && needed.byThreads.has(id),
				},
				{
					name: 'start',
					test: id => needed.byAll.has(id) || (needed.toRun.has(id) && needed.toPerform.has(id)),
				},
				{name: 'running', test: id => needed.toRun.has(id)},
				{
					name: 'texts',
					test: id =>
						needed.toRead.has(id) && (needed.byThreadsAtOnce.has(id) || needed.toPerformAtOnce.has(id)),
				},
				{name: 'parsing', test: id => needed.toRead.has(id) && needed.byThreads.has(id)},
				{name: 'reading', test: id => needed.toRead.has(id)},
				{name: 'dossiers', test: id => needed.forDossiers.has(id)},
				{name: 'finding', test: id => needed.toPerformAtOnce.has(id) && needed.byThreads.has(id)},
				{name: 'performing', test: id => needed.toPerformAtOnce.has(id)},
			],
		},
	},
};

/** The thread that every screen starts shares nothing: it would load much to use little. */
const watchdog: RolldownOptions = {...common, input: compiled('terminal/watchdog-worker'), output};

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

export default defineConfig([program, watchdog, ...threads]);

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

/**
 * Makes the patterns that name properties of Unicode, such as `\\p{L}`, when one is used: V8 would gather their letters
 * while a module is loaded, 0.1 to 10 ms for each. Only where no first frame is without them, and nothing is in a hurry.
 */
function makePatternsLate(): Plugin {
	return {
		name: 'make patterns late',
		transform(code, id) {
			if (!(/string-width/.test(id) || needed.byAll.has(id) || needed.toRun.has(id))) {
				return undefined;
			}
			let late = code;
			for (const [declaration, name, pattern] of code.matchAll(/^const (\w+) = (\/.*\\p\{.*\/[a-z]+);$/gm)) {
				late = late
					.replace(declaration, '')
					.replace(new RegExp(`(?<![\\w$.'"])${name}(?![\\w$:'"])`, 'g'), `${name}()`)
					.concat(`\nlet made_${name};\nfunction ${name}() { return made_${name} ??= ${pattern}; }`);
			}
			return late === code ? undefined : late;
		},
	};
}

/** The modules that are loaded at once. */
const needed = {
	byAll: importedBy(['build/source/cli.js']),
	toRun: importedBy(['build/source/program/interactive/interactive.js']),
	toPerform: importedBy(
		['program/perform-request', ...deferred.filter(name => name.startsWith('command-line/'))].map(compiled),
	),
	forDossiers: importedBy([compiled('program/dossiers/perform')]),
	toPerformAtOnce: importedBy([compiled('program/perform-request')]),
	toRead: importedBy(
		['cable/parse', 'layout/lay-out', 'library/opening/opener', 'screens/reader/reader'].map(compiled),
	),
	byThreads: importedBy(workers, new Set()),
	byThreadsAtOnce: importedBy(workers),
	toParse: importedBy([compiled('index/update/parse-worker')], new Set()),
};

/** Whether a module is what loads a deferred one in a thread: elsewhere it would bring a screen with it. */
function isDeferredInThreads(id: string): boolean {
	return (
		id.startsWith(deferredPrefix) && needed.byThreads.has(resolve(compiled(id.slice(deferredPrefix.length))))
	);
}

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

function compiled(name: string): string {
	return `build/source/${name}.js`;
}

function chunkName(name: string): string {
	return name.replaceAll('/', '-');
}

/** Puts functions that load a deferred module in its place, wherever it is imported from outside of its own file. */
function defer(): Plugin {
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

/**
 * Puts parentheses around the functions of some files, which tells V8 to compile them with their file: what Node keeps of a
 * file is what was compiled when it was loaded, and all other functions would be compiled at each start anew: 3 ms. As
 * variables they stand at the beginning, so that whatever follows can call them.
 */
function compileAtOnce(names: readonly string[]): Plugin {
	return {
		name: 'compile at once',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type === 'chunk' && names.includes(chunk.name)) {
					chunk.code = functionsFirst(chunk.code, this.parse(chunk.code).body);
				}
			}
		},
	};
}

function functionsFirst(code: string, statements: readonly Statement[]): string {
	const imports: string[] = [];
	const functions: string[] = [];
	const others: string[] = [];
	for (const {type, start, end} of statements) {
		const written = code.slice(start, end);
		const [, name] = /^(?:async )?function\*? ?([\w$]+)/.exec(written) ?? [];
		if (name !== undefined) {
			functions.push(`var ${name}=(${written});`);
		} else {
			(type === 'ImportDeclaration' ? imports : others).push(written);
		}
	}
	return [...imports, ...functions, ...others].join('\n');
}

/** A statement as the parser of the bundler describes it. */
type Statement = {readonly type: string; readonly start: number; readonly end: number};

/**
 * Writes all other characters as escapes. Of a text of nothing but ASCII V8 keeps one byte a character and not two, and
 * Node has nothing to decode: 4 ms.
 */
function inAscii(): Plugin {
	return {
		name: 'in ASCII',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'chunk') {
					file.code = escaped(file.code);
				}
			}
		},
	};
}

function escaped(code: string): string {
	if (/String\.raw`[^`]*[^\x00-\x7F]/.test(code)) {
		throw new Error('a raw text cannot be escaped');
	}
	return code.replace(
		/[^\x00-\x7F]/g,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
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

/** What meow bundles to read a package.json, of which nothing is left in our bundle. */
const unusedByMeow: ReadonlySet<string> = new Set(
	(
		'@babel/code-frame @babel/helper-validator-identifier find-up-simple hosted-git-info index-to-position js-tokens ' +
		'lru-cache normalize-package-data parse-json picocolors read-package-up read-pkg semver spdx-correct ' +
		'spdx-exceptions spdx-expression-parse spdx-license-ids unicorn-magic validate-npm-package-license'
	).split(' '),
);

/** The licences of a bundle, a rule between them, without those of packages that are not in ours. */
function withoutUnused(licences: string): string {
	const rule = '\n---\n';
	return licences
		.split(rule)
		.filter(one => !unusedByMeow.has(/^Name: (.*)$/m.exec(one)?.[1] ?? ''))
		.join(rule);
}

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
		.map(file => withoutUnused(readFileSync(file, 'utf8').trim()));
	if (texts.length === 0) {
		throw new Error(`${name} has no licence`);
	}
	return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
