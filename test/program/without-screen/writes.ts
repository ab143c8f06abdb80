import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {inBash} from '../in-bash.js';
import {shipped} from '../run.js';

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

/** What a line of bash in which `cables` is the program writes and ends with, in a folder of its own. */
export function runLine(context: TestContext, line: string, args: readonly string[]) {
	const {stdout, stderr, status} = inBash(line, {args, cwd: folderWith(context)});
	return {stdout, stderr, status};
}

/** A file with so many lines that it takes several writes. */
export function largeFile(context: TestContext, lines = 4000): string {
	const path = join(folderWith(context), 'large.txt');
	writeFileSync(path, 'A line of some words that are neither few nor many.\n'.repeat(lines));
	return path;
}
