import {closeSync, fstatSync, writeSync} from 'node:fs';

/** Standard output could not be written completely; the message says why. */
export class WriteError extends Error {
	override readonly name = 'WriteError';
	/** The reader has read enough, as `head` does, which is not a failure. */
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
 * Writes all of a text to a file descriptor, in as many calls as needed; throws a `WriteError` if that fails.
 * The system may write a part without reporting an error, which Node's stream for a file does not notice.
 */
export function writeAll(file: number, text: string): void {
	let rest: Uint8Array = Buffer.from(text);
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(file, rest));
		} catch (error) {
			// Another process may have made a shared pipe non-blocking.
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
				throw new WriteError(error);
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}

/** Closes a file that was written, since some file systems report only then that the disk is full; leaves pipes open. */
export function closeIfFile(file: number): void {
	try {
		if (fstatSync(file).isFile()) {
			closeSync(file);
		}
	} catch (error) {
		throw new WriteError(error);
	}
}
