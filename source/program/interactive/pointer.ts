import type {Event} from '../../app/state/event.js';
import type {State} from '../../app/state/state.js';
import {pointedAt} from '../../screens/pointer.js';
import type {Theme} from '../../screens/theme.js';
import type {MouseInput} from '../../terminal/key-sequences.js';

/** Turns what the mouse did into events; two clicks on the same cell in quick succession are a double click. */
export function createPointer(
	theme: Theme,
	now: () => number,
): (state: State, input: MouseInput) => readonly Event[] {
	let last: (MouseInput & {readonly time: number}) | undefined;
	return (state, input) => {
		if (input.did !== 'click') {
			return [{type: 'wheel-turned', rows: input.did === 'wheel-down' ? WHEEL_ROWS : -WHEEL_ROWS}];
		}
		const time = now();
		const isDouble =
			last !== undefined &&
			last.row === input.row &&
			last.column === input.column &&
			time - last.time < DOUBLE_CLICK;
		last = isDouble ? undefined : {...input, time};
		const at = pointedAt(state, theme, input);
		return at ? [{type: 'pointed', at, isDouble}] : [];
	};
}

const WHEEL_ROWS = 3;

/** In milliseconds; as most desktops have it. */
const DOUBLE_CLICK = 500;
