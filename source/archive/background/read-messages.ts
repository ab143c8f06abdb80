/** The messages to and from the thread that reads. */
import type {Cable, CableId} from '../../cable/cable.js';
import type {Archive} from '../archive.js';
import type {ByteRange} from '../dump/entries.js';
import type {SummaryWithReferences} from '../summary-with-references.js';

/** A cable to be read. */
type ToRead = {
	readonly archive: Archive;
	readonly id: CableId;
	/** Where it is in a dump, if that is known. */
	readonly place?: ByteRange | undefined;
	/** Its text, if that has been read already. */
	readonly text?: string;
};

/** Asks for a cable. */
export type CableRequest = ToRead & {readonly wanted: 'cable'};

/** Asks for the summary of a cable, or for those of a file that has several. */
export type SummaryRequest = ToRead & {readonly wanted: 'summary'};

/** What the thread that reads is asked. */
export type ReadRequest = CableRequest | SummaryRequest;

/** A summary; one of several cables of a file has a size of its own. */
export type SizedSummary = SummaryWithReferences & {readonly size?: number};

/** Why a cable cannot be read. */
export type Unreadable = {readonly type: 'unreadable'; readonly reason: string};

/** Why a cable that can be read is not analysed, and where it is in a dump. */
export type NotAnalysed = {
	readonly type: 'not-analysed';
	readonly reason: string;
	readonly place: ByteRange | undefined;
};

/** The answer to a request for a cable. */
export type CableAnswer = {readonly type: 'cable'; readonly cable: Cable} | Unreadable | NotAnalysed;

/** The answer to a request for summaries: one of them, unless a whole file was asked for that has several cables. */
export type SummaryAnswer =
	| {readonly type: 'summaries'; readonly summaries: readonly SizedSummary[]}
	| Unreadable;

/** What the thread that reads answers. */
export type ReadAnswer = CableAnswer | SummaryAnswer;
