/** Counts words. */

/** How often a word stands in some cables, and in how many of them. */
export type WordCount = {readonly count: number; readonly cables: number};

/** The words of some cables with their counts, and how many words there are in all. */
export type Tally = {readonly total: number; readonly words: ReadonlyMap<string, WordCount>};

/** What the words of cables are added to, all of a cable at once. */
export type OpenTally = {readonly add: (words: Iterable<string>) => void; readonly tally: () => Tally};

/** Begins to count. */
export function openTally(): OpenTally {
	const words = new Map<string, {count: number; cables: number; last: number}>();
	let total = 0;
	let cable = 0;
	return {
		add(all) {
			cable++;
			for (const word of all) {
				total++;
				const known = words.get(word);
				if (!known) {
					words.set(word, {count: 1, cables: 1, last: cable});
					continue;
				}
				known.count++;
				known.cables += known.last === cable ? 0 : 1;
				known.last = cable;
			}
		},
		tally: () => ({total, words}),
	};
}
