/**
 * The words of a text as a quotation is compared with a cable: their letters must be the same, and so must the signs
 * between them. Blanks, the form of quotation marks and that of dashes do not matter.
 */
import type {Range} from '../cable/cable.js';

/** A word, and the signs that follow it. */
export type Word = Range & {
	readonly written: string;
	/** In small letters; several where a line's end cuts it, since its hyphen may be its own. */
	readonly forms: readonly string[];
	/** The signs between it and the next word, without blanks and quotation marks, dashes as `-`. */
	readonly after: string;
};

/** Stands where a line's end cuts a word: a character that no text may have. */
export const cut = '\uFFFE';

/** The words of a text, in order. */
export function wordsIn(text: string): readonly Word[] {
	const found = [...text.matchAll(wordPattern)];
	return found.map((match, index) => {
		const end = match.index + match[0].length;
		return {
			start: match.index,
			end,
			written: match[0].replaceAll(cut, ''),
			forms: formsOf(match[0]),
			after: signsIn(text.slice(end, found[index + 1]?.index ?? text.length)),
		};
	});
}

/** A text, of the same length, in which words that a line's end cuts are put together, with marks in the place. */
export function withCuts(text: string): string {
	return text
		.replaceAll(cut, ' ')
		.replace(/(?<=\p{L})[-\u00AC\u00AD\u2010]\r?\n\s*(?=\p{L})/gu, ({length}) => cut.repeat(length));
}

/** The signs in what stands between words. */
export function signsIn(between: string): string {
	return between
		.normalize('NFKC')
		.replace(/[\p{Dash_Punctuation}\u2212~]+(?:\s+\p{Dash_Punctuation}+)*/gu, '-')
		.replace(/''|``|["'`´‘’‚‛“”„‟«»‹›*_\\\s\u00AD\u200B-\u200F\u2060\uFEFF\uFFFE\uFFFF]/g, '');
}

/** A currency or another sign that belongs to the figures after it, at the end of some signs. */
export function signBefore(signs: string): string {
	return /[\p{Sc}#±<>=+]*$/u.exec(signs)?.[0] ?? '';
}

/** A sign that belongs to the figures before it, such as that of per cent, at the start of the signs after a word. */
export function signAfter({written, after}: Pick<Word, 'written' | 'after'>): string {
	return /\d$/.test(written) ? (/^[%‰°\p{Sc}]*/u.exec(after)?.[0] ?? '') : '';
}

function formsOf(word: string): readonly string[] {
	const plain = folded(word);
	return word.includes(cut)
		? [...new Set([plain.replaceAll(cut, ''), ...['', '-'].map(sign => plain.replace(cutPattern, sign))])]
		: [plain];
}

const cutPattern = new RegExp(`-?${cut}+`, 'g');

/** Without case, and with one form of the apostrophe and of the hyphen. */
function folded(word: string): string {
	return word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[’ʼ‘]/g, "'")
		.replace(/[\u2010\u2011]/g, '-');
}

/** What may stand within a word: `U.S.`, `D'ALEMA`, `1,305`, `120-180`, `12:30`. */
const wordPattern = new RegExp(
	`[\\p{L}\\p{N}\\p{M}]+(?:(?:['’ʼ‘.,:/&@-]|[\\u2010\\u2011]|-?${cut}+)[\\p{L}\\p{N}\\p{M}]+)*`,
	'gu',
);
