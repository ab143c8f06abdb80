/** Opening and closing screens. */
import {noFilter} from '../layout/portions/portion-filter.js';
import {topPlace} from '../layout/position.js';
import type {Step} from './state/effect.js';
import type {HelpGroup, ReaderScreen, Screen} from './state/screen.js';
import type {State} from './state/state.js';
import {withScreen} from './state/state.js';

/** Opens a screen over the current one. */
export function pushScreen(state: State, screen: Screen): State {
	return {...state, screen, previous: [...state.previous, state.screen]};
}

/** Closes the current screen; closing the last one quits. */
export function closeScreen(state: State): Step {
	const screen = state.previous.at(-1);
	return screen ? [{...state, screen, previous: state.previous.slice(0, -1)}] : [state, {type: 'quit'}];
}

/** The state with nothing open over a screen: no line being typed, no choice, no panel. */
export function withoutMode(state: State, screen: Screen): State {
	return withScreen(state, {...screen, mode: {type: 'browse'}});
}

/** Closes what is open over a screen. */
export function closeMode(state: State, screen: Screen): Step {
	return [withoutMode(state, screen)];
}

/** What comes with a cable that opens, and how its header is shown. */
type Opened = Pick<ReaderScreen, 'key' | 'cable' | 'named' | 'replaced' | 'headers'> &
	Partial<Pick<ReaderScreen, 'sha256' | 'pages'>>;

/** A reader at the beginning of a cable. */
export function readerFor({key, sha256 = '', cable, named, replaced, headers, pages}: Opened): ReaderScreen {
	return {
		type: 'reader',
		key,
		sha256,
		cable,
		named,
		replaced,
		pages,
		place: topPlace,
		headers,
		filter: noFilter,
		find: undefined,
		selected: undefined,
		mode: {type: 'browse'},
	};
}

/** Opens a page of explanations. */
export function openHelp(state: State, about: string, groups: readonly HelpGroup[]): Step {
	return [
		pushScreen(state, {type: 'help', about, groups, top: 0, cursor: 0, filter: '', mode: {type: 'browse'}}),
	];
}
