/** Finds what a query looks for in one cable. */
import type {Block, Cable} from '../../cable/cable.js';
import {shortestBeginning} from '../evaluation/full-text-expression.js';
import type {Match} from '../find.js';
import type {AskedWord, NearTerm} from '../query/query.js';
import {typosAllowed, typosBetween} from '../words/typos.js';
import {type BlockWord, type BlockWords, wordsOfBlock} from './block-words.js';
import type {Sought, SoughtPlace, SoughtWord} from './sought.js';

/** Where what is sought stands in some blocks of a cable, in order; no match overlaps another. */
export function findSought(
	cable: Cable,
	blocks: readonly Block[],
	sought: readonly Sought[],
): readonly Match[] {
	if (sought.length === 0) {
		return [];
	}
	const searched = blocks.map(block => ({...wordsOfBlock(cable, block), place: placeOf(block)}));
	const exact = sought.map(each => (each.type === 'word' ? exactWord(each, searched) : each));
	const matches: Match[] = [];
	for (const block of searched) {
		const here = exact.filter(({place}) => place === 'both' || place === block.place);
		matches.push(...matchesIn(block, here));
		if (matches.length >= MOST_MATCHES) {
			return matches.slice(0, MOST_MATCHES);
		}
	}
	return matches;
}

/** Where the index has the words of a block: among those of the text, of the header, or of neither. */
export function placeOf({type}: Block): 'text' | 'head' | 'neither' {
	switch (type) {
		case 'paragraph':
		case 'heading':
		case 'plain-text':
			return 'text';
		case 'blank':
		case 'end-mark':
		case 'notice':
		case 'page-mark':
		case 'signature':
		case 'stamp':
			return 'neither';
		default:
			return 'head';
	}
}

/** More than anyone looks at. */
const MOST_MATCHES = 10_000;

type SearchedBlock = BlockWords & {readonly place: ReturnType<typeof placeOf>};

/** Words of the cable any of which is meant. */
type AnyWord = {
	readonly type: 'any-word';
	readonly place: SoughtPlace;
	readonly words: ReadonlySet<string>;
};

/** The words of the cable that a bare word means: it or those that begin with it, or else those that are close to it. */
function exactWord({place, word}: SoughtWord, blocks: readonly SearchedBlock[]): AnyWord {
	const own = blocks.filter(block => place === 'both' || place === block.place);
	const isShort = word.length < shortestBeginning;
	const around = wordsOf(own.filter(({mayHave}) => mayHave(word))).filter(text =>
		isShort ? text === word : text.includes(word),
	);
	const begun = around.filter(text => text.startsWith(word));
	const meant = [begun, around].find(({length}) => length > 0) ?? (isShort ? [] : misspelt(word, own));
	return {type: 'any-word', place, words: new Set(meant)};
}

function misspelt(word: string, blocks: readonly SearchedBlock[]): readonly string[] {
	const most = typosAllowed(word);
	const letters = [...word];
	return wordsOf(blocks).filter(
		text =>
			text.length >= word.length - most &&
			letters.filter(letter => !text.includes(letter)).length <= most &&
			typosBetween(word, text) !== undefined,
	);
}

/** The words of some blocks, each once. */
function wordsOf(blocks: readonly SearchedBlock[]): readonly string[] {
	const own = new Set<string>();
	for (const block of blocks) {
		for (const {folded, compound} of block.words()) {
			own.add(folded);
			if (compound) {
				own.add(compound.folded);
			}
		}
	}
	return [...own];
}

/** From one word to another, both by their indexes; `only` are those between that are meant, if not all are. */
type Hit = {readonly first: number; readonly last: number; readonly only?: readonly number[]};

function matchesIn(
	block: SearchedBlock,
	sought: readonly (Exclude<Sought, SoughtWord> | AnyWord)[],
): readonly Match[] {
	const {joined} = block;
	const possible = sought.filter(each => mayMatch(block, each));
	if (possible.length === 0) {
		return [];
	}
	const words = block.words();
	const hits = possible.flatMap(each => hitsOf(words, each)).sort((one, other) => one.first - other.first);
	const matches: Match[] = [];
	let after = -1;
	for (const {first, last, only} of hits) {
		if (first > after) {
			after = last;
			const parts = only ? only.map(index => [index, index] as const) : [[first, last] as const];
			matches.push(
				parts.flatMap(([from, to]) => joined.ranges(words[from]?.start ?? 0, words[to]?.end ?? 0)),
			);
		}
	}
	return matches;
}

function mayMatch({mayHave}: SearchedBlock, sought: Exclude<Sought, SoughtWord> | AnyWord): boolean {
	return sought.type === 'any-word'
		? Array.from(sought.words).some(mayHave)
		: sought.words.every(({word}) => mayHave(word));
}

function hitsOf(words: readonly BlockWord[], sought: Exclude<Sought, SoughtWord> | AnyWord): readonly Hit[] {
	switch (sought.type) {
		case 'any-word':
			return words.flatMap(({folded, compound}, index) => {
				const last = sought.words.has(folded)
					? index
					: compound && sought.words.has(compound.folded)
						? compound.last
						: undefined;
				return last === undefined ? [] : {first: index, last};
			});
		case 'words':
			return words.flatMap((_, index) => {
				const last = lastOfPhrase(words, index, sought.words);
				return last === undefined ? [] : {first: index, last};
			});
		case 'near':
			return clumps(words, sought);
		default:
			return sought satisfies never;
	}
}

/** The index of the last word of a phrase that begins at an index; nothing if it does not stand there. */
function lastOfPhrase(
	words: readonly BlockWord[],
	first: number,
	phrase: readonly AskedWord[],
): number | undefined {
	let at = first;
	for (const asked of phrase) {
		const last = lastOfWord(words[at], at, asked);
		if (last === undefined) {
			return undefined;
		}
		at = last + 1;
	}
	return at - 1;
}

function lastOfWord(word: BlockWord | undefined, index: number, asked: AskedWord): number | undefined {
	const isMeant = (folded: string) =>
		asked.isBeginning ? folded.startsWith(asked.word) : folded === asked.word;
	if (word === undefined) {
		return undefined;
	}
	const {folded, compound} = word;
	return isMeant(folded) ? index : compound && isMeant(compound.folded) ? compound.last : undefined;
}

/** The stretches that have all words, the shortest first of those that begin alike, with at most so many others between the first and the last. */
function clumps(words: readonly BlockWord[], {words: asked, distance}: NearTerm): readonly Hit[] {
	const found: Hit[] = [];
	const latest = asked.map(() => -1);
	for (const [index, word] of words.entries()) {
		let isNew = false;
		for (const [number, each] of asked.entries()) {
			// One word of the text is one of two that are alike.
			if (!isNew && lastOfWord(word, index, each) !== undefined && isFirstFree(asked, latest, number)) {
				latest[number] = index;
				isNew = true;
			}
		}
		const first = Math.min(...latest);
		if (isNew && first >= 0 && index - first - 1 <= distance) {
			found.push({first, last: index, only: [...latest].sort((one, other) => one - other)});
		}
	}
	return found;
}

/** Of asked words that are alike, the one that was met longest ago takes a new one. */
function isFirstFree(asked: readonly AskedWord[], latest: readonly number[], number: number): boolean {
	return asked.every(
		({word}, other) => word !== asked[number]?.word || (latest[other] ?? -1) >= (latest[number] ?? -1),
	);
}
