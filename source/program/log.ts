/** The log that `CABLES_LOG=FILE` asks for: what happens and when, and never a word of a cable. */
import {closeSync, constants, openSync, writeSync} from 'node:fs';
import process from 'node:process';

/** Adds an event to the log, if there is one; what cannot be logged is no reason to disturb the reader. */
export function logEvent(event: string): void {
	const path = process.env.CABLES_LOG;
	if (!path) {
		return;
	}
	try {
		// Without waiting for whoever reads a FIFO, and for the eyes of its owner: names of files can tell much.
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

/** What an error is and where it was thrown; not its message, which may have words of a cable. */
export function errorEvent(error: unknown): string {
	if (!(error instanceof Error)) {
		return `internal error: ${typeof error} thrown`;
	}
	const code = 'code' in error && /^[A-Z0-9_]+$/.test(String(error.code)) ? ` ${error.code}` : '';
	const name = /^\w+$/.test(error.name) ? error.name : 'Error';
	return [`internal error: ${name}${code}`, ...framesOf(error).map(frame => `    ${frame}`)].join('\n');
}

/** The frames follow the message, whose own lines can look like frames. */
function framesOf({stack = '', message}: Error): readonly string[] {
	const at = message === '' ? 0 : stack.indexOf(message);
	const frames = at < 0 ? '' : stack.slice(at + message.length);
	return [
		...frames.matchAll(
			/^ {4}at (?:(?:async |new )*[\w$.<>[\] ]+ \()?((?:file:|node:|\/)[^()\n]*:\d+:\d+)\)?$/gm,
		),
	].map(([frame]) => frame.trim());
}
