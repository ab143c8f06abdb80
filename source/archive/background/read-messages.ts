/** The messages to and from the thread that reads. */
import type {Cable, CableId} from '../../cable/cable.js';
import type {Archive} from '../archive.js';
import type {ByteRange} from '../dump/entries.js';
import type {SummaryWithReferences} from '../summary-with-references.js';

/** A cable to read, either whole or only its summary; a file of several cables is read for their summaries. */
export type ReadRequest = {
	readonly wanted: 'cable' | 'summary';
	readonly archive: Archive;
	readonly id: CableId;
	/** Where it is in a dump, if that is known. */
	readonly place?: ByteRange | undefined;
	/** Its text, if that has been read already. */
	readonly text?: string;
};

/** A summary; one of several cables of a file has a size of its own. */
export type SizedSummary = SummaryWithReferences & {readonly size?: number};

/** The answer to a request. */
export type ReadAnswer =
	| {readonly type: 'cable'; readonly cable: Cable}
	/** One of them, unless a whole file was asked for that has several cables. */
	| {readonly type: 'summaries'; readonly summaries: readonly SizedSummary[]}
	| {readonly type: 'unreadable'; readonly reason: string}
	| {readonly type: 'not-analysed'; readonly reason: string; readonly place: ByteRange | undefined};
