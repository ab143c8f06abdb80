/** What the tests of signals share: a program on which keys are pressed, and a moment that nobody has chosen. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {createRandom, oneOf, type Random} from '../../random.js';
import {whenGone} from '../../terminal/processes.js';
import type {PseudoTerminal} from '../../terminal/pseudo-terminal.js';
import type {InShell} from '../in-shell.js';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

/**
 * None of them ends the program, opens the help, which can run anything, or hands the terminal to another, which is
 * stopped in its own time; nor is any a signal where the terminal is not raw: that would discard what is written.
 */
const keys = [
	...'jjjkkGgb od0p/rietol s]}HcnNu='.replaceAll(' ', ''),
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

/** Presses keys until it is stopped. */
export function pressKeys(terminal: PseudoTerminal, random: Random): () => void {
	const timer = setInterval(() => terminal.press(oneOf(keys, random)), 7);
	return () => clearInterval(timer);
}

/** A moment from before the program runs to well after its first frame. */
export async function anyMoment({terminal}: InShell, random: Random): Promise<void> {
	if (random() < 0.5) {
		await terminal.waitFor(() => terminal.modes().isAlternateScreen, 30_000);
	}
	await sleep(random() * 400);
}

/** Does something for every number below a count, some at a time, and tells with which seed it failed. */
export async function manyTimes<T>(
	count: number,
	work: (random: Random) => Promise<T>,
): Promise<readonly T[]> {
	const results: T[] = [];
	let next = 0;
	const runOn = async () => {
		while (next < count) {
			const own = seed + next++;
			try {
				results.push(await work(createRandom(own)));
			} catch (error) {
				throw new Error(`TEST_SCALE=0 SEED=${own} tries this again`, {cause: error});
			}
		}
	};
	await Promise.all(Array.from({length: 4}, runOn));
	return results;
}

/** What is kept is whole, if there is anything. */
export function checkSettings({home}: InShell): void {
	const file = join(home, 'cables', 'settings.json');
	if (existsSync(file)) {
		// Only what was chosen is in it.
		const {sort = 'date', isReversed = false} = JSON.parse(readFileSync(file, 'utf8'));
		assert.deepEqual([typeof sort, typeof isReversed], ['string', 'boolean']);
	}
}

/** Has a signal end a program at any moment, and gives the milliseconds that this took. */
export async function endAtAnyMoment(
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

/** A signal and its number. */
export type Signal = readonly [name: NodeJS.Signals, number: number];

/** Those by which people and systems end a program. */
export const signals: readonly Signal[] = [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGQUIT', 3],
	['SIGTERM', 15],
];
