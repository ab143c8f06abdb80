import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {root} from '../root.js';
import {loadedFor, noteLoaded, scripts} from './loaded.js';
import {onTerminal, quit, shipped} from './run.js';

/** The files of the bundle in which there is something of Ink, of React or of Yoga. */
const screenFiles = scripts
	.filter(([, text]) => /ink-root|react\.memo|data:application\/octet-stream;base64/.test(text))
	.map(([name]) => join('build', 'bundle', name));

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
