/** The program and the index that it keeps of a folder, for tests. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {manyTexts, texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {change} from '../../index/integrity/damaged-index.js';
import type {PseudoTerminal} from '../../terminal/pseudo-terminal.js';
import {onTerminal, pressAndSee, quit, run} from '../run.js';

/** A folder of cables and a cache of its own. */
export function places(context: TestContext, files: Readonly<Record<string, string | Buffer>> = texts) {
	const home = folderWith(context);
	const folder = join(folderWith(context), 'cables');
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(folder, name), text);
	}
	const cache = join(home, 'cache');
	return {folder, home, cache, env: {XDG_CACHE_HOME: cache, HOME: home}};
}

/** A folder opened with a cache of its own, once its list is complete. */
export async function openIndexed(
	context: TestContext,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<PseudoTerminal> {
	const terminal = onTerminal(context, args, {env});
	await terminal.waitFor(/newest first/);
	return terminal;
}

/** The names of the indexes in a cache. */
export function indexesIn(cache: string): readonly string[] {
	const folder = join(cache, 'cables');
	return existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.sqlite')) : [];
}

/** What can have become of the file of an index. */
export const damages: Readonly<Record<string, (path: string) => void>> = {
	'a text': path => writeFileSync(path, 'This is no database.\n'.repeat(500)),
	zeros: path => writeFileSync(path, Buffer.alloc(20_000)),
	'cut short': path => truncateSync(path, Math.floor(statSync(path).size / 3)),
	'without one of its tables': path => change(path, 'DROP TABLE reference'),
};

/** Damages the index of a folder, and checks that the program makes it anew and shows nothing wrong meanwhile. */
export async function checkMadeAnew(context: TestContext, damage: (path: string) => void): Promise<void> {
	const {folder, cache, env} = places(context, manyTexts(100));
	assert.equal(await quit(await openIndexed(context, [folder], env)), 0);
	const [name = ''] = indexesIn(cache);
	const path = join(cache, 'cables', name);
	for (const ending of ['-wal', '-shm']) {
		rmSync(`${path}${ending}`, {force: true});
	}
	damage(path);
	const terminal = onTerminal(context, [folder], {env});
	await terminal.waitFor('100 cables', 20_000);
	await terminal.waitFor('newest first', 20_000);
	assert.doesNotMatch(terminal.bytes(), /Error|\bat |no index is kept/);
	await pressAndSee(terminal, '/reading 100', /subject\+post [1-9]/);
	await pressAndSee(terminal, '\r', 'ZENDA100');
	await pressAndSee(terminal, 'q', /subject\+post [1-9]/);
	assert.equal(await quit(terminal), 0);
}

/** Empties a folder or removes it, and checks that its cables are shown until they are to be forgotten. */
export async function checkForgotten(context: TestContext, isGone: boolean): Promise<void> {
	const {folder, env} = places(context);
	assert.equal(run(['index', folder], {env}).status, 0);
	for (const file of readdirSync(folder)) {
		rmSync(join(folder, file), {recursive: true});
	}
	if (isGone) {
		rmSync(folder, {recursive: true});
	}
	const reason = isGone ? 'no such file or folder' : 'the folder is empty';
	for (let time = 0; time < 2; time++) {
		const terminal = onTerminal(context, [folder], {env});
		await terminal.waitFor(`${reason}; its 5 cables are kept until :forget`);
		await pressAndSee(terminal, '\r', '07STRELSAU509.txt: no such file or folder');
		if (time === 1) {
			await pressAndSee(terminal, ':forget\r', 'no readable cables');
		}
		assert.equal(await quit(terminal), 0);
	}
	const {stderr, status} = run([folder], {env});
	assert.match(stderr, isGone ? /no such file or folder/ : /no cables in this folder/);
	assert.notEqual(status, 0);
}
