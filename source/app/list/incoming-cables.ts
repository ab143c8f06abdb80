/** Adds cables to the list that were read while it is shown. */
import {lookUpReferences} from '../reader/references/named-cables.js';
import type {Effect, Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {Screen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreens} from '../state/state.js';
import {cursorIndex, keysOf, topIndex} from './rows.js';

/** Adds cables that were read; the selected row keeps its line on the screen. */
export function cablesRead(state: State, {order, progress}: Extract<Event, {type: 'cables-read'}>): Step {
	const updated: State = {...state, folder: {...state.folder, order, rows: {}, progress}};
	const next = withScreens(updated, screen => keepLine(state, updated, screen));
	const screens = [...next.previous, next.screen];
	const list = screens.findLast(candidate => candidate.type === 'list');
	const hasNews = order.length !== state.folder.order.length || progress.type === 'complete';
	const searches: readonly Effect[] =
		list?.filter && (hasNews || list.filter.opensBestMatch)
			? [{type: 'search', text: list.filter.text, scope: list.filter.scope}]
			: [];
	const looksUp = progress.type === 'complete' ? screens.flatMap(lookUpReferences) : [];
	return [next, ...searches, ...looksUp];
}

function keepLine(before: State, after: State, screen: Screen): Screen {
	if (screen.type !== 'list' || screen.cursor === undefined) {
		return screen;
	}
	const line = cursorIndex(before, screen) - topIndex(before, screen);
	if (cursorIndex(after, screen) - topIndex(after, screen) === line) {
		return screen;
	}
	const top = keysOf(after, screen)[Math.max(0, cursorIndex(after, screen) - line)];
	return {...screen, top};
}
