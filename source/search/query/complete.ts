/** Completes what is typed at the cursor: fields, their values, and words of the archive. */
import type {Range} from '../../cable/cable.js';
import type {Kind} from '../../glossary/explanation.js';
import {explain} from '../../glossary/glossary.js';
import {foldedWords} from '../words/fold.js';
import {fieldOf, fields, places, type ValueKind} from './fields.js';
import {quoted} from './format-value.js';
import {nearestField} from './parse-field.js';
import {longestQuery} from './parse-query.js';
import {cut} from './parse-words.js';
import type {FieldName} from './query.js';
import {type FieldToken, type TypedValue, tokensOf, withoutQuotationMarks} from './tokens.js';

/**
 * What may be completed at the cursor, and the stretch that it replaces: the value of a field, a word, the name of a
 * field, or nothing. `beginning` is what stands before the cursor; that of a word is folded.
 */
export type Asked = Range &
	(
		| {readonly type: 'value'; readonly field: FieldName; readonly beginning: string}
		| {readonly type: 'word'; readonly beginning: string; readonly fieldRange?: Range}
		| {readonly type: 'field'; readonly beginning: string}
		| {readonly type: 'nothing'}
	);

/** A value of the archive, and how many cables have it. */
export type CountedValue = {readonly value: string; readonly count: number};

/** Something that may stand at the cursor: `insert` replaces the range. */
export type Completion = Range & {
	readonly insert: string;
	readonly count?: number;
	readonly meaning?: string;
};

/** What may be completed at the cursor. */
export function askedAt(typed: string, cursor: number): Asked {
	// What follows is not searched, and a pasted megabyte would hold up the key.
	if (cursor > longestQuery) {
		return nothingAt(cursor);
	}
	const text = cut(typed, longestQuery);
	const last = tokensOf(text.slice(0, cursor)).at(-1);
	if (last === undefined || last.end < cursor) {
		return fieldAt(cursor);
	}
	switch (last.type) {
		case 'field':
			return askedInField(text, cursor, last);
		case 'quoted':
		case 'near':
			return last.isClosed ? nothingAt(cursor) : wordAt(text, cursor, last.start);
		case 'word':
		case 'or':
		case 'and':
			return /^[-!]+$/.test(text.slice(last.start, cursor))
				? fieldAt(cursor)
				: wordAt(text, cursor, last.start, last.start);
		case 'open':
		case 'exclude':
			return fieldAt(cursor);
		case 'close':
			return nothingAt(cursor);
		default:
			return last satisfies never;
	}
}

/**
 * At most so many things that may stand at the cursor, fields first, then the most frequent. `values` are those of the archive that begin, or
 * have a name that begins, as was asked; none if neither a value nor a word was asked for.
 */
export function completionsOf(
	asked: Asked,
	values: readonly CountedValue[],
	most = mostCompletions,
): readonly Completion[] {
	switch (asked.type) {
		case 'value':
			return valueCompletions(asked, asked.field, asked.beginning, values).slice(0, most);
		case 'word': {
			const names = asked.fieldRange ? fieldCompletions(asked.fieldRange, asked.beginning) : [];
			const words = byCount(values).map(({value, count}) => completion(asked, {insert: value, count}));
			return [...names, ...words].slice(0, most);
		}
		case 'field':
			return fieldCompletions(asked, asked.beginning);
		case 'nothing':
			return [];
		default:
			return asked satisfies never;
	}
}

/** What may stand at the cursor; `valuesOf` gives the values of a field, or the words, that begin so. */
export function completions(
	text: string,
	cursor: number,
	valuesOf: (field: FieldName | 'word', beginning: string) => readonly CountedValue[],
): readonly Completion[] {
	const asked = askedAt(text, cursor);
	const values =
		asked.type === 'value'
			? valuesOf(asked.field, asked.beginning)
			: asked.type === 'word'
				? valuesOf('word', asked.beginning)
				: [];
	return completionsOf(asked, values);
}

/** The text with a completion, and the cursor after it. */
export function completed(
	text: string,
	{start, end, insert}: Completion,
): {readonly text: string; readonly cursor: number} {
	return {text: `${text.slice(0, start)}${insert}${text.slice(end)}`, cursor: start + insert.length};
}

/** More than a screen shows. */
const mostCompletions = 100;

function nothingAt(cursor: number): Asked {
	return {type: 'nothing', start: cursor, end: cursor};
}

