import type {Writable} from 'node:stream';

/** How long a slow terminal may take for what is on its way to it, in milliseconds, before we leave all the same. */
export const patienceWithTerminal = 2000;

/** Waits until everything that was written has gone out, or until patience is at its end. */
export function drained(output: Writable, milliseconds = patienceWithTerminal): Promise<void> {
	return new Promise(done => {
		const deadline = setTimeout(done, milliseconds);
		output.write('', () => {
			clearTimeout(deadline);
			done();
		});
	});
}
