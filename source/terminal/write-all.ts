import {closeSync, fstatSync, writeSync} from 'node:fs';

/** A standard output that took only a part of what was written, and a sentence that says why. */
export class WriteError extends Error {
	override readonly name = 'WriteError';
	/** Whoever read has read enough, as `head` does: no failure. */
	readonly isClosedPipe: boolean;

	constructor(cause: unknown) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
		super(`the output is incomplete: ${reasons.get(code) ?? `it cannot be written (${code})`}`, {cause});
		this.isClosedPipe = code === 'EPIPE';
	}
}

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOSPC', 'the disk is full'],
	['EDQUOT', 'your disk quota is used up'],
	['EFBIG', 'the file would be larger than allowed'],
	['EIO', 'the device could not write it'],
	['EBADF', 'standard output is closed'],
	['EPIPE', 'nobody reads it'],
]);

/**
 * Writes all of a text to a file descriptor, in as many calls as it takes, and throws a `WriteError` if that cannot be.
 * The system may take a part of a write without calling that an error, and Node's stream for a file does not look.
 */
export function writeAll(file: number, text: string): void {
	let rest: Uint8Array = Buffer.from(text);
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(file, rest));
		} catch (error) {
			// Another process may have made a pipe that we share with it one that does not wait.
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
				throw new WriteError(error);
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}

/** Closes a file that was written, since some file systems tell only then that it has no room; leaves pipes open. */
export function closeIfFile(file: number): void {
	try {
		if (fstatSync(file).isFile()) {
			closeSync(file);
		}
	} catch (error) {
		throw new WriteError(error);
	}
}
