import type {WriteStream} from 'node:tty';

/**
 * Waits until everything that was written has gone out, but for a slow terminal not longer than two seconds.
 * The reader of a pipe gets everything, however slow it is.
 */
export function drained(output: Pick<WriteStream, 'isTTY' | 'write'>): Promise<void> {
	return new Promise(done => {
		const deadline = output.isTTY ? setTimeout(done, longestWait) : undefined;
		output.write('', () => {
			clearTimeout(deadline);
			done();
		});
	});
}

/** In milliseconds. */
const longestWait = 2000;
