/** Whether a paragraph repeats another cable, and where in that its words stand. */
import type {Cable} from '../cable/cable.js';
import {paragraphs, paragraphText} from '../cable/facts/content.js';
import {type Shingles, sharedNumbers, shinglesOf} from './shingles.js';

/** A paragraph long enough that its words are those of one text. */
export type ComparedParagraph = {
	/** Where it begins in the text of its cable. */
	readonly start: number;
	readonly number: number | undefined;
	readonly text: string;
	readonly shingles: Shingles;
};

/** The paragraphs of a cable that are long enough to be reported as repeated. */
export function comparedParagraphs(cable: Cable): readonly ComparedParagraph[] {
	return paragraphs(cable).flatMap(paragraph => {
		const text = paragraphText(cable, paragraph);
		const shingles = shinglesOf(text);
		const {start, number} = paragraph;
		return shingles.length < LEAST_SHINGLES ? [] : [{start, number, text, shingles}];
	});
}

/** Some fifteen words. A shorter paragraph may be a formula that every cable has. */
const LEAST_SHINGLES = 11;

/** The place in a cable that a paragraph repeats, and how much of the paragraph stands there, from 0 to 1. */
export type RepeatedPlace = {readonly number: number | undefined; readonly share: number};

/** Where a cable has most of a paragraph; nothing if it has less than most. The words may stand in several paragraphs. */
export function repeatedIn(
	paragraph: ComparedParagraph,
	{all, paragraphs: others}: {readonly all: Shingles; readonly paragraphs: readonly ComparedParagraph[]},
): RepeatedPlace | undefined {
	const share = sharedNumbers(paragraph.shingles, all) / paragraph.shingles.length;
	if (share < LEAST_SHARE) {
		return undefined;
	}
	const shares = others.map(other => sharedNumbers(paragraph.shingles, other.shingles));
	const most = Math.max(...shares, 0);
	return {number: most === 0 ? undefined : others[shares.indexOf(most)]?.number, share};
}

/** With less in common what is new in a paragraph would be missed. */
const LEAST_SHARE = 0.7;
