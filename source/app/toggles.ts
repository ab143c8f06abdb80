/** How things are shown on every screen, and used: with hints, with matches highlighted, with the mouse. */
import {withSettings} from './settings-change.js';
import type {Step} from './state/effect.js';
import {type State, withMessage} from './state/state.js';

/** Shows the line of hints, or leaves it to messages alone. */
export function toggleHints(state: State): Step {
	const hasHints = !state.settings.hasHints;
	return withSettings(
		state,
		{hasHints},
		hasHints ? 'hints shown' : 'hints hidden; -h shows them, h is the help',
	);
}

/** Highlights what was found, or does not; it is found all the same. */
export function toggleHighlighting(state: State): Step {
	const isHighlighting = !state.settings.isHighlighting;
	return withSettings(
		state,
		{isHighlighting},
		isHighlighting ? 'matches highlighted' : 'matches not highlighted',
	);
}

/** Listens to the mouse, or leaves it to the terminal. */
export function toggleMouse(state: State): Step {
	const hasMouse = !state.hasMouse;
	return [
		withMessage({...state, hasMouse}, hasMouse ? 'mouse on; Shift and the mouse select text' : 'mouse off'),
	];
}
