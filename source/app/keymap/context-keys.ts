/** The keys of the matches in their contexts. */
import {
	closeContext,
	goToContextRow,
	goToLastContext,
	moveInContext,
	openContextMatch,
	pageContext,
	sortContexts,
	startContextSort,
} from '../context/context.js';
import {closeMode} from '../navigation.js';
import type {ContextScreen} from '../state/screen.js';
import {bind, by, hintedWhileActing, type KeyTable, openingHelp, paging} from './binding.js';

/** The keys while matches are listed in their contexts. */
export const contextKeys: KeyTable<ContextScreen> = {
	title: 'Matches in their context',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(
			bind('Enter Right', 'open the cable at the match, or at that of row N', openContextMatch, 'open'),
		),
		bind('o', 'sort: by date, by the word to the left, to the right', startContextSort, 'sort'),
		bind('C', 'the cables again', closeContext, 'cables'),
		openingHelp('h ? F1', 'keys in the context list'),
		bind('q Left Escape Ctrl-G', 'back to the list', closeContext, 'back'),
		bind('j Down Ctrl-N Ctrl-E J n', 'one match down', by(1, moveInContext)),
		bind('k Up Ctrl-P Ctrl-Y K N', 'one match up', by(-1, moveInContext)),
		...paging(pageContext, moveInContext),
		bind('g < Home', 'first row, or row N', (state, screen, count = 1) =>
			goToContextRow(state, screen, count - 1),
		),
		bind('G > End', 'last row, or row N', (state, screen, count) =>
			count === undefined ? goToLastContext(state, screen) : goToContextRow(state, screen, count - 1),
		),
	],
};

/** The keys that choose the order of the contexts. */
export const contextSortKeys: KeyTable<ContextScreen> = {
	prefix: 'o',
	title: 'Sorting matches',
	bindings: [
		bind('d', 'by date, newest first', (state, screen) => sortContexts(state, screen, 'date'), 'date'),
		bind('l', 'by the word to the left', (state, screen) => sortContexts(state, screen, 'left'), 'left'),
		bind('r', 'by the word to the right', (state, screen) => sortContexts(state, screen, 'right'), 'right'),
		bind('Escape q Ctrl-G Ctrl-C', 'keep this order', closeMode, 'cancel'),
	],
};
