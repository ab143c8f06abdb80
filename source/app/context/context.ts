/** Going through the matches of a query in their contexts. */
import type {CableKey} from '../../cable/summary/summary.js';
import {type ContextOrder, soughtInTexts} from '../../search/in-text/contexts.js';
import {listHeight, listPage} from '../heights.js';
import {goToRow} from '../list/list.js';
import {keysOf} from '../list/rows.js';
import {closeScreen, pushScreen} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {ContextScreen, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {cursorRow, isComplete, rowsOf, selectedContext, topRow} from './rows.js';
import {contextOrderWords} from './status.js';

/** Shows the matches of the search instead of its cables. */
export function openContext(state: State, {filter}: ListScreen): Step {
	if (!filter) {
		return [withMessage(state, 'type / and words first; C shows them in their context')];
	}
	const {text, scope, answer} = filter;
	if (answer?.text === text && answer.scope === scope && answer.keys.length === 0) {
		return [withMessage(state, 'no cable matches this search')];
	}
	if (soughtInTexts(text, scope).length === 0) {
		return [withMessage(state, 'this search has no words to show in their context')];
	}
	return [
		pushScreen(state, {
			type: 'context',
			text,
			scope,
			contexts: [],
			cables: undefined,
			unread: 0,
			next: undefined,
			isCut: false,
			isAsked: false,
			order: 'date',
			wantsAll: false,
			cursor: 0,
			top: 0,
			mode: {type: 'browse'},
		}),
	];
}

/** Shows the cables again, with that of the selected match selected. */
export function closeContext(state: State, screen: ContextScreen): Step {
	const [closed, ...effects] = closeScreen(state);
	const key = selectedContext(screen)?.key;
	if (closed.screen.type !== 'list' || key === undefined) {
		return [closed, ...effects];
	}
	const row = keysOf(closed, closed.screen).indexOf(key);
	return [row < 0 ? closed : goToRow(closed, closed.screen, row), ...effects];
}

/** Moves by some rows. */
export function moveInContext(state: State, screen: ContextScreen, rows: number): Step {
	return goToContextRow(state, screen, cursorRow(screen) + rows);
}

/** Moves by screens. */
export function pageContext(state: State, screen: ContextScreen, pages: number): Step {
	const overlap = state.view === 'screen' && Math.abs(pages) >= 1 ? 1 : 0;
	const distance = Math.max(1, Math.floor(Math.abs(pages) * (listPage(state) - overlap)));
	const rows = distance * Math.sign(pages);
	const lowest = Math.max(0, screen.contexts.length - listHeight(state));
	const top = Math.max(0, Math.min(topRow(state, screen) + rows, lowest));
	return goToContextRow(state, {...screen, top}, cursorRow(screen) + rows);
}

/** Goes to a row, counted from 0. */
export function goToContextRow(state: State, screen: ContextScreen, row: number): Step {
	const rows = rowsOf(screen);
	const cursor = rows[Math.max(0, Math.min(row, rows.length - 1))];
	if (cursor === undefined) {
		return [withMessage(state, isComplete(screen) ? 'no match in the texts' : 'the texts are being read')];
	}
	const moved: ContextScreen = {...screen, cursor};
	return [withScreen(state, {...moved, top: topRow(state, moved)})];
}

/** Goes to the last row; those that have not been read are read. */
export function goToLastContext(state: State, screen: ContextScreen): Step {
	return goToContextRow(state, {...screen, wantsAll: true}, Number.POSITIVE_INFINITY);
}

/** Opens the cable of the selected match there, or that of a row by its number. */
export function openContextMatch(state: State, screen: ContextScreen, number?: number): Step {
	const index = number === undefined ? screen.cursor : rowsOf(screen)[number - 1];
	const context = index === undefined ? undefined : screen.contexts[index];
	if (index === undefined || !context) {
		return [withMessage(state, number === undefined ? 'nothing to open' : `there is no row ${number}`)];
	}
	const {key, offset} = context;
	const moved: ContextScreen = {...screen, cursor: index};
	const here = withScreen(state, {...moved, top: topRow(state, moved)});
	return [
		{...here, arrival: {key, at: offset}},
		{type: 'open-cable', key},
	];
}

/** Opens the choice of orders. */
export function startContextSort(state: State, screen: ContextScreen): Step {
	return [withScreen(state, {...screen, mode: {type: 'sort'}})];
}

/** Sorts the rows, for which all of them are read. */
export function sortContexts(state: State, screen: ContextScreen, order: ContextOrder): Step {
	const sorted: ContextScreen = {
		...screen,
		order,
		wantsAll: screen.wantsAll || order !== 'date',
		cursor: rowsOf({...screen, order})[0] ?? 0,
		top: 0,
		mode: {type: 'browse'},
	};
	return [withMessage(withScreen(state, sorted), contextOrderWords(sorted))];
}

/** The next cable that has matches after another, or the one before it, with the rows at its first match. */
export function neighbourInContext(
	state: State,
	screen: ContextScreen,
	key: CableKey,
	distance: number,
): Step {
	const keys = [...new Set(screen.contexts.map(context => context.key))];
	const known = keys.indexOf(key);
	const from = known < 0 ? keys.indexOf(selectedContext(screen)?.key ?? -1) : known;
	const next = keys[from + distance];
	if (next === undefined || from + distance < 0) {
		const edge = distance > 0 ? 'last' : 'first';
		const isReading = distance > 0 && !isComplete(screen);
		return [
			withMessage(
				state,
				isReading ? 'the next texts are being read' : `this is the ${edge} cable with a match`,
			),
		];
	}
	const moved: ContextScreen = {
		...screen,
		cursor: screen.contexts.findIndex(context => context.key === next),
	};
	return [withScreen(state, {...moved, top: topRow(state, moved)}), {type: 'open-cable', key: next}];
}
