/** The messages to and from the thread that reads. */
import type {Cable, CableId} from '../../cable/cable.js';
import type {Archive} from '../archive.js';
import type {ByteRange} from '../dump/entries.js';
import type {SummaryWithReferences} from '../summary-with-references.js';

/** A cable to read, either whole or only its summary. */
export type ReadRequest = {
	readonly wanted: 'cable' | 'summary';
	readonly archive: Archive;
	readonly id: CableId;
	/** Where it is in a dump, if that is known. */
	readonly place?: ByteRange | undefined;
	/** Its text, if that has been read already. */
	readonly text?: string;
};

/** The answer to a request. */
export type ReadAnswer =
	| {readonly type: 'cable'; readonly cable: Cable}
	| {readonly type: 'summary'; readonly summary: SummaryWithReferences}
	| {readonly type: 'unreadable'; readonly reason: string}
	| {readonly type: 'not-analysed'; readonly reason: string; readonly place: ByteRange | undefined};
