/** What happens while a cable is being opened that takes its time, and with the pages of a text that is no cable. */

import {placeOfLine} from '../layout/position.js';
import {textHeight} from './heights.js';
import {layoutOf} from './reader/layout.js';
import {readerFor} from './screens.js';
import type {Event, Pages, ReaderScreen, State, Step} from './state.js';
import {withMessage, withScreen} from './state.js';

/** Waits for a cable. */
export function cableOpening(state: State, {key, name}: Extract<Event, {type: 'cable-opening'}>): Step {
	return [withMessage({...state, opening: key}, `opening ${name} - Esc gives up`)];
}

/** Says why a cable could not be opened. */
export function cableNotOpened(state: State, {reason}: Extract<Event, {type: 'cable-not-opened'}>): Step {
	return [withMessage({...state, opening: undefined}, reason)];
}

/** Whether a key gives up what is being opened: it would close it, if it were open. */
export function givesUp({opening}: State, key: string): boolean {
	return opening !== undefined && ['Escape', 'Ctrl-G', 'Ctrl-C', 'q'].includes(key);
}

/** Waits no longer; where nothing else can be read, the program is over. */
export function giveUpOpening(state: State): Step {
	const given: State = {...state, opening: undefined};
	return state.folder.isSingleFile
		? [given, {type: 'give-up-opening'}, {type: 'quit'}]
		: [withMessage(given, 'not opened'), {type: 'give-up-opening'}];
}

/** Asks for another page of a text that is shown in pages. */
export function turnPage(state: State, {key}: ReaderScreen, number: number, at: 'top' | 'bottom'): Step {
	return [state, {type: 'turn-page', key, number, at}];
}

/** Shows another page in the place of the one that is open. */
export function pageTurned(state: State, event: Extract<Event, {type: 'page-turned'}>): Step {
	const {screen} = state;
	if (screen.type !== 'reader' || screen.key !== event.key || !screen.pages) {
		return [state];
	}
	const {cable, replaced, number, count, at} = event;
	const pages: Pages = {...screen.pages, number, count};
	const page: ReaderScreen = {...readerFor({...screen, cable, replaced, pages}), find: foundAnew(screen)};
	const {length} = layoutOf(state, page).lines;
	const place = placeOfLine(
		layoutOf(state, page),
		at === 'top' ? 0 : Math.max(0, length - textHeight(state)),
	);
	return [withMessage(withScreen(state, {...page, place}), pageWords(pages))];
}

/** Which page is open, of how many. */
export function pageWords({number, count}: Pages): string {
	return `page ${number} of ${count}`;
}

/** Words that are sought are sought in the page that is open. */
function foundAnew({find}: ReaderScreen): ReaderScreen['find'] {
	return find && {...find, current: undefined};
}
