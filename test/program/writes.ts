/** Commands run by a shell that can give them other places to write to, for tests. */
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import type {TestContext} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {cacheHome} from '../root.js';
import {entry, shipped} from './run.js';

/** Every way in which the program writes without a screen; the last reads keys. */
export const commands: readonly (readonly string[])[] = [
	[shipped],
	['list', '--format=csv', shipped],
	['search', 'toll'],
	['print', join(shipped, '07ROME1333.txt')],
	['print', '--format=raw', join(shipped, '07ROME1333.txt')],
	['index', shipped],
	['--help'],
	['--plain', shipped],
];

/** Runs a line of bash in which "$@" is the program with some arguments. */
export function inBash(context: TestContext, line: string, args: readonly string[]) {
	const {stdout, stderr, status} = spawnSync('bash', ['-c', line, 'bash', process.execPath, entry, ...args], {
		encoding: 'utf8',
		cwd: folderWith(context),
		env: {...process.env, XDG_CONFIG_HOME: '/nonexistent', XDG_CACHE_HOME: cacheHome},
		maxBuffer: 100_000_000,
	});
	return {stdout, stderr, status};
}

/** A file with so many lines that it takes several writes. */
export function largeFile(context: TestContext, lines = 4000): string {
	const path = join(folderWith(context), 'large.txt');
	writeFileSync(path, 'A line of some words that are neither few nor many.\n'.repeat(lines));
	return path;
}
