/** The program with keys from a pipe, for tests. */
import assert from 'node:assert/strict';
import {run, shipped} from '../run.js';
import {utf8} from './plain.js';

/** What is written for some keys that are piped in. */
export function piped(input: string, path = shipped, env: Readonly<Record<string, string>> = utf8): string {
	const {stdout, stderr, status} = run(['--plain', path], {input, env});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	return stdout;
}
