/**
 * `TAGS: PREL PGOV OVIP (RASSENDYLL, RUDOLF)`: traffic analysis by geography and subject (5 FAH-3).
 * Persons are tagged by name, in parentheses.
 */
import {isTagCode} from '../../../glossary/tag-codes.js';
import type {Range, Tags} from '../../cable.js';
import {betweenFillers, hasFillers, joinText} from '../../joined-text.js';
import {captionsOf} from '../../line/captions.js';
import type {Field, GatheredField, OpenField} from './field.js';
import {isAdjacent, isIncomplete, lastWords, wordsSoFar} from './open-field.js';
import {areTagsAlone, tagWords} from './tag-words.js';

/** The field of the TAGS. */
export const tagsField: Field = {
	label: {
		initials: 'TtAa(',
		mayBegin: text =>
			text.startsWith('(') || 'AGag'.includes(text.charAt(1)) || 'AGag'.includes(text.charAt(2)),
		spellings: [
			/^(?:\((?:U|SBU|C|S)\)\s*)?(?:(?:TAGS?[A-Z]?|Tags?|tags?)\s*[:;.,/-]+\s*){1,2}/,
			// Spaced out, or with one letter misread, lost, doubled or moved: `T A G S:`, `TABS:`, `TAS:`, `TAGES:`, `AGS:`, `TAG5:`.
			/^(?:T A G S|T[A-Z]?AG?E?S|TA[A-Z]S|T[A-Z]?GS|T?AGG?S|TASG|ATGS|TA[G6]5|TA6S)\s*[:;]\s*/i,
			// Without a colon a tag must follow, perhaps as a link: `TAGS [PREL](…)`.
			/^TAGS?(?:\s+(?=\[?[A-Z]{2,5}\b)|$)/,
		],
	},
	provesHeader: true,
	isReadOnce: true,
	continues: (open, {line}) =>
		(isAdjacent(open) || isIncomplete(open) || endsInComma(open) || areCodes(line.text)) &&
		captionsOf(line) === undefined &&
		(looksLikeTags(line.text) ||
			areSmallCodes(line.text, endsInComma(open)) ||
			endsInsideParentheses(wordsSoFar(open))),
	parse: parseTags,
};

/** The text with blanks for what an archive writes behind each code: `ECON - Economic Affairs--General | PREL - …`. */
function withoutMeanings(text: string): string {
	return firstMeaning.test(text) ? text.replace(meanings, found => ' '.repeat(found.length)) : text;
}

const firstMeaning = /^\s?[A-Z]{2,5} - [A-Z][a-z]/;
const meanings = /(?<=(?:^|\|)\s?[A-Z]{2,5}) - [^|]{1,100}(?:\|(?=\s))?/g;

function endsInComma(open: OpenField): boolean {
	return lastWords(open).endsWith(',');
}

function looksLikeTags(text: string): boolean {
	return !/\b(?:FOR|PASS)\b/.test(text) && areTagsAlone(text);
}

/** Whether a line has nothing but codes of the table, not only short ones: a blank line above does not part it from the others. */
function areCodes(text: string): boolean {
	return (
		/^[A-Z]{2,5}(?:[ ,;]{1,9}[A-Z]{2,5})*$/.test(text) &&
		/[A-Z]{4}/.test(text) &&
		text.split(/[ ,;]+/).every(isTagCode)
	);
}

/**
 * Whether a line in small letters lists codes, `senv, kgcc, ic`: one of them is a subject's of the table, or below a comma
 * any code. Only below a comma may blanks alone part them.
 */
function areSmallCodes(text: string, isBelowComma: boolean): boolean {
	const isPossible = isBelowComma ? smallWords : smallWordsWithCommas;
	return (
		isPossible.test(text) &&
		text
			.split(/[\s,;]+/)
			.some(
				word => isTagCode(word.toUpperCase()) && (word.length === 4 || (isBelowComma && text.includes(','))),
			)
	);
}

const smallWordsWithCommas = /^[A-Za-z][a-z]{1,4}(?:\s{0,3}[,;]\s{0,3}[A-Za-z][a-z]{1,4}){1,30}[,;]?$/;
const smallWords = /^[A-Za-z][a-z]{1,4}(?:[\s,;]{1,4}[A-Za-z][a-z]{1,4}){1,30}[,;]?$/;

function endsInsideParentheses(words: string): boolean {
	return words.lastIndexOf('(') > words.lastIndexOf(')');
}

function parseTags({fileText, extent, pieces}: GatheredField): Tags {
	// Two links that nothing parts are two TAGS.
	const {text, hull} = joinText(
		fileText,
		pieces.some(piece => hasFillers(fileText, piece))
			? pieces.flatMap(piece => betweenFillers(fileText, piece))
			: pieces,
	);
	const tags: Range[] = [];
	const persons: Range[] = [];
	for (const {kind, start, end} of tagWords(withoutMeanings(text))) {
		const range = hull(start, end);
		if (range) {
			(kind === 'tag' ? tags : persons).push(range);
		}
	}
	return {type: 'tags', start: extent.start, end: extent.end, tags, persons};
}
