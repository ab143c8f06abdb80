/** Longer queries take FTS5 more time than anyone waits. */
const mostWords = 64;

/**
 * The query of FTS5 for the words that somebody typed: all of them, and what stands in quotation marks as a phrase.
 * None where there is no word in it. Each word is quoted, for without quotes most marks mean something to FTS5.
 */
export function fullTextQuery(typed: string): string | undefined {
	const terms = typed.slice(0, 8192).match(/"[^"]*"?|[^\s"]+/g) ?? [];
	const words = terms.map(term => term.replace(/["\0]/g, ' ').trim()).filter(hasWord);
	return words.length === 0
		? undefined
		: words
				.slice(0, mostWords)
				.map(word => `"${word}"`)
				.join(' ');
}

/** What has neither a letter nor a figure is no word of the index. */
function hasWord(term: string): boolean {
	return /[\p{L}\p{N}\p{Co}]/u.test(term);
}
