/** The answers that the screens of findings show. */
import type {Mrn} from '../../cable/mrn.js';
import type {Safe} from '../../cable/safe-text.js';
import type {CableKey, Summary} from '../../cable/summary/summary.js';
import type {CountedWords} from '../../corpus-words/counted-words.js';
import type {PeriodCount} from '../../corpus-words/dispersion.js';
import type {UnusualWord} from '../../corpus-words/unusual-words.js';
import type {Holding} from '../../holdings/gaps.js';
import type {ScopedQuery} from '../../search/scopes.js';
import type {Version} from '../../versions/version.js';

/** What is asked about the folder as a whole. */
export type FindingsQuestion =
	| {readonly type: 'wanted'}
	| {readonly type: 'gaps'}
	| {readonly type: 'quotation'; readonly text: string}
	| VersionsQuestion
	| WordsQuestion
	| DispersionQuestion;

/** Which cables are versions of one, or of each other. */
export type VersionsQuestion = {readonly type: 'versions'; readonly of: CableKey | undefined};

/** Which words are unusually frequent in the result of a query, or near a word in it. */
export type WordsQuestion = ScopedQuery & {readonly type: 'words'; readonly near: string | undefined};

/** How often a word occurs in each period of the result of a query. */
export type DispersionQuestion = ScopedQuery & {readonly type: 'dispersion'; readonly word: string};

/** The answer to such a question. */
export type Findings =
	| {readonly type: 'wanted'; readonly total: number; readonly wanted: readonly Safe<ShownWanted>[]}
	| {readonly type: 'gaps'; readonly holdings: readonly Safe<Holding>[]}
	| {readonly type: 'quotation'; readonly text: string; readonly places: readonly Safe<FoundPlace>[]}
	| (VersionsQuestion & ShownVersions)
	| (WordsQuestion & Safe<RankedWords>)
	| (DispersionQuestion & Safe<DispersedWord>);

/** A cable that is cited and not held: how many cite it, how many of them only in their texts, and the first of them. */
export type ShownWanted = {
	readonly mrn: Mrn;
	readonly count: number;
	readonly inText: number;
	readonly by: readonly Mrn[];
};

/** Cables that are versions of others. */
export type ShownVersions = {
	readonly versions: readonly Safe<ShownVersion>[];
	/** How many cables could not be read to be compared. */
	readonly unread: number;
	/** Whether some possible versions were not compared. */
	readonly isCut: boolean;
};

/** A cable that is a version of another: both by their numbers and files, and what it is to the other. */
export type ShownVersion = Version & {
	readonly key: CableKey;
	readonly number: string;
	readonly file: string;
	readonly date: string;
	readonly otherKey: CableKey;
	readonly otherNumber: string;
	readonly otherFile: string;
};

/** The most unusual words, and how many there are. */
export type RankedWords = Omit<CountedWords, 'words'> & {
	readonly total: number;
	readonly words: readonly UnusualWord[];
};

/** A word in each period of a result. */
export type DispersedWord = {readonly periods: readonly PeriodCount[]};

/** A place that has a quotation, or is like it. */
export type FoundPlace = Pick<Summary, 'mrn' | 'mrnFrom' | 'date'> & {
	readonly key: CableKey;
	readonly paragraph: number | undefined;
	readonly mark: string | undefined;
	/** Where it begins in the cable's text. */
	readonly offset: number;
	readonly isSame: boolean;
	/** What differs; if nothing does, what was tolerated. */
	readonly words: string;
};
