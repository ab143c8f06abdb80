import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {basename, join} from 'node:path';
import process from 'node:process';
import {type TestContext, test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {cacheHome, root} from '../root.js';
import {bundled, noteLoaded} from './loaded.js';
import {entry, onTerminal, quit, shipped} from './run.js';

const scripts = [...bundled].filter(([name]) => name.endsWith('.js'));

/** The files of the bundle in which there is something of Ink, of React or of Yoga. */
const screenFiles = scripts
	.filter(([, text]) => /ink-root|react\.memo|data:application\/octet-stream;base64/.test(text))
	.map(([name]) => join('build', 'bundle', name));

/** What the program loads for some arguments without a terminal. */
function loadedFor(context: TestContext, args: readonly string[]): readonly string[] {
	const {options, files} = noteLoaded(context);
	const env = {...process.env, XDG_CACHE_HOME: cacheHome};
	const {status, stderr} = spawnSync(process.execPath, [...options, entry, ...args], {encoding: 'utf8', env});
	assert.equal(status, 0, stderr);
	return files();
}

test('commands that print, and what is read in lines, load files of the bundle alone, and nothing of Ink', context => {
	assert.ok(screenFiles.length > 0);
	for (const args of [
		['--help'],
		['list', shipped],
		['list', '--format=json', shipped],
		['search', 'zenda'],
		['print', join(shipped, '07ROME1333.txt')],
		['--plain', shipped],
	]) {
		const files = loadedFor(context, args);
		assert.ok(files.includes(join('build', 'bundle', 'cli.js')), args.join(' '));
		assert.deepEqual(
			files.filter(
				file => !file.startsWith(join('build', 'bundle')) && file !== join('source', 'cables.cjs'),
			),
			[],
		);
		assert.deepEqual(
			files.filter(file => screenFiles.includes(file)),
			[],
		);
	}
});

test('the first frame of a list needs six files of the bundle, with nothing of Ink and nothing that parses', async context => {
	const {options, files} = noteLoaded(context);
	const terminal = onTerminal(context, [shipped], {nodeOptions: options});
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
	const names = files().map(file => basename(file));
	const shownBy = names.indexOf('asking.js') + 1;
	assert.deepEqual(names.slice(0, shownBy), [
		'cables.cjs',
		'cli.js',
		'start.js',
		'shared.js',
		'interactive.js',
		'running.js',
		'asking.js',
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

test('every file of the bundle is in ASCII, of which V8 keeps one byte a character', () => {
	assert.ok(scripts.length > 0);
	assert.deepEqual(
		scripts.filter(([, text]) => /[^\0-\x7F]/.test(text)).map(([name]) => name),
		[],
	);
});

test('the screens load Ink, from the bundle', async context => {
	const {options, files} = noteLoaded(context);
	const terminal = onTerminal(context, [shipped], {nodeOptions: options});
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(
		screenFiles.filter(file => !files().includes(file)),
		[],
	);
	assert.deepEqual(
		files().filter(file => file.includes('node_modules')),
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

test('what is shipped runs where there is no other package', async context => {
	const folder = folderWith(context);
	const {files, dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		readonly files: readonly string[];
		readonly dependencies?: unknown;
	};
	assert.equal(dependencies, undefined);
	for (const shippedPath of ['package.json', ...files]) {
		cpSync(join(root, shippedPath), join(folder, shippedPath), {recursive: true});
	}
	const copy = join(folder, 'source', 'cables.cjs');
	const list = spawnSync(process.execPath, [copy, 'list'], {encoding: 'utf8', cwd: folder});
	assert.equal(list.stdout.split('\n').length, 37, list.stderr);
	const terminal = onTerminal(context, [], {entry: copy, cwd: folder});
	await terminal.waitFor('36 cables');
	terminal.press('/zenda');
	await terminal.waitFor(/subject\+post [1-9]\d* .*by relevance/);
	terminal.press('\r');
	await terminal.waitFor(/^ From/m);
	terminal.press('q\u001B\u001B');
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
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
