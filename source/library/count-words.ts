/** Counts the words of cables from their texts, up to a number of cables that is read in a few seconds. */
import type {Archive} from '../archive/archive.js';
import type {Cable} from '../cable/cable.js';
import {blocksOf} from '../cable/facts/block-queries.js';
import {paragraphText} from '../cable/facts/content.js';
import type {CableKey} from '../cable/summary/summary.js';
import type {CountedCables, CountedWords} from '../corpus-words/counted-words.js';
import {divideByNearness} from '../corpus-words/nearness.js';
import {openTally} from '../corpus-words/tally.js';
import type {TextCounts} from '../corpus-words/text-counts.js';
import {archiveWithout, asElsewhere, unusualWords} from '../corpus-words/unusual-words.js';
import type {CableIndex} from '../index/reader.js';
import {passagesOf} from '../index/terms/passages.js';
import {indexedWords, textWords} from '../search/words/text-words.js';
import {readAtOnce} from './read-indexed-cable.js';

/** Of which cables the words are counted, the first ones first. */
export type WordsAsked = {
	readonly textCounts: TextCounts;
	readonly keys: Int32Array;
	/** The cable with a key, unless it cannot be read at once. */
	readonly read: (key: CableKey) => Cable | undefined;
	/** Called before each step; may throw. */
	readonly onStep: () => void;
};

/** Creates a function that reads cables of an archive by the rows of its index. */
export function cableReader(archive: Archive, {rows}: Pick<CableIndex, 'rows'>): WordsAsked['read'] {
	return key => {
		const [row] = rows([key]);
		return row && readAtOnce(archive, row);
	};
}

/** The words that are more frequent in the paragraphs of some cables than in those of all others. */
export function unusualWordsOf(asked: WordsAsked): CountedWords {
	const {textCounts, onStep} = asked;
	const here = openTally();
	// By the rules of the index, with which they are compared.
	const read = eachRead(asked, cable => here.add(passagesOf(cable).texts.flatMap(indexedWords)));
	const tally = here.tally();
	const archive = {
		total: textCounts.total(),
		countOf(word: string) {
			onStep();
			return textCounts.countOf(word);
		},
	};
	return {...unusualWords(tally, archiveWithout(archive, tally)), ...read};
}

/** The words that are more frequent near a word than in the rest of the same cables. */
export function collocatesOf(
	asked: WordsAsked,
	{node, within}: {readonly node: string; readonly within: number},
): CountedWords {
	const [near, far] = [openTally(), openTally()];
	const read = eachRead(asked, cable => {
		const divided = wordsOfParagraphs(cable).map(words => divideByNearness(words, node, within));
		near.add(divided.flatMap(part => part.near));
		far.add(divided.flatMap(part => part.far));
	});
	return {...unusualWords(near.tally(), asElsewhere(far.tally())), ...read};
}

function eachRead({keys, read, onStep}: WordsAsked, visit: (cable: Cable) => void): CountedCables {
	const asked: readonly CableKey[] = [...keys.subarray(0, MOST_READ)];
	let counted = 0;
	for (const key of asked) {
		onStep();
		const cable = read(key);
		if (cable) {
			counted++;
			visit(cable);
		}
	}
	return {counted, unread: asked.length - counted, beyond: keys.length - asked.length};
}

const MOST_READ = 2000;

/** The words as written: the index adds other forms of some words after a paragraph, where they would have false neighbours. */
function wordsOfParagraphs(cable: Cable): readonly (readonly string[])[] {
	const texts = blocksOf(cable, 'paragraph').map(paragraph => paragraphText(cable, paragraph));
	return (texts.length === 0 ? [cable.reading] : texts).map(text =>
		textWords(text).map(({folded}) => folded),
	);
}
