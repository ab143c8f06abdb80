import {worksEverywhere} from './keymap.js';
import {awaitsAnswer} from './list/search.js';
import {givesUp} from './opening.js';
import type {Effect, Event, State} from './state.js';
import {update} from './update.js';

/** The running program: its state, and the way in for what happens. */
export type Program = {
	readonly state: () => State;
	/** Takes in events, in their order, and tells the listeners once when all are done. */
	readonly dispatch: (events: readonly Event[]) => void;
	readonly subscribe: (listener: () => void) => () => void;
	/** Tells of each event with all that it led to at once. */
	readonly follow: (follower: Follower) => void;
};

/** Is told of an event, and of the states in front of it and behind it. */
export type Follower = (before: State, event: Event, after: State) => void;

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
	const followers = new Set<Follower>();

	function take(event: Event): void {
		const isGivenUpReason = event.type === 'key' && givesUp(state, event.key);
		if (awaitsAnswer(state) && isTyped(event) && !isGivenUpReason) {
			typedAhead.push(event);
			return;
		}
		if (isCancel(event) || isGivenUpReason) {
			typedAhead.length = 0;
		}
		const before = state;
		settle(event);
		for (const follower of followers) {
			follower(before, event, state);
		}
		if (!awaitsAnswer(state)) {
			for (const waiting of typedAhead.splice(0)) {
				take(waiting);
			}
		}
	}

	function settle(event: Event): void {
		const [next, ...effects] = update(state, event);
		state = next;
		for (const effect of effects) {
			for (const answer of perform(effect, state)) {
				settle(answer);
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
		follow(follower) {
			followers.add(follower);
		},
	};
}

/** What is typed for the answer that is to come; what cancels, quits or repaints is not to wait for it. */
function isTyped(event: Event): boolean {
	switch (event.type) {
		case 'key':
			return !isCancel(event) && !worksEverywhere(event.key);
		case 'paste':
		case 'line-ended':
		case 'input-ended':
			return true;
		default:
			return false;
	}
}

function isCancel(event: Event): boolean {
	return event.type === 'key' && (event.key === 'Escape' || event.key === 'Ctrl-G');
}
