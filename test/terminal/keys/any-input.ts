import fc from 'fast-check';
import {decode, flush, noKeys} from '../../../source/terminal/keys.js';
import {anyString} from '../../property.js';

/** Checks that any input is read to its end. */
export function checkAnyInput(examples: {readonly numRuns: number}): void {
	const property = fc.property(anyString({maxLength: 60}), text => {
		const {state} = decode(noKeys, text);
		flush(state);
	});
	fc.assert(property, examples);
}
