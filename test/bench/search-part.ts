/** One part of what is measured of the search, run in a process of its own: `search-part.js PART INDEX COUNT`. */
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {monitorEventLoopDelay} from 'node:perf_hooks';
import process from 'node:process';
import {Worker} from 'node:worker_threads';
import Fuse from 'fuse.js';
import {openIndex} from '../../source/index/reader.js';
import {openSearchable, type SearchableIndex} from '../../source/index/searchable-index.js';
import {searchLimits} from '../../source/library/searching/search-worker-client.js';
import {createArchiveSearch} from '../../source/search/archive-search.js';
import {foldedWords} from '../../source/search/words/fold.js';
import {createRandom, oneOf} from '../random.js';
import {hostileQuery} from '../search/hostile-queries.js';
import {mistyped} from '../search/typing-slips.js';
import {generateIndex} from './generated-index.js';
import {measureSearchSession} from './search-session.js';
import {percentile} from './statistics.js';

const [part = '', path = '', number = ''] = process.argv.slice(2);
const place = {type: 'file', path} as const;

const QUERIES = 100;
const SESSION_QUERIES = 60;
const TYPED_QUERIES = 20;
const FEW_WORDS = 5;
const ROUNDS = 7;
const HOSTILE = 1000;
const FEW = 5;

const parts: Readonly<Record<string, () => object | Promise<object>>> = {
	build,
	keys,
	thread,
	session,
	texts,
	hostile,
	subjects,
	fuse,
};

const measured = await parts[part]?.();
process.stdout.write(JSON.stringify(measured), () => process.exit(0));

function build(): object {
	const count = Number(number);
	// A million cables of usual length would take the disk of most machines.
	const size = count > 500_000 ? {paragraphs: 1, wordsOfParagraph: 8} : {paragraphs: 6, wordsOfParagraph: 40};
	const start = performance.now();
	generateIndex(path, {count, ...size});
	return {seconds: (performance.now() - start) / 1000};
}

/** The times of the search itself, for each key of some queries. */
function keys(): object {
	const index = open();
	const search = createArchiveSearch(index.source);
	const times: number[] = [];
	const slow: {readonly text: string; readonly milliseconds: number}[] = [];
	for (const query of queries(index, QUERIES)) {
		for (const text of typed(query)) {
			const start = performance.now();
			search.find(text);
			const milliseconds = performance.now() - start;
			times.push(milliseconds);
			slow.push({text, milliseconds});
		}
	}
	const slowest = slow.sort((one, other) => other.milliseconds - one.milliseconds).slice(0, 5);
	return {...spread(times), slowest};
}

/** From a key to the answer of the thread that searches, within the limits that the program gives it. */
async function thread(): Promise<object> {
	const index = openIndex(place);
	index.rows(index.order('date', true).subarray(0, 30));
	const version = index.version();
	const listed = open();
	const asked = queries(listed, SESSION_QUERIES);
	listed.close();
	await settled();
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const delay = monitorEventLoopDelay({resolution: 1});
	const times: number[] = [];
	let worker: Worker | undefined;
	for (const text of asked.flatMap(typed)) {
		const start = performance.now();
		worker ??= new Worker(new URL('../../bundle/search-worker.js', import.meta.url), {
			workerData: {newest, spellings: []},
			resourceLimits: searchLimits(),
		});
		worker.postMessage({
			number: Atomics.add(newest, 0, 1) + 1,
			index: {place, version},
			text,
			ask: {type: 'find', scope: 'subject'},
		});
		await once(worker, 'message');
		times.push(performance.now() - start);
		// The first time the thread is started.
		delay.enable();
	}
	delay.disable();
	return {...spread(times.slice(1)), longestHold: delay.percentile(99.9) / 1e6};
}

/** The whole program on a screen. */
async function session(): Promise<object> {
	const index = open();
	const asked = queries(index, TYPED_QUERIES);
	index.close();
	const starts: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		starts.push(await bareThread());
	}
	return {...(await measureSearchSession(path, asked)), bareThread: percentile(starts, 0.5)};
}

/** How long a thread that does nothing takes to start and to answer. */
async function bareThread(): Promise<number> {
	const start = performance.now();
	const worker = new Worker("require('node:worker_threads').parentPort.postMessage('ready')", {eval: true});
	await once(worker, 'message');
	return performance.now() - start;
}

/** How long a frequent word of the texts takes, and the offers for a query that finds nothing. */
function texts(): object {
	const {source} = open();
	const search = createArchiveSearch(source);
	const {texts, counts} = source.vocabulary('word');
	const frequent = [...texts.keys()].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
	const words = frequent.slice(0, FEW_WORDS).map(word => texts[word] ?? '');
	const timed = (ask: () => unknown) => {
		const start = performance.now();
		ask();
		return performance.now() - start;
	};
	const times = words.flatMap((word, index) => [
		timed(() => search.find(`text:${word}`)),
		timed(() => search.find(word.slice(0, 3), 'text')),
		timed(() => search.find(`near(${word} ${words[index + 1] ?? word}, 5)`)),
	]);
	const offers = timed(() => search.offers(`${words[0]} ${words[1]} ${words[2]} xylophonez`));
	return {...spread(times), offers};
}

function hostile(): object {
	const search = createArchiveSearch(open().source);
	const random = createRandom(3);
	const slow = Array.from({length: HOSTILE}, () => {
		const text = hostileQuery(random);
		const start = performance.now();
		search.find(text);
		return {text: text.slice(0, 60), milliseconds: performance.now() - start};
	});
	const slowest = slow.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 5);
	return {...spread(slow.map(({milliseconds}) => milliseconds)), slowest};
}

/** Writes the plain list, and some queries for it, for others that search. */
function subjects(): object {
	const index = open();
	const list = Array.from(index.source.newestFirst(), key => index.source.title(key)?.title ?? '');
	const asked = queries(index, FEW);
	writeFileSync(number, JSON.stringify({list, queries: asked}));
	return {list: [], queries: asked};
}

function fuse(): object {
	const {list, queries: asked} = JSON.parse(readFileSync(number, 'utf8')) as {
		readonly list: readonly string[];
		readonly queries: readonly string[];
	};
	const search = new Fuse(list, {useTokenSearch: true});
	return spread(
		asked.map(text => {
			const start = performance.now();
			search.search(text, {limit: 100});
			return performance.now() - start;
		}),
	);
}

function open(): SearchableIndex {
	return openSearchable(place, {onStep: () => {}, onDamage: () => {}, shownTitle: title => title});
}

/** Queries of one to six words of a subject, a third of the longer ones mistyped. */
function queries({source}: SearchableIndex, count: number): readonly string[] {
	const random = createRandom(2);
	const all = source.newestFirst();
	return Array.from({length: count}, () => {
		const words = foldedWords(source.title(oneOf([...all.subarray(0, 50_000)], random))?.title ?? '');
		return Array.from({length: 1 + Math.floor(random() * 6)}, () => oneOf(words, random).folded)
			.map(word => (word.length > 4 && random() < 1 / 3 ? mistyped(word, random) : word))
			.join(' ');
	});
}

/** What is in the prompt after each key. */
function typed(query: string): readonly string[] {
	return Array.from(query, (_, index) => query.slice(0, index + 1));
}

function spread(times: readonly number[]): object {
	return {
		count: times.length,
		median: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		longest: Math.max(...times),
	};
}

async function settled(): Promise<void> {
	globalThis.gc?.();
	await new Promise(resolve => setTimeout(resolve, 200));
}
