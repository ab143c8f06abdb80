/**
 * The terminal while the program has it: taken over at the start, given back as it was however the program ends.
 *
 * Reading the keys is left to the caller, who listens to `stdin`; nothing is ever asked of the terminal.
 */
import {constants} from 'node:os';
import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import {fullScreen, type TerminalModes} from './modes.js';
import {startWatchdog} from './watchdog.js';
import {writeAtOnce} from './write-at-once.js';

/** A terminal taken over. */
export type Session = {
	/** Gives the terminal back for good; to do it twice does nothing. */
	readonly restore: () => void;
	/** Has the program watched from now on; the thread that does takes time that the first frame may need more. */
	readonly watch: () => void;
	/** Stops the program as Ctrl-Z does elsewhere; it goes on when the shell says so. */
	readonly suspend: () => void;
};

/** What the caller does at the turns of a session. */
export type SessionOptions = {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	/** What is written when the terminal is taken, and when it is given back; by default those of a full screen. */
	readonly modes?: TerminalModes;
	/** The terminal is about to be given back, for good or for a while: nothing may be painted. */
	readonly onLeave?: () => void;
	/** The terminal has been taken again, perhaps with another size: everything is to be painted. */
	readonly onResume?: () => void;
	/** How often the watchdog looks, in milliseconds. */
	readonly watchInterval?: number;
	/** What was thrown and nobody has caught, when the terminal has been given back; ends the program. */
	readonly onInternalError: (error: unknown) => never;
};

/** Takes the terminal over: raw mode, and the modes that are wanted. Either end may be a pipe instead. */
export function openSession({
	stdin,
	stdout,
	modes = fullScreen,
	onLeave,
	onResume,
	watchInterval,
	onInternalError,
}: SessionOptions): Session {
	let isOurs = false;
	let isOver = false;
	let isWatched = false;
	let waiting: NodeJS.Timeout | undefined;
	let endWatch: (() => Promise<unknown>) | undefined;

	const enter = () => {
		// In the background this stops us before anything is written over the shell's prompt.
		setRaw(stdin, true);
		writeAtOnce(fileOf(stdout), modes.enter);
		isOurs = true;
		// A size that is set while we are stopped is told to nobody.
		process.kill(process.pid, 'SIGWINCH');
		startWatching();
	};
	const watch = () => {
		isWatched = true;
		startWatching();
	};
	const startWatching = () => {
		if (!isWatched || !isOurs || endWatch) {
			return;
		}
		endWatch = startWatchdog({
			modes,
			signals: toldByWatchdog,
			interval: watchInterval,
			onListening: () => stopListening(toldByWatchdog),
			onSignal: endBy,
			onGone: listen,
		});
	};
	/** Ends the watch; whoever listens to the signals next does so before. */
	const stopWatching = async () => {
		const end = endWatch;
		endWatch = undefined;
		listen();
		await end?.();
	};
	const listeners = new Map(endingSignals.map(signal => [signal as NodeJS.Signals, () => endBy(signal)]));
	const listen = () => {
		for (const [signal, listener] of listeners) {
			listenOnce(signal, listener);
		}
	};
	const stopListening = (signals: readonly NodeJS.Signals[]) => {
		for (const signal of signals) {
			process.off(signal, listeners.get(signal) ?? (() => {}));
		}
	};
	const leave = () => {
		if (!isOurs) {
			return;
		}
		isOurs = false;
		void stopWatching();
		onLeave?.();
		writeAtOnce(fileOf(stdout), modes.leave);
		stdin.pause();
		setRaw(stdin, false);
	};
	const resume = () => {
		clearTimeout(waiting);
		waiting = undefined;
		if (isOver) {
			return;
		}
		// Before all else: without a listener we would be stopped with the terminal in hand.
		listenOnce('SIGTSTP', suspend);
		// Whoever had the terminal may have changed it, and the modes Node remembers are not those it has.
		setRaw(stdin, false);
		enter();
		stdin.resume();
		onResume?.();
	};
	const suspend = () => {
		if (isOver || waiting) {
			return;
		}
		leave();
		process.off('SIGTSTP', suspend);
		// Without a shell that could wake it, an orphaned group is not stopped: then nothing but time takes us back.
		// The timer also keeps the loop alive, as the input does not while it is paused.
		waiting = setTimeout(resume, 250);
		// The whole group is stopped, as the terminal would: a wrapper left running keeps the shell waiting for ever.
		process.kill(0, 'SIGTSTP');
	};
	const restore = () => {
		if (isOver) {
			return;
		}
		isOver = true;
		clearTimeout(waiting);
		leave();
		letWritesWait(stdout, false);
	};
	const endBy = (signal: NodeJS.Signals) => {
		// A thread that listens keeps the signal from doing what it does by itself.
		const unwatched = endWatch?.() ?? Promise.resolve();
		// Who exits before it is gone exits as the signal would have it.
		process.on('exit', () => {
			process.exitCode = 128 + constants.signals[signal];
		});
		restore();
		void unwatched.then(() => {
			process.removeAllListeners(signal);
			process.kill(process.pid, signal);
		});
	};
	const hangUp = () => {
		if (!isOver) {
			endBy('SIGHUP');
		}
	};
	const endByError = (error: unknown) => {
		restore();
		onInternalError(error);
	};

	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	// Before those of a program without a terminal, which have nothing to give back.
	process.prependListener('uncaughtException', endByError);
	process.prependListener('unhandledRejection', endByError);
	process.on('exit', restore);
	// A pipe may come to its end, or lose its reader, without anything having gone wrong.
	for (const event of stdin.isTTY ? ['end', 'close', 'error'] : []) {
		stdin.on(event, hangUp);
	}
	for (const event of stdout.isTTY ? ['close', 'error'] : []) {
		stdout.on(event, hangUp);
	}

	letWritesWait(stdout, true);
	listen();
	enter();
	return {restore, watch, suspend};
}

