/** The first minute: on the very first start three lines say how to move, find and leave, until a key is pressed. */
import {hasFullBars} from './heights.js';
import {isPressed} from './memory/resume.js';
import type {Step} from './state/effect.js';
import type {Event} from './state/event.js';
import type {State} from './state/state.js';

/** A line of the welcome: what one wants to do, and how. */
export type WelcomeLine = {readonly wish: string; readonly way: string};

/** The lines of the welcome; none after the first key, where there is no room, and for whoever has keys of their own. */
export function welcomeLines(state: State): readonly WelcomeLine[] {
	return isWelcoming(state) ? lines : [];
}

const lines: readonly WelcomeLine[] = [
	{wish: 'move', way: 'j k or Down Up, Space and b by pages; Enter opens what is selected'},
	{wish: 'find', way: '/ and some words: of a subject, a post, a year'},
	{wish: 'leave', way: 'q goes back, and from the list it quits; h lists every key'},
];

function isWelcoming({isFirstStart, view, size, userKeys}: State): boolean {
	return isFirstStart && Object.keys(userKeys).length === 0 && (view === 'plain' || hasFullBars(size));
}

/** Ends the welcome with the first key, before that does what it always does; it never comes again once it was seen. */
export function endWelcome(state: State, event: Event): Step {
	if (!state.isFirstStart || !isPressed(event)) {
		return [state];
	}
	const next: State = {...state, isFirstStart: false};
	if (!isWelcoming(state)) {
		return [next];
	}
	const settings = {...state.settings, isWelcomed: true};
	return [
		{...next, settings},
		{type: 'save-settings', settings},
	];
}
