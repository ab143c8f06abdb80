/** The positions of some words in a text, which are found sooner than by a regular expression. */
export function positionsOf(reading: string, words: string): readonly number[] {
	let at = reading.indexOf(words);
	if (at < 0) {
		return none;
	}
	const positions: number[] = [];
	for (; at >= 0; at = reading.indexOf(words, at + words.length)) {
		positions.push(at);
	}
	return positions;
}

const none: readonly number[] = [];
