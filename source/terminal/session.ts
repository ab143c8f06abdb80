/**
 * The terminal while the program uses it: taken over at the start, and restored however the program ends.
 *
 * The caller reads the keys by listening to `stdin`; the terminal is never queried.
 */
import {constants} from 'node:os';
import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import {createEndingSignals} from './ending-signals.js';
import {fullScreen, mouseModes, type TerminalModes} from './modes.js';
import {createHandOver, type HandOver} from './other-programs/hand-over.js';
import {createSuspension} from './suspension.js';
import {
	forgetModes,
	giveTerminalBack,
	letWritesWait,
	type TerminalStreams,
	takeTerminal,
} from './takeover.js';
import {startWatchdog} from './watchdog.js';

/** A terminal taken over. */
export type Session = {
	/** Restores the terminal for good; the second time does nothing. */
	readonly restore: () => void;
	/** Starts the watchdog; not at once, since starting a thread takes time that the first frame needs. */
	readonly watch: () => void;
	/** Suspends the program, as Ctrl-Z does elsewhere, until the shell resumes it. */
	readonly suspend: () => void;
	/** Listens to the mouse, or no longer; nobody else hears of it meanwhile, and the terminal cannot select text. */
	readonly listenToMouse: (isWanted: boolean) => void;
	/** Gives the terminal to other programs until they have ended; nothing if it is given to some already. */
	readonly handOver: HandOver['handOver'];
};

/** The terminal, and what the caller does when it is given back and taken again. */
export type SessionOptions = {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	/** By default those of a full screen. */
	readonly modes?: TerminalModes;
	/** The terminal is about to be given back, for good or for a while: painting must stop. */
	readonly onLeave?: () => void;
	/** The terminal has been taken again, perhaps with another size: everything must be painted. */
	readonly onResume?: () => void;
	/** How often the watchdog looks, in milliseconds. */
	readonly watchInterval?: number;
	/** Ends the program after an error that was not caught; the terminal has been restored by then. */
	readonly onInternalError: (error: unknown) => never;
};

/** Takes the terminal over: sets raw mode and the other modes. Either stream may be a pipe instead. */
export function openSession({
	stdin,
	stdout,
	modes = fullScreen,
	onLeave,
	onResume,
	watchInterval,
	onInternalError,
}: SessionOptions): Session {
	const streams = {stdin, stdout};
	let isOurs = false;
	let isOver = false;
	let wantsMouse = false;

	const take = () => {
		takeTerminal(streams, {...modes, enter: modes.enter + (wantsMouse ? mouseModes.on : '')});
		isOurs = true;
		watch.resume();
	};
	/** Its promise is fulfilled when the watchdog no longer listens to signals. */
	const leave = (): Promise<unknown> => {
		if (!isOurs) {
			return Promise.resolve();
		}
		isOurs = false;
		const unwatched = watch.pause();
		onLeave?.();
		giveTerminalBack(streams, modes);
		return unwatched;
	};
	const restore = () => {
		if (!isOver) {
			isOver = true;
			suspension.cancel();
			void leave();
			letWritesWait(streams, false);
			other.end();
		}
	};
	const listenToMouse = (isWanted: boolean) => {
		if (wantsMouse !== isWanted) {
			wantsMouse = isWanted;
			// After the frames that are on their way: in the midst of one it would break a sequence.
			stdout.write(isOurs ? mouseModes[isWanted ? 'on' : 'off'] : '');
		}
	};
	const takeAgain = () => {
		forgetModes(streams);
		take();
		stdin.resume();
		onResume?.();
	};
	const watch = createWatch({
		modes,
		interval: watchInterval,
		onSignal: signal => (other.isForOther(signal) ? undefined : endBy(signal)),
	});
	const other = createHandOver({isOver: () => isOver, before: leave, after: takeAgain});
	const suspension = createSuspension({
		isOver: () => isOver,
		beforeStop: leave,
		afterStop: () => (other.isActive() ? undefined : takeAgain()),
	});
	const endBy = (signal: NodeJS.Signals) => {
		// While the watchdog listens, the signal would not have its default effect.
		endAsBy(signal, watch.pause());
		restore();
	};

	restoreAtEnd({restore, onInternalError});
	onHangUp(streams, () => {
		if (!isOver) {
			endBy('SIGHUP');
		}
	});
	letWritesWait(streams, true);
	take();
	return {restore, watch: watch.start, suspend: suspension.suspend, listenToMouse, handOver: other.handOver};
}

/** The signals with which people and systems end a program; the watchdog listens to them in our place, since it is never stuck. */
const watchdogSignals: readonly NodeJS.Signals[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'];

/** Listens to the signals that end the program: here, and in the watchdog once it is started and while the terminal is ours. */
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
				signals: watchdogSignals,
				interval,
				onListening: () => signals.leave(watchdogSignals),
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
		/** Ends the watchdog, after listening to its signals again. */
		async pause() {
			const ending = end;
			isOurs = false;
			end = undefined;
			signals.listen();
			await ending?.();
		},
	};
}

/** Ends the program by the default effect of a signal, as soon as the watchdog no longer prevents that. */
function endAsBy(signal: NodeJS.Signals, unwatched: Promise<unknown>): void {
	// An exit before that has the exit code of the signal.
	process.on('exit', () => {
		process.exitCode = 128 + constants.signals[signal];
	});
	void unwatched.then(() => {
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}

/** Restores the terminal when the program ends, or an error was not caught. */
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
	// Before the listeners of a program without a terminal, which restore nothing.
	process.prependListener('uncaughtException', endByError);
	process.prependListener('unhandledRejection', endByError);
	process.on('exit', restore);
}

/** Listens for the loss of the terminal; a pipe may end, or lose its reader, without a fault. */
function onHangUp({stdin, stdout}: TerminalStreams, listener: () => void): void {
	for (const event of stdin.isTTY ? ['end', 'close', 'error'] : []) {
		stdin.on(event, listener);
	}
	for (const event of stdout.isTTY ? ['close', 'error'] : []) {
		stdout.on(event, listener);
	}
}
