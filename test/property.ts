/** How many examples of a property are tried, and which. */
import {scaled} from './scale.js';

/** The same examples in every run. */
export function sameExamples(numRuns: number): {readonly numRuns: number; readonly seed: number} {
	return {numRuns, seed: 1333};
}

/** Other examples in every run, as many as the scale of the long tests asks for; a failure tells their seed. */
export function newExamples(numRuns: number): {readonly numRuns: number} {
	return {numRuns: scaled(numRuns)};
}
