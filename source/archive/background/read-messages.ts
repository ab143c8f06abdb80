/** What the thread that reads is asked, and what it answers. */
import type {Cable, CableId} from '../../cable/cable.js';
import type {Archive} from '../archive.js';
import type {ByteRange} from '../dump/entries.js';
import type {ReferringSummary} from '../referring-summary.js';

/** A cable to be read: to be shown, or only for what a list shows of it. */
export type ReadRequest = {
	readonly wanted: 'cable' | 'summary';
	readonly archive: Archive;
	readonly id: CableId;
	/** Where it stands in a dump, as far as that is known. */
	readonly place?: ByteRange | undefined;
	/** Its text, if that has been read already. */
	readonly text?: string;
};

/** What the thread found. */
export type ReadAnswer =
	| {readonly type: 'cable'; readonly cable: Cable}
	| {readonly type: 'summary'; readonly summary: ReferringSummary}
	| {readonly type: 'unreadable'; readonly reason: string}
	| {readonly type: 'not-analysed'; readonly reason: string; readonly place: ByteRange | undefined};
