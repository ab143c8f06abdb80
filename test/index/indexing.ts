/** Indexings for tests, in this process and in others. */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {chmodSync} from 'node:fs';
import {constants} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {openArchive} from '../../source/archive/archive.js';
import {listSorts} from '../../source/cable/summary/list-sorts.js';
import type {IndexPlace, OwnPlace} from '../../source/index/place/place.js';
import {type IndexedSummary, openIndex} from '../../source/index/reader.js';
import {startIndexing} from '../../source/index/update/indexer.js';
import type {IndexingNews, IndexingTask} from '../../source/index/update/messages.js';
import type {ThreadOptions} from '../../source/index/update/reader-thread.js';
import {folderWith} from '../archive/folder.js';
import {root as project} from '../root.js';
import {placeFor} from './filled-index.js';
import {keysOf, keysWith} from './full-text.js';

/** All news of an indexing, to its end. */
export async function indexed(
	root: string,
	place: OwnPlace,
	options: Partial<IndexingTask> = {},
	thread: ThreadOptions = {},
): Promise<readonly IndexingNews[]> {
	const all: IndexingNews[] = [];
	const task = {
		archive: openArchive(root),
		place,
		isRebuild: false,
		whenIndexedElsewhere: 'leave',
		...options,
	} as const;
	await startIndexing(task, news => all.push(news), thread).ended;
	return all;
}

/** What the last news are, in a word or with the reason. */
export function ending(news: readonly IndexingNews[]): string {
	const last = news.at(-1);
	return last?.type === 'failed' ? `${last.fault}: ${last.reason}` : String(last?.type);
}

/** All that an index says, but for the keys, which depend on the order in which the files were read. */
export function contentOf(place: IndexPlace, words: readonly string[] = []) {
	const index = openIndex(place);
	try {
		const files = (keys: Iterable<number>) => index.rows(keys).map(({id}) => id);
		const rows = index.rows(index.order('date'));
		return {
			rows: rows.map(row => ({
				...row,
				key: 0,
				cites: index.references(row.key),
				citedBy: files(index.citedBy(row.key).map(({key}) => key)).sort(),
			})),
			orders: listSorts.map(sort => files(index.order(sort))),
			found: words.map(word => files(keysWith(place, word)).sort()),
			searched: words.length === 0 ? [] : queries.map(query => files(keysOf(place, query)).sort()),
			problems: index.problems(),
		} satisfies {rows: readonly IndexedSummary[]; [name: string]: unknown};
	} finally {
		index.close();
	}
}

/** What is searched for besides words of texts. */
const queries = [
	'toll',
	'zenda 07',
	'tag:PREL',
	'mark:C/NF',
	'from:strelsau -class:S',
	'person:quillan',
	'has:refs',
];

/** Words that some of the texts of tests have. */
export const someWords: readonly string[] = ['river', 'gauge', 'changed', '"the river is high"'];

/** What the index of a folder says that is made at once and undisturbed. */
export async function cleanBuild(context: Parameters<typeof folderWith>[0], root: string) {
	const place = placeFor(context);
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	return contentOf(place, someWords);
}

/** A folder for the cache that only its owner may use. */
export function privateFolder(context: Parameters<typeof folderWith>[0]): string {
	const folder = folderWith(context);
	chmodSync(folder, 0o700);
	return folder;
}

/** What a process of its own may do. */
type Limits = {readonly uid?: number; readonly kilobytesAFile?: number};

/** `cables index` in a process of its own. */
export function spawnIndex(
	root: string,
	cacheHome: string,
	args: readonly string[] = [],
	{uid, kilobytesAFile}: Limits = {},
): ChildProcess {
	const limit = kilobytesAFile === undefined ? '' : `ulimit -f ${kilobytesAFile};`;
	const entry = join(project, 'source', 'cables.cjs');
	return spawn('bash', ['-c', `${limit} exec "$0" "$@"`, process.execPath, entry, 'index', root, ...args], {
		env: {...process.env, XDG_CACHE_HOME: cacheHome},
		stdio: ['ignore', 'pipe', 'pipe'],
		...(uid !== undefined && {uid, gid: uid}),
	});
}

/** What a process has written when it has ended, and its exit code as a shell has it. */
export async function ended(
	child: ChildProcess,
): Promise<{readonly stdout: string; readonly stderr: string; readonly exitCode: number}> {
	let [stdout, stderr] = ['', ''];
	child.stdout?.on('data', chunk => {
		stdout += chunk;
	});
	child.stderr?.on('data', chunk => {
		stderr += chunk;
	});
	const exitCode = await new Promise<number>(resolve =>
		child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL'])),
	);
	return {stdout, stderr, exitCode};
}
