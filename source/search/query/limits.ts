/** The limits of a query: the fields that every cable must meet, each a word that can be added and removed. */
import type {Range} from '../../cable/cable.js';
import {fieldOf} from './fields.js';
import {fieldWord} from './format-value.js';
import {closed, cutToFit} from './open-query.js';
import {parseQuery} from './parse-query.js';
import type {FieldTerm, Query} from './query.js';
import {tokensOf} from './tokens.js';

/** A limit: a field with one value, and where it was typed. */
export type Limit = Range &
	Pick<FieldTerm, 'field' | 'value'> & {
		readonly isExcluded: boolean;
		/** The limit as a word of a query in normal form: `tag:PREL`, `-class:S`. */
		readonly word: string;
	};

/** The limits of a query, in order. Of `tag:PREL or kosovo` nothing is a limit. */
export function limitsOf(text: string): readonly Limit[] {
	return listsIn(text).flatMap(({limits}) => limits);
}

/**
 * A query with one more limit, given as a word of it. A second value of what a cable has only one of stands beside the
 * first, `year:2006,2007`, unless it lies within the first; and nothing can be both asked for and excluded.
 */
export function withLimit(text: string, limit: string): string {
	const [added] = limitsOf(limit);
	if (added === undefined || limitsOf(text).some(({word}) => word === added.word)) {
		return text;
	}
	const opposite = added.isExcluded ? added.word.slice(1) : `-${added.word}`;
	const agreeing = closed(cutToFit(withoutLimit(text, opposite), limit.length + 1)).trim();
	const last = listBeside(listsIn(agreeing), added)?.limits.at(-1);
	if (last !== undefined) {
		const value = limit.trim().slice(added.field.length + 1);
		return `${agreeing.slice(0, last.end)},${value}${agreeing.slice(last.end)}`;
	}
	return agreeing === '' ? limit.trim() : `${hasOr(agreeing) ? `(${agreeing})` : agreeing} ${limit.trim()}`;
}

/** A query that asks for a word in the texts as well. */
export function withWordInText(text: string, word: string): string {
	const query = closed(text).trim();
	const own = `text:${word}`;
	const isAsked = !hasOr(query) && query.split(/\s+/).includes(own);
	return query === '' ? own : isAsked ? query : `${hasOr(query) ? `(${query})` : query} ${own}`;
}

/** A query without a limit, wherever and however it was typed. */
export function withoutLimit(text: string, limit: string): string {
	const [removed] = limitsOf(limit);
	const list = listsIn(text).find(({limits}) => limits.some(({word}) => word === removed?.word));
	return list === undefined || removed === undefined
		? text
		: withoutLimit(withoutValue(text, list, removed.word), limit);
}

/** A query without its limits. */
export function withoutLimits(text: string): string {
	const [list] = listsIn(text);
	return list === undefined ? text : withoutLimits(withoutWord(text, list));
}

/** A query that one types on to add limits: closed, in brackets if `or` joins its parts, and with a blank after it. */
export function readyForLimits(text: string): string {
	const whole = closed(text).trim();
	return whole === '' ? '' : `${hasOr(whole) ? `(${whole})` : whole} `;
}

/** One word of a query, `tag:PREL,PGOV`, with the limits that it has. */
type LimitList = Range & {readonly limits: readonly Limit[]};

function listsIn(text: string): readonly LimitList[] {
	const {query} = parseQuery(text);
	return query === undefined ? [] : listsOf(query);
}

function listsOf(query: Query): readonly LimitList[] {
	switch (query.type) {
		case 'all':
			return query.parts.flatMap(listsOf);
		case 'field':
			return [listOf(query, [query], false)];
		case 'any':
			return isList(query) ? [listOf(query, query.parts, false)] : [];
		case 'not':
			return query.part.type === 'field'
				? [listOf(query, [query.part], true)]
				: query.part.type === 'any' && isList(query.part)
					? [listOf(query, query.part.parts, true)]
					: [];
		case 'word':
		case 'words':
		case 'near':
			return [];
		default:
			return query satisfies never;
	}
}

function listOf({start, end}: Range, parts: readonly Query[], isExcluded: boolean): LimitList {
	const limits = parts
		.filter(part => part.type === 'field')
		.map(({field, value, ...range}) => {
			const word = `${isExcluded ? '-' : ''}${fieldWord({field, value})}`;
			return {field, value, isExcluded, word, start: range.start, end: range.end};
		});
	return {start, end, limits};
}

/** Whether parts are the values of one field, `tag:PREL,PGOV`, and not fields that `or` joins. */
function isList({start, parts}: {readonly start: number; readonly parts: readonly Query[]}): boolean {
	const [first] = parts;
	return first?.type === 'field' && first.start === start + first.field.length + 1;
}

/** The last word that has values of the same field, none of which is also met where the new one is. */
function listBeside(lists: readonly LimitList[], added: Limit): LimitList | undefined {
	return fieldOf(added.field)?.isSingle === true && !added.isExcluded
		? lists.findLast(({limits}) =>
				limits.every(limit => limit.field === added.field && !limit.isExcluded && !overlap(limit, added)),
			)
		: undefined;
}

function overlap(one: Limit, other: Limit): boolean {
	const order = fieldOf(one.field)?.order;
	const [a, b] = [endsOf(one), endsOf(other)];
	const isApart = (low: Ends, high: Ends) =>
		order !== undefined &&
		low.to !== undefined &&
		high.from !== undefined &&
		order.isBefore(low.to, high.from);
	return order === undefined ? one.word === other.word : !isApart(a, b) && !isApart(b, a);
}

type Ends = {readonly from?: string; readonly to?: string};

function endsOf({value}: Limit): Ends {
	return value.type === 'range' ? value : {from: value.text, to: value.text};
}

/** A text without one value of a list and its comma, or without the list if it has no other. */
function withoutValue(text: string, list: LimitList, word: string): string {
	const {limits} = list;
	const index = limits.findIndex(limit => limit.word === word);
	const [before, limit, after] = [limits[index - 1], limits[index], limits[index + 1]];
	if (limit === undefined || limits.length === 1) {
		return withoutWord(text, list);
	}
	return before === undefined
		? `${text.slice(0, limit.start)}${text.slice(after?.start ?? limit.end)}`
		: `${text.slice(0, before.end)}${text.slice(limit.end)}`;
}

/** A text without one of its words. */
function withoutWord(text: string, {start, end}: Range): string {
	const [before, after] = [text.slice(0, start), text.slice(end)];
	return /(?:^|[\s(])$/.test(before)
		? `${before}${after.trimStart()}`.trimEnd()
		: `${before} ${after}`.trimEnd();
}

/** Whether `or` joins the parts of a query, outside of its brackets. */
function hasOr(text: string): boolean {
	let depth = 0;
	for (const {type} of tokensOf(text)) {
		depth += type === 'open' ? 1 : type === 'close' ? -1 : 0;
		if (type === 'or' && depth === 0) {
			return true;
		}
	}
	return false;
}
