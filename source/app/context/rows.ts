/** The rows of matches in their contexts, and which of them are in view. */
import type {Safe} from '../../cable/safe-text.js';
import {nameWords} from '../../cable/summary/summary.js';
import {displayWidth} from '../../layout/width.js';
import {type ContextOrder, type FoundContext, inContextOrder} from '../../search/in-text/contexts.js';
import {listHeight, listPage} from '../heights.js';
import type {Effect, Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ContextScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreens} from '../state/state.js';

/** At most so many matches are read and sorted. */
export const mostContexts = 5000;

/** The indexes of the matches in the order of the rows; they are sorted when all have been read. */
export function rowsOf(screen: ContextScreen): readonly number[] {
	const {contexts} = screen;
	const order = isComplete(screen) ? screen.order : 'date';
	const known = memo.get(contexts);
	if (known?.order === order) {
		return known.rows;
	}
	const rows = inContextOrder(contexts, order);
	memo.set(contexts, {order, rows});
	return rows;
}

const memo = new WeakMap<
	readonly Safe<FoundContext>[],
	{readonly order: ContextOrder; readonly rows: readonly number[]}
>();

/** The columns of the longest number among the rows. */
export function longestNumber({contexts}: ContextScreen): number {
	const known = longestMemo.get(contexts);
	if (known !== undefined) {
		return known;
	}
	const longest = contexts.reduce((most, context) => Math.max(most, displayWidth(nameWords(context))), 0);
	longestMemo.set(contexts, longest);
	return longest;
}

const longestMemo = new WeakMap<readonly Safe<FoundContext>[], number>();

/** Whether all matches that are ever read have been read. */
export function isComplete({cables, next, isCut}: ContextScreen): boolean {
	return cables !== undefined && (next === undefined || isCut);
}

/** Whether nothing is known yet of the matches in front, or of their order. */
export function isReadingFirst({screen}: State): boolean {
	return screen.type === 'context' && screen.isAsked && (screen.cables === undefined || screen.wantsAll);
}

/** The row of the selected match, -1 if there is none. */
export function cursorRow(screen: ContextScreen): number {
	return rowsOf(screen).indexOf(screen.cursor);
}

/** The selected match. */
export function selectedContext({contexts, cursor}: ContextScreen): Safe<FoundContext> | undefined {
	return contexts[cursor];
}

/** The first visible row, such that the selected one is visible and no room is wasted. */
export function topRow(state: State, screen: ContextScreen): number {
	const height = listHeight(state);
	const cursor = Math.max(0, cursorRow(screen));
	const lowest = Math.max(0, Math.min(cursor, screen.contexts.length - height));
	return Math.min(Math.max(screen.top, cursor - height + 1), lowest);
}

/** Asks for more matches when those that have been read come to an end. */
export function withContextsAsked(state: State): Step {
	const screen = [...state.previous, state.screen].findLast(({type}) => type === 'context');
	if (screen?.type !== 'context' || screen.isAsked || isComplete(screen)) {
		return [state];
	}
	const {text, scope, contexts, next, wantsAll} = screen;
	const isNear = contexts.length < Math.max(0, cursorRow(screen)) + PAGES_AHEAD * listPage(state);
	if (!wantsAll && !isNear) {
		return [state];
	}
	const asked: ContextScreen = {...screen, isAsked: true};
	const question: Effect = {type: 'find-contexts', text, scope, after: next};
	return [withScreens(state, each => (each === screen ? asked : each)), question];
}

const PAGES_AHEAD = 3;

/** Adds matches that have been read. */
export function contextsFound(
	state: State,
	{text, scope, after, batch}: Extract<Event, {type: 'contexts-found'}>,
): Step {
	return [
		withScreens(state, screen => {
			const isMeant =
				screen.type === 'context' &&
				screen.isAsked &&
				screen.text === text &&
				screen.scope === scope &&
				screen.next === after;
			return isMeant ? withBatch(screen, batch) : screen;
		}),
	];
}

function withBatch(
	screen: ContextScreen,
	{contexts, cables, unread, next}: Extract<Event, {type: 'contexts-found'}>['batch'],
): ContextScreen {
	const all = [...screen.contexts, ...contexts];
	return {
		...screen,
		contexts: all.slice(0, mostContexts),
		cables,
		unread: screen.unread + unread,
		next,
		isCut: all.length > mostContexts || (all.length === mostContexts && next !== undefined),
		isAsked: false,
	};
}
