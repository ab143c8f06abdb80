import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import pty from '@lydell/node-pty';
import {welcomedSettings} from '../program/run.js';
import {root} from '../root.js';

const ROUNDS = 25;

const entry = join(root, 'source', 'cables.cjs');

/** What is started, and what is waited for: its end, a frame by which so many cables have been shown, or one of a text. */
type Case = {
	readonly name: string;
	readonly args: readonly string[];
	readonly until: 'end' | 'text' | number;
};

const ROWS_OF_LIST = 21;

const cases: readonly Case[] = [
	{name: 'node -e 0', args: ['-e', '0'], until: 'end'},
	{name: 'cables --version', args: [entry, '--version'], until: 'end'},
	{name: 'cables --help', args: [entry, '--help'], until: 'end'},
	{name: 'cables list', args: [entry, 'list'], until: 'end'},
	{name: 'cables print', args: [entry, 'print', join(root, 'cables', '07ROME1333.txt')], until: 'end'},
	{name: 'cables, all rows', args: [entry], until: ROWS_OF_LIST},
	{name: 'cables FILE', args: [entry, join(root, 'cables', '07ROME1333.txt')], until: 'text'},
];

/** How long the program takes to start, beside a bare Node in the same run; what Node has compiled is kept. */
export async function benchStart(): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'cables-start-'));
	// The lines of a first start would take rows from the list.
	mkdirSync(join(home, '.config', 'cables'), {recursive: true});
	writeFileSync(join(home, '.config', 'cables', 'settings.json'), welcomedSettings);
	const milliseconds = cases.map((): number[] => []);
	// Taken in turn, so that a busy machine is busy for all of them; the first round fills the cache.
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [index, {args, until}] of cases.entries()) {
			const taken = await (until === 'end' ? timeToEnd(args, home) : timeToFrame(args, home, until));
			if (round > 0) {
				milliseconds[index]?.push(taken);
			}
		}
	}
	rmSync(home, {recursive: true});
	const medians = milliseconds.map(median);
	console.log(`medians of ${ROUNDS} rounds`);
	cases.forEach(({name}, index) => {
		const taken = medians[index] ?? 0;
		const ratio = taken / (medians[0] ?? 1);
		console.log(`${name.padEnd(22)} ${taken.toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} x`);
	});
}

function environment(home: string): Record<string, string> {
	const {PATH = ''} = process.env;
	return {PATH, HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8'};
}

function timeToEnd(args: readonly string[], home: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(process.execPath, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: environment(home),
		});
		child.on('error', reject);
		child.on('exit', code => {
			const taken = performance.now() - start;
			return code === 0 ? resolve(taken) : reject(new Error(`${args.join(' ')} ended with ${code}`));
		});
	});
}

/** The time until the last byte of the frame by which there are some cables on the screen, or the text of one. */
function timeToFrame(args: readonly string[], home: string, until: 'text' | number): Promise<number> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = pty.spawn(process.execPath, [...args], {cols: 80, rows: 24, env: environment(home)});
		let bytes = '';
		let taken: number | undefined;
		child.onData(data => {
			bytes += data;
			const shown = bytes.slice(0, bytes.lastIndexOf(endOfFrame));
			const isThere = until === 'text' ? shown.includes('KOSOVO') : datesIn(shown) >= until;
			if (taken === undefined && isThere) {
				taken = performance.now() - start;
				child.write('q');
			}
		});
		const limit = setTimeout(() => child.kill('SIGKILL'), LONGEST);
		child.onExit(() => {
			clearTimeout(limit);
			return taken === undefined ? reject(new Error(`no such frame:\n${bytes}`)) : resolve(taken);
		});
	});
}

/** A start that shows no such frame ends after so many milliseconds, with what it has shown. */
const LONGEST = 20_000;

const endOfFrame = '\u001B[?2026l';

function datesIn(bytes: string): number {
	return bytes.match(/\d{4}-(?:\d\d-\d\d|\?\?-\?\?)/g)?.length ?? 0;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
