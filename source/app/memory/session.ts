/** Where the reader was in a folder, for the next run. */
import type {CableIdentity, CableKey} from '../../cable/summary/summary.js';
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

/** How far the last run has been resumed. */
export type Resuming = {
	readonly session: KeptSession;
	/** Its cables, as far as they are in the folder; not asked for until the list is there, and nothing until answered. */
	readonly found: 'not-asked' | 'asked' | ResumedCables;
};

/** The selected cable and the open one, as far as they are in the folder. */
export type ResumedCables = {
	readonly cursor: CableKey | undefined;
	readonly reading: CableKey | undefined;
};
