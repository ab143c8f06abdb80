import type {WriteStream} from 'node:tty';

/**
 * Waits until everything that was written has gone out, or until patience with a slow terminal is at its end.
 * Whoever reads a pipe is to have all of it, however slowly.
 */
export function drained(output: Pick<WriteStream, 'isTTY' | 'write'>): Promise<void> {
	return new Promise(done => {
		const deadline = output.isTTY ? setTimeout(done, patience) : undefined;
		output.write('', () => {
			clearTimeout(deadline);
			done();
		});
	});
}

/** In milliseconds. */
const patience = 2000;
