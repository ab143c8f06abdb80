/** What a key or a paste has led to. */
import type {State} from '../app/state.js';

/** The states in front of it and behind it, and whether it was a move that goes on reading. */
export type StateChange = {readonly before: State; readonly after: State; readonly readsThrough: boolean};

/** The message that was left, if any. */
export function messageLines({after}: StateChange): readonly string[] {
	return after.message === undefined ? [] : [after.message];
}
