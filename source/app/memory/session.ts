/** Where the reader was in a folder, for the next run. */
import type {CableIdentity} from '../../cable/summary.js';
import type {Scope} from '../../search/scopes.js';

/** The query of the list, its selected cable, and the cable that was open. */
export type KeptSession = {
	/** The query; empty if there was none. */
	readonly text: string;
	readonly scope: Scope;
	/** Whether the matches were in the order of the list rather than best first. */
	readonly isSorted: boolean;
	readonly cursor: CableIdentity | undefined;
	readonly reading: CableIdentity | undefined;
};
