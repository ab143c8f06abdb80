/** The words of a TAGS line: codes, codes that were glued together, and persons in parentheses. */
import {isTagCode} from '../../../glossary/tag-codes.js';
import type {Range} from '../../cable.js';
import {matchesOf} from '../../matches-of.js';
import {codesWithBlank, unclosedName} from './damaged-tags.js';

/** A code, or the name of a person, and where it stands. */
export type TagWord = Range & {readonly kind: 'tag' | 'person'};

/** The codes and persons of a line, in order. What cannot be parted by the table of codes stays as printed. */
export function tagWords(text: string): readonly TagWord[] {
	if (plainLine.test(text)) {
		return plainWords(text);
	}
	const found = withDamaged(codesAndPersons(text), damagedWords(text));
	const hasNames = found.some(({start, end}) => isNoTag(text.slice(start, end)));
	return hasNames && text.includes(',') ? withNames(text, found) : found;
}

/** The name after a parenthesis that is never closed, and codes that a blank cuts. */
function damagedWords(text: string): readonly TagWord[] {
	const name = unclosedName(text);
	const codes = codesWithBlank(text).map(code => ({kind: 'tag', ...code}) as const);
	const person = name && ({kind: 'person', ...name} as const);
	return person
		? [
				...codes.filter(({end}) => end <= person.start),
				person,
				...codes.filter(({start}) => start >= person.end),
			]
		: codes;
}

/** The words of a line in order, with damaged ones in the place of those that they cover, but for names in parentheses. */
function withDamaged(words: readonly TagWord[], damaged: readonly TagWord[]): readonly TagWord[] {
	if (damaged.length === 0) {
		return words;
	}
	const persons = words.filter(({kind}) => kind === 'person');
	const own = apartFrom(damaged, persons);
	return [...apartFrom(words, own), ...own].sort((a, b) => a.start - b.start);
}

/** The words that none of some others touches; both stand in their order. */
function apartFrom(words: readonly TagWord[], others: readonly TagWord[]): readonly TagWord[] {
	let next = 0;
	return words.filter(({start, end}) => {
		while ((others[next]?.end ?? Infinity) <= start) {
			next++;
		}
		return (others[next]?.start ?? Infinity) >= end;
	});
}

/** The codes and persons of a line that has no slip. */
function codesAndPersons(text: string): readonly TagWord[] {
	const found: TagWord[] = [];
	for (const match of matchesOf(wordPattern, text)) {
		const [, person, word] = match;
		const start = match.index + match[0].indexOf(person ?? word ?? '');
		if (person !== undefined) {
			found.push(
				...(portionMark.test(person) ? [] : [{kind: 'person', start, end: start + person.length} as const]),
			);
		} else if (word !== undefined && !saysNothing(word) && !explainsCode(text, start, word)) {
			found.push(
				...partsOf(word).map(([from, to]) => ({kind: 'tag', start: start + from, end: start + to}) as const),
			);
		}
	}
	return found;
}

/** The codes of a line of nothing else, as most are: found with less work. */
function plainWords(text: string): readonly TagWord[] {
	const found: TagWord[] = [];
	for (let start = 0, end = 0; start < text.length; start = end + 1) {
		end = start;
		while (end < text.length && !isSeparator(text.charCodeAt(end))) {
			end++;
		}
		if (end > start && !nothings.has(text.slice(start, end))) {
			found.push({kind: 'tag', start, end});
		}
	}
	return found;
}

const plainLine = /^[A-Z]{2,5}(?:[ ,;]{1,9}[A-Z]{2,5})*$/;

/** Whether a character is a blank, a comma or a semicolon. */
function isSeparator(code: number): boolean {
	return code === 0x20 || code === 0x2c || code === 0x3b;
}

/** The words with the names of organisations put together, which stand between commas: `BTRA, BL, NATIONAL DISTILLERS`. */
function withNames(text: string, words: readonly TagWord[]): readonly TagWord[] {
	const found: TagWord[] = [];
	const isCode = ({start, end}: Range) => isTagCode(text.slice(start, end).toUpperCase());
	let from = 0;
	for (const [index, word] of words.entries()) {
		const next = words[index + 1];
		if (next?.kind === 'tag' && word.kind === 'tag' && text.slice(word.end, next.start) === ' ') {
			continue;
		}
		const run = words.slice(from, index + 1);
		const isName =
			run.length > 1 &&
			run.some(({start, end}) => isNoTag(text.slice(start, end))) &&
			!run.some(each => each.end - each.start > 3 && isCode(each));
		found.push(...(isName ? [{kind: 'tag', start: (run[0] as TagWord).start, end: word.end} as const] : run));
		from = index + 1;
	}
	return found;
}

