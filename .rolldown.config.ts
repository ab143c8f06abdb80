/**
 * The bundle that is shipped: all that the program needs but Node itself. It starts in less than half the time that
 * its parts take. The times below are what each trick saves where `node -e 0` takes 22 ms.
 */
import {existsSync, globSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {defineConfig, type OutputBundle, type Plugin, type RolldownOptions} from 'rolldown';

/** What is started by the name of its file: the program, and the threads that `new Worker` starts. */
const entries = {
	cli: 'build/source/cli.js',
	'index-worker': 'build/source/index/follow/index-worker.js',
	'open-worker': 'build/source/library/open-worker.js',
	'parse-worker': 'build/source/index/follow/parse-worker.js',
	'preview-worker': 'build/source/library/preview/preview-worker.js',
	'read-worker': 'build/source/archive/background/read-worker.js',
	'search-worker': 'build/source/library/search-worker.js',
	'watchdog-worker': 'build/source/terminal/watchdog-worker.js',
};

const program: RolldownOptions = {
	input: entries,
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
		collectLicences(),
	],
	onLog(_level, {message}) {
		throw new Error(message);
	},
	// Half as long: 3 ms.
	output: {dir: 'build/bundle', format: 'esm', chunkFileNames: '[name].js', minify: true},
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

export default defineConfig([program, ...threads]);

/** Changes one place of a package's module; a release that no longer has the place fails the build. */
function rewrite(module: RegExp, place: RegExp, replacement: string): Plugin {
	return {
		name: `rewrite ${module.source}`,
		transform: {
			filter: {id: module},
			handler(code) {
				if (!place.test(code)) {
					throw new Error(`${module.source} has no ${place.source}`);
				}
				return code.replace(place, replacement);
			},
		},
	};
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
					.map(target => `const ${target} = globalThis.process.getBuiltinModule(${module});`)
					.join('\n'),
			),
	};
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
