/** The words that show where a page mark or a caption may stand within a line, found in one passage through a text. */

/** Where each `PAGE` or `Page` begins, and the `PDIS` of each `SIPDIS`, closed up or spaced out. */
export type StrayWords = {
	readonly pages: readonly number[];
	readonly captions: readonly number[];
};

/** Finds these words. All begin with a P, and a text has many: searching for each word alone would stop at all of them. */
export function strayWords(reading: string): StrayWords {
	const pages: number[] = [];
	const captions: number[] = [];
	for (let at = reading.indexOf('P'); at >= 0; at = reading.indexOf('P', at + 1)) {
		const code = reading.charCodeAt(at + 1);
		if (code === CAPITAL_A || code === SMALL_A) {
			if (reading.startsWith(code === SMALL_A ? 'age' : 'AGE', at + 1)) {
				pages.push(at);
			}
		} else if (
			(code === CAPITAL_D && reading.startsWith('DIS', at + 1)) ||
			(code === BLANK && reading.startsWith(' D I S', at + 1))
		) {
			captions.push(at);
		}
	}
	return {pages, captions};
}

const CAPITAL_A = 0x41;
const CAPITAL_D = 0x44;
const SMALL_A = 0x61;
const BLANK = 0x20;
