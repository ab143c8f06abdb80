/** Whether a quotation stands in a cable, and how it differs. */
import type {Cable} from '../cable/cable.js';
import {markings} from '../cable/facts/classification.js';
import {paragraphs} from '../cable/facts/content.js';
import {type Difference, likenessIn} from './align.js';
import {type Stretch, stretchesOf} from './cable-words.js';
import {matchIn, type Tolerance} from './match.js';
import type {Pattern} from './pattern.js';

/** Where a quotation stands in a cable. */
export type QuotedPlace = {
	/** The offset in the cable's text. */
	readonly offset: number;
	/** The number of its first paragraph; none in the header, and where paragraphs have no numbers. */
	readonly paragraph: number | undefined;
	readonly mark: string | undefined;
};

/** How a quotation compares with a cable: the same word for word but for what is tolerated, or like it. */
export type QuotationCheck = QuotedPlace &
	(
		| {readonly type: 'same'; readonly tolerated: readonly Tolerance[]}
		| {readonly type: 'like'; readonly differences: readonly Difference[]; readonly share: number}
	);

/** The words of a cable, made once for all quotations. */
export type QuotedCable = {readonly cable: Cable; readonly stretches: readonly Stretch[]};

/** Prepares a cable for being compared. */
export function quotedCable(cable: Cable): QuotedCable {
	return {cable, stretches: stretchesOf(cable)};
}

/** Compares a quotation with a cable; nothing if no place of it is like the quotation. */
export function compare({cable, stretches}: QuotedCable, pattern: Pattern): QuotationCheck | undefined {
	for (const stretch of stretches) {
		const match = matchIn(stretch, pattern);
		if (match) {
			return {type: 'same', tolerated: match.tolerated, ...placeOf(cable, stretch, match.start)};
		}
	}
	const likest = stretches
		.flatMap(stretch => {
			const likeness = likenessIn(stretch, pattern);
			return likeness ? [{stretch, likeness}] : [];
		})
		.reduce<Likest | undefined>(
			(best, one) => (best && best.likeness.share >= one.likeness.share ? best : one),
			undefined,
		);
	if (!likest) {
		return undefined;
	}
	const {stretch, likeness} = likest;
	const {differences, share, start} = likeness;
	return {type: 'like', differences, share, ...placeOf(cable, stretch, start)};
}

type Likest = {readonly stretch: Stretch; readonly likeness: NonNullable<ReturnType<typeof likenessIn>>};

function placeOf(cable: Cable, stretch: Stretch, start: number): QuotedPlace {
	const word = stretch[start];
	const index = word?.paragraph ?? -1;
	return {
		offset: word?.offset ?? 0,
		paragraph: paragraphs(cable)[index]?.number,
		mark: markings(cable)[index]?.mark,
	};
}
