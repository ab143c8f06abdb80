/** Counts the words of cables from their texts, up to a number of cables that is read in a few seconds. */
import type {Archive} from '../archive/archive.js';
import type {Cable} from '../cable/cable.js';
import {blocksOf} from '../cable/facts/block-queries.js';
import {paragraphText} from '../cable/facts/content.js';
import type {CableKey} from '../cable/summary.js';
import {divideByNearness} from '../corpus-words/nearness.js';
import {openTally} from '../corpus-words/tally.js';
import {archiveWithout, asElsewhere, type UnusualWords, unusualWords} from '../corpus-words/unusual-words.js';
import type {CableIndex} from '../index/reader.js';
import {passagesOf} from '../index/terms/passages.js';
import {indexedWords, textWords} from '../search/words/text-words.js';
import {readHere} from './read-contexts.js';

/** Words that are unusual for some cables, and of how many cables that is known. */
export type CountedWords = UnusualWords & {
	/** The cables whose words were counted. */
	readonly counted: number;
	/** Those that could not be read, or take long to read. */
	readonly unread: number;
	/** Those beyond the number of cables that are read. */
	readonly beyond: number;
};

/** Of which cables the words are counted, the first ones first. */
export type WordsAsked = {
	readonly archive: Archive;
	readonly index: Pick<CableIndex, 'rows' | 'textCounts'>;
	readonly keys: Int32Array;
	/** Called before each cable; may throw. */
	readonly onStep: () => void;
};

/** The words that are more frequent in the paragraphs of some cables than in those of all others. */
export function unusualWordsOf(asked: WordsAsked): CountedWords {
	const {textCounts} = asked.index;
	const here = openTally();
	// By the rules of the index, with which they are compared.
	const read = eachRead(asked, cable => here.add(passagesOf(cable).texts.flatMap(indexedWords)));
	const tally = here.tally();
	const archive = {
		total: textCounts.total(),
		countOf(word: string) {
			asked.onStep();
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

function eachRead(
	{archive, index, keys, onStep}: WordsAsked,
	visit: (cable: Cable) => void,
): Pick<CountedWords, 'counted' | 'unread' | 'beyond'> {
	const asked: readonly CableKey[] = [...keys.subarray(0, MOST_READ)];
	let counted = 0;
	for (const key of asked) {
		onStep();
		const [row] = index.rows([key]);
		const cable = row && readHere(archive, row);
		if (cable) {
			counted++;
			visit(cable);
		}
	}
	return {counted, unread: asked.length - counted, beyond: keys.length - asked.length};
}

const MOST_READ = 2000;

/** As they stand: the index adds other forms of some words behind a paragraph, where they would have false neighbours. */
function wordsOfParagraphs(cable: Cable): readonly (readonly string[])[] {
	const texts = blocksOf(cable, 'paragraph').map(paragraph => paragraphText(cable, paragraph));
	return (texts.length === 0 ? [cable.reading] : texts).map(text =>
		textWords(text).map(({folded}) => folded),
	);
}
