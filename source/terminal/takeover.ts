/** Takes the terminal over and gives it back: raw mode, the other modes, and writes that do not block. */
import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import type {TerminalModes} from './modes.js';
import {writeAtOnce} from './write-at-once.js';

/** The input and output of the terminal; either may be a pipe instead. */
export type TerminalStreams = {readonly stdin: ReadStream; readonly stdout: WriteStream};

/** Sets the modes of the program. */
export function takeTerminal({stdin, stdout}: TerminalStreams, {enter}: TerminalModes): void {
	// In the background this stops the program before it writes over the shell's prompt.
	setRaw(stdin, true);
	writeAtOnce(fileOf(stdout), enter);
	// No resize is reported while the program is stopped.
	process.kill(process.pid, 'SIGWINCH');
}

/** Resets the modes. */
export function giveTerminalBack({stdin, stdout}: TerminalStreams, {leave}: TerminalModes): void {
	writeAtOnce(fileOf(stdout), leave);
	stdin.pause();
	setRaw(stdin, false);
}

/** Makes Node forget the modes that it remembers, since another program may have changed them. */
export function forgetModes({stdin}: TerminalStreams): void {
	setRaw(stdin, false);
}

/**
 * Lets writes to the terminal wait in a queue: by default they block, so a frozen terminal would freeze the program.
 * Node has reopened the terminal, so other programs that use it notice nothing.
 */
export function letWritesWait({stdout}: TerminalStreams, mayWait: boolean): void {
	handleOf(stdout).setBlocking?.(!mayWait);
}

/** Sets raw mode, unless the terminal is gone. */
function setRaw(stdin: ReadStream, isRaw: boolean): void {
	try {
		stdin.setRawMode(isRaw);
	} catch {}
}

/** The file descriptor of a stream; for a terminal, the one that Node has reopened. */
function fileOf(stream: WriteStream & {readonly fd?: number}): number {
	return handleOf(stream).fd ?? stream.fd ?? -1;
}

type Handle = {readonly fd?: number; readonly setBlocking?: (isBlocking: boolean) => void};

function handleOf(stream: WriteStream): Handle {
	return (stream as {readonly _handle?: Handle | null})._handle ?? {};
}
