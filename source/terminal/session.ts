/**
 * The terminal while the program has it: taken over at the start, given back as it was however the program ends.
 *
 * Reading the keys is left to the caller, who listens to `stdin`; nothing is ever asked of the terminal.
 */
import {constants} from 'node:os';
import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import {createEndingSignals} from './ending-signals.js';
import {fullScreen, type TerminalModes} from './modes.js';
import {createSuspension} from './suspension.js';
import {type Ends, forgetModes, giveTerminalBack, letWritesWait, takeTerminal} from './takeover.js';
import {startWatchdog} from './watchdog.js';

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
	const ends = {stdin, stdout};
	let isOurs = false;
	let isOver = false;

	const take = () => {
		takeTerminal(ends, modes);
		isOurs = true;
		watch.resume();
	};
	const leave = () => {
		if (isOurs) {
			isOurs = false;
			void watch.pause();
			onLeave?.();
			giveTerminalBack(ends, modes);
		}
	};
	const restore = () => {
		if (!isOver) {
			isOver = true;
			suspension.cancel();
			leave();
			letWritesWait(ends, false);
		}
	};
	const takeAgain = () => {
		forgetModes(ends);
		take();
		stdin.resume();
		onResume?.();
	};
	const watch = createWatch({modes, interval: watchInterval, onSignal: signal => endBy(signal)});
	const suspension = createSuspension({isOver: () => isOver, beforeStop: leave, afterStop: takeAgain});
	const endBy = (signal: NodeJS.Signals) => {
		// A thread that listens keeps the signal from doing what it does by itself.
		endAsBy(signal, watch.pause());
		restore();
	};

	restoreAtEnd({restore, onInternalError});
	onHangUp(ends, () => {
		if (!isOver) {
			endBy('SIGHUP');
		}
	});
	letWritesWait(ends, true);
	take();
	return {restore, watch: watch.start, suspend: suspension.suspend};
}

/** Those that the watchdog hears in our place, for it is never stuck: all that people and systems end a program with. */
const toldByWatchdog: readonly NodeJS.Signals[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'];

/** Listens to the signals that end the program: here, and once that is wanted, in the watchdog while the terminal is ours. */
function createWatch({
	modes,
	interval,
	onSignal,
}: {
	readonly modes: TerminalModes;
	readonly interval: number | undefined;
	readonly onSignal: (signal: NodeJS.Signals) => void;
}): {readonly start: () => void; readonly resume: () => void; readonly pause: () => Promise<void>} {
	const signals = createEndingSignals(onSignal);
	let isWanted = false;
	let isOurs = false;
	let end: (() => Promise<unknown>) | undefined;
	const startThread = () => {
		if (isWanted && isOurs && !end) {
			end = startWatchdog({
				modes,
				signals: toldByWatchdog,
				interval,
				onListening: () => signals.leave(toldByWatchdog),
				onSignal,
				onGone: signals.listen,
			});
		}
	};
	signals.listen();
	return {
		start() {
			isWanted = true;
			startThread();
		},
		resume() {
			isOurs = true;
			startThread();
		},
		/** Ends the thread; whoever listens to the signals next does so before. */
		async pause() {
			const ending = end;
			isOurs = false;
			end = undefined;
			signals.listen();
			await ending?.();
		},
	};
}

/** Ends the program as a signal does by itself, when nothing keeps the signal from that any more. */
function endAsBy(signal: NodeJS.Signals, unwatched: Promise<unknown>): void {
	// Who exits before that exits as the signal would have it.
	process.on('exit', () => {
		process.exitCode = 128 + constants.signals[signal];
	});
	void unwatched.then(() => {
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}

/** Has the terminal given back when the program ends, or something was thrown that nobody has caught. */
function restoreAtEnd({
	restore,
	onInternalError,
}: {
	readonly restore: () => void;
	readonly onInternalError: (error: unknown) => never;
}): void {
	const endByError = (error: unknown) => {
		restore();
		onInternalError(error);
	};
	// Before those of a program without a terminal, which have nothing to give back.
	process.prependListener('uncaughtException', endByError);
	process.prependListener('unhandledRejection', endByError);
	process.on('exit', restore);
}

/** Listens for the end of the terminal. A pipe may come to its end, or lose its reader, without anything having gone wrong. */
function onHangUp({stdin, stdout}: Ends, listener: () => void): void {
	for (const event of stdin.isTTY ? ['end', 'close', 'error'] : []) {
		stdin.on(event, listener);
	}
	for (const event of stdout.isTTY ? ['close', 'error'] : []) {
		stdout.on(event, listener);
	}
}
