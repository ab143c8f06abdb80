import {awaitsAnswer, awaitsCounts, awaitsThread} from './awaiting.js';
import type {Program} from './program.js';
import type {Event} from './state/event.js';

/** Sends events to a program one at a time: each waits until what the ones before it asked for has been answered. */
export function inTurn(program: Program): (events: readonly Event[]) => void {
	// In reverse: taking from the front of a long array costs as much as the array is long.
	let waiting: Event[] = [];
	let isSending = false;

	function sendNext(): void {
		// Handling an event calls the subscribers, and so this function.
		if (isSending) {
			return;
		}
		isSending = true;
		while (!isAwaited(program)) {
			const next = waiting.pop();
			if (!next) {
				break;
			}
			program.dispatch([next]);
		}
		isSending = false;
	}

	program.subscribe(sendNext);
	return events => {
		waiting = [...events.toReversed(), ...waiting];
		sendNext();
	};
}

function isAwaited({state}: Program): boolean {
	return awaitsAnswer(state()) || awaitsCounts(state()) || awaitsThread(state());
}
