import type {OwnPlace} from '../place/place.js';

/** What is published where. */
export type PublishTask = {
	readonly place: OwnPlace & {readonly type: 'file'};
	/** The folder or the dump that the index belongs to; whoever may read all of it may read the copy. */
	readonly indexed: string;
	/** Where the copy is written: beside the target, whose name it gets when it is finished. */
	readonly beside: string;
	readonly target: string;
};

/** The file in which a copy is written, and the journal that SQLite has beside it meanwhile. */
export function filesBeside(beside: string): readonly string[] {
	return [beside, `${beside}${JOURNAL}`];
}

/** The ending of the journal. */
export const JOURNAL = '-journal';
