/**
 * The thread that ends a program whose main thread is stuck: soon if the terminal has gone away, for then a live one
 * would have ended by itself, or else when it has answered nothing for half a minute, for then no key and no signal
 * reaches it.
 *
 * A program that rests is not woken: it is asked only if it has been busy. Looks are counted rather than seconds, so
 * that a time in which everything stood still, stopped or asleep, is one look and not many.
 */
import {spawnSync} from 'node:child_process';
import {constants, openSync} from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import {parentPort, workerData} from 'node:worker_threads';
import type {Watch} from './watchdog.js';
import {writeAtOnce} from './write-at-once.js';

/** How many questions in a row may go without an answer, on a terminal and where it has gone. */
const patience = {there: 15, gone: 1};

const {interval, leave} = workerData as Watch;
// Opened anew, so that its writes wait for nothing while those of others still do.
const terminal = openSync('/dev/tty', constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY);
let used = process.cpuUsage();
let unanswered = 0;

parentPort?.on('message', () => {
	unanswered = 0;
});
setInterval(look, interval);

function look(): void {
	const isGone = !isatty(terminal);
	if (!wasBusy() && unanswered === 0 && !isGone) {
		return;
	}
	if (unanswered >= (isGone ? patience.gone : patience.there)) {
		endProgram();
	}
	unanswered++;
	parentPort?.postMessage('are you there?');
}

/** On a machine with much to do, even a thread that spins gets little of it. */
function wasBusy(): boolean {
	const {user, system} = process.cpuUsage(used);
	used = process.cpuUsage();
	return user + system > (interval * 1000) / 20;
}

function endProgram(): void {
	writeAtOnce(terminal, `${leave}cables: the program was stuck and has been ended\r\n`);
	// What raw mode took away; only the thread that is stuck knows what else there was.
	spawnSync('stty', ['brkint', 'icrnl', 'ixon', 'isig', 'icanon', 'iexten', 'echo'], {
		stdio: [terminal, 'ignore', 'ignore'],
		timeout: 1000,
		killSignal: 'SIGKILL',
	});
	process.kill(process.pid, 'SIGKILL');
}
