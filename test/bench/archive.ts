import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, statSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {openArchive} from '../../source/archive/archive.js';
import {indexPlace} from '../../source/archive/index-place.js';
import type {Measured, Part} from './archive-part.js';
import {writeArchive, writeDump} from './generated-archive.js';
import {median} from './statistics.js';

const COUNT = 5000;
const FEW = 10;

/** What it costs to index folders, to open their indexes and to look again, beside a bare loop over the same files. */
export function benchArchive(): void {
	const count = Number(process.argv[3] ?? COUNT);
	const folder = mkdtempSync(join(tmpdir(), 'cables-bench-'));
	try {
		const [many, few] = [prepare(folder, 'many', count), prepare(folder, 'few', FEW)];
		console.log(`${count} cables, ${megabytes(many.bytes)}`);
		measureIndexing(many);
		run('index', few);
		measureRefresh(many);
		measureOpening(many, few);
		measureDump(prepareDump(folder, count));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** A dump instead of a folder. */
function prepareDump(parent: string, count: number): Prepared {
	const path = join(parent, 'cables.csv');
	return {folder: path, cache: join(parent, 'dump-cache'), bytes: writeDump(path, count)};
}

type Prepared = {readonly folder: string; readonly cache: string; readonly bytes: number};

function prepare(parent: string, name: string, count: number): Prepared {
	const [folder, cache] = [join(parent, name), join(parent, `${name}-cache`)];
	mkdirSync(folder);
	return {folder, cache, bytes: writeArchive(folder, count)};
}

/** One after the other, so that a machine that gets busy is busy for both; once before, so that both find the files in memory. */
function measureIndexing(prepared: Prepared): void {
	run('read', prepared);
	const rounds = Array.from({length: prepared.bytes < 2e8 ? 3 : 1}, () => {
		const bare = run('bare', prepared);
		rmSync(prepared.cache, {recursive: true, force: true});
		return {bare, index: run('index', prepared)};
	});
	const [bare, index] = [rounds.map(round => round.bare), rounds.map(round => round.index)];
	const ratio = median(rounds.map(round => round.index.seconds / round.bare.seconds));
	const place = indexPlace(openArchive(prepared.folder).root, prepared.cache);
	const size = place.type === 'file' ? statSync(place.path).size : 0;
	console.log(
		`bare loop into FTS5       ${bare.map(seconds).join(' ')}   peak memory ${bare.map(peak).join(' ')}`,
	);
	console.log(
		`index with full text      ${index.map(seconds).join(' ')}   peak memory ${index.map(peak).join(' ')}`,
	);
	console.log(`index / bare loop         ${ratio.toFixed(2)} x   index ${megabytes(size)}`);
}

function measureRefresh(prepared: Prepared): void {
	const refresh = run('index', prepared);
	console.log(`look again, nothing new   ${seconds(refresh)}   peak memory ${peak(refresh)}`);
}

/** The same texts as the rows of one file; then again when it has another time and the same rows. */
function measureDump(dump: Prepared): void {
	const index = run('index', dump);
	console.log(`index of the same as dump ${seconds(index)}   peak memory ${peak(index)}`);
	measureRefresh(dump);
	utimesSync(dump.folder, 1, 1);
	const reread = run('index', dump);
	console.log(`look again, dump touched  ${seconds(reread)}   peak memory ${peak(reread)}`);
}

function measureOpening(many: Prepared, few: Prepared): void {
	const all = [many, few].map(prepared => run('open', prepared));
	const [of, ofFew] = all.map(measured => (1000 * measured.seconds).toFixed(1));
	console.log(`open, order, 30 rows      ${of} ms   of ${FEW} cables ${ofFew} ms`);
	console.log(`peak memory of reading    ${all.map(peak).join(', ')}`);
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

function peak({peakKilobytes}: Measured): string {
	return megabytes(peakKilobytes * 1024);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}
