/** Opening a cable that takes a while, and turning the pages of a text shown in pages. */

import {counted} from '../cable/counts.js';
import {noFilter} from '../layout/portions/portion-filter.js';
import {placeOfLine} from '../layout/position.js';
import {hasCrumbs, textHeight} from './heights.js';
import {cancelKeys} from './keymap/binding.js';
import {atKeptPlace, leftWords, toKeptPage} from './memory/places.js';
import {pushScreen, readerFor} from './navigation.js';
import {arrived, lacksParagraph} from './reader/arrival.js';
import {openingHeaders} from './reader/headers.js';
import {leftFilter} from './reader/hiding/kept-filter.js';
import {layoutOf} from './reader/layout.js';
import {withQuery} from './reader/query-words.js';
import {openThreadFromList} from './reader/references/thread.js';
import {filterWords, pageWords} from './reader/status.js';
import {crumbs} from './reader/trail.js';
import type {Step} from './state/effect.js';
import type {Event} from './state/event.js';
import type {Pages, ReaderScreen} from './state/screen.js';
import type {Arrival, State, Trail, Visit} from './state/state.js';
import {withMessage, withScreen} from './state/state.js';

/** Shows a cable over the screen it was opened from, and marks the words that led to it. */
export function cableOpened(state: State, event: Extract<Event, {type: 'cable-opened'}>): Step {
	const {key, pages} = event;
	const waited: State = {...state, opening: undefined, arrival: undefined};
	const arrival: Arrival = state.arrival?.key === key ? state.arrival : {key};
	const {at} = arrival;
	const trail: Trail = arrival.trail ?? {...state.trail, reached: 'list', forward: []};
	const isGoingOn = at === undefined && !leadsToPlace(arrival);
	const filter = arrival.filter ?? (isGoingOn && pages === undefined ? leftFilter(state, key) : noFilter);
	const marked = withQuery(waited, {...readerFor({...event, headers: openingHeaders(state)}), filter}, at);
	const reader = isGoingOn ? atKeptPlace(waited, marked) : arrived(waited, marked, arrival);
	const isInPlace = state.folder.isSingleFile || state.screen.type === 'reader';
	const opened = {...(isInPlace ? withScreen(waited, reader) : pushScreen(waited, reader)), trail};
	const messages = [
		...openingWords(opened, reader, event),
		...(isGoingOn && reader.place !== marked.place ? [leftWords(waited, reader)] : []),
		...arrivalWords(arrival, reader),
	];
	const shown = messages.length === 0 ? opened : withMessage(opened, messages.join('; '));
	const [next, ...asked] = arrival.opensThread ? openThreadFromList(shown, reader) : ([shown] as const);
	return [next, ...asked, ...(isGoingOn ? toKeptPage(waited, reader) : [])];
}

/** What must be known of a cable that has been opened: what is hidden, replaced or cut, and how one came here. */
function openingWords(
	state: State,
	reader: ReaderScreen,
	{replaced, pages}: Extract<Event, {type: 'cable-opened'}>,
): readonly string[] {
	const hidden = state.view === 'plain' ? filterWords(reader) : '';
	return [
		...(hidden === '' ? [] : [hidden]),
		...(pages ? [`${pages.reason}: shown as plain text in pages`] : []),
		...(!pages && replaced > 0 ? [`${counted(replaced, 'character')} replaced by placeholders`] : []),
		...(state.trail.reached === 'reference' && !hasCrumbs(state) ? [crumbs(state, reader).join(' › ')] : []),
	];
}

/** Why a cable does not open as was asked. */
function arrivalWords(arrival: Arrival, reader: ReaderScreen): readonly string[] {
	const {at, dropsWords, paragraph} = arrival;
	return [
		...(at !== undefined && reader.find?.current === undefined
			? ['no word of the query in the text shown; n goes on']
			: []),
		...(dropsWords ? ['& dropped'] : []),
		...(lacksParagraph(reader, arrival) ? [`there is no paragraph ${paragraph}`] : []),
	];
}

/** Whether the cable opens at a certain place, and not where it was left. */
function leadsToPlace({visit, place, note, paragraph}: Arrival): boolean {
	return [visit, place, note, paragraph].some(each => each !== undefined);
}

/** Waits for a cable to open. */
export function cableOpening(state: State, {key, name}: Extract<Event, {type: 'cable-opening'}>): Step {
	return [withMessage({...state, opening: key}, `opening ${name}; press Esc to cancel`)];
}

/** Reports why a cable could not be opened. */
export function cableNotOpened(state: State, {reason}: Extract<Event, {type: 'cable-not-opened'}>): Step {
	const {arrival, trail} = state;
	const isElsewhere = ({key}: Visit) => key !== arrival?.key;
	// A cable that can no longer be opened must not block the way.
	const passable = arrival?.visit
		? {...trail, back: trail.back.filter(isElsewhere), forward: trail.forward.filter(isElsewhere)}
		: trail;
	return [withMessage({...state, opening: undefined, arrival: undefined, trail: passable}, reason)];
}

/** Whether a key cancels the opening of a cable; so does `q`, if it would close the cable. */
export function cancelsOpening({opening, userKeys}: State, key: string): boolean {
	const cancels = [...cancelKeys, 'Ctrl-C'].includes(key);
	return opening !== undefined && (cancels || (key === 'q' && userKeys.reader?.q === undefined));
}

/** Stops waiting for a cable; quits if it was the only file. */
export function cancelOpening(state: State): Step {
	const cancelled: State = {...state, opening: undefined, arrival: undefined};
	return state.folder.isSingleFile && state.screen.type !== 'reader'
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

/** A search goes on in the new page, from its beginning. */
function findInNewPage({find}: ReaderScreen): ReaderScreen['find'] {
	return find && {...find, current: undefined};
}
