/** TAGS with a slip: a code cut by a blank, a parenthesis that is never closed, a letter too many or misread. */
import {isTagCode} from '../../../glossary/tag-codes.js';
import type {Range} from '../../cable.js';
import {matchesOf} from '../../matches-of.js';

/** Where codes stand that a blank cuts after their first letter or before their last one: `P GOV`, `PGO V`, `I T`. */
export function codesWithBlank(text: string): readonly Range[] {
	const found: Range[] = [];
	for (const {index} of matchesOf(letterAlone, text)) {
		const after = /^[A-Z] [A-Z]{1,4}(?![\w&-])/.exec(text.slice(index, index + 7))?.[0] ?? '';
		const before =
			/(?<![\w&-])[A-Z]{1,4} [A-Z]$/.exec(text.slice(Math.max(0, index - 6), index + 1))?.[0] ?? '';
		const isFree = (start: number) => start >= (found.at(-1)?.end ?? 0);
		if (isCutCode(after) && isFree(index)) {
			found.push({start: index, end: index + after.length});
		} else if (isCutCode(before) && isFree(index + 1 - before.length)) {
			found.push({start: index + 1 - before.length, end: index + 1});
		}
	}
	return found;
}

const letterAlone = /(?<![\w&(/-])[A-Z](?![\w&/.-])/g;

/** Whether the parts of a word are no codes but together one. */
function isCutCode(words: string): boolean {
	const [first = '', second = ''] = words.split(' ');
	return second !== '' && isTagCode(first + second) && !isTagCode(first) && !isTagCode(second);
}

/**
 * The name after a parenthesis that is never closed, `(STRELSAU, HANS` of `PINR (STRELSAU, HANS, PREL, RT`: up to
 * the first code that no name is, or that follows surname and given name.
 */
export function unclosedName(text: string): Range | undefined {
	const open = text.lastIndexOf('(');
	if (open < 0 || text.includes(')', open)) {
		return undefined;
	}
	let words = 0;
	let end = open + 1;
	for (const {index, 0: word} of matchesOf(/[^\s,;]+/g, text, open + 1)) {
		if (isTagCode(word) && (word.length >= 4 || words >= 2)) {
			break;
		}
		words++;
		end = index + word.length;
	}
	return words > 0 ? {start: open + 1, end} : undefined;
}

/** Whether a word is no code but nearly one: with a letter too many, a blank, or a figure for a letter. */
export function isNearlyCode(word: string): boolean {
	if (isTagCode(word)) {
		return false;
	}
	if (word.includes(' ')) {
		return isTagCode(word.replaceAll(' ', ''));
	}
	if (/\d/.test(word)) {
		return isTagCode(word.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('5', 'S'));
	}
	return (
		word.length === ONE_TOO_MANY &&
		[...word].some((_, at) => isTagCode(word.slice(0, at) + word.slice(at + 1)))
	);
}

/** The codes of subjects have four letters. Of those with one letter wrong some may be codes that the table lacks. */
const ONE_TOO_MANY = 5;
