/** The cable with which the program was asked to begin: opened as soon as it has been found. */
import {isLoading} from './progress.js';
import type {Effect, Step} from './state/effect.js';
import type {Event} from './state/event.js';
import type {State} from './state/state.js';
import {withMessage} from './state/state.js';

/** Asks for the cable when more of the folder is known. */
export function askForGoal({goal, folder}: State, {type}: Event): readonly Effect[] {
	const isNews = type === 'cables-read' || (type === 'progress' && !isLoading(folder.progress));
	return goal && isNews ? [{type: 'find-numbered', number: goal.number}] : [];
}

/** Opens the cable at its paragraph; reports if the whole folder is known and it is not there. */
export function numberedFound(state: State, {number, keys}: Extract<Event, {type: 'numbered-found'}>): Step {
	const {goal} = state;
	if (goal?.number !== number) {
		return [state];
	}
	const [key] = keys;
	if (key !== undefined) {
		const {paragraph} = goal;
		const arrival = {key, ...(paragraph !== undefined && {paragraph})};
		return [
			{...state, goal: undefined, arrival},
			{type: 'open-cable', key},
		];
	}
	return isLoading(state.folder.progress)
		? [state]
		: [withMessage({...state, goal: undefined}, `no cable ${number} in this folder`)];
}
