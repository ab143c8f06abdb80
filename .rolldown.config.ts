/**
 * The bundle that is shipped: all that the program needs but Node itself. It starts in less than half the time that
 * its parts take. The times here and in `release/bundle` are what each trick saves where `node -e 0` takes 22 ms.
 */
import {globSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {defineConfig, type RolldownOptions} from 'rolldown';
import {inAscii} from './release/bundle/ascii.js';
import {takeBuiltins} from './release/bundle/builtins.js';
import {compileAtOnce} from './release/bundle/compile-at-once.js';
import {actingFile, chunkName, defer, isDeferredInThreads} from './release/bundle/defer.js';
import {deferred} from './release/bundle/late.js';
import {collectLicences} from './release/bundle/licences.js';
import {compiled, needed, workers} from './release/bundle/needed.js';
import {changedPackages} from './release/bundle/packages.js';
import {makePatternsLate} from './release/bundle/patterns.js';

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
	plugins: [...changedPackages, makePatternsLate(), takeBuiltins(), inAscii()],
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
		// Few files, since each further one takes time to find: three for every start, a few more for commands, the list
		// and the reader. What threads or commands need too stands by itself, so that it is shipped once and none of them
		// loads a screen.
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
