/** The thread that indexes, which never comes to the end of a file that begins with STUCK, and to that of its memory in one that begins with GREEDY. */
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const readAsEver = fs.readSync as (...args: readonly unknown[]) => number;

function readSync(...args: readonly unknown[]): number {
	const length = readAsEver(...args);
	const start = Buffer.from(args[1] as Uint8Array)
		.subarray(0, 10)
		.toString('latin1');
	const kept: object[] = [];
	while (start.startsWith('STUCK') || start.startsWith('GREEDY')) {
		if (start.startsWith('GREEDY')) {
			kept.push({number: kept.length, more: {}});
		}
	}
	return length;
}

Object.assign(fs, {readSync});
syncBuiltinESMExports();
await import('../../source/archive/index-worker.js');
