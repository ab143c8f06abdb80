/** What properties are tried with: how many examples, and which. */
import fc from 'fast-check';
import {scaled} from './scale.js';

/** The same examples in every run. */
export function sameExamples(numRuns: number): {readonly numRuns: number; readonly seed: number} {
	return {numRuns, seed: 1333};
}

/** Other examples in every run, as many as the scale of the long tests asks for; a failure tells their seed. */
export function newExamples(numRuns: number): {readonly numRuns: number} {
	return {numRuns: scaled(numRuns)};
}

/**
 * Text of any characters of Unicode. It is what fast-check calls `unit: 'binary'`, which takes most of a second in each
 * file of tests, since it makes a table of all characters before the first example.
 */
export function anyString(lengths: fc.StringSharedConstraints = {}): fc.Arbitrary<string> {
	return fc.string({...lengths, unit: anyCharacter});
}

const firstSurrogate = 0xd800;
const surrogates = 0x800;
const lastCodePoint = 0x10ffff;

// Both ways, since strings that some programs stumble over, as `__proto__`, are tried where their characters are known.
const anyCharacter: fc.Arbitrary<string> = fc.nat({max: lastCodePoint - surrogates}).map(
	index => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
	character => {
		const [first, ...others] = [...String(character)].map(one => one.codePointAt(0) ?? 0);
		if (first === undefined || others.length > 0) {
			throw new Error('not one character');
		}
		return first < firstSurrogate ? first : first - surrogates;
	},
);
