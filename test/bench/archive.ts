import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {openArchive} from '../../source/archive/archive.js';
import {indexPlace} from '../../source/archive/index-place.js';
import type {Measured, Part} from './archive-part.js';
import {writeArchive} from './generated-archive.js';
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
		const refresh = run('index', many);
		console.log(`look again, nothing new   ${seconds(refresh)}   peak memory ${peak(refresh)}`);
		measureOpening(many, few);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
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
