import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {texts} from '../../app/texts.js';
import {dumpText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';
import {oldNode} from '../old-node.js';
import {entry, onTerminal, openList, quit, run, shipped} from '../run.js';

test('files that cannot be read are counted on the screen, and the others are there', async context => {
	const folder = folderWith(context, {...texts, 'picture.txt': Buffer.alloc(100)});
	const terminal = await openList(context, folder);
	await terminal.waitFor('newest first · 1 could not be read');
	assert.match(terminal.screen()[0] ?? '', /5 cables/);
	assert.equal(await quit(terminal), 0);
});

test('a folder in which nothing can be read has a screen that says so', async context => {
	const terminal = onTerminal(context, [folderWith(context, {'picture.txt': Buffer.alloc(100)})]);
	await terminal.waitFor(/no readable cables[\s\S]*1 could not be read[\s\S]*q quit/);
	assert.equal(await quit(terminal), 0);
});

test('a row of a dump is opened at once where its path is given', async context => {
	const folder = folderWith(context, {'cables.csv': dumpText('07ROME1', '07ROME2')});
	const terminal = onTerminal(context, [join(folder, 'cables.csv#07ROME2')]);
	await terminal.waitFor('He said "no".');
	assert.match(terminal.screen().join('\n'), /07ROME2/);
	assert.equal(await quit(terminal), 0);
});

/** The entry by itself, in a folder without a Node of its own. */
function entryAlone(context: Parameters<typeof folderWith>[0]): string {
	const folder = folderWith(context);
	mkdirSync(join(folder, 'source'));
	const copy = join(folder, 'source', 'cables.cjs');
	copyFileSync(entry, copy);
	return copy;
}

test('an old Node says what is needed, and what brings it', context => {
	const copy = entryAlone(context);
	const stub = join(copy, '..', 'stub.cjs');
	writeFileSync(stub, "Object.defineProperty(process, 'versions', {value: {node: '12.22.9'}});\n");
	const {stdout, stderr, status} = spawnSync(process.execPath, ['-r', stub, copy], {encoding: 'utf8'});
	assert.deepEqual(
		[stdout, stderr, status],
		[
			'',
			'cables: Node 24 or newer is needed; this is Node 12.22.9\n' +
				'cables: install one: nvm install 24, fnm install 24, volta install node@24\n',
			2,
		],
	);
});

/** What an old Node says. */
const tooOld =
	/^cables: Node 24 or newer is needed; this is Node \d+\.\d+\.\d+\ncables: install one: nvm [^\n]*\n$/;

test('an old Node that is really there says so too', context => {
	const {stderr, status} = spawnSync(oldNode, [entryAlone(context)], {encoding: 'utf8'});
	assert.match(stderr, tooOld);
	assert.equal(status, 2);
});

test('an old Node starts the Node beside the program', async context => {
	const {stdout, status} = run(['--version'], {node: oldNode});
	assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
	assert.equal(status, 0);
	assert.equal(run(['/nowhere'], {node: oldNode}).status, 1);
	const terminal = await openList(context, shipped, {command: oldNode});
	terminal.press('j');
	await terminal.waitFor(' 2/36');
	assert.equal(await quit(terminal), 0);
	assert.ok(!terminal.modes().isAlternateScreen && !terminal.modes().isCursorHidden);
});
