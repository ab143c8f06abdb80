/** Standard output and standard error of commands: written by file descriptor, so that a write is done when it returns. */
import {isatty} from 'node:tty';
import {closeIfFile, WriteError, writeAll} from '../terminal/write-all.js';

/** The file descriptor of standard output. */
export const STDOUT = 1;
const STDERR = 2;

/** Standard output; every function throws a `WriteError` if not all of the text could be written. */
export type StandardOutput = {
	readonly isTerminal: boolean;
	readonly write: (text: string) => void;
	/** Sends whatever has been written so far. */
	readonly flush: () => void;
	/** The same for the last time, and closes a file. */
	readonly finish: () => void;
};

/** Opens the standard output of this process; a terminal gets each write at once, anything else larger pieces. */
export function openStandardOutput(): StandardOutput {
	const isTerminal = isatty(STDOUT);
	let waiting: string[] = [];
	let length = 0;
	let isOver = false;
	const flush = () => {
		const text = waiting.join('');
		waiting = [];
		length = 0;
		writeAll(STDOUT, text);
	};
	return {
		isTerminal,
		write(text) {
			waiting.push(text);
			length += text.length;
			if (isTerminal || length >= PIECE) {
				flush();
			}
		},
		flush,
		finish() {
			if (!isOver) {
				isOver = true;
				flush();
				closeIfFile(STDOUT);
			}
		},
	};
}

/** In UTF-16 code units. */
const PIECE = 65_536;

/** Whether standard error is a terminal. */
export function isErrorTerminal(): boolean {
	return isatty(STDERR);
}

/** Writes to standard error; if that fails, the error is ignored. */
export function writeError(text: string): void {
	try {
		writeAll(STDERR, text);
	} catch (error) {
		if (!(error instanceof WriteError)) {
			throw error;
		}
	}
}
