/**
 * The thread that ends a program whose main thread is stuck: soon if the terminal has gone away or a signal has come
 * that asks for the end, for then a live one would have ended by itself, or else when it has answered nothing for a
 * while, for then no key reaches it.
 *
 * A program that rests is not woken: it is asked only if it has been busy. Looks are counted rather than seconds, so
 * that a time in which everything stood still, stopped or asleep, is one look and not many.
 */
import {spawnSync} from 'node:child_process';
import {constants, openSync} from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import {parentPort, workerData} from 'node:worker_threads';
import {listenToSignals} from './own-signals.js';
import type {Watch, WatchdogNews} from './watchdog.js';
import {writeAtOnce} from './write-at-once.js';

/** How many questions in a row may go without an answer, on a terminal and where it has gone. */
const patience = {there: 40, gone: 1};

/** How long the main thread has to end by itself when a signal has come, in milliseconds, and in how many steps. */
const grace = {step: 50, steps: 12};

const {interval, leave, signals} = workerData as Watch;
// Opened anew, so that its writes wait for nothing while those of others still do.
const terminal = openTerminal();
let used = process.cpuUsage();
let unanswered = 0;

parentPort?.on('message', (message: 'here' | 'end') => {
	unanswered = 0;
	if (message === 'end') {
		// A signal that has come by now is told first.
		setImmediate(() => process.exit());
	}
});
const stopListening = listenToSignals(signals, endWithin);
if (stopListening) {
	tell({type: 'listening'});
}
setInterval(look, interval);

/** None where the program has only pipes: there nothing is to be given back. */
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

function look(): void {
	const isGone = terminal !== undefined && !isatty(terminal);
	if (!wasBusy() && unanswered === 0 && !isGone) {
		return;
	}
	if (unanswered >= (isGone ? patience.gone : patience.there)) {
		giveBack('cables: the program was stuck and has been ended\r\n');
		process.kill(process.pid, 'SIGKILL');
	}
	unanswered++;
	tell({type: 'are you there?'});
}

/** On a machine with much to do, even a thread that spins gets little of it. */
function wasBusy(): boolean {
	const {user, system} = process.cpuUsage(used);
	used = process.cpuUsage();
	return user + system > (interval * 1000) / 20;
}

/** Passes a signal on, and does what it asks for where the main thread does not. */
function endWithin(signal: NodeJS.Signals): void {
	tell({type: 'signal', signal});
	let step = 0;
	const steps = setInterval(() => {
		step++;
		if (step < grace.steps) {
			return;
		}
		clearInterval(steps);
		giveBack('');
		// Nobody listens any more, so it does what it does by itself.
		stopListening?.();
		setTimeout(() => process.kill(process.pid, signal), 1);
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
	}, grace.step);
}

function giveBack(words: string): void {
	if (terminal === undefined) {
		writeAtOnce(2, words);
		return;
	}
	writeAtOnce(terminal, `${leave}${words}`);
	// What raw mode took away; only the thread that is stuck knows what else there was.
	spawnSync('stty', ['brkint', 'icrnl', 'ixon', 'isig', 'icanon', 'iexten', 'echo'], {
		stdio: [terminal, 'ignore', 'ignore'],
		timeout: 1000,
		killSignal: 'SIGKILL',
	});
}
