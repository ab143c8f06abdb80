/** What the reader has made of cables, with a number that changes with it. */
import type {Memory} from '../app/memory/memory.js';
import {statesOf} from '../app/memory/states.js';
import type {KeptStates} from '../search/kept-states.js';

/** The states, and their number. */
export type NumberedStates = KeptStates & {readonly version: number};

/** Creates what numbers states: the same ones have the same number. */
export function createNumbered(): (memory: Memory) => NumberedStates {
	let last: NumberedStates = {read: '', starred: '', tagged: '', version: 0};
	return memory => {
		const states = statesOf(memory);
		const isSame =
			states.read === last.read && states.starred === last.starred && states.tagged === last.tagged;
		last = isSame ? last : {...states, version: last.version + 1};
		return last;
	};
}
