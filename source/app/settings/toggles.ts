/** How things are shown on every screen, and used: with hints, with matches highlighted, with the mouse. */

import type {Step} from '../state/effect.js';
import {type State, withMessage} from '../state/state.js';
import {withSettings} from './settings-change.js';

/** Shows the line of hints, or leaves it to messages alone. */
export function toggleHints(state: State): Step {
	return toggled(state, 'hasHints', 'hints shown', 'hints hidden; -h shows them, h is the help');
}

/** Highlights what was found, or does not; it is found all the same. */
export function toggleHighlighting(state: State): Step {
	return toggled(state, 'isHighlighting', 'matches highlighted', 'matches not highlighted');
}

function toggled(state: State, setting: 'hasHints' | 'isHighlighting', on: string, off: string): Step {
	const isOn = !state.settings[setting];
	return withSettings(state, {[setting]: isOn}, isOn ? on : off);
}

/** Listens to the mouse, or leaves it to the terminal. */
export function toggleMouse(state: State): Step {
	const hasMouse = !state.hasMouse;
	return [
		withMessage({...state, hasMouse}, hasMouse ? 'mouse on; Shift and the mouse select text' : 'mouse off'),
	];
}
