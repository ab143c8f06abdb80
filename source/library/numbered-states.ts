/** What the reader has made of cables, with a number that changes with it. */
import {type KeptStates, noStates} from '../search/kept-states.js';

/** The states with their number. */
export type NumberedStates = KeptStates & {readonly version: number};

/** Creates a function that numbers states: the same ones have the same number. */
export function createNumbered(): (states: KeptStates) => NumberedStates {
	let last: NumberedStates = {...noStates, version: 0};
	return states => {
		const isSame =
			states.read === last.read &&
			states.starred === last.starred &&
			states.tagged === last.tagged &&
			states.filed === last.filed;
		last = isSame ? last : {...states, version: last.version + 1};
		return last;
	};
}
