/** Which words of a text stand near a word. */

/** The words of a passage that are near a word, and the others; the word itself is neither. */
export type NearAndFar = {readonly near: readonly string[]; readonly far: readonly string[]};

/** Divides the words of a passage by whether a word stands at most so many words from them. */
export function divideByNearness(words: readonly string[], node: string, within: number): NearAndFar {
	const near: string[] = [];
	const far: string[] = [];
	let before = Number.NEGATIVE_INFINITY;
	let after = words.indexOf(node);
	words.forEach((word, index) => {
		if (index === after) {
			before = index;
			after = words.indexOf(node, index + 1);
			return;
		}
		const isNear = index - before <= within || (after >= 0 && after - index <= within);
		(isNear ? near : far).push(word);
	});
	return {near, far};
}
