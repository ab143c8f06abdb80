import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {indexedPath, openArchive} from '../../source/archive/archive.js';
import {scanArchive} from '../../source/archive/folder/walk-archive.js';
import {indexPlace} from '../../source/index/place/place.js';
import type {Measured, Part} from './archive-part.js';
import {measureSession, type Session} from './archive-session.js';
import {writeArchive, writeDump} from './generated-archive.js';
import {median} from './statistics.js';

const COUNTS = [100, 500, 1000, 2000, 5000];
const FEW = 10;

/**
 * `archive [COUNT | FOLDER]...`: what it costs to index folders, to open them and to look again, beside a bare loop
 * over the same files. A folder is one that `generate FOLDER COUNT` has made.
 */
export async function benchArchive(): Promise<void> {
	const named = process.argv.slice(3);
	const parent = mkdtempSync(join(tmpdir(), 'cables-bench-'));
	try {
		const few = generated(parent, FEW);
		for (const name of named.length > 0 ? named : COUNTS.map(String)) {
			await measure(parent, existsSync(name) ? name : generated(parent, Number(name)), few);
		}
		measureDump(parent, DUMP_ROWS);
	} finally {
		rmSync(parent, {recursive: true, force: true});
	}
}

/** `generate FOLDER COUNT [even]`: makes a folder of cables for `archive`, in both shapes. */
export function generateForBench(): void {
	const [folder, count, wording] = process.argv.slice(3);
	if (folder === undefined || !Number(count)) {
		throw new Error('generate FOLDER COUNT [even]');
	}
	writeArchive(folder, Number(count), wording === 'even' ? 'even' : 'natural');
}

function generated(parent: string, count: number): string {
	const folder = join(parent, String(count));
	writeArchive(folder, count);
	return folder;
}

const shapes = ['nested', 'flat'] as const;

async function measure(parent: string, folder: string, few: string): Promise<void> {
	for (const shape of shapes) {
		const [many, ten] = [folder, few].map(path => ({
			folder: join(path, shape),
			// So the program finds it, too, with the folder above as its place for caches.
			cache: join(parent, `cache-${basename(path)}-${shape}`, 'cables'),
		})) as [Prepared, Prepared];
		console.log(`\n${folder}, ${shape}`);
		measureIndexing(many);
		run('index', ten);
		measureRefresh(many);
		await measureOpening(many, ten);
		rmSync(many.cache, {recursive: true, force: true});
	}
}

/** What is measured, and where its index is kept. */
type Prepared = {readonly folder: string; readonly cache: string};

const ROUNDS = 5;
const MANY = 50_000;

/** One after the other, so that a machine that gets busy is busy for both; once before, so that both find the files in memory. */
function measureIndexing(prepared: Prepared): void {
	run('read', prepared);
	const rounds = Array.from({length: isLarge(prepared) ? 1 : ROUNDS}, () => {
		const bare = run('bare', prepared);
		const parsing = run('parsing', prepared);
		rmSync(prepared.cache, {recursive: true, force: true});
		mkdirSync(dirname(prepared.cache), {recursive: true});
		return {bare, parsing, index: run('index', prepared)};
	});
	const all = (loop: 'bare' | 'parsing' | 'index') => rounds.map(round => round[loop]);
	const [bare, parsing, index] = [all('bare'), all('parsing'), all('index')];
	const ratio = (loop: 'bare' | 'parsing', of: (measured: Measured) => number) =>
		median(rounds.map(round => of(round.index) / of(round[loop]))).toFixed(2);
	const place = indexPlace(indexedPath(openArchive(prepared.folder)), prepared.cache);
	const size = place.type === 'file' ? statSync(place.path).size : 0;
	console.log(`bare loop into FTS5       ${bare.map(seconds).join(' ')}   peak memory ${highest(bare)}`);
	console.log(
		`loop that parses as well  ${parsing.map(seconds).join(' ')}   peak memory ${highest(parsing)}`,
	);
	console.log(`index with full text      ${index.map(seconds).join(' ')}   peak memory ${highest(index)}`);
	for (const [name, loop] of [
		['bare loop        ', 'bare'],
		['loop that parses ', 'parsing'],
	] as const) {
		console.log(
			`index / ${name} ${ratio(loop, one => one.seconds)} x   of processor time ${ratio(loop, one => one.processorSeconds)} x`,
		);
	}
	console.log(`index                     ${megabytes(size)}`);
}

