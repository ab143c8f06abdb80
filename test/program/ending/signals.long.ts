/**
 * Signals at moments nobody has chosen, while keys are pressed; `SEED` tries the same ones again, as far as a machine
 * does the same twice.
 */
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {manyTexts, texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {oneOf} from '../../random.js';
import {scaled} from '../../scale.js';
import {inShell} from '../in-shell.js';
import {oldNode} from '../old-node.js';
import {entry, shipped} from '../run.js';
import {anyMoment, checkSettings, endAtAnyMoment, manyTimes, pressKeys, signals} from './any-moment.js';

const moments = scaled(5);

/** So many that they are still being read when the signal comes. */
const many = folderWith({after}, manyTexts(3000));

/** With texts that are read in a thread, and shown in pages. */
const large = folderWith(
	{after},
	{
		...texts,
		'long.txt': 'It goes on and on. '.repeat(10_000),
		'endless.txt': 'short line\n'.repeat(1_000_000),
	},
);

/** Folders alone: where a single file is being opened, Escape ends the program. */
const opened = [shipped, many, large];

for (const signal of signals) {
	test(`${signal[0]} at any moment ends the program with ${128 + signal[1]} and leaves the terminal as found`, async context => {
		const times = await manyTimes(moments, random => {
			const run = inShell(context, [oneOf(opened, random)], {prepare: 'ulimit -c 0'});
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

const stopsOfOne = 10;

test('SIGTSTP at any moment stops the program with the terminal as found, and SIGCONT brings it back at any size', async context => {
	await manyTimes(Math.ceil(moments / stopsOfOne), async random => {
		const run = inShell(context, [oneOf(opened.slice(0, 3), random)], {prepare: 'set -m'});
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
