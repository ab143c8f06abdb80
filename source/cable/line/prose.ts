/** Whether lines are those of a text: prose, as opposed to the short lines of a header. */

import {routingIndicator} from './recognise.js';

/** The lines of prose that stand one below the other so far. */
export type ProseRun = {
	readonly lines: number;
	readonly hasSmallLetters: boolean;
	readonly hasSentence: boolean;
};

/** No lines yet. */
export const noProse: ProseRun = {lines: 0, hasSmallLetters: false, hasSentence: false};

/** The run with one more line; none if that is not prose. */
export function addProse(run: ProseRun, text: string): ProseRun {
	const hasSmallLetters = /(?:\b[a-z]{2,}\b[^a-z]{1,40}){3}/.test(text);
	if (!hasSmallLetters && !isSentenceInCapitals(text)) {
		return noProse;
	}
	return {
		lines: run.lines + Math.ceil(text.length / LINE_OF_PROSE),
		hasSmallLetters: run.hasSmallLetters || hasSmallLetters,
		hasSentence: run.hasSentence || /[A-Za-z]{3}\.\s+[A-Z]/.test(text),
	};
}

/** A text whose lines are not wrapped has whole paragraphs on one line, of so many characters each. */
const LINE_OF_PROSE = 90;

/** Whether so many lines are a text: instructions are shorter, and in capitals they have no sentences. */
export function isText({lines, hasSmallLetters, hasSentence}: ProseRun): boolean {
	return lines >= 3 && (hasSmallLetters || hasSentence);
}

function isSentenceInCapitals(text: string): boolean {
	return text.length > 55 && !ofHeader.test(text) && /^[^-*|]/.test(text);
}

const ofHeader = new RegExp(String.raw`\b(?:FOR|PASS|ATTN)\b|//|^${routingIndicator}/`);
