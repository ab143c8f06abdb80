/** The single words of a title. */

/** Whether a word stands in a title: it begins with a capital, or is one of those that titles leave small. */
export function isWordOfTitle(word: string): boolean {
	return startsOfWords.test(word) || smallWords.has(word);
}

/** Whether a word, in any case, is one that titles leave small, at which none ends. */
export function isSmallWord(word: string): boolean {
	return smallWords.has(word.toLowerCase());
}

/** How the words of a title begin and go on. */
const startsOfWords = /^["“(]?\p{Lu}[\p{L}\d'’.,:()/&-]*["”?!]?$/u;

/** The words that a title leaves in small letters. */
const smallWords: ReadonlySet<string> = new Set(
	'a an the and or but nor of in on at to for from by with over into than as vs via per up out - -- – & its is are von van de der den la el al bin'.split(
		' ',
	),
);
