/** FTS5 takes longer over more words than anyone waits. */
const MAX_WORDS = 64;

/**
 * Turns what was typed into a query for FTS5: all words, and what is in quotation marks as a phrase; `undefined` if
 * there is no word.
 *
 * Each word is quoted, since most punctuation has a meaning for FTS5.
 */
export function fullTextQuery(typed: string): string | undefined {
	const terms = typed.slice(0, 8192).match(/"[^"]*"?|[^\s"]+/g) ?? [];
	const words = terms.map(term => term.replace(/["\0]/g, ' ').trim()).filter(hasWord);
	return words.length === 0
		? undefined
		: words
				.slice(0, MAX_WORDS)
				.map(word => `"${word}"`)
				.join(' ');
}

/** Without a letter or a digit it is not a word for FTS5. */
function hasWord(term: string): boolean {
	return /[\p{L}\p{N}\p{Co}]/u.test(term);
}
