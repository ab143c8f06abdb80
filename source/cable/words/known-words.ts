import {dailyWords, telegramWords} from './telegram-words.js';
import {wordList} from './word-list.js';

/**
 * Whether two stretches of letters, in any case, are one English word. The list is unfolded when a word is asked for the
 * first time.
 */
export function areOneWord(first: string, second: string): boolean {
	const word = (first + second).toLowerCase();
	return (
		word.length >= SHORTEST &&
		word.length <= LONGEST &&
		!isNegated(first, second) &&
		(isForm(word) ||
			prefixes.some(
				({prefix, mayTakeHyphen}) =>
					word.startsWith(prefix) &&
					!(mayTakeHyphen && first.length === prefix.length) &&
					isForm(word.slice(prefix.length)),
			))
	);
}

/** Whether a word follows `NON`, of which telegrams part it by a hyphen: `NON-ALIGNED`, but `NONSENSE`. */
function isNegated(first: string, second: string): boolean {
	return first.toLowerCase() === 'non' && isEnglishWord(second) && second.toLowerCase() !== 'sense';
}

/** Whether a word, in any case, is an English one of four letters or more. */
export function isEnglishWord(word: string): boolean {
	return word.length >= SHORTEST && word.length <= LONGEST && isForm(word.toLowerCase());
}

/** Whether a word is in the list, or made of one that is. */
function isForm(word: string): boolean {
	const known = forms.get(word);
	if (known !== undefined) {
		return known;
	}
	const isKnown = isFormOfKnown(word, MOST_SUFFIXES);
	if (forms.size < MOST_CACHED) {
		forms.set(word, isKnown);
	}
	return isKnown;
}

/** A cache, since the words that line ends cut are mostly the same. */
const forms = new Map<string, boolean>();
const MOST_CACHED = 5000;

/** What may precede a word; after some of these its own hyphen may follow: `RE-EMERGING`. */
const prefixes: readonly {readonly prefix: string; readonly mayTakeHyphen: boolean}[] = [
	...['un', 'dis', 'mis'].map(prefix => ({prefix, mayTakeHyphen: false})),
	...['re', 'under', 'over', 'sub', 'out', 'inter', 'counter', 'super', 'non', 'pre'].map(prefix => ({
		prefix,
		mayTakeHyphen: true,
	})),
];

/** Shorter words are not cut, and what they are is often not sure: `in-` `to`. */
const SHORTEST = 4;
const LONGEST = 30;
const MOST_SUFFIXES = 3;

/** A cache that is made once. */
let unfolded: ReadonlySet<string> | undefined;

function isFormOfKnown(word: string, suffixes: number): boolean {
	unfolded ??= unfold();
	return (
		unfolded.has(word) || (suffixes > 0 && stemsOf(word).some(stem => isFormOfKnown(stem, suffixes - 1)))
	);
}

/** The words of the list; each row begins anew, and each word with how many letters it shares with the one before. */
function unfold(): ReadonlySet<string> {
	const words = new Set<string>([...telegramWords, ...dailyWords]);
	for (const row of wordList) {
		let word = '';
		for (const [, shared = '', rest = ''] of row.matchAll(/([\dA-Z])([a-z]*)/g)) {
			word = word.slice(0, Number.parseInt(shared, 36)) + rest;
			words.add(word);
		}
	}
	return words;
}

/** What a word may have been made of: `agreements` of `agreement`, `stopping` of `stop`. */
function stemsOf(word: string): readonly string[] {
	const stems = (suffixesByLetter.get(word.at(-1) ?? '') ?? []).flatMap(([suffix, ...endings]) =>
		word.endsWith(suffix) && word.length - suffix.length >= SHORTEST
			? endings.map(ending => word.slice(0, word.length - suffix.length) + ending)
			: [],
	);
	const doubled = /^([a-z]{2,28}([bdgklmnprt]))\2(?:ed|ing|ers?)$/.exec(word)?.[1];
	return doubled === undefined ? stems : [...stems, doubled];
}

/** A suffix, and what stood in its place in the word that it makes another of. */
const suffixes: readonly (readonly [suffix: string, ...endings: readonly string[]])[] = [
	...['s', 'es', 'ly', 'ally', 'ness', 'ment', 'ments', 'ful', 'less', 'ization', 'ship'].map(
		suffix => [suffix, ''] as const,
	),
	...[
		'ed',
		'ing',
		'er',
		'ers',
		'or',
		'ors',
		'able',
		'ably',
		'ations',
		'ion',
		'ions',
		'ive',
		'ity',
		'al',
		'ism',
	].map(suffix => [suffix, '', 'e'] as const),
	...['ist', 'ize', 'ous', 'ance', 'ence', 'ant', 'ent', 'ary', 'y'].map(
		suffix => [suffix, '', 'e'] as const,
	),
	['ies', 'y'],
	['ied', 'y'],
	['ily', 'y'],
	['iness', 'y'],
	['ic', '', 'e', 'y'],
	['ation', '', 'e', 'ate'],
	['bility', 'ble'],
];

const suffixesByLetter: ReadonlyMap<string, typeof suffixes> = Map.groupBy(suffixes, ([suffix]) =>
	suffix.slice(-1),
);
