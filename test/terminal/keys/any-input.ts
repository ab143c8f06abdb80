import fc from 'fast-check';
import {decode, flush, noKeys} from '../../../source/terminal/keys.js';

/** Checks that any input is read to its end. */
export function checkAnyInput(examples: {readonly numRuns: number}): void {
	const property = fc.property(fc.string({unit: 'binary', maxLength: 60}), text => {
		const {state} = decode(noKeys, text);
		flush(state);
	});
	fc.assert(property, examples);
}
