/** A change of the state by a key or a paste. */
import type {State} from '../app/state/state.js';

/** The states before and after it, and whether it was a move that reads on. */
export type StateChange = {readonly before: State; readonly after: State; readonly readsThrough: boolean};

/** The message on the hint line, if any. */
export function hintLines({after}: StateChange): readonly string[] {
	return after.message === undefined ? [] : [after.message];
}
