/**
 * Reads a query, which may be anything: what is wrong is reported, and the rest is searched.
 *
 *     kosvo resol          words in any order, incomplete or mistyped
 *     "prime minister"     exactly these words in the text, one after the other; also text:word, text:begin*
 *     head:rassendyll      exactly this word in the header; also head:"a phrase"
 *     near(oil price, 10)  these words in the text, close to each other
 *     -word !word          without this; also before a phrase, a field, a bracket
 *     a or b, (a or b) c   either; `or` binds weaker than a blank
 *     from:rome,milan      a field, and any of its values; class:>=S, date:2006-05..2007-03
 *
 * What is still being typed is read as if it were finished: a quotation or a bracket that is open ends with the text,
 * and the last word of an open quotation may be incomplete.
 */
import {parseField} from './parse-field.js';
import {bareWords, cut, exactWords, nearWords} from './parse-words.js';
import {beginParsing, type Parsing, report} from './parsing.js';
import {combined, type ParsedQuery, type Query} from './query.js';
import type {Token} from './tokens.js';

/** The most letters of a query that are read. */
export const longestQuery = 1000;

/** How deep brackets may stand in each other. */
export const deepest = 8;

/** Reads what was typed. It never throws and takes time in proportion to the length, which is limited. */
export function parseQuery(typed: string): ParsedQuery {
	const text = cut(typed, longestQuery);
	const parsing = beginParsing(text);
	if (text.length < typed.length) {
		report(parsing, {start: text.length, end: typed.length}, 'only the first 1,000 characters are searched');
	}
	const query = parseEither(parsing, 0);
	return {query, problems: parsing.problems.toSorted((a, b) => a.start - b.start)};
}

/** `a b or c`, up to the end of the bracket. */
function parseEither(parsing: Parsing, depth: number): Query | undefined {
	const parts: Query[] = [];
	for (;;) {
		const part = parseTogether(parsing, depth);
		const next = parsing.tokens[parsing.at];
		if (part !== undefined) {
			parts.push(part);
		}
		if (next?.type !== 'or') {
			return combined('any', parts);
		}
		if (part === undefined && parsing.at + 1 < parsing.tokens.length) {
			report(parsing, next, 'or needs something before it');
		}
		parsing.at++;
	}
}

/** `a b`, up to the next `or` or the end of the bracket. */
function parseTogether(parsing: Parsing, depth: number): Query | undefined {
	const parts: Query[] = [];
	for (;;) {
		const token = parsing.tokens[parsing.at];
		if (token === undefined || token.type === 'or' || (token.type === 'close' && closes(parsing, depth))) {
			return combined('all', parts);
		}
		parsing.at++;
		if (token.type === 'close') {
			closeSurplus(parsing, token);
		} else {
			parts.push(...parseTerm(parsing, token, depth));
		}
	}
}

/** Whether the next bracket is the end of what is being read. */
function closes({surplus}: Parsing, depth: number): boolean {
	return depth > 0 && surplus === 0;
}

function closeSurplus(parsing: Parsing, token: Token): void {
	if (parsing.surplus > 0) {
		parsing.surplus--;
	} else {
		report(parsing, token, ') has no ( before it');
	}
}

/** The terms that begin with a token, all of which must match. */
function parseTerm(parsing: Parsing, token: Token, depth: number): readonly Query[] {
	switch (token.type) {
		case 'exclude':
			return parseExclusion(parsing, token, depth);
		case 'open':
			return parseBracket(parsing, token, depth);
		case 'word':
			return bareWords(parsing, token);
		case 'quoted':
			return exactWords(parsing, token, 'text', token.isClosed);
		case 'near':
			return nearWords(parsing, token);
		case 'field':
			return parseField(parsing, token);
		case 'or':
		case 'and':
		case 'close':
			return [];
		default:
			return token satisfies never;
	}
}

function parseExclusion(parsing: Parsing, sign: Token, depth: number): readonly Query[] {
	const token = parsing.tokens[parsing.at];
	if (token === undefined || token.type === 'or' || token.type === 'close') {
		return [];
	}
	parsing.at++;
	const part = combined('all', parseTerm(parsing, token, depth));
	return part === undefined ? [] : [{type: 'not', part, start: sign.start, end: part.end}];
}

function parseBracket(parsing: Parsing, open: Token, depth: number): readonly Query[] {
	if (depth === deepest) {
		if (parsing.surplus === 0) {
			report(parsing, open, `brackets are read to a depth of ${deepest}`);
		}
		parsing.surplus++;
		return [];
	}
	const inner = parseEither(parsing, depth + 1);
	const close = parsing.tokens[parsing.at];
	parsing.at++;
	if (inner === undefined) {
		return [];
	}
	const isGroup = inner.type === 'all' || inner.type === 'any';
	return [isGroup ? {...inner, start: open.start, end: close?.end ?? inner.end} : inner];
}
