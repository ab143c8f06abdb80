import assert from 'node:assert/strict';
import {isBuiltin} from 'node:module';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {bundled, loadedFor, noteLoaded, scripts} from './loaded.js';
import {onTerminal, pressAndSee, quit, run, shipped} from './run.js';

test('the first frame of a list needs six files of the bundle, with nothing of Ink and nothing that parses', async context => {
	const {options, files} = noteLoaded(context);
	const terminal = onTerminal(context, [shipped], {nodeOptions: options});
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
	const names = files().map(file => basename(file));
	const shownBy = names.indexOf('running.js') + 1;
	assert.deepEqual(names.slice(0, shownBy), [
		'cables.cjs',
		'cli.js',
		'start.js',
		'shared.js',
		'asking.js',
		'interactive.js',
		'running.js',
	]);
	const later = names.slice(shownBy, names.indexOf('ink.js'));
	assert.deepEqual(
		later.filter(name => /parse|lay-out|opener/.test(name)),
		[],
	);
});

test('no table of words, and no search among them, is loaded before the first frame', () => {
	const first = ['cli.js', 'start.js', 'shared.js', 'interactive.js', 'running.js', 'asking.js'];
	const signs: Readonly<Record<string, RegExp>> = {
		posts: /ABU DHABI: Abu Dhabi/,
		TAGS: /2A 2024 Arabian Peninsula/,
		'routing indicators': /RAYASAJ DIO CANBERRA/,
		abbreviations: /AAA: anti-aircraft artillery/,
		spellings: /Megrahi, Maqrahi/,
		'English words': /0aardvark/,
		'Fuse.js': /useExtendedSearch/,
	};
	for (const [what, sign] of Object.entries(signs)) {
		const names = scripts.filter(([, text]) => sign.test(text)).map(([name]) => name);
		assert.ok(names.length > 0, what);
		assert.deepEqual(
			names.filter(name => first.includes(name)),
			[],
			what,
		);
	}
});

test('what a command has compiled of the parser is still compiled for the next one after a screen', async context => {
	const env = {XDG_CACHE_HOME: folderWith(context, {})};
	const print = (itsEnv: Readonly<Record<string, string>>) =>
		run(['print', join(shipped, '07ROME1333.txt')], {env: itsEnv}).stderr;
	// Threads that index start while flags of V8 change.
	run(['index', shipped], {env});
	print(env);
	const terminal = onTerminal(context, [shipped], {env});
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, '\r', 'q list');
	await pressAndSee(terminal, 'q', 'q quit');
	assert.equal(await quit(terminal), 0);
	const told = print({...env, NODE_DEBUG_NATIVE: 'COMPILE_CACHE'});
	assert.match(told, /code cache for ESM \S*\/parsing\.js was accepted/);
	assert.doesNotMatch(told, /(?:start|shared|asking|texts|parsing)\.js was rejected/);
});

test('no thread loads a screen, nor the parser before it reads a cable', () => {
	const workers = scripts.map(([name]) => name).filter(name => /-worker\.js$/.test(name));
	assert.ok(workers.length > 5);
	for (const worker of workers) {
		const loaded = new Set([worker]);
		for (const file of loaded) {
			const text = scripts.find(([name]) => name === file)?.[1] ?? '';
			for (const [, imported = ''] of text.matchAll(/(?:from|import) ?["']\.\/([\w-]+\.js)["']/g)) {
				loaded.add(imported);
			}
		}
		assert.deepEqual(
			[...loaded].filter(name => /^(?:running|acting|ink|start|interactive|parsing)\.js$/.test(name)),
			[],
			worker,
		);
	}
});

test('every file of the bundle is in ASCII, of which V8 keeps one byte a character', () => {
	assert.ok(scripts.length > 0);
	assert.deepEqual(
		scripts.filter(([, text]) => /[^\0-\x7F]/.test(text)).map(([name]) => name),
		[],
	);
});

test('--version loads nothing but the entry and the package.json in which it stands', context => {
	assert.deepEqual(loadedFor(context, ['--version']), [join('source', 'cables.cjs'), 'package.json']);
});

test('all that the bundle imports is its own files and Node, and nothing of Node that reaches a network', () => {
	const imports = namedIn(/\bimport\s*(?:[\w$*{][^"'`;()]*)?\(?(["'`])([^"'`\s]+)\1/g);
	assert.ok(imports.includes('./interactive.js'));
	assert.deepEqual(
		imports.filter(name => !isBuiltin(name) && !bundled.has(name.replace('./', ''))),
		[],
	);
	const builtins = [...imports, ...namedIn(/\w\((["'`])([\w:/]+)\1\)/g)].filter(isBuiltin);
	assert.ok(builtins.includes('node:fs'));
	const network = /^(?:node:)?(?:net|http|https|http2|dns|tls|dgram|inspector)(?:\/|$)/;
	assert.deepEqual(
		builtins.filter(name => network.test(name)),
		[],
	);
	for (const [name, text] of scripts) {
		assert.doesNotMatch(text, /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|\bEventSource\b/, name);
	}
});

/** What stands in quotes in the places of the bundle that a pattern finds. */
function namedIn(pattern: RegExp): readonly string[] {
	return scripts.flatMap(([, text]) => [...text.matchAll(pattern)].map(match => match[2] ?? ''));
}

test('every file that the bundle names beside itself is there, those of its threads too', () => {
	const named = namedIn(/new URL\((["'`])(?:\.\/)?([^"'`]+\.js)\1,\s*import\.meta\.url\)/g);
	assert.ok(named.includes('search-worker.js'));
	assert.deepEqual(
		named.filter(name => !bundled.has(name)),
		[],
	);
});

test('the licences of all packages in the bundle are shipped with it', () => {
	const licences = bundled.get('LICENSES.txt') ?? '';
	for (const name of [
		'ink',
		'react',
		'react-reconciler',
		'yoga-layout',
		'meow',
		'yargs-parser',
		'fuse.js',
		'chalk',
	]) {
		assert.match(licences, new RegExp(`^(?:Name: )?${name.replace('.', '\\.')}(?: \\d|$)`, 'm'), name);
	}
	for (const part of licences.split(/^-{78}$/m)) {
		assert.match(part, /copyright/i);
	}
});
