/** The messages to and from the search thread. */

import type {ComparedWith} from '../../app/comparison/results.js';
import type {DispersedWord, FoundPlace, RankedWords, ShownWanted} from '../../app/findings/results.js';
import type {Archive} from '../../archive/archive.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Holding} from '../../holdings/gaps.js';
import type {IndexPlace} from '../../index/place/place.js';
import type {Facets} from '../../search/facets/facets.js';
import type {Found} from '../../search/find-cables.js';
import type {ContextBatch} from '../../search/in-text/contexts.js';
import type {Offer} from '../../search/offers.js';
import type {Completion} from '../../search/query/complete.js';
import type {Scope} from '../../search/scopes.js';
import type {SpellingGroup} from '../../search/words/spellings.js';
import type {NumberedStates} from '../numbered-states.js';
import type {ReadThread, ThreadAsked} from '../read-thread.js';
import type {ComparedPair} from '../versions/compare-pair.js';
import type {FoundRepeats} from '../versions/find-repeats.js';
import type {FoundVersions} from '../versions/find-versions.js';

/** An index, by the file that is open, and a number that changes with it. */
export type SearchedIndex = {
	readonly place: IndexPlace;
	readonly version: number;
	/** What the reader has made of cables, with a number that changes with it; only where a query may ask for it. */
	readonly states?: NumberedStates;
};

/** To the thread. Every request is answered, in order. */
export type SearchRequest = {
	/** Its number, which `newest` in the shared memory exceeds as soon as the answer is no longer wanted. */
	readonly number: number;
	readonly index: SearchedIndex;
	readonly text: string;
	readonly ask: SearchAsk;
};

/** What is asked about a query. */
export type SearchAsk =
	/** Nothing yet: reads in advance what every search needs, so that the first letter is answered sooner. */
	| {readonly type: 'prepare'}
	| {readonly type: 'find'; readonly scope: Scope}
	/** What the cables that it finds are made of. */
	| {readonly type: 'facets'; readonly scope: Scope}
	/** Some of its matches in their contexts, read from an archive: those after one of the cables. */
	| {
			readonly type: 'contexts';
			readonly scope: Scope;
			readonly archive: Archive;
			readonly after: CableKey | undefined;
	  }
	/** The thread of a cable of an archive. */
	| ({readonly type: 'thread'; readonly archive: Archive} & ThreadAsked)
	/** Which cables are cited and not held. */
	| {readonly type: 'wanted'}
	/** Which numbers are held and missing. */
	| {readonly type: 'gaps'}
	/** Which cables of an archive have the text as a quotation. */
	| {readonly type: 'quotation'; readonly archive: Archive}
	/** Which words are unusually frequent in what it finds in an archive, or near a word in that. */
	| {
			readonly type: 'words';
			readonly scope: Scope;
			readonly archive: Archive;
			readonly near: string | undefined;
	  }
	/** Which cables of an archive are versions of one, or of each other. */
	| {readonly type: 'versions'; readonly archive: Archive; readonly of: CableKey | undefined}
	/** What differs between two cables of an archive. */
	| {readonly type: 'comparison'; readonly archive: Archive; readonly pair: ComparedWith}
	/** Which paragraphs of a cable of an archive repeat earlier cables. */
	| {readonly type: 'repeats'; readonly archive: Archive; readonly key: CableKey}
	/** How often a word occurs in each period of what it finds. */
	| {readonly type: 'dispersion'; readonly scope: Scope; readonly word: string}
	/** What may stand at the cursor. */
	| {readonly type: 'complete'; readonly cursor: number}
	/** How many cables some other queries find. */
	| {
			readonly type: 'count-queries';
			readonly queries: readonly {readonly text: string; readonly scope: Scope}[];
	  }
	/** How many cables it finds in each scope, and what else could be meant. */
	| {readonly type: 'count'};

/** From the thread. */
export type SearchAnswer =
	/** Its keys are a typed array: receiving a hundred thousand objects would delay typing by 60 ms. */
	| ({readonly type: 'found'} & Found)
	| {
			readonly type: 'counted';
			readonly counts: Readonly<Record<Scope, number>>;
			readonly offers: readonly Offer[];
	  }
	| {readonly type: 'faceted'; readonly facets: Facets}
	| ({readonly type: 'contexts-read'} & ContextBatch)
	| {readonly type: 'thread-read'; readonly thread: ReadThread}
	| {readonly type: 'wanted-ranked'; readonly total: number; readonly wanted: readonly ShownWanted[]}
	| {readonly type: 'gaps-found'; readonly holdings: readonly Holding[]}
	| {readonly type: 'quotation-looked-up'; readonly places: readonly FoundPlace[]}
	| ({readonly type: 'versions-found'} & FoundVersions)
	| {readonly type: 'pair-compared'; readonly pair: ComparedPair | undefined}
	| ({readonly type: 'repeats-found'} & FoundRepeats)
	| ({readonly type: 'words-counted'} & RankedWords)
	| ({readonly type: 'dispersion-counted'} & DispersedWord)
	| {readonly type: 'completed'; readonly completions: readonly Completion[]}
	| {readonly type: 'queries-counted'; readonly counts: readonly number[]}
	| {readonly type: 'prepared'}
	/** A newer request has come meanwhile. */
	| {readonly type: 'given-up'}
	| SearchNotice;

/** What comes before an answer. */
export type SearchNotice =
	/** Something in the index is damaged, and an answer without it follows. */
	| {readonly type: 'damaged'}
	/** Another index is in its place, of which nothing is told; the search is given up. */
	| {readonly type: 'replaced'};

/** What the thread is given: the number of the newest request, which its starter shares, and the user's own spellings. */
export type SearchWorkerData = {
	readonly newest: Int32Array<SharedArrayBuffer>;
	readonly spellings: readonly SpellingGroup[];
};
