/** The abbreviations that a text defines itself: `the Constitutional Union (CU)`. */

/** What a text says that its abbreviations stand for, by the abbreviation; the first definition of each. */
export function definitionsIn(text: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const {1: letters = '', index} of text.matchAll(inParentheses)) {
		const stretch = text.slice(Math.max(0, index - LONGEST), index).trimEnd();
		// Its first word may have lost its beginning.
		const words = stretch.split(/\s+/).slice(index > LONGEST ? 1 : 0);
		const meaning = found.has(letters) ? undefined : phraseFor(letters, words);
		if (meaning !== undefined) {
			found.set(letters, meaning);
		}
	}
	return found;
}

const inParentheses = /(?<=[\p{L}\p{N}'’")]\s)\(["“]?([A-Z][A-Z&]{1,7})["”]?\)/gu;

/** No definition has more characters. */
const LONGEST = 120;

/** The last words, from the one on whose first letters, with those that follow, are the letters looked for. */
function phraseFor(letters: string, words: readonly string[]): string | undefined {
	for (let first = words.length - 2; first >= 0; first--) {
		const phrase = words.slice(first);
		const own = phrase.flatMap(initialsOf).join('');
		if (own === letters && initialsOf(phrase[0] ?? '').length > 0) {
			return phrase.join(' ');
		}
		if (own.length > letters.length) {
			return undefined;
		}
	}
	return undefined;
}

/** The first letters of a word in capitals, and of what a hyphen joins to it; none of `of` and the like. */
function initialsOf(word: string): readonly string[] {
	return joining.has(word.toLowerCase()) ? [] : (word.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu) ?? []);
}

const joining: ReadonlySet<string> = new Set(
	'a al and da de del der des di do du el et for fur für in la las le les los of on the to und y'.split(' '),
);
