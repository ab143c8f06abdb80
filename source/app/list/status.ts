/** The status of the list, for the screen and for plain mode. */

import {counted, grouped} from '../../cable/counts.js';
import {hasBareWords} from '../../search/query/bare-words.js';
import {nothingMatches, type Scope, scopes} from '../../search/scopes.js';
import {isLoading} from '../progress.js';
import {describeOrder} from '../settings/settings.js';
import type {ListFilter, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {wordsOfScope} from './scope-words.js';
import {foundCount, isWaiting} from './searching/filter.js';

/** How many cables match, of how many: `12 of 5,000`. */
export function matchCountWords(state: State, {filter}: ListScreen): string {
	const count = filter && foundCount(filter);
	const total = count === undefined ? '…' : grouped(count);
	return filter ? `${total} of ${grouped(state.folder.order.length)}` : '';
}

/** How many cables match, and the order if there are several. */
export function resultWords(state: State, list: ListScreen): string {
	const hasOrder = (list.filter?.answer?.keys.length ?? 0) > 1;
	return `${matchCountWords(state, list)}${hasOrder ? `, ${orderWords(state, list)}` : ''}`;
}

/** The order of the rows. */
export function orderWords({settings}: State, {filter}: ListScreen): string {
	if (!filter || filter.isSorted) {
		return describeOrder(settings);
	}
	if (filter.answer?.isRanked === false) {
		return 'newest first';
	}
	return (filter.answer?.neighbours ?? 0) > 0 ? 'then the nearest numbers' : 'by relevance';
}

/** A scope and how many cables it has, in words; `isCurrent` is the one whose cables are listed. */
export type ScopeWords = {
	readonly name: string;
	/** The name where there is little room. */
	readonly shortName: string;
	readonly count: string;
	readonly isCurrent: boolean;
};

/** How many cables each scope has, as far as that is known. */
export function scopeWords(filter: ListFilter): readonly ScopeWords[] {
	const {text, counts} = filter;
	return scopes.map(scope => {
		const isCurrent = scope === filter.scope;
		const answered = isCurrent ? foundCount(filter) : undefined;
		const count = answered ?? (counts?.text === text ? counts.counts[scope] : undefined);
		return {
			name: wordsOfScope[scope].name,
			shortName: wordsOfScope[scope].name.slice(0, 4),
			count: count === undefined ? '…' : grouped(count),
			isCurrent,
		};
	});
}

/** How many cables each scope has, in one line. */
export function scopeLine(filter: ListFilter): string {
	return scopeWords(filter)
		.map(({name, count}) => `${name} ${count}`)
		.join(', ');
}

/** Which other spellings were looked for, too: `also Peking`; nothing if none. */
export function spellingWords({answer}: ListFilter): string {
	return answer === undefined || answer.spellings.length === 0 ? '' : `also ${answer.spellings.join(', ')}`;
}

/** The problems of the query, as far as it has been answered; the rest was searched. */
export function problemWords(filter: ListFilter): readonly string[] {
	return isWaiting(filter) ? [] : (filter.answer?.problems.map(({message}) => message) ?? []);
}

/** The query as it stands on the line, with its scope if that is not the usual one. */
export function queryWords({text, scope}: ListFilter): string {
	return `${signOf(scope)} ${text}`;
}

/** The sign before the query on the line. */
export function signOf(scope: Scope): string {
	return scope === 'subject' ? '/' : `${wordsOfScope[scope].name} /`;
}

/** Why there are no rows. */
export function emptyNote(state: State, {filter}: ListScreen): string {
	if (!filter) {
		return isLoading(state.folder.progress) ? 'reading' : 'no readable cables in this folder';
	}
	if (isWaiting(filter)) {
		return 'searching';
	}
	const {scope, text} = filter;
	const counts = filter.counts?.text === text ? filter.counts.counts : undefined;
	const elsewhere = scopes.findLast(other => other !== scope && (counts?.[other] ?? 0) > 0);
	if (!hasBareWords(text)) {
		return 'no cable matches';
	}
	if (counts && scopes.every(other => counts[other] === 0)) {
		return 'no subject, header or text matches';
	}
	return elsewhere === undefined
		? nothingMatches[scope]
		: `${nothingMatches[scope]} · the ${wordsOfScope[elsewhere].part} of ${counted(counts?.[elsewhere] ?? 0, 'cable')} does`;
}
