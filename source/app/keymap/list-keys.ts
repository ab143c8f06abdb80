/** The keys of the list. */

import {scopes} from '../../search/scopes.js';
import {readAgain, startCommand} from '../command.js';
import {openContext} from '../context/context.js';
import {startFiling} from '../dossiers/filing.js';
import {startNote} from '../dossiers/noting.js';
import {openFacets} from '../facets/facets.js';
import {compareCurrent} from '../findings/versions.js';
import {describeSelected} from '../help/file-page.js';
import {jumpToRow} from '../list/jumps.js';
import {clearFilter, dropQuery, moveCursor, openCable, openSelectedThread} from '../list/list.js';
import {reverseOrder, sortBy, sortByRelevance, startSort} from '../list/order.js';
import {pageList} from '../list/pages.js';
import {keysOf} from '../list/rows.js';
import {complete} from '../list/searching/completing.js';
import {
	historyTyped,
	leaveHistory,
	moveInHistory,
	recall,
	startHistory,
	takePast,
} from '../list/searching/history.js';
import {offersOf} from '../list/searching/offers.js';
import {
	leaveSaving,
	moveInSaved,
	nameTyped,
	openSaved,
	removeSaved,
	restoreSaved,
	runSaved,
	saveQuery,
	startSaving,
} from '../list/searching/saved.js';
import {
	leaveSearch,
	openMatch,
	searchFor,
	startLimit,
	startSearch,
	widenScope,
} from '../list/searching/search.js';
import {startBookmark} from '../memory/bookmarks.js';
import {tagRows, toggleRead, toggleStar} from '../memory/flags.js';
import {startGoingToMark} from '../memory/marks.js';
import {startTagged, tagShown, withTagged} from '../memory/tagged.js';
import {goToUnread} from '../memory/unread.js';
import {closeMode, closeScreen} from '../navigation.js';
import {movePreview, resizePreview} from '../preview/changing.js';
import {goBack} from '../reader/trail.js';
import type {InMode, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {startCopying} from '../taking/copy.js';
import {startExport} from '../taking/export.js';
import {startPipe, viewOriginal} from '../taking/hand-over.js';
import {
	bind,
	by,
	hintedWhile,
	hintedWhileActing,
	type KeyTable,
	leadingOut,
	openingHelp,
	paging,
	readingThrough,
} from './binding.js';
import {startAligning, startDisplaying, startLeaving} from './prefix-keys.js';

/** The keys of the list. */
export const listKeys: KeyTable<ListScreen> = {
	title: 'The list',
	takesNumbers: true,
	bindings: [
		bind('/', 'find cables: by subject, post, year, number; partial or misspelled', startSearch, 'find'),
		hintedWhileActing(bind('Enter Right', 'open the cable, or row N', openCable, 'open')),
		bind('l', 'add limits: from:rome tag:PREL date:2007', startLimit, 'limit'),
		hintedWhile(
			hasSeveral,
			bind('o', 'sort: by date, post, subject, classification, size, times cited', startSort, 'sort'),
		),
		bind('O', 'reverse the order', reverseOrder),
		hintedWhile(
			hasSeveral,
			bind('F', 'facets: years, posts, TAGS of the result; limit it', openFacets, 'facets'),
		),
		hintedWhileActing(
			bind('C', 'context: the matches of the search with the words around them', openContext, 'context'),
			'first',
		),
		bind('r', 'thread: what the cable cites, what cites it, its neighbors', openSelectedThread),
		bind('D', 'compare with another version of this cable, word by word', compareCurrent),
		openingHelp('h ? F1', 'keys in the list'),
		bind('q', 'quit', closeScreen, 'quit'),
		bind('( Ctrl-O Backspace', 'back to the cable read last, at the same line', (state, _screen, count) =>
			goBack(state, count),
		),
		hintedWhileActing(bind('Escape Ctrl-G', 'clear the search', clearFilter, 'clear'), 'first'),
		bind('L', 'drop the query with its limits; the cursor stays on its cable', dropQuery),
		bind('Ctrl-X', 'widen the search: to headers, to texts, to subjects again', widenScope),
		bind('S', 'saved queries', openSaved),
		bind('p', 'preview of the cable: beside the list, below it, none', movePreview),
		bind('w', 'size of the preview: the next one, or N percent of the screen', resizePreview),
		bind('j Down Ctrl-N Ctrl-E J', 'one row down', by(1, moveCursor)),
		bind('k Up Ctrl-P Ctrl-Y K', 'one row up', by(-1, moveCursor)),
		...paging(pageList, moveCursor),
		bind('g < Home', 'first row, or row N', (state, screen, count = 1) => [
			jumpToRow(state, screen, count - 1),
		]),
		bind('G > End', 'last row, or row N', (state, screen, count) => [
			jumpToRow(state, screen, (count ?? keysOf(state, screen).length) - 1),
		]),
		bind('%', 'go to a percentage of the list: 50%', (state, screen, count = 0) => [
			jumpToRow(state, screen, Math.floor((keysOf(state, screen).length * count) / 100)),
		]),
		bind('y', 'copy: its number, its citation and more', startCopying),
		leadingOut('file', bind('s', 'export: to a file as text, Markdown, JSON, CSV, RIS, BibTeX', startExport)),
		leadingOut('program', bind('|', 'pipe: its text to a command', startPipe)),
		leadingOut(
			'program',
			bind('v', 'view: the original file in $PAGER, which cannot write it', viewOriginal),
		),
		bind('=', 'facts of the file: path, size, hash, position', describeSelected),
		bind('Tab', 'next unread cable', by(1, goToUnread)),
		bind('Shift-Tab P', 'previous unread cable', by(-1, goToUnread)),
		bind('m', 'bookmark the cable in this folder: then a letter, a to z', startBookmark),
		bind(
			"'",
			"go to a bookmark, or to a place marked with a capital; '' to the cable before",
			startGoingToMark,
		),
		bind('*', 'star the cable, or take the star away', toggleStar),
		bind('a', 'put the cable into a dossier, or take it out', startFiling),
		bind('A', 'note: write one on the cable, or change it', startNote),
		bind('U', 'mark as unread, or as read', toggleRead),
		bind('t', 'tag the cable and go down; 5t tags five', (state, screen, count = 1) =>
			tagRows(state, screen, count),
		),
		bind('T', 'tag all cables shown, or untag them', tagShown),
		bind(';', 'apply the next key to all tagged cables', startTagged),
		bind('R', 'look for new and changed files', readAgain),
		bind('z', 'place the selected row: in the middle, at the top, at the bottom', startAligning),
		bind('-', 'display: hints, mouse', startDisplaying),
		bind('Z', 'ZZ quits', startLeaving),
		bind(':', 'run a command', startCommand),
	],
};

/** The keys while a query is typed. */
export const listSearchKeys: KeyTable<InMode<ListScreen, 'search'>> = {
	title: 'While typing a search',
	line: {typed: searchFor, leave: leaveSearch},
	bindings: [
		hintedWhileActing(bind('Enter', 'open the selected cable', openMatch, 'open')),
		bind(
			'Tab',
			'complete a field, a post, a TAG, a name, a word; again the next',
			by(1, complete),
			'complete',
		),
		bind('Shift-Tab', 'the previous completion', by(-1, complete)),
		hintedWhile(
			mayFindMore,
			bind('Ctrl-X', 'look in headers, in texts, in subjects again', widenScope, 'wider'),
		),
		hintedWhile(hasFurtherOffers, bind('Down', 'next match, or offer', by(1, moveCursor), 'offer'), 'first'),
		bind('Up', 'previous match', by(-1, moveCursor)),
		hintedWhileActing(bind('Ctrl-P', 'older query', by(1, recall), 'older')),
		bind('Ctrl-N', 'newer query', by(-1, recall)),
		hintedWhileActing(bind('Ctrl-R', 'search earlier queries', startHistory, 'history')),
		readingThrough(bind('PageDown', 'one screen of matches down', by(1, pageList))),
		bind('PageUp', 'one screen of matches up', by(-1, pageList)),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
		bind('Escape Ctrl-G Ctrl-C', 'stop typing and keep the results', leaveSearch, 'keep'),
	],
};

/** The keys while earlier queries are listed. */
export const listHistoryKeys: KeyTable<InMode<ListScreen, 'history'>> = {
	title: 'Earlier queries',
	line: {typed: historyTyped, leave: leaveHistory},
	bindings: [
		hintedWhileActing(bind('Enter', 'search for the selected query', takePast, 'search')),
		bind('Down Ctrl-P', 'an older query', by(1, moveInHistory)),
		bind('Up Ctrl-N', 'a newer query', by(-1, moveInHistory)),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
		bind('Escape Ctrl-G Ctrl-C Ctrl-R', 'back to what was being typed', leaveHistory, 'back'),
	],
};

/** The keys while saved queries are listed. */
export const listSavedKeys: KeyTable<InMode<ListScreen, 'saved'>> = {
	title: 'Saved queries',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(bind('Enter Right', 'search for the selected query, or query N', runSaved, 'search')),
		hintedWhileActing(bind('s', 'save the query of the list under a name', startSaving, 'save')),
		hintedWhileActing(bind('d', 'remove the selected query', removeSaved, 'remove')),
		bind('u', 'put back the query that was removed last', restoreSaved),
		hintedWhileActing(bind('j Down', 'next query', by(1, moveInSaved), 'down')),
		hintedWhileActing(bind('k Up', 'previous query', by(-1, moveInSaved), 'up')),
		bind('S q Left Escape Ctrl-G Ctrl-C', 'back to the list', closeMode, 'close'),
	],
};

