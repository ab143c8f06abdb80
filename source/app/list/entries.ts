/** What the list shows instead of cables: what could be meant, earlier queries, saved queries. */

import {counted, grouped} from '../../cable/counts.js';
import type {Scope} from '../../search/scopes.js';
import {noteEntries} from '../dossiers/note-list.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import type {ListEntries} from './list-entry.js';
import {wordsOfScope} from './scope-words.js';
import {pastMatches} from './searching/history.js';
import {offersOf} from './searching/offers.js';
import {emptyNote} from './status.js';

/** The entries of the list, if it shows any. */
export function entriesOf(state: State, list: ListScreen): ListEntries | undefined {
	const {mode, filter} = list;
	switch (mode.type) {
		case 'history':
			return pastEntries(state, mode.prompt.text, mode.cursor);
		case 'notes':
			return noteEntries(state, mode.cursor);
		case 'saved':
			return savedEntries(state, mode, filter !== undefined);
		case 'save':
			return savedEntries(state, {counts: {}, cursor: undefined}, true);
		default: {
			const offers = offersOf(list);
			return offers.length === 0
				? undefined
				: {
						title: emptyNote(state, list),
						entries: offers.map(({words, count}) => ({words, count: counted(count, 'cable')})),
						cursor: filter?.offer,
					};
		}
	}
}

function pastEntries(state: State, words: string, cursor: number): ListEntries {
	const past = pastMatches(state, words);
	return {
		title: past.length === 0 ? 'no earlier query matches' : 'earlier queries, newest first',
		entries: past.map(({text, scope, count}) => ({
			words: withScope(text, scope),
			count: count === undefined ? '' : grouped(count),
		})),
		cursor: past.length === 0 ? undefined : cursor,
	};
}

function savedEntries(
	{searches}: State,
	{counts, cursor}: {readonly counts: Readonly<Record<string, number>>; readonly cursor: number | undefined},
	hasQuery: boolean,
): ListEntries {
	const {saved} = searches;
	return {
		title:
			saved.length > 0 ? 'saved queries' : `no query saved${hasQuery ? '; s saves the current one' : ''}`,
		entries: saved.map(({name, text, scope, seen}) => ({
			name,
			words: withScope(text, scope),
			count: newWords(Object.hasOwn(counts, name) ? counts[name] : undefined, seen),
		})),
		cursor: saved.length === 0 ? undefined : cursor,
	};
}

/** How many cables there are, and how many of them are new. */
function newWords(count: number | undefined, seen: number | undefined): string {
	if (count === undefined) {
		return '…';
	}
	return seen !== undefined && count > seen ? `${grouped(count)}  +${grouped(count - seen)}` : grouped(count);
}

function withScope(text: string, scope: Scope): string {
	return scope === 'subject' ? text : `${text} (${wordsOfScope[scope].within})`;
}