/** Whether a word that stands among the TAGS can be none: it is longer than a code, and the table has no such one. */
export function isNoTag(word: string): boolean {
	return word.length > LONGEST_SUBJECT && /^[A-Za-z]+$/.test(word) && !isTagCode(word.toUpperCase());
}

/** Whether a line of nothing else can continue a TAGS line; in small letters each word must be a code. */
export function areTagsAlone(text: string): boolean {
	if (!tagsAlone.test(text)) {
		return false;
	}
	const words = tagWords(text)
		.filter(({kind}) => kind === 'tag')
		.map(({start, end}) => text.slice(start, end));
	return words.every(word => (/[a-z]/.test(word) ? isTagCode(word.toUpperCase()) : !isNoTag(word)));
}

const tagOrPerson = String.raw`(?:[A-Za-z\d&]{2,30}(?:-[A-Za-z\d]{1,8})?(?:\/[A-Za-z]-\d{1,2})?|\([^)]*\)|\[[A-Z]{2,5}\]\([^)]*\))`;
const tagsAlone = new RegExp(`^${tagOrPerson}(?:[\\s,;/.]+${tagOrPerson})*[,;.]?$`);

// A link's address, a person in parentheses, or a word: `PREL`, `AFL-CIO`, `UNGA/C-6`.
const wordPattern =
	/\]\([^()]{0,300}\)|\(([^()]{1,80})\)|N\/A|(?<!\w)([A-Za-z\d&]{2,30}(?:-[A-Za-z\d]{1,8}){0,4}(?:\/[A-Za-z]-?\d{1,2}(?!\w))?)(?!\w)/g;

/** Whether a word says what the code before it stands for: `AFIN: SEPARATION`. */
function explainsCode(text: string, start: number, word: string): boolean {
	return isNoTag(word) && /[A-Za-z]: ?$/.test(text.slice(Math.max(0, start - 3), start));
}

const portionMark = /^\s*(?:U|C|S|SBU|FOUO|NF|C\/NF|S\/NF)\s*$/;

/** What stands among the TAGS and is none: captions, figures, `N/A`. */
function saysNothing(word: string): boolean {
	return nothings.has(word.toUpperCase()) || /^[\d&-]+$/.test(word);
}

const nothings = new Set('NA NONE AND SIPDIS NOFORN EXDIS NODIS LIMDIS STADIS SENSITIVE UNCLAS'.split(' '));

/** The stretches of a word that are codes: all of it, unless codes of the table were glued together. */
function partsOf(word: string): readonly (readonly [from: number, to: number])[] {
	const whole = [[0, word.length]] as const;
	const capitals = word.toUpperCase();
	if (word.includes('-')) {
		return partedAtHyphens(capitals) ?? whole;
	}
	return word.length <= LONGEST_SUBJECT || isTagCode(capitals) ? whole : (partedByTable(capitals) ?? whole);
}

/** The codes of subjects have four letters, some of organisations five. */
const LONGEST_SUBJECT = 5;

/** `PREL-PGOV` where no code has this name. */
function partedAtHyphens(word: string): readonly (readonly [number, number])[] | undefined {
	const words = word.split('-');
	let at = 0;
	return !isTagCode(word) && words.every(isTagCode)
		? words.map(({length}) => {
				const part = [at, at + length] as const;
				at += length + 1;
				return part;
			})
		: undefined;
}

/**
 * `PHUMBA`, `ETRDEINV`, `PRELPGOVIT`: codes of four or five letters, and at the beginning or end one of two letters.
 * Not more of those, since `ECONOMIC` is not a list of countries.
 */
function partedByTable(word: string): readonly (readonly [number, number])[] | undefined {
	if (!/^[A-Z]{6,30}$/.test(word)) {
		return undefined;
	}
	const ends = [
		partedFrom(word, 0, word.length),
		isTagCode(word.slice(-2)) ? partedFrom(word, 0, word.length - 2) : undefined,
		isTagCode(word.slice(0, 2)) ? partedFrom(word, 2, word.length) : undefined,
	];
	const [all, country, first] = ends;
	if (all) {
		return all;
	}
	return country
		? [...country, [word.length - 2, word.length]]
		: first && ([[0, 2], ...first] as readonly (readonly [number, number])[]);
}

/** A stretch as codes of four letters, or of five where four do not do. */
function partedFrom(
	word: string,
	from: number,
	to: number,
): readonly (readonly [number, number])[] | undefined {
	if (from === to) {
		return [];
	}
	for (const length of [4, 5]) {
		const rest =
			from + length <= to && isTagCode(word.slice(from, from + length))
				? partedFrom(word, from + length, to)
				: undefined;
		if (rest) {
			return [[from, from + length], ...rest];
		}
	}
	return undefined;
}