/** Those that end a program which does not listen; SIGPROF and those of a broken processor are Node's own. */
const endingSignals = [
	'SIGABRT',
	'SIGALRM',
	'SIGHUP',
	'SIGINT',
	'SIGIO',
	'SIGPWR',
	'SIGQUIT',
	'SIGSTKFLT',
	'SIGSYS',
	'SIGTERM',
	'SIGTRAP',
	'SIGUSR2',
	'SIGVTALRM',
	'SIGXCPU',
] as const;

/** Who listens already goes on: not to listen even for a moment loses a signal that has come and was not told yet. */
function listenOnce(signal: NodeJS.Signals, listener: () => void): void {
	if (!process.listeners(signal).includes(listener)) {
		process.on(signal, listener);
	}
}

/** Those that the watchdog hears in our place, for it is never stuck: all that people and systems end a program with. */
const toldByWatchdog: readonly NodeJS.Signals[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'];

/** The terminal may be gone by now, and then there is nothing to set. */
function setRaw(stdin: ReadStream, isRaw: boolean): void {
	try {
		stdin.setRawMode(isRaw);
	} catch {}
}

type Handle = {readonly fd?: number; readonly setBlocking?: (isBlocking: boolean) => void};

function handleOf(stream: WriteStream): Handle {
	return (stream as {readonly _handle?: Handle | null})._handle ?? {};
}

/**
 * Node makes writes to a terminal block, so a frozen terminal would freeze the program, signals and all.
 * Node has reopened the terminal, so this is not felt by others that have it.
 */
function letWritesWait(stdout: WriteStream, mayWait: boolean): void {
	handleOf(stdout).setBlocking?.(!mayWait);
}

/** The file behind a stream: for a terminal the one that Node has opened anew. */
function fileOf(stream: WriteStream & {readonly fd?: number}): number {
	return handleOf(stream).fd ?? stream.fd ?? -1;
}
