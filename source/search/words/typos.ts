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
	// No pairs or lists here: this runs for every word of the vocabulary.
	let twoAbove = lines[0] as Uint8Array;
	let above = lines[1] as Uint8Array;
	let line = lines[2] as Uint8Array;
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
		const spare = twoAbove;
		twoAbove = above;
		above = line;
		line = spare;
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
	const letter = typed.charCodeAt(row - 1);
	const own = word.charCodeAt(column - 1);
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
	const columns = fillTable(typed, word, most);
	// Three letters may lack the fourth or be swapped (`fod`, `nwe`), no more: too much begins with similar letters.
	if (typed.length === 3) {
		const near = word.length === 3 || word.length === 4;
		const typos = {count: 1, length: word.length};
		const isMeant = near && typosAt(3, columns) <= most;
		return isMeant && sharedLetters(typed, word, typos).length === 3 ? typos : undefined;
	}
	let best: Typos | undefined;
	for (let length = 0; length <= columns; length++) {
		const count = typosAt(typed.length, length);
		// Of beginnings with equally many typos the longest: it shares the most letters.
		if (count <= (best?.count ?? most)) {
			best = {count, length};
		}
	}
	return best;
}

/** The indexes of the letters of `word` that were typed, including swapped ones. */
export function sharedLetters(typed: string, word: string, typos: Typos): readonly number[] {
	const columns = fillTable(typed, word, typos.count);
	const shared: number[] = [];
	let row = typed.length;
	let column = Math.min(typos.length, columns);
	while (row > 0 && column > 0) {
		const count = typosAt(row, column);
		const same = typed[row - 1] === word[column - 1];
		if (same && count === typosAt(row - 1, column - 1)) {
			row--;
			column--;
			shared.push(column);
		} else if (isSwap(typed, row, word, column) && count === typosAt(row - 2, column - 2) + 1) {
			row -= 2;
			column -= 2;
			shared.push(column + 1, column);
		} else if (count === typosAt(row - 1, column) + 1) {
			row--;
		} else if (count === typosAt(row, column - 1) + 1) {
			column--;
		} else {
			row--;
			column--;
		}
	}
	return shared.reverse();
}

/**
 * Fills the table whose cell in row r and column c is the number of typos between the first r letters typed and the first
 * c of the word (optimal string alignment), and gives its last column.
 */
function fillTable(typed: string, word: string, most: number): number {
	const columns = Math.min(word.length, typed.length + most);
	width = columns + 1;
	if (table.length < width * (typed.length + 1)) {
		table = new Uint16Array(width * (typed.length + 1));
	}
	for (let column = 0; column <= columns; column++) {
		table[column] = column;
	}
	for (let row = 1; row <= typed.length; row++) {
		table[row * width] = row;
		for (let column = 1; column <= columns; column++) {
			const same = typed[row - 1] === word[column - 1];
			const count = Math.min(
				typosAt(row - 1, column) + 1,
				typosAt(row, column - 1) + 1,
				typosAt(row - 1, column - 1) + (same ? 0 : 1),
			);
			const isSwapped = isSwap(typed, row, word, column);
			table[row * width + column] = isSwapped ? Math.min(count, typosAt(row - 2, column - 2) + 1) : count;
		}
	}
	return columns;
}

// Kept for the next comparison: thousands of words are compared for each letter that is typed.
let table = new Uint16Array(64 * 64);
let width = 0;

function typosAt(row: number, column: number): number {
	return table[row * width + column] as number;
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
