/** Small slips in a sentence, each of which makes another text of it. */
import {oneOf, type Random} from '../random.js';

/** A sentence with a slip; nothing if it has no place for this one. */
type Slip = (words: readonly string[], random: Random) => readonly string[] | undefined;

/** The slips by what they do. */
export const slips: Readonly<Record<string, Slip>> = {
	'a word is lost': (words, random) => words.toSpliced(inner(words, random), 1),
	'a word is added': (words, random) =>
		words.toSpliced(inner(words, random), 0, oneOf(['not', 'never', 'very', 'a', 'and'], random)),
	'two words change places': (words, random) => {
		const at = inner(words, random);
		const [one = '', other = ''] = [words[at], words[at + 1]];
		return one === other || at + 1 >= words.length ? undefined : words.with(at, other).with(at + 1, one);
	},
	'a figure is another': (words, random) =>
		changed(words, /\d/, random, word => word.replace(/\d/, digit => String((Number(digit) + 1) % 10))),
	'a letter is lost': (words, random) => changed(words, /^\p{L}{4,}$/u, random, word => word.slice(0, -1)),
	'a comma is lost': (words, random) => changed(words, /\p{L},$/u, random, word => word.slice(0, -1)),
	'a point is lost in a figure': (words, random) =>
		changed(words, /\d[.,]\d/, random, word => word.replace(/(?<=\d)[.,](?=\d)/, '')),
	'a hyphen is lost': (words, random) =>
		changed(words, /\p{L}-\p{L}/u, random, word => word.replace(/(?<=\p{L})-(?=\p{L})/u, '')),
	'a currency is another': (words, random) => changed(words, /\$\d/, random, word => word.replace('$', '€')),
	'a statement becomes a question': words => {
		const last = words.at(-1) ?? '';
		return last.endsWith('.') ? words.with(-1, `${last.slice(0, -1)}?`) : undefined;
	},
	'a word in brackets takes the place of another': (words, random) => {
		const at = inner(words, random);
		return /^[\p{L}]{5,}$/u.test(words[at] ?? '') ? words.with(at, '[refused]') : undefined;
	},
};

function inner(words: readonly string[], random: Random): number {
	return 1 + Math.floor(random() * (words.length - 2));
}

function changed(
	words: readonly string[],
	pattern: RegExp,
	random: Random,
	change: (word: string) => string,
): readonly string[] | undefined {
	const places = words.flatMap((word, index) =>
		index > 0 && index < words.length - 1 && pattern.test(word) ? index : [],
	);
	const at = oneOf(places, random);
	return at === undefined ? undefined : words.with(at, change(words[at] ?? ''));
}
