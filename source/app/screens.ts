/** Opening and closing of screens. */
import {noFilter} from '../layout/portion-filter.js';
import {topPlace} from '../layout/position.js';
import type {HelpGroup, ReaderScreen, Screen, State, Step} from './state.js';

/** Puts a screen in front of the one that is there. */
export function pushScreen(state: State, screen: Screen): State {
	return {...state, screen, previous: [...state.previous, state.screen]};
}

/** Closes the screen in front; the last one closes the program. */
export function closeScreen(state: State): Step {
	const below = state.previous.at(-1);
	return below ? [{...state, screen: below, previous: state.previous.slice(0, -1)}] : [state, {type: 'quit'}];
}

/** What is given with a cable that opens. */
type Opened = Pick<ReaderScreen, 'key' | 'cable' | 'named' | 'replaced'> &
	Partial<Pick<ReaderScreen, 'pages'>>;

/** A reader at the beginning of a cable. */
export function readerFor({key, cable, named, replaced, pages}: Opened): ReaderScreen {
	return {
		type: 'reader',
		key,
		cable,
		named,
		replaced,
		pages,
		place: topPlace,
		showRouting: false,
		filter: noFilter,
		find: undefined,
		reference: undefined,
		mode: {type: 'browse'},
	};
}

/** Opens a page of explanations. */
export function openHelp(state: State, about: string, groups: readonly HelpGroup[]): Step {
	return [pushScreen(state, {type: 'help', about, groups, top: 0, filter: '', mode: {type: 'browse'}})];
}
