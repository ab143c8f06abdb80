import {awaitsAnswer} from './list/search.js';
import type {Program} from './program.js';
import type {Event} from './state.js';

/** A way into a program by which each event waits until what was asked for by those before it has been answered. */
export function inTurn(program: Program): (events: readonly Event[]) => void {
	// The next one last: to take from the front of a long line costs as much as the line is long.
	let waiting: Event[] = [];
	let isGoingOn = false;

	function goOn(): void {
		// An event that is taken in tells of itself before the next one.
		if (isGoingOn) {
			return;
		}
		isGoingOn = true;
		while (!awaitsAnswer(program.state())) {
			const next = waiting.pop();
			if (!next) {
				break;
			}
			program.dispatch([next]);
		}
		isGoingOn = false;
	}

	program.subscribe(goOn);
	return events => {
		waiting = [...events.toReversed(), ...waiting];
		goOn();
	};
}
