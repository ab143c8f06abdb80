/** How things are shown on every screen: with hints, with matches highlighted. */
import {withSettings} from './settings-change.js';
import type {State, Step} from './state.js';

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
