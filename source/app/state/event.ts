/** What happens: keys, and what the world tells. */

import type {Mrn} from '../../cable/mrn.js';
import type {SafeCable} from '../../cable/reading.js';
import type {Safe, SafeText} from '../../cable/safe-text.js';
import type {CableKey, CableKeys, IdentifiedCable, Listed} from '../../cable/summary/summary.js';
import type {Dossier} from '../../dossier/dossier.js';
import type {Completion} from '../../search/query/complete.js';
import type {Scope} from '../../search/scopes.js';
import type {ComparedWith, ShownComparison, ShownRepeat} from '../comparison/results.js';
import type {Findings} from '../findings/results.js';
import type {IdentifyPurpose, LocatePurpose} from '../memory/purposes.js';
import type {SafeLine, WantedPreview} from '../preview/preview.js';
import type {ExportRequest} from '../taking/requests.js';
import type {
	CountedFacets,
	CountedQuery,
	DescribedFile,
	FoundContexts,
	NamedCables,
	NoteMode,
	Pages,
	ScopeCounts,
	SearchResults,
	Thread,
} from './screen.js';
import type {FolderAround, FolderProgress, Size} from './state.js';

/** What has happened outside. */
export type Event = Input | Report | Answer;

/** What the user does: a key, a paste, the mouse, a change of the screen's size. */
type Input =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'paste'; readonly text: SafeText}
	| {readonly type: 'pointed'; readonly at: Pointed; readonly isDouble: boolean}
	| {readonly type: 'wheel-turned'; readonly rows: number}
	| {readonly type: 'line-ended'}
	| {readonly type: 'input-ended'}
	| {readonly type: 'resized'; readonly size: Size};

/** What is told besides answers: progress, messages, what has become of files. */
export type Report =
	| {readonly type: 'progress'; readonly progress: FolderProgress}
	| {readonly type: 'around-read'; readonly around: FolderAround}
	| {readonly type: 'said'; readonly message: SafeText}
	/** An export has begun, or cannot: the file is there, or may not be written. */
	| {
			readonly type: 'export-answered';
			readonly request: ExportRequest;
			readonly answer: 'begun' | 'exists' | 'refused';
			readonly message: SafeText;
	  }
	| {
			readonly type: 'dossiers-read';
			/** Whether their page is opened. */
			readonly opens?: true | undefined;
			readonly dossiers: readonly Dossier[];
			readonly problem: SafeText | undefined;
	  }
	/** A list of numbers was named at the start. */
	| {readonly type: 'list-given'; readonly list: Dossier}
	| {readonly type: 'dossier-changed'; readonly dossier: Dossier; readonly message: SafeText}
	/** What has become of a note in the editor: to show, and to keep. */
	| {
			readonly type: 'note-edited';
			readonly note: NoteMode;
			readonly shown: SafeText;
			readonly text: string;
	  }
	/** A text was copied, or was not; where lines are appended it may have to be printed instead. */
	| {readonly type: 'copied'; readonly message: SafeText; readonly text?: SafeText | undefined};

/** What the library answers. */
export type Answer =
	| {readonly type: 'cables-read'; readonly order: CableKeys; readonly progress: FolderProgress}
	/** Another index is open, in which keys mean other cables; its cables are told next. */
	| {readonly type: 'index-replaced'}
	| {readonly type: 'order-fetched'; readonly order: CableKeys}
	| {readonly type: 'rows-fetched'; readonly rows: readonly Safe<Listed>[]}
	| {
			readonly type: 'cables-identified';
			readonly why: IdentifyPurpose;
			readonly cables: readonly Safe<IdentifiedCable>[];
	  }
	/** Those of some cables that are in this folder. */
	| {
			readonly type: 'cables-located';
			readonly why: LocatePurpose;
			readonly cables: readonly Safe<IdentifiedCable>[];
	  }
	| {readonly type: 'tagged-fetched'; readonly rows: readonly Safe<Listed>[]; readonly act: 'copy' | 'file'}
	| {readonly type: 'named-found'; readonly key: CableKey; readonly named: NamedCables}
	/** The numbers of the same post and year that are nearest to one that is not in the folder. */
	| {readonly type: 'near-found'; readonly mrn: Mrn; readonly near: readonly Mrn[]}
	/** What surrounds a cable, with the sentences of those that cite it from one of them on. */
	| {readonly type: 'thread-found'; readonly key: CableKey; readonly from: number; readonly thread: Thread}
	| {readonly type: 'hits-found'; readonly hits: SearchResults}
	| ({readonly type: 'scopes-counted'} & ScopeCounts)
	| ({readonly type: 'facets-counted'} & CountedFacets)
	| {readonly type: 'findings-found'; readonly findings: Findings}
	/** What differs between two cables; nothing if one of them is gone or cannot be read at once. */
	| {
			readonly type: 'cables-compared';
			readonly asked: ComparedWith;
			readonly compared: ShownComparison | undefined;
	  }
	/** The paragraphs of a cable that repeat earlier cables, and how many were compared. */
	| {
			readonly type: 'repeats-found';
			readonly key: CableKey;
			readonly repeats: readonly Safe<ShownRepeat>[];
			readonly compared: number;
	  }
	| {
			readonly type: 'contexts-found';
			readonly text: string;
			readonly scope: Scope;
			/** The cable after which the search went on; nothing at the beginning. */
			readonly after: CableKey | undefined;
			readonly batch: FoundContexts;
	  }
	| {readonly type: 'search-failed'}
	| {
			readonly type: 'completions-found';
			readonly text: string;
			readonly cursor: number;
			readonly completions: readonly Safe<Completion>[];
	  }
	/** How many cables some queries find; the queries are those that were asked about. */
	| {readonly type: 'queries-counted'; readonly counts: readonly CountedQuery[]}
	| {
			readonly type: 'cable-opened';
			readonly key: CableKey;
			/** The SHA-256 of its file or row, in hexadecimal, if it is known. */
			readonly sha256?: string;
			readonly cable: SafeCable;
			readonly named: NamedCables;
			readonly replaced: number;
			/** Which of its pages it is, where the text is shown in pages. */
			readonly pages?: Pages | undefined;
	  }
	| {
			readonly type: 'page-turned';
			readonly key: CableKey;
			readonly cable: SafeCable;
			readonly replaced: number;
			readonly number: number;
			readonly count: number;
			readonly at: 'top' | 'bottom';
	  }
	/** The lines of a preview have been read, or a sentence that says why there are none. */
	| {readonly type: 'preview-read'; readonly wanted: WantedPreview; readonly lines: readonly SafeLine[]}
	/** Reading a preview takes a while; another event follows. */
	| {readonly type: 'preview-late'; readonly wanted: WantedPreview}
	/** The cables that have a number. */
	| {readonly type: 'numbered-found'; readonly number: Mrn; readonly keys: readonly CableKey[]}
	/** Opening takes a while; another event follows. */
	| {readonly type: 'cable-opening'; readonly key: CableKey; readonly name: SafeText}
	| {readonly type: 'cable-not-opened'; readonly reason: SafeText}
	| {readonly type: 'file-described'; readonly key: CableKey; readonly file: DescribedFile};

/** What the mouse points at: a key on the hint line, a row so many rows from the selected one, or a place in a text. */
export type Pointed =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'row'; readonly distance: number}
	| {readonly type: 'text'; readonly line: number; readonly offset: number | undefined};

/** A key or a paste. */
export type Typed = Extract<Event, {readonly type: 'key' | 'paste'}>;
