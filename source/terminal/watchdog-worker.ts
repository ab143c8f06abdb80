/**
 * The thread that ends a program whose main thread is stuck: soon if the terminal is gone or a signal asked it to end,
 * since otherwise it would have ended by itself; or else when it has not answered for a while, since then no key works.
 *
 * An idle program is not woken: it is asked only if it was busy. Checks are counted rather than seconds, so that time in
 * which the whole process was stopped, or the machine asleep, counts as one check.
 */
import {spawnSync} from 'node:child_process';
import {constants, openSync} from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import {parentPort, workerData} from 'node:worker_threads';
import {listenToSignals} from './thread-signals.js';
import type {Watch, WatchdogNews} from './watchdog.js';
import {writeAtOnce} from './write-at-once.js';

/** How many questions in a row may remain without an answer while the terminal is there, and when it is gone. */
const mostUnanswered = {there: 40, gone: 1};

/** How long the main thread has to end by itself after a signal: so many steps of so many milliseconds. */
const grace = {step: 50, steps: 12};

const {interval, leave, signals} = workerData as Watch;
// Opened again, so that only our own writes do not block.
const terminal = openTerminal();
let used = process.cpuUsage();
let unanswered = 0;

parentPort?.on('message', (message: 'here' | 'end') => {
	unanswered = 0;
	if (message === 'end') {
		// After a signal that has arrived by now.
		setImmediate(() => process.exit());
	}
});
const stopListening = listenToSignals(signals, passOn);
if (stopListening) {
	tell({type: 'listening'});
}
setInterval(checkMainThread, interval);

/** Opens the terminal; undefined if the program has only pipes, since then there is nothing to restore. */
function openTerminal(): number | undefined {
	try {
		return openSync('/dev/tty', constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY);
	} catch {
		return undefined;
	}
}

function tell(news: WatchdogNews): void {
	parentPort?.postMessage(news);
}

function checkMainThread(): void {
	const isGone = terminal !== undefined && !isatty(terminal);
	if (!wasBusy() && unanswered === 0 && !isGone) {
		return;
	}
	if (unanswered >= (isGone ? mostUnanswered.gone : mostUnanswered.there)) {
		restore('cables: the program was stuck and has been ended\r\n');
		process.kill(process.pid, 'SIGKILL');
	}
	unanswered++;
	tell({type: 'are you there?'});
}

/** Whether the program has used a twentieth of the time; on a busy machine even a thread that spins gets little of it. */
function wasBusy(): boolean {
	const {user, system} = process.cpuUsage(used);
	used = process.cpuUsage();
	return user + system > (interval * 1000) / 20;
}

/** Passes a signal on, and ends the program if the main thread does not. */
function passOn(signal: NodeJS.Signals): void {
	tell({type: 'signal', signal});
	let step = 0;
	const steps = setInterval(() => {
		step++;
		if (step < grace.steps) {
			return;
		}
		clearInterval(steps);
		restore('');
		// Nobody listens any more, so the signal has its default effect.
		stopListening?.();
		setTimeout(() => process.kill(process.pid, signal), 1);
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
	}, grace.step);
}

function restore(words: string): void {
	if (terminal === undefined) {
		writeAtOnce(2, words);
		return;
	}
	writeAtOnce(terminal, `${leave}${words}`);
	// What raw mode switched off; only the stuck thread knows what else was different.
	spawnSync('stty', ['brkint', 'icrnl', 'ixon', 'isig', 'icanon', 'iexten', 'echo'], {
		stdio: [terminal, 'ignore', 'ignore'],
		timeout: 1000,
		killSignal: 'SIGKILL',
	});
}
