/**
 * What is better than what: how near a found word is to the typed one, and how the found words stand together.
 * Scores are as Fuse.js has them: 0 is perfect, 1 is the worst.
 */
import type {Range} from '../cable/cable.js';

/** How a typed word was found, best first. */
export const closenesses = ['whole', 'beginning', 'middle', 'one-slip', 'two-slips'] as const;

export type Closeness = (typeof closenesses)[number];

/** The word of a subject that answers to a term of the query. */
export type Find = Range & {readonly closeness: Closeness};

/** The score of a subject: of its finds in the order in which their terms were typed. */
export function scoreOf(finds: readonly Find[], subjectLength: number): number {
	if (finds.length === 0) {
		return 0;
	}
	let cost = 0;
	finds.forEach((find, index) => {
		const before = finds[index - 1];
		cost += costs[find.closeness] + (before === undefined ? 0 : distanceCost(before, find));
	});
	return cost / finds.length + lengthCost(subjectLength);
}

/** Which of two finds of the same term is the better; `before` is the find of the term typed before it. */
export function isBetter(one: Find, other: Find, before: Find | undefined): boolean {
	const difference = costs[one.closeness] - costs[other.closeness];
	return difference === 0 && before !== undefined
		? distanceCost(before, one) < distanceCost(before, other)
		: difference < 0;
}

/** Whether a word spelled in so few subjects is rather a slip, when a word that is near to it stands in so many. */
export function isProbablySlip(spelledIn: number, otherIn: number): boolean {
	// Old cables have slips of their own: `KOSVO` in one subject must not hide `KOSOVO` in a thousand.
	return spelledIn <= 10 && otherIn >= 10 * spelledIn;
}

// A step between two rows outweighs everything that `distanceCost` and `lengthCost` can add.
const costs: Readonly<Record<Closeness, number>> = {
	whole: 0,
	beginning: 0.1,
	middle: 0.4,
	'one-slip': 0.5,
	'two-slips': 0.8,
};

function distanceCost(before: Find, after: Find): number {
	const gap = after.start >= before.end ? after.start - before.end : before.start - after.end;
	const apart = gap <= 3 ? 0 : gap <= 20 ? 0.02 : 0.04;
	return apart + (after.start >= before.end ? 0 : 0.03);
}

// In steps, for subjects of about one length must stay in the order of the list.
function lengthCost(length: number): number {
	return Math.min(4, Math.floor(length / 40)) * 0.005;
}
