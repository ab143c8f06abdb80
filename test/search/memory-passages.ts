/** Asks passages in memory what the full text of an index is asked: expressions of FTS5 as the search writes them. */
import type {Passages} from '../../source/index/terms/passages.js';
import {fold} from '../../source/search/words/fold.js';

/** Tells whether the header or any paragraph matches an expression. */
export function matching(expression: string): (passages: Passages) => boolean {
	const [, but, asked = ''] = /^(- )?\{head\} : (.*)$/s.exec(expression) ?? [];
	const isMatch = matcherOf(asked);
	return ({head, texts}) => (but === undefined ? [head] : texts).some(text => isMatch(wordsOf(text)));
}

type Matcher = (words: readonly string[]) => boolean;

function matcherOf(asked: string): Matcher {
	const near = /^NEAR\((.*), (\d+)\)$/s.exec(asked);
	const phrases = phrasesIn(near?.[1] ?? asked);
	if (near) {
		return words =>
			phrases.every(phrase => placesOf(words, phrase).length > 0) && isNear(words, phrases, Number(near[2]));
	}
	return words => phrases.every(phrase => placesOf(words, phrase).length > 0);
}

type Phrase = {readonly words: readonly string[]; readonly isBeginning: boolean};

function phrasesIn(asked: string): readonly Phrase[] {
	return Array.from(asked.matchAll(/"([^"]*)"( \*)?/g), ([, quoted = '', star]) => ({
		words: quoted.split(' '),
		isBeginning: star !== undefined,
	}));
}

function placesOf(words: readonly string[], {words: phrase, isBeginning}: Phrase): readonly number[] {
	return words.flatMap((_, place) =>
		phrase.every((word, index) => {
			const own = words[place + index];
			return isBeginning && index === phrase.length - 1 ? own?.startsWith(word) : own === word;
		})
			? place
			: [],
	);
}

/** Of two words, which is enough for the tests. */
function isNear(words: readonly string[], [one, other]: readonly Phrase[], distance: number): boolean {
	const places = (phrase: Phrase | undefined) => (phrase ? placesOf(words, phrase) : []);
	return places(one).some(first =>
		places(other).some(second => first !== second && Math.abs(first - second) - 1 <= distance),
	);
}

/** Every query asks the same texts. */
const wordsOfTexts = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
	const words =
		wordsOfTexts.get(text) ??
		Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ([word]) => fold(word));
	wordsOfTexts.set(text, words);
	return words;
}
