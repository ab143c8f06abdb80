/** What the program asks of the world. */

import type {Mrn} from '../../cable/mrn.js';
import type {CableIdentity, CableKey} from '../../cable/summary/summary.js';
import type {DossierChange} from '../../dossier/change-dossier.js';
import type {Scope, ScopedQuery} from '../../search/scopes.js';
import type {ComparedWith} from '../comparison/results.js';
import type {MemoryChange} from '../memory/memory.js';
import type {IdentifyPurpose, LocatePurpose} from '../memory/purposes.js';
import type {KeptSession} from '../memory/session.js';
import type {WantedPreview} from '../preview/preview.js';
import type {SearchesChange} from '../searches.js';
import type {Settings} from '../settings/settings.js';
import type {CopiedText, ExportRequest, ShownCable} from '../taking/requests.js';
import type {NoteMode} from './screen.js';
import type {State} from './state.js';

/** Something asked of the library that is read; an event answers it at once or later, if there is anything to answer. */
export type Question =
	| {readonly type: 'open-cable'; readonly key: CableKey}
	| {readonly type: 'describe-file'; readonly key: CableKey}
	| {readonly type: 'find-numbered'; readonly number: Mrn}
	| {
			readonly type: 'turn-page';
			readonly key: CableKey;
			readonly number: number;
			readonly at: 'top' | 'bottom';
	  }
	| {readonly type: 'give-up-opening'}
	/** Of several, only the last is answered. */
	| {readonly type: 'read-preview'; readonly wanted: WantedPreview}
	| {readonly type: 'fetch-order'; readonly settings: Settings}
	| {readonly type: 'fetch-rows'; readonly keys: readonly CableKey[]}
	/** What some cables of the folder are known by wherever they lie. */
	| {readonly type: 'identify'; readonly keys: readonly CableKey[]; readonly why: IdentifyPurpose}
	/** Which of some cables are in this folder. */
	| {
			readonly type: 'locate';
			readonly cables: readonly CableIdentity[];
			readonly why: LocatePurpose;
			/** Whether another file with the number of one will do. */
			readonly orNumber?: true;
	  }
	/** What the list shows of the tagged cables. */
	| {readonly type: 'fetch-tagged'; readonly keys: readonly CableKey[]; readonly act: 'copy' | 'file'}
	| {readonly type: 'find-named'; readonly key: CableKey; readonly mrns: readonly Mrn[]}
	/** Searches will follow. */
	| {readonly type: 'prepare-search'}
	| {readonly type: 'find-near'; readonly mrn: Mrn}
	/** Asks what surrounds a cable, where its numbers lead that are not here, and for some sentences. */
	| {
			readonly type: 'find-thread';
			readonly key: CableKey;
			readonly missing: readonly Mrn[];
			readonly from: number;
	  }
	| {readonly type: 'search'; readonly text: string; readonly scope: Scope}
	| {readonly type: 'complete'; readonly text: string; readonly cursor: number}
	| {readonly type: 'count-queries'; readonly queries: readonly ScopedQuery[]}
	| {readonly type: 'count-facets'; readonly text: string; readonly scope: Scope}
	| {readonly type: 'find-wanted'}
	| {readonly type: 'find-gaps'}
	| {readonly type: 'find-quotation'; readonly text: string}
	| {
			readonly type: 'find-words';
			readonly text: string;
			readonly scope: Scope;
			readonly near: string | undefined;
	  }
	/** Asks which cables are versions of one, or of each other. */
	| {readonly type: 'find-versions'; readonly of: CableKey | undefined}
	/** Asks what differs between two cables; the second by its key or its number. */
	| ({readonly type: 'compare-cables'} & ComparedWith)
	/** Asks which paragraphs of a cable repeat earlier ones. */
	| {readonly type: 'find-repeats'; readonly key: CableKey}
	| {readonly type: 'find-dispersion'; readonly text: string; readonly scope: Scope; readonly word: string}
	| {
			readonly type: 'find-contexts';
			readonly text: string;
			readonly scope: Scope;
			readonly after: CableKey | undefined;
	  }
	| {readonly type: 'stop-reading'}
	| {readonly type: 'read-again'}
	| {readonly type: 'forget'};

/** What the program does to the outside: it asks the library, writes a file, runs another program. */
export type Effect =
	| Question
	| {readonly type: 'save-settings'; readonly settings: Settings}
	| {readonly type: 'keep-session'; readonly session: KeptSession}
	| {readonly type: 'remember'; readonly changes: readonly MemoryChange[]}
	| {readonly type: 'keep-searches'; readonly change: SearchesChange}
	/** The page of all dossiers may be opened with them. */
	| {readonly type: 'read-dossiers'; readonly opens?: true}
	/** Opens the text of a note in the user's editor. */
	| {readonly type: 'edit-note'; readonly note: NoteMode; readonly text: string}
	| {
			readonly type: 'change-dossier';
			readonly name: string;
			readonly change: DossierChange;
			/** What is said when it is done. */
			readonly done: string;
	  }
	| {readonly type: 'export'; readonly request: ExportRequest}
	| {readonly type: 'pipe'; readonly command: string; readonly cables: readonly ShownCable[]}
	| {readonly type: 'view-original'; readonly key: CableKey}
	| {readonly type: 'copy'; readonly what: string; readonly text: CopiedText}
	| {readonly type: 'repaint'}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'};

/** What an event leads to: the next state, and the effects to perform. */
export type Step = readonly [State, ...Effect[]];
