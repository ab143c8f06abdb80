/** The log of `CABLES_LOG=FILE`: what happens and when, and never a word of a cable. */
import {closeSync, constants, openSync, writeSync} from 'node:fs';
import process from 'node:process';

/** Stops logging, since whoever named the file may not write files. */
export function closeLog(): void {
	delete process.env.CABLES_LOG;
}

/** Adds an event to the log, if there is one; a log that cannot be written is ignored. */
export function logEvent(event: string): void {
	const path = process.env.CABLES_LOG;
	if (!path) {
		return;
	}
	try {
		// Without blocking on a FIFO, and readable by the owner alone: names of files can be revealing.
		const file = openSync(
			path,
			constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK,
			0o600,
		);
		try {
			writeSync(file, `${new Date().toISOString()} ${process.pid} ${event}\n`);
		} finally {
			closeSync(file);
		}
	} catch {}
}

/** The kind of an error and its stack, without its message, which may have words of a cable. */
export function errorEvent(error: unknown): string {
	if (!(error instanceof Error)) {
		return `internal error: ${typeof error} thrown`;
	}
	const code = 'code' in error && /^[A-Z0-9_]+$/.test(String(error.code)) ? ` ${error.code}` : '';
	const name = /^\w+$/.test(error.name) ? error.name : 'Error';
	return [`internal error: ${name}${code}`, ...framesOf(error).map(frame => `    ${frame}`)].join('\n');
}

/** The frames of a stack; they follow the message, whose own lines can look like frames. */
function framesOf({stack = '', message}: Error): readonly string[] {
	const at = message === '' ? 0 : stack.indexOf(message);
	const frames = at < 0 ? '' : stack.slice(at + message.length);
	return [
		...frames.matchAll(
			/^ {4}at (?:(?:async |new )*[\w$.<>[\] ]+ \()?((?:file:|node:|\/)[^()\n]*:\d+:\d+)\)?$/gm,
		),
	].map(([frame]) => frame.trim());
}
