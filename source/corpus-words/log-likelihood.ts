/** How surprising it is that something is more frequent in one text than in another. */

/** How often something was counted, of how many words. */
export type Share = {readonly count: number; readonly of: number};

/**
 * The log-likelihood ratio G2 of two shares (Dunning 1993): twice the sum over the four cells of their table, with the
 * word and without it, of what was observed times the logarithm of observed by expected.
 */
export function logLikelihood(one: Share, other: Share): number {
	const rate = (one.count + other.count) / (one.of + other.of);
	const cells = [one, other].flatMap(({count, of}) => [
		cell(count, of * rate),
		cell(of - count, of * (1 - rate)),
	]);
	return Math.max(0, 2 * cells.reduce((sum, value) => sum + value, 0));
}

function cell(observed: number, expected: number): number {
	return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/** What G2 exceeds by chance once in a thousand words: p < 0.001 with one degree of freedom. */
export const leastUnusual = 10.83;

/** How often that is in 10,000 words. */
export function perTenThousand({count, of}: Share): number {
	return of === 0 ? 0 : (count / of) * 10_000;
}
