import {writeSync} from 'node:fs';

/** Writes without any queue, for the last words of a program that may be about to end; gives up on a frozen terminal. */
export function writeAtOnce(file: number, text: string): void {
	let rest = Buffer.from(text);
	for (let attempt = 0; attempt < 20 && rest.length > 0; attempt++) {
		try {
			rest = rest.subarray(writeSync(file, rest));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
				return;
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		}
	}
}