function fieldAt(cursor: number): Asked {
	return {type: 'field', beginning: '', start: cursor, end: cursor};
}

/** The word that is being typed at the end of a stretch; at `fieldStart` it may also be a field. */
function wordAt(text: string, cursor: number, from: number, fieldStart?: number): Asked {
	const typed = foldedWords(text.slice(from, cursor)).at(-1);
	if (typed === undefined || from + typed.end < cursor) {
		return nothingAt(cursor);
	}
	const start = from + typed.start;
	const [rest = ''] = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(cursor)) ?? [];
	const end = cursor + rest.length;
	// The colon of a field that is there already is replaced with its name.
	const fieldRange = {start, end: text[end] === ':' ? end + 1 : end};
	const word = {type: 'word', beginning: typed.folded, start, end} as const;
	return start === fieldStart ? {...word, fieldRange} : word;
}

function askedInField(text: string, cursor: number, token: FieldToken): Asked {
	const field = fieldOf(token.name);
	const value = token.values.find(({end}) => end === cursor);
	if (field === undefined) {
		const isKnown = places.some(({name}) => name === token.name) || value !== undefined;
		const meant = isKnown ? undefined : nearestField(token.name);
		return meant === undefined
			? wordAt(text, cursor, token.rest.start)
			: {type: 'field', beginning: meant, start: token.start, end: cursor};
	}
	if (value === undefined) {
		return {type: 'value', field: field.name, beginning: '', start: cursor, end: cursor};
	}
	const [before = ''] = /^[<>=]{0,2}(?:.*\.\.)?/su.exec(text.slice(value.start, cursor)) ?? [];
	const start = value.start + before.length;
	const beginning = withoutQuotationMarks(text.slice(start, cursor));
	return {type: 'value', field: field.name, beginning, start, end: endOfValue(text, cursor, value)};
}

/** Where the value at the cursor ends; a quotation that is never closed ends at the cursor. */
function endOfValue(text: string, cursor: number, {start}: TypedValue): number {
	const values = tokensOf(text).flatMap(token => (token.type === 'field' ? token.values : []));
	const whole = values.find(value => value.start === start);
	return whole?.isClosed === true ? whole.end : cursor;
}

/** The values of the archive and, of a field that has only some, the others that begin so. */
function valueCompletions(
	range: Range,
	name: FieldName,
	beginning: string,
	values: readonly CountedValue[],
): readonly Completion[] {
	const {words = [], values: kind} = fieldOf(name) ?? {};
	const known = new Set(values.map(({value}) => value));
	const others = words.filter(
		word => !known.has(word) && word.toLowerCase().startsWith(beginning.toLowerCase()),
	);
	return [
		...byCount(values).map(({value, count}) => ({value, count})),
		...others.map(value => ({value, count: undefined})),
	].map(({value, count}) =>
		completion(range, {insert: quoted(value), count, meaning: kind && meaningOf(value, kind)}),
	);
}

function byCount(values: readonly CountedValue[]): readonly CountedValue[] {
	return values.toSorted((a, b) => b.count - a.count);
}

function fieldCompletions(range: Range, beginning: string): readonly Completion[] {
	const names = [...fields, ...places].filter(({name}) => name.startsWith(beginning));
	return names.map(({name, meaning}) => completion(range, {insert: `${name}:`, meaning}));
}

function completion(
	{start, end}: Range,
	{insert, count, meaning}: {insert: string; count?: number | undefined; meaning?: string | undefined},
): Completion {
	return {
		insert,
		...(count === undefined ? {} : {count}),
		...(meaning === undefined ? {} : {meaning}),
		start,
		end,
	};
}

const kindsOfValues: Partial<Readonly<Record<ValueKind, Kind>>> = {
	post: 'post',
	tag: 'tag',
	level: 'portion-mark',
	marking: 'portion-mark',
	caption: 'caption',
};

/** What a value means; a TAG had other meanings in other years. */
function meaningOf(value: string, values: ValueKind): string | undefined {
	const kind = kindsOfValues[values];
	const entries =
		kind === undefined ? [] : explain(value, {kind}).entries.filter(entry => entry.kind === kind);
	const meanings = [...new Set(entries.map(({meaning}) => meaning))];
	return meanings.length === 0 ? undefined : meanings.slice(0, mostMeanings).join(' or ');
}

const mostMeanings = 2;
