import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {indexVersion} from '../../source/index/schema.js';
import {median} from './statistics.js';

const COUNTS = [20_000, 250_000];

/**
 * `search [COUNT]...`, as `search 20000 250000 1000000`: from a key to the answer, the memory that takes, queries that mean harm, and other programs over
 * the same list. `CABLES_BENCH` names a folder in which the indexes are kept for the next run.
 */
export function benchSearch(): void {
	const counts = process.argv.slice(3).map(Number);
	const kept = process.env.CABLES_BENCH;
	const folder = kept ?? mkdtempSync(join(tmpdir(), 'cables-bench-'));
	mkdirSync(folder, {recursive: true, mode: 0o700});
	try {
		for (const count of counts.length > 0 ? counts : COUNTS) {
			// Each version has an index of its own.
			measure(join(folder, `${count}-${indexVersion}.sqlite`), count, folder);
		}
	} finally {
		if (kept === undefined) {
			rmSync(folder, {recursive: true, force: true});
		}
	}
}

/** What a part measures; which of these it has depends on the part. */
type Measured = {
	readonly seconds: number;
	readonly first: number;
	readonly count: number;
	readonly median: number;
	readonly p95: number;
	readonly longest: number;
	readonly bareThread: number;
	readonly reading: number;
	readonly searching: number;
	readonly offers: number;
	readonly longestHold: number;
	readonly slowest: readonly {readonly text: string; readonly milliseconds: number}[];
	readonly list: readonly string[];
	readonly queries: readonly string[];
};

function measure(path: string, count: number, folder: string): void {
	console.log(`\n${count} cables`);
	if (!existsSync(path)) {
		const {seconds} = run('build', path, String(count));
		console.log(`index made                ${seconds.toFixed(1)} s`);
	}
	console.log(`index                     ${(statSync(path).size / 1e6).toFixed(0)} MB`);
	const keys = run('keys', path);
	console.log(`search for each key       ${times(keys)}`);
	sayWhich(keys);
	const thread = run('thread', path);
	console.log(`key to answer of a thread ${times(thread)}`);
	console.log(`main thread held, 99.9 %  ${milliseconds(thread.longestHold)}`);
	const {first, bareThread, reading, searching} = run('session', path);
	console.log(
		`first answer of a process ${milliseconds(first)} after the first letter, ${(first / bareThread).toFixed(1)} x the start of a thread`,
	);
	console.log(
		`private memory            reading ${reading.toFixed(0)} MB, searching ${(searching - reading).toFixed(0)} MB more`,
	);
	const texts = run('texts', path);
	console.log(`frequent words of texts   ${times(texts)}; offers ${milliseconds(texts.offers)}`);
	const hostile = run('hostile', path);
	console.log(`queries that mean harm    ${times(hostile)}`);
	sayWhich(hostile);
	compare(path, folder, keys);
}

/** Others search the same list for the same few queries. */
function compare(path: string, folder: string, keys: Measured): void {
	const listFile = join(folder, 'list.json');
	run('subjects', path, listFile);
	const fuse = run('fuse', path, listFile);
	console.log(
		`Fuse.js token search      ${times(fuse)}: ${(fuse.median / keys.median).toFixed(0)} x as long`,
	);
	if (spawnSync('fzf', ['--version']).error) {
		console.log('fzf --filter              not installed');
		return;
	}
	const {list, queries} = JSON.parse(readFileSync(listFile, 'utf8')) as Measured;
	const input = list.join('\n');
	const taken = queries.map(query => {
		const start = performance.now();
		spawnSync('fzf', ['--filter', query], {input, maxBuffer: 2 ** 30});
		return performance.now() - start;
	});
	console.log(`fzf --filter              ${milliseconds(median(taken))}, a whole process`);
}

function run(part: string, path: string, argument = ''): Measured {
	const script = fileURLToPath(new URL('search-part.js', import.meta.url));
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		['--expose-gc', script, part, path, argument],
		{encoding: 'utf8', maxBuffer: 2 ** 30},
	);
	if (status !== 0) {
		throw new Error(stderr.slice(0, 2000));
	}
	return JSON.parse(stdout);
}

function times({count, median: middle, p95, longest}: Measured): string {
	return `median ${milliseconds(middle)}, 95 % ${milliseconds(p95)}, longest ${milliseconds(longest)} of ${count}`;
}

function sayWhich({slowest}: Measured): void {
	for (const {text, milliseconds: taken} of slowest) {
		console.log(`    ${milliseconds(taken).padStart(9)}  ${JSON.stringify(text)}`);
	}
}

function milliseconds(value: number): string {
	return `${value.toFixed(1)} ms`;
}
