import {awaitsAnswer} from './list-search.js';
import type {Program} from './program.js';
import type {Event} from './state.js';

/** A way into a program by which each event waits until what was asked for by those before it has been answered. */
export function inTurn(program: Program): (events: readonly Event[]) => void {
	const waiting: Event[] = [];
	let isGoingOn = false;

	function goOn(): void {
		// An event that is taken in tells of itself before the next one.
		if (isGoingOn) {
			return;
		}
		isGoingOn = true;
		while (!awaitsAnswer(program.state())) {
			const next = waiting.shift();
			if (!next) {
				break;
			}
			program.dispatch([next]);
		}
		isGoingOn = false;
	}

	program.subscribe(goOn);
	return events => {
		waiting.push(...events);
		goOn();
	};
}
