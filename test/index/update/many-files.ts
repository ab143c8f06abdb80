/** Many files, and threads that read them, for tests. */
import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import type {ThreadLimits} from '../../../source/archive/background/thread-limits.js';
import {createParsers} from '../../../source/index/update/parsers.js';
import {type ReadJob, type ReadResult, runReadJob} from '../../../source/index/update/read-job.js';
import type {ThreadOptions} from '../../../source/index/update/reader-thread.js';
import {dumpText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';

const count = 500;

/** The names of files of which the first of every hundred is large. */
export const names: readonly string[] = Array.from({length: count}, (_, index) => `${index}.txt`);
const files = Object.fromEntries(
	names.map((name, index) => [name, 'The river is high.\n'.repeat(index % 100 === 0 ? 6000 : 1)]),
);

/** The files, as they are given to threads. */
export async function* groups(): AsyncGenerator<readonly ReadJob[]> {
	for (let from = 0; from < count; from += 150) {
		const group = names.slice(from, from + 150);
		yield group.map(id => ({type: 'file', id, size: files[id]?.length ?? 0, knownHash: undefined}));
	}
}

/** Threads that read the files, or others, and what was read without one. */
export function parsersOf(
	context: TestContext,
	{files: held = files, ...options}: {files?: typeof files; threads: number} & ThreadOptions,
) {
	const archive = openArchive(folderWith(context, held));
	const readHere: string[] = [];
	const parsers = createParsers(archive, {
		readHere(one) {
			readHere.push(one.id);
			return runReadJob(archive, one, Date.now);
		},
		...options,
	});
	context.after(parsers.close);
	return {parsers, readHere};
}

/** Checks that a thread which a word in some of the files troubles is replaced for a reason, and that the rest is read. */
export async function checkTroubled(
	context: TestContext,
	{word, limits, reason}: {word: 'STUCK' | 'GREEDY'; limits: ThreadLimits; reason: string},
): Promise<void> {
	const troubled = ['10.txt', '11.txt', '200.txt'];
	const dump = dumpText('07ROME1', '07ROME2', word, '07ROME4', '07ROME5');
	const size = Buffer.byteLength(dump);
	const slice = {type: 'slice', id: 'cables.csv', range: {offset: 0, length: size}} as const;
	async function* all(): AsyncGenerator<readonly ReadJob[]> {
		yield* groups();
		yield [{...slice, isLast: true, stamp: '', knownHashes: new Set()}];
	}
	const {parsers} = parsersOf(context, {
		files: {...files, ...Object.fromEntries(troubled.map(name => [name, word])), 'cables.csv': dump},
		threads: 2,
		script: new URL('troubled-worker.js', import.meta.url),
		limits,
	});
	const read: ReadResult[] = [];
	for await (const batch of parsers.read(all(), () => true)) {
		read.push(...batch);
	}
	assert.deepEqual(
		read.map(({id}) => id),
		[...names, 'cables.csv'],
	);
	assert.deepEqual(
		read.flatMap(one => (one.type === 'unreadable' ? [[one.id, one.reason]] : [])),
		troubled.map(name => [name, reason]),
	);
	const last = read.at(-1);
	assert.deepEqual(
		last?.type === 'slice' && last.entries.map(entry => (entry.type === 'row' ? 'row' : entry.reason)),
		['row', 'row', reason, 'row', 'row'],
	);
}
