/** The terms that are words: bare ones, phrases, and words near each other. */
import type {Range} from '../../cable/cable.js';
import {textWords} from '../words/text-words.js';
import {type Parsing, report, takeWords} from './parsing.js';
import type {AskedWord, Place, Query} from './query.js';
import type {NearToken} from './tokens.js';

/** The most letters of a bare word that are searched for. */
export const mostLetters = 32;

/** The words of a stretch of the text, each a term of its own. */
export function bareWords(parsing: Parsing, range: Range): readonly Query[] {
	return takeWords(parsing, range).map(({word, start, end}) => ({
		type: 'word',
		word: cut(word, mostLetters),
		start,
		end,
	}));
}

/** The words of a stretch of the text as one term; if it is not closed, its last word is still being typed. */
export function exactWords(
	parsing: Parsing,
	range: Range,
	place: Place,
	isClosed: boolean,
): readonly Query[] {
	const words = phraseWords(parsing, range, isClosed);
	return words.length === 0 ? [] : [{type: 'words', place, words, start: range.start, end: range.end}];
}

/** `near(a b, 10)`; a single word is near itself. */
export function nearWords(parsing: Parsing, token: NearToken): readonly Query[] {
	const {place, content, isClosed, start, end} = token;
	const inside = parsing.text.slice(content.start, content.end);
	const [comma = '', number] = /,\s*(\d+)?\s*$/.exec(inside) ?? [];
	const listed = {start: content.start, end: content.end - comma.length};
	const words = askedWords(parsing, listed, isClosed || comma !== '').map(({word, isBeginning}) => ({
		word,
		isBeginning,
	}));
	if (/["“”„«»]/.test(inside)) {
		report(parsing, content, 'near takes words, no phrases: near(oil price, 10)');
	}
	if (words.length < 2 && isClosed) {
		report(parsing, token, 'near needs two words: near(oil price, 10)');
	}
	const distance = Math.min(Math.max(Number(number ?? usualDistance), 1), mostDistance);
	if (words.length < 2) {
		return words.length === 0 ? [] : [{type: 'words', place, words, start, end}];
	}
	return [{type: 'near', place, words, distance, start, end}];
}

/** How far apart words may stand that are near each other, if it is not said; and the farthest. */
const usualDistance = 10;
const mostDistance = 1000;

/** The words of a phrase, the last of which may be a beginning: `"prime min*"`, `"prime min`. */
function phraseWords(parsing: Parsing, range: Range, isClosed: boolean): readonly AskedWord[] {
	const words = askedWords(parsing, range, isClosed);
	return words.map(({word, isBeginning, end}, index) => {
		const isLast = index === words.length - 1;
		if (isBeginning && !isLast) {
			report(parsing, {start: end, end: end + 1}, 'only the last word of a phrase can end with *');
		}
		return {word, isBeginning: isBeginning && isLast};
	});
}

/**
 * The words in a stretch, each of which may be a beginning: by its star, or since it is still being typed. A beginning
 * of too few letters is one of too many words; while it is being typed it is left out.
 */
function askedWords(parsing: Parsing, range: Range, isClosed: boolean): readonly (Range & AskedWord)[] {
	const words = takeWords(parsing, range, textWords).map(({word, start, end}) => {
		const hasStar = end < range.end && parsing.text[end] === '*';
		// Whoever types a blank after a word has finished it.
		const isOpen = !isClosed && end === range.end;
		const isShort = word.length < fewestLetters;
		if (hasStar && isShort) {
			report(parsing, {start: end, end: end + 1}, 'a beginning needs three letters: text:min*');
		}
		return {word, isBeginning: !isShort && (hasStar || isOpen), isLeftOut: isShort && isOpen, start, end};
	});
	const kept = words.filter(({isLeftOut}) => !isLeftOut || words.length === 1);
	return kept.map(({isLeftOut: _, ...word}) => word);
}

const fewestLetters = 3;

/** The first letters of a text; half of a surrogate pair is none. */
export function cut(text: string, length: number): string {
	const short = text.slice(0, length);
	return short.length < text.length && /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
