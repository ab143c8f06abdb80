/** Opening a cable that takes a while, and turning the pages of a text shown in pages. */
import {noFilter} from '../layout/portion-filter.js';
import {placeOfLine} from '../layout/position.js';
import {counted} from './counts.js';
import {textHeight} from './heights.js';
import {atKeptPlace, leftWords, toKeptPage} from './memory/places.js';
import {openingHeaders} from './reader/headers.js';
import {layoutOf} from './reader/layout.js';
import {withQuery} from './reader/query-words.js';
import {pushScreen, readerFor} from './screens.js';
import type {Event, Pages, ReaderScreen, State, Step} from './state.js';
import {withMessage, withScreen} from './state.js';

/** Shows a cable over the screen it was opened from, with the words marked that led to it. */
export function cableOpened(state: State, event: Extract<Event, {type: 'cable-opened'}>): Step {
	const {key, replaced, pages} = event;
	const waited: State = {...state, opening: undefined, arrival: undefined};
	const {at, filter = noFilter} = state.arrival?.key === key ? state.arrival : {};
	const marked = withQuery(waited, {...readerFor({...event, headers: openingHeaders(state)}), filter}, at);
	const reader = at === undefined ? atKeptPlace(waited, marked) : marked;
	const opened = state.folder.isSingleFile ? withScreen(waited, reader) : pushScreen(waited, reader);
	const messages = [
		...(reader.place === marked.place ? [] : [leftWords(waited, reader)]),
		...(pages ? [`${pages.reason}: shown as plain text in pages`] : []),
		...(!pages && replaced > 0 ? [`${counted(replaced, 'character')} replaced by placeholders`] : []),
		...(at !== undefined && reader.find?.current === undefined
			? ['no word of the query in the text shown; n goes on']
			: []),
	];
	const shown = messages.length === 0 ? opened : withMessage(opened, messages.join('; '));
	return [shown, ...toKeptPage(waited, reader)];
}

/** Waits for a cable to open. */
export function cableOpening(state: State, {key, name}: Extract<Event, {type: 'cable-opening'}>): Step {
	return [withMessage({...state, opening: key}, `opening ${name}; press Esc to cancel`)];
}

/** Reports why a cable could not be opened. */
export function cableNotOpened(state: State, {reason}: Extract<Event, {type: 'cable-not-opened'}>): Step {
	return [withMessage({...state, opening: undefined, arrival: undefined}, reason)];
}

/** Whether a key cancels the opening of a cable; they are the keys that would close it. */
export function cancelsOpening({opening}: State, key: string): boolean {
	return opening !== undefined && ['Escape', 'Ctrl-G', 'Ctrl-C', 'q'].includes(key);
}

/** Stops waiting for a cable; quits if it was the only file. */
export function cancelOpening(state: State): Step {
	const cancelled: State = {...state, opening: undefined, arrival: undefined};
	return state.folder.isSingleFile
		? [cancelled, {type: 'give-up-opening'}, {type: 'quit'}]
		: [withMessage(cancelled, 'opening cancelled'), {type: 'give-up-opening'}];
}

/** Asks for another page of a text. */
export function turnPage(state: State, {key}: ReaderScreen, number: number, at: 'top' | 'bottom'): Step {
	return [state, {type: 'turn-page', key, number, at}];
}

/** Shows another page instead of the open one. */
export function pageTurned(state: State, event: Extract<Event, {type: 'page-turned'}>): Step {
	const {screen} = state;
	if (screen.type !== 'reader' || screen.key !== event.key || !screen.pages) {
		return [state];
	}
	const {cable, replaced, number, count, at} = event;
	const pages: Pages = {...screen.pages, number, count};
	const page: ReaderScreen = {...readerFor({...screen, cable, replaced, pages}), find: findInNewPage(screen)};
	const {length} = layoutOf(state, page).lines;
	const place = placeOfLine(
		layoutOf(state, page),
		at === 'top' ? 0 : Math.max(0, length - textHeight(state)),
	);
	return [withMessage(withScreen(state, {...page, place}), pageWords(pages))];
}

/** Which page is open: `page 2 of 5`. */
export function pageWords({number, count}: Pages): string {
	return `page ${number} of ${count}`;
}

/** A search goes on in the new page, from its beginning. */
function findInNewPage({find}: ReaderScreen): ReaderScreen['find'] {
	return find && {...find, current: undefined};
}