/** The keys while the name of a query is typed. */
export const listSaveKeys: KeyTable<InMode<ListScreen, 'save'>> = {
	line: {typed: nameTyped, leave: leaveSaving},
	bindings: [
		bind('Enter', 'save the query under this name', saveQuery, 'save'),
		bind('Escape Ctrl-G Ctrl-C', 'save nothing', leaveSaving, 'cancel'),
	],
};

/** The keys that choose the order of the list. */
export const listSortKeys: KeyTable<ListScreen> = {
	prefix: 'o',
	title: 'Sorting',
	bindings: [
		bind('d', 'by date, newest first', (state, screen) => sortBy(state, screen, 'date'), 'date'),
		bind('p', 'by post', (state, screen) => sortBy(state, screen, 'post'), 'post'),
		bind('s', 'by subject', (state, screen) => sortBy(state, screen, 'subject'), 'subject'),
		bind(
			'c',
			'by classification, highest first',
			(state, screen) => sortBy(state, screen, 'classification'),
			'class',
		),
		bind('z', 'by size, longest first', (state, screen) => sortBy(state, screen, 'size'), 'size'),
		bind('n', 'by times cited, most cited first', (state, screen) => sortBy(state, screen, 'cited'), 'cited'),
		bind('r O', 'reverse the order', reverseOrder, 'reverse'),
		hintedWhile(
			(_, {filter}) => filter !== undefined,
			bind('m b', 'search results by relevance, best first', sortByRelevance, 'match'),
		),
		bind('Escape q Ctrl-G Ctrl-C', 'keep this order', closeMode, 'cancel'),
	],
};

