/**
 * The numbers of other cables that the text of a cable writes itself, `SEE LA PAZ 5021`, for an index.
 *
 * `textReferences` finds the same and much more. Nearly all figures of a text are no such numbers, and most paragraphs
 * have none, which the words before the figures show in a fraction of the time.
 */

import {mayEndPost} from '../../glossary/post-names.js';
import type {Cable, Range} from '../cable.js';
import {isFigure, isLetter} from '../characters.js';
import {joinText} from '../joined-text.js';
import type {Mrn} from '../mrn.js';
import {paragraphs} from './content.js';
import {type NumberContext, numberContext, numbersInText} from './text-numbers.js';

/** The numbers that the paragraphs of a cable name, in order. */
export function mrnsInText(cable: Cable): readonly Mrn[] {
	let known: NumberContext | undefined;
	const context = () => {
		known ??= numberContext(cable);
		return known;
	};
	return paragraphs(cable).flatMap(({pieces}) =>
		mayHaveNumber(cable.reading, pieces, context)
			? numbersInText(joinText(cable.reading, pieces).text, context()).map(({mrn}) => mrn)
			: [],
	);
}

/** Whether any figures follow a word that a post may end with, or one that may stand between a post and its number. */
function mayHaveNumber(
	text: string,
	pieces: readonly Range[],
	context: () => Pick<NumberContext, 'posts'>,
): boolean {
	let before: Range | undefined;
	for (const piece of pieces) {
		for (let at = piece.start; at < piece.end; at++) {
			if (isFigure(text.charCodeAt(at)) && !(at > piece.start && isFigure(text.charCodeAt(at - 1)))) {
				const word =
					wordBefore(text, piece.start, at) ?? (before && wordBefore(text, before.start, before.end));
				if (word !== undefined && mayLead(word, context)) {
					return true;
				}
			}
		}
		before = piece;
	}
	return false;
}

/** The word before a place, with little but blanks between; nothing if there is none. */
function wordBefore(text: string, from: number, at: number): string | undefined {
	let end = at;
	while (end > from && at - end < FURTHEST && !isLetter(text.charCodeAt(end - 1))) {
		end--;
	}
	let start = end;
	while (start > from && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) {
		start--;
	}
	return start === end ? undefined : text.slice(start, end);
}

const FURTHEST = 6;
const LONGEST_WORD = 24;

function mayLead(word: string, context: () => Pick<NumberContext, 'posts'>): boolean {
	const capitals = word.toUpperCase();
	// Before most figures stands `of`, `in` or `to`, and a post begins with a capital.
	const isCapital = word.charCodeAt(0) === capitals.charCodeAt(0);
	return (
		betweenWords.has(capitals) ||
		(isCapital && (mayEndPost(capitals) || (word.length > 2 && endsAny(context().posts, capitals))))
	);
}

/** The words between a post and its number, `LA PAZ TELEGRAM NO. 5021`, `ROME'S 512`, and those that mean the own post. */
const betweenWords: ReadonlySet<string> = new Set(
	'TELEGRAM TELEGRAMS TEL TELS CABLE CABLES MESSAGE MESSAGES MSG MSGS NO NOS NUMBER NUMBERS NR S EMBTEL EMBTELS OURTEL OURTELS DEPTEL DEPTELS'.split(
		' ',
	),
);

function endsAny(posts: ReadonlySet<string>, word: string): boolean {
	for (const post of posts) {
		if (post.endsWith(word)) {
			return true;
		}
	}
	return false;
}
