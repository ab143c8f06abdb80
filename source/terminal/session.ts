/**
 * The terminal while the program has it: taken over at the start, given back as it was however the program ends.
 *
 * Reading the keys is left to the caller, who listens to `stdin`; nothing is ever asked of the terminal.
 */
import {writeSync} from 'node:fs';
import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import {sanitiseLine} from './sanitise.js';

/** A terminal taken over. */
export type Session = {
	/** Gives the terminal back for good; to do it twice does nothing. */
	readonly restore: () => void;
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
};

/** The sequences that set modes of a terminal, and those that set them back. */
export type TerminalModes = {readonly enter: string; readonly leave: string};

/** Modes for a program that only appends lines: none. */
export const asFound: TerminalModes = {enter: '', leave: ''};

/** The exit code of a mistake of ours, EX_SOFTWARE of sysexits. */
export const mistakeOfOurs = 70;

/** Takes the terminal over: raw mode, and the modes that are wanted. Either end may be a pipe instead. */
export function openSession({stdin, stdout, modes = fullScreen, onLeave, onResume}: SessionOptions): Session {
	let isOurs = false;
	let isOver = false;
	let waiting: NodeJS.Timeout | undefined;

	const enter = () => {
		// In the background this stops us before anything is written over the shell's prompt.
		setRaw(stdin, true);
		writeAtOnce(stdout, modes.enter);
		isOurs = true;
	};
	const leave = () => {
		if (!isOurs) {
			return;
		}
		isOurs = false;
		onLeave?.();
		writeAtOnce(stdout, modes.leave);
		stdin.pause();
		setRaw(stdin, false);
	};
	const resume = () => {
		clearTimeout(waiting);
		waiting = undefined;
		if (isOver) {
			return;
		}
		// Whoever had the terminal may have changed it, and the modes Node remembers are not those it has.
		setRaw(stdin, false);
		enter();
		stdin.resume();
		process.off('SIGTSTP', suspend).on('SIGTSTP', suspend);
		// A stopped process is not told of a new size.
		process.kill(process.pid, 'SIGWINCH');
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
		restore();
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	};
	const hangUp = () => {
		if (!isOver) {
			endBy('SIGHUP');
		}
	};
	const endByMistake = (mistake: unknown) => {
		restore();
		const message = mistake instanceof Error ? `${mistake.name}: ${mistake.message}` : String(mistake);
		writeAtOnce(process.stderr, `cables: ${sanitiseLine(message)}\n`);
		process.exit(mistakeOfOurs);
	};

	for (const signal of endingSignals) {
		process.on(signal, () => endBy(signal));
	}
	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	// Without a listener this signal opens a debugger that every user of the host can reach.
	process.on('SIGUSR1', () => {});
	process.on('uncaughtException', endByMistake);
	process.on('unhandledRejection', endByMistake);
	process.on('exit', restore);
	// What comes through a pipe ends without anything having gone wrong.
	for (const event of stdin.isTTY ? ['end', 'close', 'error'] : []) {
		stdin.on(event, hangUp);
	}
	for (const event of ['close', 'error']) {
		stdout.on(event, hangUp);
	}

	letWritesWait(stdout, true);
	enter();
	return {restore, suspend};
}

/**
 * Alternate screen, cursor hidden, bracketed paste, autowrap off: a line of disputed width must not break the frame.
 *
 * Leaving also ends what a frame cut short may have left: the synchronised update, the margins, a colour. The screen
 * is erased: tmux that has grown meanwhile wraps its long lines anew and pushes them among the shell's.
 */
const fullScreen: TerminalModes = {
	enter: '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[?7l',
	leave: '\u001B[?2026l\u001B[r\u001B[m\u001B[H\u001B[J\u001B[?7h\u001B[?2004l\u001B[?1049l\u001B[?25h',
};

const endingSignals = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

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

/** Writes past the queue, for the last words of a program that may be about to die; gives up on a frozen terminal. */
function writeAtOnce(stream: WriteStream & {readonly fd?: number}, text: string): void {
	const fd = handleOf(stream).fd ?? stream.fd;
	if (fd === undefined || fd < 0) {
		return;
	}
	let rest = Buffer.from(text);
	for (let attempt = 0; attempt < 20 && rest.length > 0; attempt++) {
		try {
			rest = rest.subarray(writeSync(fd, rest));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
				return;
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		}
	}
}
