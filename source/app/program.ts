import {worksEverywhere} from './keymap.js';
import {awaitsCable} from './list-search.js';
import type {Effect, Event, State} from './state.js';
import {update} from './update.js';

/** The running program: its state, and the way in for what happens. */
export type Program = {
	readonly state: () => State;
	/** Takes in events, in their order, and tells the listeners once when all are done. */
	readonly dispatch: (events: readonly Event[]) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/**
 * The loop. `perform` does an effect; what it finds out at once it returns as events, which are taken in before the
 * next event that waits, so that a key typed ahead of an opening cable reaches the cable and not the list. Where the
 * cable has to be found first, what is typed is kept until then.
 */
export function createProgram(
	start: State,
	perform: (effect: Effect, state: State) => readonly Event[],
): Program {
	let state = start;
	const typedAhead: Event[] = [];
	const listeners = new Set<() => void>();

	function take(event: Event): void {
		if (awaitsCable(state) && isTyped(event)) {
			typedAhead.push(event);
			return;
		}
		if (isCancel(event)) {
			typedAhead.length = 0;
		}
		const [next, ...effects] = update(state, event);
		state = next;
		for (const effect of effects) {
			for (const answer of perform(effect, state)) {
				take(answer);
			}
		}
		if (!awaitsCable(state)) {
			for (const waiting of typedAhead.splice(0)) {
				take(waiting);
			}
		}
	}

	return {
		state: () => state,
		dispatch(events) {
			const before = state;
			for (const event of events) {
				take(event);
			}
			if (state !== before) {
				for (const listener of listeners) {
					listener();
				}
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** What is typed for the cable that is to open; what cancels, quits or repaints is not to wait for it. */
function isTyped(event: Event): boolean {
	return event.type === 'paste' || (event.type === 'key' && !isCancel(event) && !worksEverywhere(event.key));
}

function isCancel(event: Event): boolean {
	return event.type === 'key' && (event.key === 'Escape' || event.key === 'Ctrl-G');
}
