/** Where a stretch of a cable is most like a quotation, and in which words they differ. */
import type {CableWord, Stretch} from './cable-words.js';
import {areSignsSame, endTolerance, sameWord} from './match.js';
import type {Element, Pattern, QuotedWord} from './pattern.js';

/** A difference: what the quotation has, and what the cable has in its place; one of them may be empty. */
export type Difference = {readonly quoted: string; readonly held: string};

/** The place that is most like a quotation: its first word, the word after it, and what differs. */
export type Likeness = {
	readonly start: number;
	readonly end: number;
	readonly differences: readonly Difference[];
	/** From 0 to 1, how much of the quotation stands there. */
	readonly share: number;
};

/** The place of a stretch that is most like a quotation; nothing if no place is like it. */
export function likenessIn(stretch: Stretch, pattern: Pattern): Likeness | undefined {
	const {elements} = pattern;
	if (elements.length <= MOST_ALIGNED) {
		return likenessOf(stretch, pattern);
	}
	const parts = Array.from({length: Math.ceil(elements.length / MOST_ALIGNED)}, (_, index) =>
		elements.slice(index * MOST_ALIGNED, (index + 1) * MOST_ALIGNED),
	);
	const found = parts.flatMap(
		part => likenessOf(stretch, {...pattern, elements: part, length: wordCount(part)}) ?? [],
	);
	const [first, last] = [found[0], found.at(-1)];
	return first && last
		? {
				start: first.start,
				end: last.end,
				differences: found.flatMap(({differences}) => differences),
				share: found.reduce((sum, {share}) => sum + share, 0) / parts.length,
			}
		: undefined;
}

/** A longer quotation is compared in parts. */
const MOST_ALIGNED = 1000;

function wordCount(elements: Pattern['elements']): number {
	return elements.filter(({type}) => type === 'word').length;
}

function likenessOf(stretch: Stretch, pattern: Pattern): Likeness | undefined {
	const elements = pattern.elements.flatMap((element): readonly Aligned[] =>
		element.type === 'insertion' ? [{type: 'optional', written: bracketed(element.words)}] : [element],
	);
	const window = windowOf(stretch, elements);
	const path = bestPath(window.words, elements);
	const pairs = path.filter(({word, held}) => word && held);
	const [first, last] = [pairs[0]?.at, pairs.at(-1)?.at];
	if (first === undefined || last === undefined) {
		return undefined;
	}
	const same = pairs.filter(({word, held}) => word && held && isLike(word, held)).length;
	const wrong = pattern.length - same;
	const added = countRuns(path);
	const share = same / pattern.length;
	const most = pattern.length < FEW_WORDS ? MOST_WRONG_OF_FEW : MOST_WRONG;
	const isLikely = pattern.length > 1 && wrong + added <= pattern.length * most && same >= LEAST_SAME;
	return isLikely
		? {
				start: window.start + first,
				end: window.start + last + 1,
				differences: differencesOn(path, pattern),
				share: share / (1 + added / pattern.length),
			}
		: undefined;
}

/** With a greater share of wrong words it is not the same quotation any more; a few common words stand anywhere. */
const MOST_WRONG = 0.5;
const MOST_WRONG_OF_FEW = 0.4;
const FEW_WORDS = 6;
const LEAST_SAME = 2;

/** A word, an omission, or words in brackets that may stand for one word or none. */
type Aligned =
	| QuotedWord
	| {readonly type: 'omission'}
	| {readonly type: 'optional'; readonly written: string};

function bracketed(words: readonly QuotedWord[]): string {
	return `[${words.map(({written}) => written).join(' ')}]`;
}

/** A step of the alignment: a word of either side, or a pair; what an omission leaves out is in none. */
type Step = {
	readonly word: QuotedWord | undefined;
	readonly held: CableWord | undefined;
	readonly at: number;
	/** What stands in brackets for the word there. */
	readonly inBrackets?: string;
};

function isLike(word: QuotedWord, held: CableWord): boolean {
	return word.forms.some(form => held.forms.includes(form));
}

/** The part of a long stretch around the place that has most of the words in their order. */
function windowOf(
	stretch: Stretch,
	elements: readonly Aligned[],
): {readonly start: number; readonly words: Stretch} {
	const words = elements.flatMap(element => (element.type === 'word' ? element.forms : []));
	if (stretch.length * elements.length <= MOST_CELLS) {
		return {start: 0, words: stretch};
	}
	const room = Math.max(words.length * 3, Math.floor(MOST_CELLS / elements.length));
	const wanted = new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
	const hits = stretch.map((word, index) =>
		wanted.has(`${word.forms[0]} ${stretch[index + 1]?.forms[0] ?? ''}`) ? 1 : 0,
	);
	let [count, best, start] = [0, -1, 0];
	for (let index = 0; index < hits.length; index++) {
		count += (hits[index] ?? 0) - (hits[index - words.length] ?? 0);
		if (count > best) {
			[best, start] = [count, index];
		}
	}
	const from = Math.max(0, start - Math.floor(room / 2));
	return {start: from, words: stretch.slice(from, from + room)};
}

const MOST_CELLS = 4_000_000;

/** The costs of an alignment: words that are missing in a row are one slip more than a single one. */
const WRONG = 1;
const MORE_MISSING = 0.05;
/** Of words in brackets that stand for another; that they are put in comes first. */
const REPLACED = 0.5;

/** What led to a cell. */
const steps = {begin: 0, pair: 1, added: 2, missing: 3, free: 4} as const;

