/** Cuts what was typed into the signs and terms of a query. */
import type {Range} from '../../cable/cable.js';
import type {Place} from './query.js';

/** A piece of a query; what stands between two of them means nothing. */
export type Token = Sign | WordToken | QuotedToken | NearToken | FieldToken;

/** A bracket, the sign that excludes what follows it, or a word that joins. */
export type Sign = Range & {readonly type: 'open' | 'close' | 'exclude' | 'or' | 'and'};

/** Letters without a blank, perhaps several words: `US-SOVIET`. */
export type WordToken = Range & {readonly type: 'word'};

/** `"a phrase"`; it is closed if its last quotation mark is there. */
export type QuotedToken = Range & {readonly type: 'quoted'; readonly isClosed: boolean};

/** `near(a b, 10)`, what stands within its brackets, and whether it is closed. */
export type NearToken = Range & {
	readonly type: 'near';
	readonly place: Place;
	readonly content: Range;
	readonly isClosed: boolean;
};

/** `name:value,value`; the name in lower case. `rest` is what follows the colon. */
export type FieldToken = Range & {
	readonly type: 'field';
	readonly name: string;
	readonly values: readonly TypedValue[];
	readonly rest: Range;
};

/** A value as typed, and its text without quotation marks. */
export type TypedValue = Range & {readonly text: string; readonly isClosed: boolean};

/** The pieces of a query, in order. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(tokenPattern)) {
		const token = tokenOf(match, tokens.at(-1));
		if (token !== undefined) {
			tokens.push(token);
		}
	}
	return tokens;
}

/** A text without quotation marks. */
export function withoutQuotationMarks(text: string): string {
	return text.replace(quotePattern, '');
}

// Straight, and as word processors set them.
const quote = '["“”„«»]';
const notQuote = '[^"“”„«»]';
const quotePattern = new RegExp(quote, 'g');

// A value may be quoted in part: `date:"may 2006"..2007`.
const valuePart = `${quote}${notQuote}*(?:${quote}|$)|[^\\s,()"“”„«»]`;
const valuePattern = new RegExp(`(?:${valuePart})+`, 'g');

// `12:30` and `http://` have no field.
const tokenPattern = new RegExp(
	[
		'(?<exclude>[-!]+(?=[^\\s)!-]))',
		'(?<open>\\()',
		'(?<close>\\))',
		`(?<quoted>${quote}${notQuote}*(?<quotedEnd>${quote}|$))`,
		'(?:(?<place>text|head):)?near\\((?<near>[^)]*)(?<nearEnd>\\)|$)',
		`(?<name>[a-z]{2,}):(?!//)(?<rest>(?:${valuePart}|,)*)`,
		'[^\\s()"“”„«»]+',
	].join('|'),
	'gi',
);

function tokenOf(match: RegExpExecArray, before: Token | undefined): Token | undefined {
	const range = {start: match.index, end: match.index + match[0].length};
	const {exclude, open, close, quoted, quotedEnd, near, nearEnd = '', place, name, rest} = match.groups ?? {};
	if (exclude !== undefined) {
		// The hyphen of `"cease"-fire` excludes nothing.
		return before?.end === range.start && before.type !== 'open' ? undefined : {type: 'exclude', ...range};
	}
	if (open !== undefined || close !== undefined) {
		return {type: open === undefined ? 'close' : 'open', ...range};
	}
	if (quoted !== undefined) {
		return {type: 'quoted', isClosed: quotedEnd !== '', ...range};
	}
	if (near !== undefined) {
		const end = range.end - nearEnd.length;
		const where = place?.toLowerCase() === 'head' ? 'head' : 'text';
		return {
			type: 'near',
			place: where,
			content: {start: end - near.length, end},
			isClosed: nearEnd !== '',
			...range,
		};
	}
	if (name !== undefined && rest !== undefined) {
		const start = range.end - rest.length;
		const values = valuesOf(rest, start);
		return {type: 'field', name: name.toLowerCase(), values, rest: {start, end: range.end}, ...range};
	}
	// After the sign that excludes, `or` is a word like any other.
	const joining = before?.type === 'exclude' ? undefined : joiningWords.get(match[0]);
	return {type: joining ?? 'word', ...range};
}

/** `AND` joins as a blank does; `and` may be a word of a subject. */
const joiningWords: ReadonlyMap<string, 'or' | 'and'> = new Map([
	['or', 'or'],
	['OR', 'or'],
	['AND', 'and'],
]);

function valuesOf(rest: string, start: number): readonly TypedValue[] {
	return Array.from(rest.matchAll(valuePattern), ({0: typed, index}) => ({
		text: withoutQuotationMarks(typed),
		isClosed: (typed.match(quotePattern)?.length ?? 0) % 2 === 0,
		start: start + index,
		end: start + index + typed.length,
	}));
}
