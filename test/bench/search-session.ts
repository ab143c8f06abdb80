/** The program itself, on a screen, while somebody searches: when the first answer is there, and what memory it takes. */
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {indexedPath, openArchive} from '../../source/archive/archive.js';
import {indexPlace} from '../../source/index/place/place.js';
import {root} from '../root.js';
import {startTypist, type Typist} from './typist.js';

/** What was measured of a session. */
export type SearchSession = {
	/** From the first letter of the first query to the rows that it finds, in milliseconds. */
	readonly first: number;
	/** Private memory of the whole process while one reads, and the most of it while one searches, in megabytes. */
	readonly reading: number;
	readonly searching: number;
};

/** How long nobody types between opening the line and the first letter, in milliseconds. */
const BEFORE_FIRST_LETTER = 100;

const ROWS = 40;

/** Types queries letter by letter; the folder is empty, so the list shows what the index at a path has. */
export async function measureSearchSession(path: string, queries: readonly string[]): Promise<SearchSession> {
	const home = mkdtempSync(join(tmpdir(), 'cables-session-'));
	const folder = join(home, 'folder');
	mkdirSync(folder);
	const place = indexPlace(indexedPath(openArchive(folder)), join(home, 'cables'));
	if (place.type !== 'file') {
		throw new Error('the index is in memory');
	}
	mkdirSync(dirname(place.path), {recursive: true});
	chmodSync(dirname(place.path), 0o700);
	renameSync(path, place.path);
	const typist = startTypist({
		command: process.execPath,
		args: [join(root, 'source', 'cables.cjs'), folder],
		columns: 120,
		rows: ROWS,
		env: {
			HOME: home,
			XDG_CACHE_HOME: home,
			NODE_COMPILE_CACHE: join(tmpdir(), 'cables-bench-compiled'),
		},
	});
	try {
		return await session(typist, queries);
	} finally {
		await typist.close();
		if (existsSync(place.path)) {
			renameSync(place.path, path);
		}
		rmSync(home, {recursive: true, force: true});
	}
}

async function session(typist: Typist, queries: readonly string[]): Promise<SearchSession> {
	await typist.waitFor(/are kept until :forget/);
	// As many keys as will be typed: the screen leaves garbage with each of them, whatever it shows.
	const letters = queries.join('').length;
	let reading = 0;
	for (let key = 0; key < letters; key++) {
		await typist.type(key % 40 === 39 ? 'g' : key % 3 === 0 ? '\u001B[6~' : '\u001B[B');
		reading = Math.max(reading, privateMegabytes(typist.pid));
	}
	await typist.type('g');
	typist.press('/');
	await sleep(BEFORE_FIRST_LETTER);
	const first = await timeToRows(typist, queries[0]?.[0] ?? '');
	let searching = privateMegabytes(typist.pid);
	for (const [index, query] of queries.entries()) {
		for (const letter of index === 0 ? query.slice(1) : query) {
			await typist.type(letter);
			searching = Math.max(searching, privateMegabytes(typist.pid));
		}
		await typist.type('\u0015');
	}
	return {first, reading, searching};
}

/** The rows of the list are others as soon as there is an answer. */
async function timeToRows({press, screen}: Typist, letter: string): Promise<number> {
	const list = async () => (await screen()).slice(1, ROWS - 4).join('\n');
	const before = await list();
	const start = performance.now();
	press(letter);
	while ((await list()) === before) {
		await sleep(2);
	}
	return performance.now() - start;
}

/**
 * The pages that only this process has, its heaps and its threads among them. What it maps from files, such as Node
 * itself, is shared with others; SQLite maps nothing and reads into a cache of its own, which counts.
 */
function privateMegabytes(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1]) / 1000;
}
