/** The terminal taken over: in raw mode, in the modes of the program, and with writes that do not block. */
import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import type {TerminalModes} from './modes.js';
import {writeAtOnce} from './write-at-once.js';

/** Both ends of the terminal; either may be a pipe instead. */
export type Ends = {readonly stdin: ReadStream; readonly stdout: WriteStream};

/** Puts the terminal into the modes of the program. */
export function takeTerminal({stdin, stdout}: Ends, {enter}: TerminalModes): void {
	// In the background this stops us before anything is written over the shell's prompt.
	setRaw(stdin, true);
	writeAtOnce(fileOf(stdout), enter);
	// A size that is set while we are stopped is told to nobody.
	process.kill(process.pid, 'SIGWINCH');
}

/** Puts the terminal back into the modes in which it was found. */
export function giveTerminalBack({stdin, stdout}: Ends, {leave}: TerminalModes): void {
	writeAtOnce(fileOf(stdout), leave);
	stdin.pause();
	setRaw(stdin, false);
}

/** Has Node forget the modes that it remembers: whoever had the terminal meanwhile may have changed them. */
export function forgetModes({stdin}: Ends): void {
	setRaw(stdin, false);
}

/**
 * Node makes writes to a terminal block, so a frozen terminal would freeze the program, signals and all.
 * Node has reopened the terminal, so this is not felt by others that have it.
 */
export function letWritesWait({stdout}: Ends, mayWait: boolean): void {
	handleOf(stdout).setBlocking?.(!mayWait);
}

/** The terminal may be gone by now, and then there is nothing to set. */
function setRaw(stdin: ReadStream, isRaw: boolean): void {
	try {
		stdin.setRawMode(isRaw);
	} catch {}
}

/** The file behind a stream: for a terminal the one that Node has opened anew. */
function fileOf(stream: WriteStream & {readonly fd?: number}): number {
	return handleOf(stream).fd ?? stream.fd ?? -1;
}

type Handle = {readonly fd?: number; readonly setBlocking?: (isBlocking: boolean) => void};

function handleOf(stream: WriteStream): Handle {
	return (stream as {readonly _handle?: Handle | null})._handle ?? {};
}