function isLarge({folder}: Prepared): boolean {
	return scanArchive(openArchive(folder)).ids.length > MANY;
}

function measureRefresh(prepared: Prepared): void {
	const refresh = run('index', prepared);
	console.log(`look again, nothing new   ${seconds(refresh)}   peak memory ${highest([refresh])}`);
}

/** In turn, so that a busy machine is busy for both. */
async function measureOpening(many: Prepared, ten: Prepared): Promise<void> {
	const opened = [many, ten].map(prepared => run('open', prepared));
	console.log(
		`open, order, 30 rows      ${opened.map(({seconds: s}) => milliseconds(1000 * s)).join(', of ten ')}`,
	);
	for (const isIndexed of [true, false]) {
		const rounds: Session[][] = [];
		for (let round = 0; round < ROUNDS; round++) {
			rounds.push([
				await measureSession(many.folder, isIndexed ? many.cache : undefined),
				await measureSession(ten.folder, isIndexed ? ten.cache : undefined),
			]);
		}
		const frames = [0, 1].map(which => median(rounds.map(round => round[which]?.firstFrame ?? 0)));
		const ratio = median(rounds.map(([one, other]) => (one?.firstFrame ?? 0) / (other?.firstFrame ?? 1)));
		console.log(
			`first frame, ${isIndexed ? 'with an index' : 'without one  '} ${frames.map(milliseconds).join(', of ten ')}, ${ratio.toFixed(2)} x`,
		);
	}
	const {peakKilobytes} = await measureSession(many.folder, many.cache, 'used');
	console.log(`moved, sorted, refreshed  peak memory ${megabytes(peakKilobytes * 1024)}`);
	const {peakKilobytes: peakOfFilling} = await measureSession(many.folder, undefined, 'filled');
	console.log(`indexed in the program    peak memory ${megabytes(peakOfFilling * 1024)}`);
}

const DUMP_ROWS = 5000;

/** The same texts as the rows of one file; then again when it has another time and the same rows. */
function measureDump(parent: string, count: number): void {
	const dump = {folder: join(parent, 'cables.csv'), cache: join(parent, 'cache-dump', 'cables')};
	writeDump(dump.folder, count);
	const index = run('index', dump);
	console.log(`\n${count} cables as dump      ${seconds(index)}   peak memory ${highest([index])}`);
	measureRefresh(dump);
	utimesSync(dump.folder, 1, 1);
	const reread = run('index', dump);
	console.log(`look again, dump touched  ${seconds(reread)}   peak memory ${highest([reread])}`);
}

/** Measures one part in a process of its own, whose memory is then that of the part. */
function run(part: Part, {folder, cache}: Prepared): Measured {
	const script = fileURLToPath(new URL('archive-part.js', import.meta.url));
	const {stdout, stderr} = spawnSync(process.execPath, [script, part, folder, cache], {encoding: 'utf8'});
	if (stderr !== '') {
		throw new Error(stderr);
	}
	return JSON.parse(stdout);
}

function seconds(measured: Measured): string {
	return `${measured.seconds.toFixed(2)} s`;
}

function milliseconds(value: number): string {
	return `${value.toFixed(1)} ms`;
}

function highest(all: readonly Measured[]): string {
	return megabytes(1024 * Math.max(...all.map(({peakKilobytes}) => peakKilobytes)));
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}