/** The second keys of `;`, which are applied to all tagged cables. */
export const listTaggedKeys: KeyTable<InMode<ListScreen, 'tagged'>> = {
	prefix: ';',
	title: 'With all tagged cables',
	bindings: [
		bind(
			'*',
			'star them, or take their stars away',
			(state, screen) => withTagged(state, screen, 'star'),
			'star',
		),
		bind(
			'U',
			'mark them as read, or as unread',
			(state, screen) => withTagged(state, screen, 'read'),
			'read',
		),
		leadingOut(
			'file',
			bind('s', 'export them to one file', (state, screen) => withTagged(state, screen, 'export'), 'export'),
		),
		bind(
			'y',
			'copy their citations, numbers, links, records, one after another',
			(state, screen) => withTagged(state, screen, 'copy'),
			'copy',
		),
		leadingOut(
			'program',
			bind(
				'|',
				'pipe their texts to a command',
				(state, screen) => withTagged(state, screen, 'pipe'),
				'pipe',
			),
		),
		bind('a', 'put them into a dossier', (state, screen) => withTagged(state, screen, 'file'), 'dossier'),
		bind('t', 'untag them', (state, screen) => withTagged(state, screen, 'untag'), 'untag'),
		bind('; Escape q Ctrl-G Ctrl-C', 'do nothing', closeMode, 'cancel'),
	],
};

/** Whether another scope has cables, as far as is known. */
function mayFindMore(_state: State, {filter}: ListScreen): boolean {
	if (!filter) {
		return false;
	}
	const {text, scope, counts} = filter;
	return counts?.text !== text || scopes.some(other => other !== scope && counts.counts[other] > 0);
}

/** Whether there is an offer below the selected one, or any if none is selected. */
function hasFurtherOffers(_state: State, list: ListScreen): boolean {
	return (list.filter?.offer ?? -1) < offersOf(list).length - 1;
}

function hasSeveral(state: State, list: ListScreen): boolean {
	return keysOf(state, list).length > 1;
}
