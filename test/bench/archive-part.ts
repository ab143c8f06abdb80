/** One part of what is measured of an archive, run in a process of its own: `archive-part.js PART FOLDER CACHE`. */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {DatabaseSync} from 'node:sqlite';
import {indexedPath, openArchive} from '../../source/archive/archive.js';
import {scanArchive} from '../../source/archive/folder/walk-archive.js';
import {parseCable} from '../../source/cable/parse.js';
import {indexPlace} from '../../source/index/place/place.js';
import {openIndex} from '../../source/index/reader.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import {startIndexing} from '../../source/index/update/indexer.js';
import {median} from './statistics.js';

/** What can be measured. */
export type Part = 'read' | 'bare' | 'parsing' | 'index' | 'open';

/** What was measured. */
export type Measured = {
	readonly seconds: number;
	/** Of all threads. On a machine that has other things to do it tells more than the time that went by. */
	readonly processorSeconds: number;
	readonly peakKilobytes: number;
};

const parts: Readonly<Record<Part, (folder: string, cache: string) => number | Promise<number>>> = {
	read: readAll,
	bare: (folder, cache) => insertAll(folder, cache, text => text),
	parsing: (folder, cache) =>
		insertAll(folder, cache, text => recordOf(parseCable('', text)).passages.texts.join('\n')),
	index,
	open,
};

const [part = '', folder = '', cache = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const seconds = await parts[part as Part](folder, cache);
const {user, system} = process.cpuUsage(before);
const processorSeconds = (user + system) / 1e6;
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
console.log(JSON.stringify({seconds, processorSeconds, peakKilobytes: Number(peak)} satisfies Measured));

function* filesOf(path: string): Generator<string> {
	for (const id of scanArchive(openArchive(path)).ids) {
		yield readFileSync(join(path, id), 'utf8');
	}
}

function readAll(path: string): number {
	return timed(() => {
		for (const text of filesOf(path)) {
			text.charCodeAt(0);
		}
	});
}

/** The least that an index with full text can do; of what each text becomes in it only the words are stored. */
function insertAll(path: string, file: string, wordsOf: (text: string) => string): number {
	const name = `${file}.bare`;
	mkdirSync(dirname(name), {recursive: true});
	rmSync(name, {force: true});
	return timed(() => {
		const database = new DatabaseSync(name);
		database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
			CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2')`);
		const insert = database.prepare('INSERT INTO words (text) VALUES (?)');
		let count = 0;
		database.exec('BEGIN');
		for (const text of filesOf(path)) {
			insert.run(wordsOf(text));
			if (++count % 1000 === 0) {
				database.exec('COMMIT; BEGIN');
			}
		}
		database.exec('COMMIT');
		database.close();
	});
}

async function index(path: string, cacheFolder: string): Promise<number> {
	const archive = openArchive(path);
	const place = indexPlace(indexedPath(archive), cacheFolder);
	const start = performance.now();
	await startIndexing({archive, place, isRebuild: false, whenIndexedElsewhere: 'leave'}, news => {
		if (news.type === 'failed') {
			throw new Error(news.reason);
		}
	}).ended;
	return (performance.now() - start) / 1000;
}

function open(path: string, cacheFolder: string): number {
	const place = indexPlace(indexedPath(openArchive(path)), cacheFolder);
	const times = Array.from({length: 21}, () =>
		timed(() => {
			const index = openIndex(place);
			index.rows(index.order('date', true).subarray(0, 30));
			index.close();
		}),
	);
	return median(times);
}

function timed(act: () => void): number {
	const start = performance.now();
	act();
	return (performance.now() - start) / 1000;
}
