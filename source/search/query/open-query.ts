/** What is open at the end of a query, and must be closed before something is added to it. */
import {longestQuery} from './parse-query.js';
import {cut} from './parse-words.js';
import {type Token, tokensOf} from './tokens.js';

/** A query with its quotation and its brackets closed, and without brackets that close nothing. */
export function closed(text: string): string {
	const tokens = tokensOf(text);
	const surplus: Token[] = [];
	let depth = 0;
	for (const token of tokens) {
		if (token.type === 'open') {
			depth++;
		} else if (token.type === 'close' && depth > 0) {
			depth--;
		} else if (token.type === 'close') {
			surplus.push(token);
		}
	}
	const kept = surplus.reduceRight(
		(rest, {start, end}) => `${rest.slice(0, start)} ${rest.slice(end)}`,
		text,
	);
	return `${kept.trimEnd()}${endOf(tokens.at(-1))}${')'.repeat(depth)}`;
}

/** A query, cut so that so many more letters are read. */
export function cutToFit(text: string, letters: number): string {
	const room = longestQuery - letters - roomToClose;
	return text.length <= room ? text : cut(text, Math.max(room, 0));
}

/** A quotation mark, and the brackets that may be open and are added. */
const roomToClose = 16;

function endOf(last: Token | undefined): string {
	switch (last?.type) {
		case 'quoted':
			return last.isClosed ? '' : '"';
		case 'near':
			return last.isClosed ? '' : ')';
		case 'field':
			return last.values.at(-1)?.isClosed === false ? '"' : '';
		default:
			return '';
	}
}
