/**
 * How a mistyped word compares with a word: how many typos lead from one to the other, and which letters they share.
 * A typo is an extra letter, a missing one, a wrong one, or two neighbours swapped.
 */

/** The typos between what was typed and a word, or the beginning of the word; `length` is how much of it was meant. */
export type Typos = {readonly count: number; readonly length: number};

/** How many typos a typed word may have: in a short one a single typo already makes another word. */
export function typosAllowed(typed: string): number {
	return /\p{N}/u.test(typed) || typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
}

/** Whether at most so many typos make `typed` the beginning of `word`; tells it of thousands of words without a table. */
export function isWithinTypos(typed: string, word: string, most: number): boolean {
	const rows = typed.length;
	if (word.length < rows - most || rows + most >= WIDEST) {
		return word.length >= rows - most;
	}
	let [twoAbove, above, line] = [lines[0], lines[1], lines[2]] as [Uint8Array, Uint8Array, Uint8Array];
	// What is farther from the diagonal than there may be typos is out of reach.
	for (let column = 0; column <= most + 1; column++) {
		above[column] = column;
	}
	let leastAbove = 0;
	for (let row = 1; row <= rows; row++) {
		const first = Math.max(1, row - most);
		const last = Math.min(word.length, row + most);
		line[first - 1] = first === 1 ? row : FAR;
		let least = first === 1 ? row : FAR;
		for (let column = first; column <= last; column++) {
			const count = cell(typed, word, row, column, twoAbove, above, line);
			line[column] = count;
			least = Math.min(least, count);
		}
		line[last + 1] = FAR;
		if (least > most && leastAbove > most) {
			return false;
		}
		leastAbove = least;
		[twoAbove, above, line] = [above, line, twoAbove];
	}
	return leastAbove <= most;
}

/** More than any sum of typos that matters. */
const FAR = 100;

/** Longer words are not compared without a table. */
const WIDEST = 80;
const lines = Array.from({length: 3}, () => new Uint8Array(WIDEST + 2));

function cell(
	typed: string,
	word: string,
	row: number,
	column: number,
	twoAbove: Uint8Array,
	above: Uint8Array,
	line: Uint8Array,
): number {
	const [letter, own] = [typed.charCodeAt(row - 1), word.charCodeAt(column - 1)];
	const diagonal = (above[column - 1] as number) + (letter === own ? 0 : 1);
	const count = Math.min((above[column] as number) + 1, (line[column - 1] as number) + 1, diagonal);
	const isSwapped =
		row > 1 &&
		column > 1 &&
		letter !== own &&
		letter === word.charCodeAt(column - 2) &&
		typed.charCodeAt(row - 2) === own;
	return isSwapped ? Math.min(count, (twoAbove[column - 2] as number) + 1) : count;
}

/** The fewest typos that make `typed` the beginning of `word`, if it may have that many. */
export function typosBetween(typed: string, word: string): Typos | undefined {
	const most = typosAllowed(typed);
	// Three letters may lack the fourth or be swapped (`fod`, `nwe`), no more: too much begins with similar letters.
	if (typed.length === 3) {
		const typos = {count: 1, length: word.length};
		const near = word.length === 3 || word.length === 4;
		const meant = near && (typoTable(typed, word, most).at(-1)?.at(-1) ?? 2) <= most;
		return meant && sharedLetters(typed, word, typos).length === 3 ? typos : undefined;
	}
	const last = typoTable(typed, word, most).at(-1) ?? [];
	let best: Typos | undefined;
	last.forEach((count, length) => {
		// Of beginnings with equally many typos the longest: it shares the most letters.
		if (count <= (best?.count ?? most)) {
			best = {count, length};
		}
	});
	return best;
}

/** The indexes of the letters of `word` that were typed, including swapped ones. */
export function sharedLetters(typed: string, word: string, typos: Typos): readonly number[] {
	const table = typoTable(typed, word, typos.count);
	const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
	const shared: number[] = [];
	let row = typed.length;
	let column = typos.length;
	while (row > 0 && column > 0) {
		const count = at(row, column);
		const same = typed[row - 1] === word[column - 1];
		if (same && count === at(row - 1, column - 1)) {
			row--;
			column--;
			shared.unshift(column);
		} else if (isSwap(typed, row, word, column) && count === at(row - 2, column - 2) + 1) {
			row -= 2;
			column -= 2;
			shared.unshift(column, column + 1);
		} else if (count === at(row - 1, column) + 1) {
			row--;
		} else if (count === at(row, column - 1) + 1) {
			column--;
		} else {
			row--;
			column--;
		}
	}
	return shared;
}

/** Row r, column c: the typos between the first r letters typed and the first c of the word (optimal string alignment). */
function typoTable(typed: string, word: string, most: number): readonly (readonly number[])[] {
	const columns = Math.min(word.length, typed.length + most);
	const table: number[][] = [Array.from({length: columns + 1}, (_, column) => column)];
	for (let row = 1; row <= typed.length; row++) {
		const above = table[row - 1] ?? [];
		const line = [row];
		for (let column = 1; column <= columns; column++) {
			const same = typed[row - 1] === word[column - 1];
			let count = Math.min(
				(above[column] ?? 0) + 1,
				(line[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (isSwap(typed, row, word, column)) {
				count = Math.min(count, (table[row - 2]?.[column - 2] ?? 0) + 1);
			}
			line.push(count);
		}
		table.push(line);
	}
	return table;
}

function isSwap(typed: string, row: number, word: string, column: number): boolean {
	return (
		row > 1 &&
		column > 1 &&
		typed[row - 1] === word[column - 2] &&
		typed[row - 2] === word[column - 1] &&
		typed[row - 1] !== typed[row - 2]
	);
}
