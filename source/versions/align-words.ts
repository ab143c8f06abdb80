/** Finds which words of two texts correspond, in the order of both. */
import {firstIndex} from '../cable/first-index.js';

/** For each word of the left text its counterpart in the right one, by its index; -1 if it has none. */
export type Alignment = Int32Array;

/** A stretch of both texts that is still to be aligned; the ends are excluded. */
type Stretch = {
	readonly left: number;
	readonly leftEnd: number;
	readonly right: number;
	readonly rightEnd: number;
};

/**
 * Aligns two texts by their words, case and the form of quotation marks aside. Runs of words that each text has once are
 * taken first, as in a patience diff, so that long texts with many changes take hardly longer than short ones; what lies
 * between them is aligned by its longest common subsequence.
 */
export function alignWords(leftWords: readonly string[], rightWords: readonly string[]): Alignment {
	const numbers = new Map<string, number>();
	const numbered = (words: readonly string[]) =>
		Int32Array.from(words, word => {
			const form = formOf(word);
			const number = numbers.get(form) ?? numbers.size;
			numbers.set(form, number);
			return number;
		});
	const texts: Texts = {left: numbered(leftWords), right: numbered(rightWords)};
	const alignment = new Int32Array(leftWords.length).fill(-1);
	const waiting: Stretch[] = [{left: 0, leftEnd: leftWords.length, right: 0, rightEnd: rightWords.length}];
	for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
		waiting.push(...alignStretch(texts, stretch, alignment));
	}
	return withoutStrays(alignment, rightWords.length);
}

/** The words of both texts as numbers, the same for the same word. */
type Texts = {readonly left: Int32Array; readonly right: Int32Array};

function formOf(word: string): string {
	return word
		.toLowerCase()
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201C\u201D]/g, '"');
}

/** Aligns what is certain in a stretch; returns the stretches that are left between. */
function alignStretch(texts: Texts, whole: Stretch, alignment: Alignment): readonly Stretch[] {
	const stretch = withoutSameEnds(texts, whole, alignment);
	const lengths = [stretch.leftEnd - stretch.left, stretch.rightEnd - stretch.right] as const;
	if (Math.min(...lengths) === 0) {
		return [];
	}
	if (lengths[0] * lengths[1] <= MOST_CELLS) {
		alignShort(texts, stretch, alignment);
		return [];
	}
	for (const run of [ANCHOR_WORDS, 1]) {
		const anchors = inOrder(anchorsIn(texts, stretch, run));
		if (anchors.length > 0) {
			return between(stretch, anchors);
		}
	}
	return [];
}

const MOST_CELLS = 250_000;
const ANCHOR_WORDS = 4;

function withoutSameEnds({left, right}: Texts, stretch: Stretch, alignment: Alignment): Stretch {
	let {left: from, right: rightFrom, leftEnd: to, rightEnd: rightTo} = stretch;
	while (from < to && rightFrom < rightTo && left[from] === right[rightFrom]) {
		alignment[from++] = rightFrom++;
	}
	while (to > from && rightTo > rightFrom && left[to - 1] === right[rightTo - 1]) {
		alignment[--to] = --rightTo;
	}
	return {left: from, leftEnd: to, right: rightFrom, rightEnd: rightTo};
}

type Anchor = {readonly left: number; readonly right: number};

/** Where a run of words begins that both sides of a stretch have once, in the order of the left one. */
function anchorsIn({left, right}: Texts, stretch: Stretch, run: number): readonly Anchor[] {
	const ofLeft = onceIn(left, stretch.left, stretch.leftEnd, run);
	const ofRight = onceIn(right, stretch.right, stretch.rightEnd, run);
	const anchors: Anchor[] = [];
	for (const [words, at] of ofLeft) {
		const there = at < 0 ? undefined : ofRight.get(words);
		if (there !== undefined && there >= 0) {
			anchors.push({left: at, right: there});
		}
	}
	return anchors;
}

/** Where each run of words begins; -1 if it stands there more than once. */
function onceIn(words: Int32Array, from: number, to: number, run: number): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (let at = from; at + run <= to; at++) {
		const key = words.subarray(at, at + run).join(' ');
		found.set(key, found.has(key) ? -1 : at);
	}
	return found;
}

/** The most anchors that are in the order of both sides: the longest increasing subsequence. */
function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
	const ends: number[] = [];
	const before = new Int32Array(anchors.length).fill(-1);
	for (const [index, {right}] of anchors.entries()) {
		const place = firstIndex(ends.length, at => (anchors[ends[at] ?? 0]?.right ?? 0) >= right);
		before[index] = ends[place - 1] ?? -1;
		ends[place] = index;
	}
	const chosen: Anchor[] = [];
	for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
		chosen.push(anchors[index] as Anchor);
	}
	return chosen.reverse();
}

/** The stretches from each anchor to the next. The words of an anchor are the same beginning of its stretch. */
function between({left, leftEnd, right, rightEnd}: Stretch, anchors: readonly Anchor[]): readonly Stretch[] {
	const starts = [{left, right}, ...anchors];
	return starts.map((start, index) => {
		const next = starts[index + 1];
		return {...start, leftEnd: next?.left ?? leftEnd, rightEnd: next?.right ?? rightEnd};
	});
}

/** Aligns a short stretch by its longest common subsequence. */
function alignShort({left, right}: Texts, stretch: Stretch, alignment: Alignment): void {
	const [rows, columns] = [stretch.leftEnd - stretch.left, stretch.rightEnd - stretch.right];
	const width = columns + 1;
	const lengths = new Uint16Array((rows + 1) * width);
	const lengthAt = (row: number, column: number) => lengths[row * width + column] as number;
	for (let row = rows - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			lengths[row * width + column] =
				left[stretch.left + row] === right[stretch.right + column]
					? lengthAt(row + 1, column + 1) + 1
					: Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
		}
	}
	let [row, column] = [0, 0];
	while (row < rows && column < columns) {
		if (left[stretch.left + row] === right[stretch.right + column]) {
			alignment[stretch.left + row++] = stretch.right + column++;
		} else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) {
			row++;
		} else {
			column++;
		}
	}
}

/** Without single words that happen to stand in two long passages which have nothing else in common. */
function withoutStrays(alignment: Alignment, rightLength: number): Alignment {
	const kept = alignment.slice();
	const runs = runsOf(alignment);
	for (const [index, run] of runs.entries()) {
		const before = runs[index - 1] ?? {end: 0, rightEnd: 0};
		const after = runs[index + 1] ?? {start: alignment.length, right: rightLength};
		const gaps = [
			Math.max(run.start - before.end, run.right - before.rightEnd),
			Math.max(after.start - run.end, after.right - run.rightEnd),
		];
		if (run.end - run.start <= MOST_STRAY && Math.min(...gaps) >= LONG_GAP) {
			kept.fill(-1, run.start, run.end);
		}
	}
	return kept;
}

const MOST_STRAY = 2;
/** So many words of either text, and no counterpart to them. */
const LONG_GAP = 4;

/** Words that correspond to words which follow each other as well; the ends are excluded. */
type Run = {readonly start: number; end: number; readonly right: number; rightEnd: number};

function runsOf(alignment: Alignment): readonly Run[] {
	const runs: Run[] = [];
	for (const [index, right] of alignment.entries()) {
		const last = runs.at(-1);
		if (right >= 0 && last?.end === index && last.rightEnd === right) {
			last.end++;
			last.rightEnd++;
		} else if (right >= 0) {
			runs.push({start: index, end: index + 1, right, rightEnd: right + 1});
		}
	}
	return runs;
}