/** The cheapest alignment of all elements with some words, which may begin and end anywhere. */
function bestPath(words: Stretch, elements: readonly Aligned[]): readonly Step[] {
	const width = words.length + 1;
	const from = new Uint8Array((elements.length + 1) * width);
	const isLong = new Uint8Array((elements.length + 1) * width);
	let costs = new Float64Array(width);
	for (const [row, element] of elements.entries()) {
		costs = nextRow(words, element, costs, {
			from: from.subarray((row + 1) * width, (row + 2) * width),
			isLong: isLong.subarray((row + 1) * width, (row + 2) * width),
		});
	}
	let at = 0;
	for (let column = 1; column < width; column++) {
		if ((costs[column] ?? 0) < (costs[at] ?? 0)) {
			at = column;
		}
	}
	// A last word that is wrong stands for the one there, rather than being put in.
	while (costs[at + 1] === costs[at]) {
		at++;
	}
	return traced(words, elements, from, at);
}

function nextRow(
	words: Stretch,
	element: Aligned,
	above: Float64Array,
	{from, isLong}: {readonly from: Uint8Array; readonly isLong: Uint8Array},
): Float64Array<ArrayBuffer> {
	const row = new Float64Array(above.length);
	const isWord = element.type === 'word';
	row[0] = (above[0] ?? 0) + (isWord ? WRONG : 0);
	from[0] = steps.added;
	for (let column = 1; column < row.length; column++) {
		const held = words[column - 1] as CableWord;
		const left = row[column - 1] ?? 0;
		const isFree = element.type === 'omission' || held.asideEnd !== undefined;
		const missing = left + (isFree ? 0 : isLong[column - 1] ? MORE_MISSING : WRONG);
		const pair = (above[column - 1] ?? 0) + (!isWord ? REPLACED : isLike(element, held) ? 0 : WRONG);
		const added = (above[column] ?? 0) + (isWord ? WRONG : 0);
		const best = Math.min(missing, pair, added);
		row[column] = best;
		const isPair = pair === best && element.type !== 'omission';
		from[column] = isPair ? steps.pair : added === best ? steps.added : isFree ? steps.free : steps.missing;
		isLong[column] =
			from[column] === steps.missing || (from[column] === steps.free && isLong[column - 1]) ? 1 : 0;
	}
	return row;
}

function traced(
	words: Stretch,
	elements: readonly Aligned[],
	from: Uint8Array,
	end: number,
): readonly Step[] {
	const path: Step[] = [];
	const width = words.length + 1;
	let [row, column] = [elements.length, end];
	while (row > 0) {
		const element = elements[row - 1];
		const word = element?.type === 'word' ? element : undefined;
		const step = from[row * width + column];
		const held = words[column - 1];
		if (step === steps.pair) {
			path.push({
				word,
				held,
				at: column - 1,
				...(element?.type === 'optional' && {inBrackets: element.written}),
			});
		} else if (step === steps.added && word) {
			path.push({word, held: undefined, at: column});
		} else if (step === steps.missing) {
			path.push({word: undefined, held, at: column - 1});
		}
		row -= step === steps.pair || step === steps.added ? 1 : 0;
		column -= step === steps.added ? 0 : 1;
	}
	return trimmed(path.reverse());
}

/** Without what stands only in the cable before the first pair and after the last. */
function trimmed(path: readonly Step[]): readonly Step[] {
	const isQuoted = ({word, inBrackets}: Step) => word !== undefined || inBrackets !== undefined;
	const [first, last] = [path.findIndex(isQuoted), path.findLastIndex(isQuoted)];
	return path.slice(Math.max(0, first), last + 1);
}

/** How many runs of words the cable has that the quotation has not. */
function countRuns(path: readonly Step[]): number {
	return path.filter(({word, held}, index) => !word && held && path[index - 1]?.word).length;
}

/** The differences in words, case and signs, neighbours as one. */
function differencesOn(path: readonly Step[], pattern: Pattern): readonly Difference[] {
	const differences: {quoted: string; held: string; end: number}[] = [];
	const add = (index: number, quoted: string, held: string) => {
		const last = differences.at(-1);
		if (last?.end === index) {
			last.quoted = `${last.quoted} ${quoted}`.trim();
			last.held = `${last.held} ${held}`.trim();
			last.end = index + 1;
		} else {
			differences.push({quoted, held, end: index + 1});
		}
	};
	for (const [index, {word, held, inBrackets}] of path.entries()) {
		const isSame = word && held && sameWord(word, held, pattern.isInCapitals) !== undefined;
		if (!isSame && (word || held)) {
			add(index, word?.written ?? inBrackets ?? '', held?.written ?? '');
		} else if (isSame && !areNextSignsSame(path, index, pattern.elements)) {
			const next = path[index + 1];
			add(index, withSigns(word, next?.word), withSigns(held, next?.held));
		}
	}
	const last = path.at(-1);
	if (
		differences.length === 0 &&
		last?.word &&
		last.held &&
		!endTolerance({quoted: last.word, held: last.held})
	) {
		add(path.length, withSigns(last.word, undefined), withSigns(last.held, undefined));
	}
	return differences.map(({quoted, held}) => ({quoted, held}));
}

function areNextSignsSame(path: readonly Step[], index: number, elements: readonly Element[]): boolean {
	const [step, next] = [path[index], path[index + 1]];
	if (!step?.word || !step.held || !next?.word || !next.held || next.at !== step.at + 1) {
		return true;
	}
	// Where the next word is another, that tells it.
	if (!isLike(next.word, next.held)) {
		return true;
	}
	const isNextElement = elements[elements.indexOf(step.word) + 1] === next.word;
	return !isNextElement || areSignsSame({quoted: step.word, held: step.held}, next.held);
}

/** A word with its signs and the word after them, so that one sees where they stand. */
function withSigns(
	word: {readonly written: string; readonly after: string} | undefined,
	next: {readonly written: string} | undefined,
): string {
	return `${word?.written ?? ''}${word?.after ?? ''} ${next?.written ?? ''}`.trim();
}
