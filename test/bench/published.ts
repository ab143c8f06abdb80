/** Many readers of one published index: what one more waits for, and what memory each has for itself. */
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {welcomedSettings} from '../program/run.js';
import {root} from '../root.js';
import {fewerRights} from '../system.js';
import {median, percentile} from './statistics.js';
import {startTypist, type Typist} from './typist.js';

const READERS = 50;
const ROUNDS = 7;
const CYCLES = 2;
/** In milliseconds: whoever has not searched for so long has no thread for it. */
const IDLE = 40_000;

const entry = join(root, 'source', 'cables.cjs');

/**
 * `published FOLDER [INDEX]`: opens a published index of a folder alone and beside fifty readers that are open and idle, in
 * turn, as another user if it can. Without an index it indexes the folder and publishes that.
 */
export async function benchPublished(): Promise<void> {
	const [folder = '', given] = process.argv.slice(3);
	const parent = mkdtempSync(join(tmpdir(), 'cables-bench-'));
	chmodSync(parent, 0o755);
	mkdirSync(join(parent, 'compiled'));
	chmodSync(join(parent, 'compiled'), 0o777);
	const setting = {folder, parent, index: given ?? publish(folder, parent)};
	try {
		console.log(`published index  ${(statSync(setting.index).size / 1e6).toFixed(0)} MB`);
		console.log(`written by another user: ${canWrite(setting.index) ? 'yes' : 'no'}`);
		await measureAll(setting);
	} finally {
		rmSync(parent, {recursive: true, force: true});
	}
}

/** What is read, and where the readers have their homes. */
type Setting = {readonly folder: string; readonly index: string; readonly parent: string};

function publish(folder: string, parent: string): string {
	const file = join(parent, 'published');
	mkdirSync(join(parent, 'cache'), {mode: 0o700});
	const {status, stderr} = spawnSync(process.execPath, [entry, 'index', `--publish=${file}`, folder], {
		env: {...process.env, XDG_CACHE_HOME: join(parent, 'cache')},
		encoding: 'utf8',
	});
	if (status !== 0) {
		throw new Error(stderr);
	}
	return file;
}

/** Whether whoever reads the index could change it, or put another in its place. */
function canWrite(index: string): boolean {
	const script = `
		const tried = act => { try { act(); return true; } catch { return false; } };
		const [, file] = process.argv;
		process.exitCode = Number(tried(() => fs.openSync(file, 'r+')) || tried(() => fs.renameSync(file, file + 'x')));`;
	return spawnSync(process.execPath, ['-e', script, index], {...asReader()}).status !== 0;
}

function asReader(): {readonly uid?: number; readonly gid?: number} {
	const {uid} = fewerRights;
	return uid === undefined ? {} : {uid, gid: uid};
}

type Opened = {readonly firstFrame: number; readonly search: number};

async function measureAll(setting: Setting): Promise<void> {
	const alone: Opened[] = [];
	const beside: Opened[] = [];
	const memory: number[] = [];
	// The first finds code that is not compiled, and a file that is not in memory.
	await openOnce(setting);
	for (let cycle = 0; cycle < CYCLES; cycle++) {
		alone.push(...(await openSeveral(setting)));
		const readers = await openReaders(setting);
		beside.push(...(await openSeveral(setting)));
		memory.push(...readers.map(({pid}) => privateMegabytes(pid)));
		await Promise.all(readers.map(reader => reader.close()));
		alone.push(...(await openSeveral(setting)));
	}
	tell('first frame', alone, beside, ({firstFrame}) => firstFrame);
	tell('first answer of a search', alone, beside, ({search}) => search);
	console.log(
		`private memory of a reader  ${median(memory).toFixed(0)} MB at the median, ${Math.max(...memory).toFixed(0)} at most, of ${memory.length}`,
	);
}

function tell(
	name: string,
	alone: readonly Opened[],
	beside: readonly Opened[],
	of: (opened: Opened) => number,
): void {
	const [one, other] = [alone.map(of), beside.map(of)];
	const most = (times: readonly number[]) => `${percentile(times, 0.9).toFixed(0)} ms for one in ten`;
	console.log(
		`${name}  alone ${median(one).toFixed(0)} ms (${most(one)}), beside ${READERS} ${median(other).toFixed(0)} ms (${most(other)}), ${(median(other) / median(one)).toFixed(2)} x`,
	);
}

async function openSeveral(setting: Setting): Promise<readonly Opened[]> {
	const all: Opened[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		all.push(await openOnce(setting));
	}
	return all;
}

/** Opens the list, looks for a word, and closes it again. */
async function openOnce(setting: Setting): Promise<Opened> {
	const start = performance.now();
	const reader = startReader(setting);
	await until(reader, screen => screen.includes('newest first'));
	const firstFrame = performance.now() - start;
	await sleep(500);
	reader.press('/');
	await sleep(100);
	const asked = performance.now();
	reader.press('b');
	await until(reader, screen => /subject\+post \d/.test(screen));
	const search = performance.now() - asked;
	await reader.close();
	return {firstFrame, search};
}

async function openReaders(setting: Setting): Promise<readonly Typist[]> {
	const readers: Typist[] = [];
	for (let count = 0; count < READERS; count++) {
		const reader = startReader(setting);
		await until(reader, screen => screen.includes('newest first'));
		readers.push(reader);
		// As those who read do: one opens a cable, another searches.
		reader.press(count % 2 === 0 ? '\r' : '/ba\u001B');
	}
	await sleep(IDLE);
	return readers;
}

let homes = 0;

function startReader({folder, index, parent}: Setting): Typist {
	const home = join(parent, `home-${homes++}`);
	mkdirSync(join(home, 'cables'), {recursive: true});
	writeFileSync(join(home, 'cables', 'settings.json'), welcomedSettings);
	for (const path of [home, join(home, 'cables')]) {
		chmodSync(path, 0o777);
	}
	return startTypist({
		command: process.execPath,
		args: [entry, `--published=${index}`, folder],
		columns: 120,
		rows: 40,
		...(fewerRights.uid !== undefined && {uid: fewerRights.uid}),
		env: {
			HOME: home,
			XDG_CONFIG_HOME: home,
			XDG_STATE_HOME: home,
			XDG_DATA_HOME: home,
			XDG_CACHE_HOME: home,
			NODE_COMPILE_CACHE: join(parent, 'compiled'),
		},
	});
}

async function until({screen}: Typist, isThere: (screen: string) => boolean): Promise<void> {
	while (!isThere((await screen()).join('\n'))) {
		await sleep(2);
	}
}

/** What only this process has of its pages, be they its own or of files that nobody else has mapped. */
function privateMegabytes(pid: number): number {
	const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
	const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].map(([, size]) =>
		Number(size),
	);
	return kilobytes.reduce((sum, size) => sum + size, 0) / 1000;
}
