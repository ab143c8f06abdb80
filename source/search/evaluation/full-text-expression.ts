/** Exact words as an expression of FTS5, https://sqlite.org/fts5.html#full_text_query_syntax. */
import type {AskedWord, NearTerm, Place, WordsTerm} from '../query/query.js';

/** The expression for a phrase, or for words near each other; the words are folded, so they have no signs of the syntax. */
export function expressionOf(term: WordsTerm | NearTerm): string {
	const words =
		term.type === 'words'
			? phrase(term.words)
			: `NEAR(${term.words.map(word => phrase([word])).join(' ')}, ${term.distance})`;
	return inColumn(term.place, words);
}

/** The expression for a bare word, which may be a beginning. */
export function bareWord(place: Place, word: string): string {
	return inColumn(place, phrase([{word, isBeginning: word.length >= shortestBeginning}]));
}

/** Shorter beginnings are those of too many words. */
export const shortestBeginning = 3;

/** Of the columns only the first has no paragraph. */
function inColumn(place: Place, expression: string): string {
	return `${place === 'head' ? '' : '- '}{head} : ${expression}`;
}

function phrase(words: readonly AskedWord[]): string {
	const quoted = `"${words.map(({word}) => word.replace(/["\0]/g, ' ')).join(' ')}"`;
	return words.at(-1)?.isBeginning ? `${quoted} *` : quoted;
}
