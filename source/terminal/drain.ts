import type {Writable} from 'node:stream';

/** Waits until everything that was written has gone out, or until patience with a slow terminal is at its end. */
export function drained(output: Writable): Promise<void> {
	return new Promise(done => {
		const deadline = setTimeout(done, patience);
		output.write('', () => {
			clearTimeout(deadline);
			done();
		});
	});
}

/** In milliseconds. */
const patience = 2000;
