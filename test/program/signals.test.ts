/**
 * Signals at moments nobody has chosen, while keys are pressed. `MOMENTS=50` tries fifty of each signal, and `SEED`
 * the same ones again, as far as a machine does the same twice.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {after, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {manyTexts} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {whenGone} from '../terminal/processes.js';
import type {PseudoTerminal} from '../terminal/pseudo-terminal.js';
import {type InShell, inShell} from './in-shell.js';
import {oldNode} from './old-node.js';
import {entry, openList, shipped} from './run.js';

const moments = Number(process.env.MOMENTS ?? 12);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

/** So many that they are still being read when the signal comes. */
const large = folderWith({after}, manyTexts(3000));

/** None of them ends the program, nor is a signal where the terminal is not raw: that would discard what is written. */
const keys = [
	...'jjjkkGgb od0p/rivetol s]}HcnNu=h'.replaceAll(' ', ''),
	...[
		' ',
		'\r',
		'\r',
		'\t',
		'\u001B',
		'\u0007',
		'\u000C',
		'\u001B[B',
		'\u001B[6~',
		'\u001B[200~qQ\u001B[201~',
	],
];

type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed: the generator mulberry32. */
function randomFrom(start: number): Random {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function oneOf<T>(values: readonly T[], random: Random): T {
	return values[Math.floor(random() * values.length)] as T;
}

/** Presses keys until told to stop. */
function pressKeys(terminal: PseudoTerminal, random: Random): () => void {
	const timer = setInterval(() => terminal.press(oneOf(keys, random)), 7);
	return () => clearInterval(timer);
}

/** A moment from before the program runs to well after its first frame. */
async function anyMoment({terminal}: InShell, random: Random): Promise<void> {
	if (random() < 0.5) {
		await terminal.waitFor(() => terminal.modes().isAlternateScreen, 30_000);
	}
	await sleep(random() * 400);
}

/** Does something for every number below a count, some at a time, and tells with which seed it failed. */
async function manyTimes<T>(count: number, work: (random: Random) => Promise<T>): Promise<readonly T[]> {
	const results: T[] = [];
	let next = 0;
	const runOn = async () => {
		while (next < count) {
			const own = seed + next++;
			try {
				results.push(await work(randomFrom(own)));
			} catch (error) {
				throw new Error(`MOMENTS=1 SEED=${own} tries this again`, {cause: error});
			}
		}
	};
	await Promise.all(Array.from({length: 4}, runOn));
	return results;
}

/** What is kept is whole, if there is anything. */
function checkSettings({home}: InShell): void {
	const file = join(home, 'cables', 'settings.json');
	if (existsSync(file)) {
		assert.equal(typeof JSON.parse(readFileSync(file, 'utf8')).isReversed, 'boolean');
	}
}

/** Has a signal end a program at any moment, and gives the milliseconds that this took. */
async function endAtAnyMoment(
	run: InShell,
	random: Random,
	[signal, number]: Signal,
	group: 'alone' | 'group' = 'alone',
): Promise<number> {
	const pid = await run.pid();
	const release = pressKeys(run.terminal, random);
	try {
		await anyMoment(run, random);
		process.kill(group === 'group' ? -pid : pid, signal);
		const time = await whenGone(pid, 5000);
		assert.equal(await run.status(), 128 + number);
		checkSettings(run);
		return time;
	} finally {
		release();
	}
}

type Signal = readonly [name: NodeJS.Signals, number: number];

const signals: readonly Signal[] = [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGQUIT', 3],
	['SIGTERM', 15],
];

for (const signal of signals) {
	test(`${signal[0]} at any moment ends the program with ${128 + signal[1]} and leaves the terminal as found`, async context => {
		const times = await manyTimes(moments, random => {
			const run = inShell(context, [oneOf([shipped, large], random)], {prepare: 'ulimit -c 0'});
			return endAtAnyMoment(run, random, signal);
		});
		assert.equal(times.length, moments);
		context.diagnostic(`${moments} times, at most ${Math.ceil(Math.max(...times))} ms`);
	});
}

test('a signal at any moment to an old Node, or to it and the one beside it, ends both', async context => {
	await manyTimes(Math.ceil(moments / 2), random => {
		const run = inShell(context, [shipped], {
			prepare: 'ulimit -c 0; set -m',
			command: [oldNode, entry],
		});
		return endAtAnyMoment(run, random, oneOf(signals, random), oneOf(['alone', 'group'], random));
	});
});

test('Ctrl-C and Ctrl-Z reach the program behind an old Node', async context => {
	const {terminal, stopped, goOn, status} = inShell(context, [shipped], {
		prepare: 'set -m',
		command: [oldNode, entry],
	});
	await terminal.waitFor('newest first');
	terminal.press('\u0003');
	await terminal.waitFor('Q quits');
	terminal.press('\u001A');
	await stopped(1);
	goOn(1);
	await terminal.waitFor('36 cables');
	terminal.press('q');
	assert.equal(await status(), 0);
});

const stopsOfOne = 10;

test('SIGTSTP at any moment stops the program with the terminal as found, and SIGCONT brings it back at any size', async context => {
	await manyTimes(Math.ceil(moments / stopsOfOne), async random => {
		const run = inShell(context, [oneOf([shipped, large], random)], {prepare: 'set -m'});
		const {terminal} = run;
		const isPainted = () => terminal.modes().isAlternateScreen && terminal.screen().at(-1) !== '';
		const pid = await run.pid();
		const release = pressKeys(terminal, random);
		try {
			await anyMoment(run, random);
			for (let time = 1; time <= stopsOfOne; time++) {
				process.kill(pid, 'SIGTSTP');
				await run.stopped(time);
				terminal.resize(40 + Math.floor(random() * 80), 10 + Math.floor(random() * 30));
				run.goOn(time);
				await terminal.waitFor(isPainted, 30_000);
				await sleep(random() * 100);
			}
		} finally {
			release();
		}
		terminal.press('\u0007\u0007\u0007Q');
		assert.equal(await run.status(), 0);
		checkSettings(run);
	});
});

test('after SIGCONT everything is painted anew at the new size', async context => {
	const run = inShell(context, [shipped], {prepare: 'set -m'});
	await run.terminal.waitFor('newest first');
	process.kill(await run.pid(), 'SIGTSTP');
	await run.stopped(1);
	run.terminal.resize(100, 30);
	run.goOn(1);
	const other = await openList(context, shipped, {columns: 100, rows: 30});
	await run.terminal.waitFor(() => run.terminal.screen().join() === other.screen().join());
	for (const terminal of [run.terminal, other]) {
		terminal.press('q');
	}
	assert.equal(await run.status(), 0);
});
