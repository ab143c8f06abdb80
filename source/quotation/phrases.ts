/** By which words the cables are found that may have a quotation. */
import {textWords} from '../search/words/text-words.js';
import type {Pattern, QuotedWord} from './pattern.js';

/**
 * Some phrases of a quotation as a full text has them, those with most letters first. A cable that has the quotation has
 * nearly all of them, and one that has it with a wrong word has most.
 */
export function phrasesOf({elements, length}: Pattern): readonly (readonly string[])[] {
	const size = Math.max(SHORTEST, Math.min(LONGEST, Math.ceil(length / PARTS)));
	const phrases = runsOf(elements).flatMap(run => phrasesIn(run, size));
	return phrases.toSorted((one, other) => lettersOf(other) - lettersOf(one)).slice(0, MOST_PHRASES);
}

/** With five parts, two wrong words leave three of them. */
const PARTS = 5;
const SHORTEST = 2;
const LONGEST = 6;
const MOST_PHRASES = 12;

/** A phrase as an expression of SQLite's full text. */
export function phraseExpression(phrase: readonly string[]): string {
	return `"${phrase.join(' ')}"`;
}

/** The words that follow each other and are whole: without those in brackets and those that a line's end cuts. */
function runsOf(elements: Pattern['elements']): readonly (readonly string[])[] {
	const runs: string[][] = [[]];
	for (const element of elements) {
		if (element.type === 'word' && isWhole(element)) {
			runs.at(-1)?.push(...textWords(element.written).map(({folded}) => folded));
		} else {
			runs.push([]);
		}
	}
	return runs.filter(run => run.length > 0);
}

function isWhole({forms, stem}: QuotedWord): boolean {
	return forms.length === 1 && stem === undefined;
}

function phrasesIn(run: readonly string[], size: number): readonly (readonly string[])[] {
	const starts = Array.from({length: Math.ceil(run.length / size)}, (_, index) =>
		Math.max(0, Math.min(index * size, run.length - size)),
	);
	return starts.map(start => run.slice(start, start + size));
}

function lettersOf(phrase: readonly string[]): number {
	return phrase.reduce((sum, {length}) => sum + length, 0);
}
