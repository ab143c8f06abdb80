import {awaitsAnswer} from './awaiting.js';
import {cancelKeys} from './keymap/binding.js';
import {worksEverywhere} from './keymap/keymap.js';
import {cancelsOpening} from './opening.js';
import type {Effect} from './state/effect.js';
import type {Event} from './state/event.js';
import type {State} from './state/state.js';
import {update} from './update.js';

/** The running program: its state, and the way to send it events. */
export type Program = {
	readonly state: () => State;
	/** Handles events in order, and calls the listeners once after the last. */
	readonly dispatch: (events: readonly Event[]) => void;
	readonly subscribe: (listener: () => void) => () => void;
	/** Calls the listener after each event. */
	readonly follow: (listener: TransitionListener) => void;
};

/** Receives an event, and the states before and after it. */
export type TransitionListener = (before: State, event: Event, after: State) => void;

/**
 * The loop. `perform` performs an effect and returns what it knows at once as events. These are handled before the next
 * event, so that a key typed while a cable opens reaches the cable and not the list. If the cable has to be found
 * first, keys are kept until it is.
 */
export function createProgram(
	start: State,
	perform: (effect: Effect, state: State) => readonly Event[],
): Program {
	let state = start;
	const typedAhead: Event[] = [];
	const listeners = createCallbacks<[]>();
	const transitionListeners = createCallbacks<Parameters<TransitionListener>>();

	function take(event: Event): void {
		const isGivenUp = event.type === 'key' && cancelsOpening(state, event.key);
		if (awaitsAnswer(state) && isTyped(event) && !isGivenUp) {
			typedAhead.push(event);
			return;
		}
		if (isCancel(event) || isGivenUp) {
			typedAhead.length = 0;
		}
		const before = state;
		settle(event);
		transitionListeners.call(before, event, state);
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
			events.forEach(take);
			if (state !== before) {
				listeners.call();
			}
		},
		subscribe: listeners.add,
		follow: transitionListeners.add,
	};
}

/** Functions that are called together. */
function createCallbacks<Arguments extends readonly unknown[]>() {
	const callbacks = new Set<(...values: Arguments) => void>();
	return {
		add(callback: (...values: Arguments) => void): () => void {
			callbacks.add(callback);
			return () => callbacks.delete(callback);
		},
		call(...values: Arguments): void {
			for (const callback of callbacks) {
				callback(...values);
			}
		},
	};
}

/** Whether an event waits for the answer; keys that cancel, quit or redraw do not. */
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
	return event.type === 'key' && cancelKeys.includes(event.key);
}
