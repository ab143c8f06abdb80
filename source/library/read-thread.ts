/** Reads the thread of a cable: those that cite it, with their sentences, and its neighbours at its post. */
import type {Archive} from '../archive/archive.js';
import {citingSentence} from '../cable/facts/citing-sentence.js';
import type {Mrn} from '../cable/mrn.js';
import type {CableKey, Listed} from '../cable/summary/summary.js';
import {nearestOf} from '../index/near-numbers.js';
import type {CableIndex, IndexedSummary} from '../index/reader.js';
import {byDate} from './by-date.js';
import {readAtOnce} from './read-indexed-cable.js';

/** A cable that cites another, and how; nothing if its sentence has not been read. */
export type ReadCitation<L extends Listed = Listed> = {
	readonly cable: L;
	readonly sentence: ReadSentence | undefined;
};

/** The sentence; not the words if the file could not be read. */
export type ReadSentence = {
	readonly paragraph: number | undefined;
	readonly words: string;
	/** Where the words that cite it begin in these. */
	readonly at: number;
	readonly from: 'text' | 'list' | 'unreadable';
};

/** The thread of a cable. */
export type ReadThread = {
	readonly citedBy: readonly ReadCitation[];
	/** Those that cite it in their text only; they are read with the first sentences, and not again. */
	readonly citedInText: readonly ReadCitation[];
	readonly before: readonly Listed[];
	readonly after: readonly Listed[];
	/** For numbers that are not here, the nearest that are. */
	readonly near: readonly {readonly mrn: Mrn; readonly near: readonly Mrn[]}[];
	/** How many more cite it than are listed. */
	readonly unlisted: number;
};

/** The thread of a cable without a number, or of one that was not found. */
export const emptyThread = {
	citedBy: [],
	citedInText: [],
	before: [],
	after: [],
	near: [],
	unlisted: 0,
} as const satisfies ReadThread;

/** What is asked: the cable, numbers that are not here, and from which of the citing cables on to read sentences. */
export type ThreadAsked = {
	readonly key: CableKey;
	readonly missing: readonly Mrn[];
	readonly from: number;
};

/** What a thread is read from. */
export type ThreadIndex = Pick<CableIndex, 'rows' | 'citedBy' | 'citedInText' | 'near'>;

/** Reads a thread; `onStep` is called before each file and may throw. */
export function readThread(
	archive: Archive,
	index: ThreadIndex,
	{key, missing, from}: ThreadAsked,
	onStep: () => void,
): ReadThread {
	const [own] = index.rows([key]);
	const mrn = own?.mrn;
	const inText = mrn === undefined ? [] : index.citedInText(key);
	const keysInText = new Set(inText.map(cable => cable.key));
	const inField = mrn === undefined ? [] : index.citedBy(key).filter(cable => !keysInText.has(cable.key));
	const citing = [...inField].sort(byDate).slice(0, MOST_CITING);
	const citedBy = citing.map((cable, at): ReadCitation => {
		const isRead = at >= from && at < from + SENTENCES_AT_ONCE;
		if (!isRead || mrn === undefined) {
			return {cable, sentence: undefined};
		}
		onStep();
		const read = readAtOnce(archive, cable);
		const found = read && citingSentence(read, mrn);
		return {
			cable,
			sentence: found
				? {
						paragraph: found.paragraph,
						words: found.words,
						at: found.at,
						from: found.isInText ? 'text' : 'list',
					}
				: {paragraph: undefined, words: '', at: 0, from: 'unreadable'},
		};
	});
	onStep();
	const around = mrn === undefined ? {before: [], after: []} : index.near(mrn);
	const rowsOf = (near: typeof around.before) => index.rows(near.map(each => each.key));
	return {
		citedBy,
		unlisted: Math.max(0, inField.length - MOST_CITING) + Math.max(0, inText.length - MOST_IN_TEXT),
		citedInText: mrn === undefined || from > 0 ? [] : readInTexts(archive, inText, mrn, onStep),
		before: [...rowsOf(around.before)].reverse(),
		after: rowsOf(around.after),
		near: missing.slice(0, MOST_MISSING).map(number => ({mrn: number, near: nearestOf(index.near(number))})),
	};
}

/** The sentences of those that cite a cable in their text only; what has no such sentence any more is left out. */
function readInTexts(
	archive: Archive,
	citing: readonly IndexedSummary[],
	mrn: Mrn,
	onStep: () => void,
): readonly ReadCitation[] {
	return [...citing]
		.sort(byDate)
		.slice(0, MOST_IN_TEXT)
		.flatMap((cable): readonly ReadCitation[] => {
			onStep();
			const read = readAtOnce(archive, cable);
			const found = read && citingSentence(read, mrn);
			return found?.isInText
				? [{cable, sentence: {paragraph: found.paragraph, words: found.words, at: found.at, from: 'text'}}]
				: [];
		});
}

/** How many cables are read at once. */
const MOST_IN_TEXT = 48;

/** How many sentences are read for a screen or so of the panel. */
const SENTENCES_AT_ONCE = 24;

const MOST_CITING = 500;
const MOST_MISSING = 50;
