/**
 * Ranks matches: by how close a found word is to the typed one, and by how the found words stand together.
 * Scores are like those of Fuse.js: 0 is perfect, 1 is the worst.
 */
import type {Range} from '../../cable/cable.js';

/** How closely a word matches the typed one, best first. */
export const closenesses = [
	'whole',
	'beginning',
	'middle',
	'one-typo',
	'one-typo-begun',
	'two-typos',
] as const;

/** How closely a word matches. */
export type Closeness = (typeof closenesses)[number];

/** How closely a mistyped word matches a word, or only its beginning. */
export function closenessWithTypos(count: number, isWhole: boolean): Closeness {
	return count > 1 ? 'two-typos' : isWhole ? 'one-typo' : 'one-typo-begun';
}

/** The words of a subject that match a term of the query. */
export type TermMatch = Range & {readonly closeness: Closeness};

/** The score of a subject, from its matches in the order in which their terms were typed. */
export function scoreOf(matches: readonly TermMatch[], subjectLength: number): number {
	if (matches.length === 0) {
		return 0;
	}
	let cost = 0;
	matches.forEach((match, index) => {
		const before = matches[index - 1];
		cost += costs[match.closeness] + (before === undefined ? 0 : distanceCost(before, match));
	});
	return cost / matches.length + lengthCost(subjectLength);
}

/** Whether one match of a term is better than another; `before` is the match of the term typed before it. */
export function isBetter(one: TermMatch, other: TermMatch, before: TermMatch | undefined): boolean {
	const difference = costs[one.closeness] - costs[other.closeness];
	return difference === 0 && before !== undefined
		? distanceCost(before, one) < distanceCost(before, other)
		: difference < 0;
}

/** Whether a word in few subjects is probably a typo, given that a similar word is in many. */
export function isProbablyTypo(spelledIn: number, otherIn: number): boolean {
	// Cables have typos of their own: `KOSVO` in one subject must not hide `KOSOVO` in a thousand.
	return spelledIn <= 10 && otherIn >= 10 * spelledIn;
}

// Each step outweighs all that `distanceCost` and `lengthCost` can add.
const costs: Readonly<Record<Closeness, number>> = {
	whole: 0,
	beginning: 0.1,
	middle: 0.4,
	'one-typo': 0.5,
	// More words begin similarly than are similar.
	'one-typo-begun': 0.6,
	'two-typos': 0.8,
};

function distanceCost(before: TermMatch, after: TermMatch): number {
	const gap = after.start >= before.end ? after.start - before.end : before.start - after.end;
	const apart = gap <= 3 ? 0 : gap <= 20 ? 0.02 : 0.04;
	return apart + (after.start >= before.end ? 0 : 0.03);
}

// In steps, since subjects of similar length must stay in the order of the list.
function lengthCost(length: number): number {
	return Math.min(4, Math.floor(length / 40)) * 0.005;
}
