/** What a key or a paste has led to. */
import type {State} from '../app/state.js';

/** The states in front of it and behind it, and whether it was a move that goes on reading. */
export type Change = {readonly before: State; readonly after: State; readonly readsOn: boolean};

/** The message that was left, if any. */
export function said({after}: Change): readonly string[] {
	return after.message === undefined ? [] : [after.message];
}
