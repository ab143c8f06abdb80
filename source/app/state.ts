/**
 * The state of the program, the events that change it, and the effects it asks for.
 *
 * All of it is plain data that survives JSON. A screen carries its own data, so a reader without a cable cannot be
 * written down; what can be derived (layouts, visible rows, percentages) is not kept.
 */
import type {Range} from '../cable/cable.js';
import type {Mrn} from '../cable/mrn.js';
import type {SafeCable} from '../cable/reading.js';
import type {Safe, SafeText} from '../cable/safe-text.js';
import type {CableIdentity, CableKey, CableKeys, IdentifiedCable, Listed} from '../cable/summary.js';
import type {DossierChange} from '../dossier/change-dossier.js';
import type {Dossier, FiledCable, Note, NotePlace} from '../dossier/dossier.js';
import type {HeaderForm, LineSetting} from '../layout/layout.js';
import type {PortionFilter} from '../layout/portion-filter.js';
import type {Place} from '../layout/position.js';
import type {FacetName, Facets, FacetValue} from '../search/facets/facets.js';
import type {LetterCase} from '../search/find.js';
import type {ContextBatch, ContextOrder, FoundContext} from '../search/in-text/contexts.js';
import type {Offer} from '../search/offers.js';
import type {Completion} from '../search/query/complete.js';
import type {QueryProblem} from '../search/query/query.js';
import type {Scope} from '../search/scopes.js';
import {type Dossiers, noDossiers} from './dossiers/dossiers.js';
import type {Findings, FindingsQuestion} from './findings/answers.js';
import {type Memory, type MemoryChange, noMemory} from './memory/memory.js';
import type {IdentifyPurpose, LocatePurpose} from './memory/purposes.js';
import type {KeptSession, Resuming} from './memory/session.js';
import {noPreviews, type Previews, type SafeLine, type WantedPreview} from './preview/preview.js';
import type {Prompt} from './prompt.js';
import {noSearches, type SavedQuery, type Searches, type SearchesChange} from './searches.js';
import type {Settings} from './settings.js';
import type {ExportFormat} from './taking/export-formats.js';
import {noUserKeys, type UserKeys} from './user-keys.js';

export type State = {
	readonly size: Size;
	readonly view: View;
	/** Today's date, `2026-11-22`. */
	readonly today: string;
	readonly folder: Folder;
	readonly screen: Screen;
	/** The screens to go back to, the nearest last. */
	readonly previous: readonly Screen[];
	/** The digits typed before a key; empty if none. */
	readonly count: string;
	/** The cable being opened, if that takes a while. */
	readonly opening: CableKey | undefined;
	/** The cable to begin with, until it is found or a key is pressed. */
	readonly goal: Goal | undefined;
	/** How the cable will open that is being opened. */
	readonly arrival: Arrival | undefined;
	readonly trail: Trail;
	/** Shown on the hint line until the next key. */
	readonly message: string | undefined;
	readonly settings: Settings;
	/** The user's own keys. */
	readonly userKeys: UserKeys;
	/** The form of the header that was chosen last, if any was. */
	readonly headers: HeaderForm | undefined;
	/** The queries that are kept from one run to the next. */
	readonly searches: Searches;
	/** What is remembered of cables from one run to the next. */
	readonly memory: Memory;
	readonly dossiers: Dossiers;
	/** Where the last run was, until the list is there again. */
	readonly resuming: Resuming | undefined;
	/** What the list shows beside or below it of the cable in hand. */
	readonly previews: Previews;
	/** The cable that was left half read, which Enter opens until another key is pressed. */
	readonly goesOn: CableKey | undefined;
	/** Whether this is the very first start, in which no key has been pressed yet. */
	readonly isFirstStart: boolean;
	/** Whether the program listens to the mouse. */
	readonly hasMouse: boolean;
};

/** The number of a cable to begin with, and of a paragraph. */
export type Goal = {readonly number: Mrn; readonly paragraph: number | undefined};

/** How a cable opens that is not to open at its beginning with all of its paragraphs. */
export type Arrival = {
	readonly key: CableKey;
	/** The match at which it opens: the first, the last, or the one at an offset of its text. */
	readonly at?: 'first' | 'last' | number | undefined;
	/** What it shows, if it comes from another cable; else it shows what it showed when it was left. */
	readonly filter?: PortionFilter | undefined;
	/** Whether the cable before it showed only paragraphs with some words, which it does not. */
	readonly dropsWords?: boolean;
	/** Whether its thread is opened with it. */
	readonly opensThread?: true | undefined;
	/** The paragraph that a reference to it names. */
	readonly paragraph?: number | undefined;
	/** The place that was marked. */
	readonly place?: Place | undefined;
	/** Where the note stands that led here. */
	readonly note?: NotePlace | undefined;
	/** How it was left, if one comes back to it. */
	readonly visit?: Visit | undefined;
	/** Where one will have been, if one comes from a reference or goes back or forward. */
	readonly trail?: Trail | undefined;
};

/** How a cable was left: where one was in it, and what of it was shown. */
export type Visit = Pick<ReaderScreen, 'key' | 'place' | 'filter' | 'find' | 'selected'> & {
	/** The number of the cable, for the line that says how one came here. */
	readonly number: string;
	readonly reached: Way;
};

/** How one has come to a place: from the list, by a reference, or by a jump within the cable. */
export type Way = 'list' | 'reference' | 'jump';

/**
 * Where one has been, the latest last, and where `)` leads from here, the nearest first. A cable is kept by its key and
 * is opened again, so a long trail takes little memory.
 */
export type Trail = {
	readonly back: readonly Visit[];
	/** How one has come to where one is. */
	readonly reached: Way;
	readonly forward: readonly Visit[];
};

/** How the program shows itself: on a screen that is redrawn, or in plain lines that are appended and never changed. */
export type View = 'screen' | 'plain';

/** The terminal's size, in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** The folder being read. */
export type Folder = {
	readonly name: SafeText;
	/** A single file was named instead; closing it quits. */
	readonly isSingleFile: boolean;
	/** Whether the folder in which a single file lies has been read, to which its references lead. */
	readonly around?: FolderAround | undefined;
	/** The cables known so far, in the order of the list. */
	readonly order: CableKeys;
	/** The rows in view and around it; others are fetched as they come near. */
	readonly rows: Readonly<Record<CableKey, Safe<Listed>>>;
	/** The columns of the longest number among the rows so far; it never becomes less, so that the columns stand still. */
	readonly longestNumber: number;
	readonly progress: FolderProgress;
};

/** How far the folder around a single file has been read; large ones are not. */
export type FolderAround = 'reading' | 'read' | 'too-large' | 'unreadable';

/** How much of the folder has been read. */
export type FolderProgress =
	| {
			readonly type: 'reading';
			readonly done: number;
			readonly total: number;
			/** Files per second, and the seconds left; unknown at first. */
			readonly pace: {readonly rate: number; readonly secondsLeft: number | undefined} | undefined;
	  }
	/** The folder is being scanned, or another process is reading it. */
	| {readonly type: 'waiting'; readonly until: 'files-found' | 'indexed-elsewhere'}
	| {readonly type: 'stopped'}
	| {
			readonly type: 'complete';
			readonly unreadable: readonly Unreadable[];
			readonly skipped: readonly SkippedFiles[];
			/** Set if the folder is empty or gone, and the list shows what it held before. */
			readonly absence?: SafeText | undefined;
	  };

/** Files that are not read, by reason: how many, and the first of their names. */
export type SkippedFiles = {
	readonly reason: string;
	readonly count: number;
	readonly examples: readonly SafeText[];
};

/** A file that could not be read, with the reason. */
export type Unreadable = {readonly id: SafeText; readonly reason: SafeText};

export type Screen = ListScreen | ContextScreen | FacetsScreen | FindingsScreen | ReaderScreen | HelpScreen;

/** A screen in one of its modes. */
export type InMode<S extends Screen, M extends S['mode']['type']> = S & {
	readonly mode: Extract<S['mode'], {readonly type: M}>;
};

/** The list of cables. A row is its cable's key, so the cursor stays when a filter or a new cable changes the rows. */
export type ListScreen = {
	readonly type: 'list';
	/** The selected row; until the cursor has moved, the first. */
	readonly cursor: CableKey | undefined;
	/** The first visible row. */
	readonly top: CableKey | undefined;
	readonly filter: ListFilter | undefined;
	/** The cable that was selected before the last jump. */
	readonly beforeJump?: CableKey | undefined;
	readonly mode: ListMode;
};

export type ListMode =
	| {readonly type: 'browse'}
	| CommandMode
	| SearchMode
	| {readonly type: 'sort'}
	| PrefixMode
	/** The next key is applied to all tagged cables. */
	| {readonly type: 'tagged'}
	/** The letter is awaited with which the selected cable is bookmarked. */
	| {readonly type: 'mark'}
	| GoToMarkMode
	| CopyMode
	| TakingMode
	| ReplaceMode
	| FileMode
	| NoteMode
	/** All notes are listed. */
	| {readonly type: 'notes'; readonly cursor: number}
	/** The queries of before are listed, as far as they have the words of the prompt. */
	| {
			readonly type: 'history';
			readonly prompt: Prompt;
			readonly cursor: number;
			/** The line that was being typed. */
			readonly draft: Prompt;
	  }
	/** The saved queries are listed, with how many cables each finds, by its name, as far as that is known. */
	| {
			readonly type: 'saved';
			readonly cursor: number;
			readonly counts: Readonly<Record<string, number>>;
			/** The query that was removed last, which can be put back. */
			readonly removed: SavedQuery | undefined;
	  }
	/** The name of a query that is to be saved is being typed. */
	| {readonly type: 'save'; readonly prompt: Prompt};

/** A query is being typed. */
export type SearchMode = {
	readonly type: 'search';
	readonly prompt: Prompt;
	/** What may stand at the cursor, once that was asked. */
	readonly completing?: Completing | undefined;
	/** Which query of before stands on the line, counted from the newest, and what stood there first. */
	readonly recalled?: {readonly back: number; readonly draft: Prompt} | undefined;
};

/** What may stand at the cursor of a line: asked for, or known and perhaps one of them chosen. */
export type Completing = {
	/** The line for which it was asked. */
	readonly text: string;
	readonly cursor: number;
	readonly completions: readonly Safe<Completion>[] | 'asked';
	readonly chosen: number | undefined;
};

/**
 * The second key of a prefix is awaited: of `z`, where the row in hand stands, of `-`, how things are shown, or of `Z`,
 * which quits.
 */
export type PrefixMode = {readonly type: 'align'} | {readonly type: 'display'} | {readonly type: 'leave'};

/** The second key of `y` is awaited, after a number if one was typed. */
export type CopyMode = {
	readonly type: 'copy';
	readonly count?: number;
	/** The tagged cables, if they are meant rather than the selected one. */
	readonly tagged?: readonly Safe<Listed>[];
};

/** The letter of a mark to go to is awaited. */
export type GoToMarkMode = {readonly type: 'go-to-mark'};

/** The name of the file to which cables are exported is being typed, or a command to which they are piped. */
export type TakingMode = {
	readonly type: 'export' | 'pipe';
	readonly prompt: Prompt;
	/** The tagged cables, if they are meant rather than the selected or open one. */
	readonly keys?: readonly CableKey[];
};

/** The name of a dossier for some cables is being typed. */
export type FileMode = {
	readonly type: 'file';
	readonly prompt: Prompt;
	readonly cables: readonly FiledCable[];
	/** If the line was completed: what had been typed. */
	readonly completing?: string | undefined;
};

/** Something that a note can be about, and its name. */
export type NoteTarget = {readonly place: NotePlace; readonly name: string};

/** A note is being typed. */
export type NoteMode = {
	readonly type: 'note';
	readonly prompt: Prompt;
	readonly cable: FiledCable;
	/** What it can be about, and which of that it is. */
	readonly targets: readonly NoteTarget[];
	readonly target: number;
	/** The dossier that it is in, or will be. */
	readonly dossier: string;
	/** The note that is edited, as it was. */
	readonly before: Note | undefined;
};

/** A file is there already, and whether it may be replaced is asked. */
export type ReplaceMode = {readonly type: 'replace'; readonly request: ExportRequest};

/** A command is being typed. */
export type CommandMode = {
	readonly type: 'command';
	readonly prompt: Prompt;
	/** If the line was completed: what had been typed, and which of the commands that it may mean stands there. */
	readonly completing?: {readonly typed: string; readonly chosen: number} | undefined;
};

/**
 * What filters the list: the words typed, and the latest answer.
 * An answer to earlier words stays until the next one comes, so the rows do not flicker.
 */
export type ListFilter = {
	readonly text: string;
	/** Where its bare words are looked for. */
	readonly scope: Scope;
	readonly answer: SearchResults | undefined;
	/** How many cables each scope has, and what else could be meant, once that is known. */
	readonly counts: ScopeCounts | undefined;
	/** Enter was pressed before the answer came. */
	readonly opensBestMatch: boolean;
	/** Whether the matches are in the order of the list rather than best first. */
	readonly isSorted: boolean;
	/** Where nothing matches, which of the offers is selected, if any. */
	readonly offer: number | undefined;
	/** The row that was selected when it was asked; another one was selected since. */
	readonly selectedBefore: CableKey | undefined;
};

/** The answer to a search: its words, and the cables that match, best first. */
export type SearchResults = {
	readonly text: string;
	readonly scope: Scope;
	readonly keys: CableKeys;
	/** Where the words match in the titles of the first of `keys`. */
	readonly matches: readonly (readonly Range[])[];
	/** What is wrong with the query; the rest was searched. */
	readonly problems: readonly Safe<QueryProblem>[];
	/** Whether the best come first; else the newest do. */
	readonly isRanked: boolean;
	/** Other spellings of its names that were looked for, too, as far as any cable has them. */
	readonly spellings: readonly SafeText[];
	/** How many of the last are not meant, but have numbers near the one that was asked for. */
	readonly neighbours: number;
};

/** What a query finds in each scope, and, where it finds nothing, what else could be meant. */
export type ScopeCounts = {
	readonly text: string;
	readonly counts: Readonly<Record<Scope, number>>;
	readonly offers: readonly Safe<Offer>[];
};

/** A query, and where its bare words are looked for. */
export type ScopedQuery = {readonly text: string; readonly scope: Scope};

/** A query, and how many cables it finds. */
export type CountedQuery = ScopedQuery & {readonly count: number};
/** The matches of a query in their contexts, one a row. */
export type ContextScreen = {
	readonly type: 'context';
	readonly text: string;
	readonly scope: Scope;
	/** Those that have been read, the newest cables first. */
	readonly contexts: readonly Safe<FoundContext>[];
	/** How many cables have matches; nothing until the first have been read. */
	readonly cables: number | undefined;
	/** How many of these could not be read. */
	readonly unread: number;
	/** The cable after which reading goes on; nothing if none is left, or at the beginning. */
	readonly next: CableKey | undefined;
	/** Whether there are more of them than are ever read. */
	readonly isCut: boolean;
	/** Whether more of them have been asked for and have not come. */
	readonly isAsked: boolean;
	readonly order: ContextOrder;
	/** Whether all are to be read, not only those that come into view. */
	readonly wantsAll: boolean;
	/** The selected one, by its index among those read, which never changes. */
	readonly cursor: number;
	/** The first visible row. */
	readonly top: number;
	readonly mode: {readonly type: 'browse'} | {readonly type: 'sort'};
};

/** Some matches in their contexts. */
export type FoundContexts = Omit<ContextBatch, 'contexts'> & {
	readonly contexts: readonly Safe<FoundContext>[];
};

/** What a result is made of, and what can limit it. */
export type FacetsScreen = {
	readonly type: 'facets';
	/** The latest answer, which stays until the next one comes. */
	readonly answer: CountedFacets | undefined;
	/** The year whose months are shown. */
	readonly year: string | undefined;
	/** The selected value; until the cursor has moved, the first. */
	readonly cursor: FacetPlace | undefined;
	/** The facets of which all values are shown. */
	readonly expanded: readonly FacetName[];
	readonly mode: {readonly type: 'browse'};
};

/**
 * Answers about the folder or a result as a whole, one a row: what is wanted, which numbers are missing, where a
 * quotation stands, which words are unusual.
 */
export type FindingsScreen = {
	readonly type: 'findings';
	readonly asked: FindingsQuestion;
	/** Nothing until it comes. */
	readonly answer: Findings | undefined;
	/** The selected row. */
	readonly cursor: number;
	readonly mode: {readonly type: 'browse'} | {readonly type: 'quote'; readonly prompt: Prompt};
};

/** A value of a facet; none for the row that stands for those not shown. */
export type FacetPlace = {readonly facet: FacetName; readonly value: string | undefined};

/** The facets of a query. */
export type CountedFacets = {readonly text: string; readonly scope: Scope; readonly facets: SafeFacets};

/** Facets whose values can be shown. */
export type SafeFacets = Omit<Facets, 'values'> & {
	readonly values: Readonly<Record<FacetName, readonly Safe<FacetValue>[]>>;
};

/** An open cable. */
export type ReaderScreen = {
	readonly type: 'reader';
	readonly key: CableKey;
	/** The SHA-256 of its file or row, in hexadecimal; empty if it is not known. */
	readonly sha256: string;
	readonly cable: SafeCable;
	readonly named: NamedCables;
	/** How many of its characters are replaced by placeholders. */
	readonly replaced: number;
	/** Set if the text is too large to be parsed and is shown in pages. */
	readonly pages: Pages | undefined;
	readonly place: Place;
	readonly headers: HeaderForm;
	readonly filter: PortionFilter;
	readonly find: ReaderFind | undefined;
	/** The offset in the text of what Tab has selected: see `reader/tab-stops.ts`. */
	readonly selected: number | undefined;
	/** How many columns of the lines of the file are left of the screen, once one scrolls them sideways; else they are wrapped. */
	readonly shift?: number | undefined;
	/** Whether the outline stays open beside the text, where there is room. */
	readonly keepsOutline?: true | undefined;
	readonly mode: ReaderMode;
};

/** The open page of a text shown as plain text, how many there are, and why it is shown so. */
export type Pages = {readonly number: number; readonly count: number; readonly reason: string};

/** The cables in the folder that a cable refers to, without itself. */
export type NamedCables = Readonly<Record<Mrn, readonly Safe<Listed>[]>>;

export type ReaderMode =
	| {readonly type: 'browse'}
	| GoToMarkMode
	/** The letter is awaited with which a line is marked. */
	| {readonly type: 'mark'; readonly line: 'top' | 'bottom'}
	| CommandMode
	| PrefixMode
	| {
			readonly type: 'find';
			readonly prompt: Prompt;
			readonly origin: Place;
			readonly isBackward: boolean;
	  }
	/** Words are being typed that a paragraph must have to be shown. */
	| {
			readonly type: 'keep';
			readonly prompt: Prompt;
			readonly before: {readonly filter: PortionFilter; readonly find: ReaderFind | undefined};
	  }
	| CopyMode
	| {readonly type: 'copy-to-mark'}
	| TakingMode
	| ReplaceMode
	| FileMode
	| NoteMode
	| {readonly type: 'markings'}
	/** After `c<`: a level is to be chosen. */
	| {readonly type: 'at-most'}
	| {readonly type: 'outline'; readonly cursor: number}
	| ThreadMode;

/** The thread: what the cable cites, what cites it, and its neighbours; by kind, or all of it in the order of dates. */
export type ThreadMode = {
	readonly type: 'thread';
	readonly cursor: number;
	readonly isByDate: boolean;
	readonly thread: Thread | 'asked';
	/** How many of the sentences have been asked for. */
	readonly asked: number;
	/** Whether it was opened from the list: the cable under it is not being read, and closing it closes both. */
	readonly isFromList?: true;
};

/** What surrounds a cable in its folder. */
export type Thread = {
	/** The cables that cite it in their REF fields, in the order of their dates. */
	readonly citedBy: readonly Citation[];
	/** Those that cite it in their text only. */
	readonly citedInText: readonly Citation[];
	/** Those of its post with the numbers before it, in their order, and after it. */
	readonly before: readonly Safe<Listed>[];
	readonly after: readonly Safe<Listed>[];
	/** For numbers that are not here, the nearest that are. */
	readonly near: readonly {readonly mrn: Mrn; readonly near: readonly Mrn[]}[];
};

/** A cable that cites another, and its sentence, once that has been read. */
export type Citation = {
	readonly cable: Safe<Listed>;
	readonly sentence:
		| {
				readonly paragraph: number | undefined;
				readonly words: SafeText;
				/** Where in them those begin that cite it. */
				readonly at: number;
				/** Where the words stand: in the text, in its REF field; or its file cannot be read. */
				readonly from: 'text' | 'list' | 'unreadable';
		  }
		| undefined;
};

/** The words searched for in the open cable, and the index of the current match. */
export type ReaderFind = {
	readonly text: string;
	/** Where bare words are looked for, if this is the query that led to the cable; else it was typed in the reader. */
	readonly scope: Scope | undefined;
	/** Other spellings of its names, which are marked, too. */
	readonly spellings: readonly SafeText[];
	readonly current: number | undefined;
	/** Whether capitals differ from small letters; only where they are typed if that is not given. */
	readonly letterCase?: LetterCase | undefined;
	/** Whether the next match is the one before. */
	readonly isBackward?: boolean | undefined;
};

/** A page of explanations: keys, the words of a cable, or a file. */
export type HelpScreen = {
	readonly type: 'help';
	/** What it explains, for the status line. */
	readonly about: string;
	readonly groups: readonly HelpGroup[];
	readonly top: number;
	/** The selected one of the commands that match the filter, by its index; without meaning if there are none. */
	readonly cursor: number;
	readonly filter: string;
	readonly mode: {readonly type: 'browse'} | {readonly type: 'filter'; readonly prompt: Prompt};
};

export type HelpGroup = {readonly title: string; readonly entries: readonly HelpEntry[]};

/** A term and its explanation; a verbatim one keeps its spaces and is broken anywhere. */
export type HelpEntry = {
	readonly term: string;
	readonly words: string;
	readonly isVerbatim?: true;
	/** The name of the command that it explains, which can be run from here. */
	readonly command?: string;
};

/** The file of a cable, or its row in a dump: its path, its size in bytes, and its SHA-256. */
export type DescribedFile = {
	readonly path: SafeText;
	readonly isRow: boolean;
	readonly size: number;
	readonly sha256: string;
};

/** Something that has happened. */
export type Event =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'paste'; readonly text: SafeText}
	| {readonly type: 'pointed'; readonly at: Pointed; readonly isDouble: boolean}
	| {readonly type: 'wheel-turned'; readonly rows: number}
	| {readonly type: 'line-ended'}
	| {readonly type: 'input-ended'}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'cables-read'; readonly order: CableKeys; readonly progress: FolderProgress}
	| {readonly type: 'progress'; readonly progress: FolderProgress}
	| {readonly type: 'around-read'; readonly around: FolderAround}
	| {readonly type: 'said'; readonly message: SafeText}
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
	/** An export has begun, or cannot: the file is there, or may not be written. */
	| {
			readonly type: 'export-answered';
			readonly request: ExportRequest;
			readonly answer: 'begun' | 'exists' | 'refused';
			readonly message: SafeText;
	  }
	| {
			readonly type: 'dossiers-read';
			readonly dossiers: readonly Dossier[];
			readonly problem: SafeText | undefined;
	  }
	/** A list of numbers was named at the start. */
	| {readonly type: 'list-given'; readonly list: Dossier}
	| {readonly type: 'dossier-changed'; readonly dossier: Dossier; readonly message: SafeText}
	| {readonly type: 'note-edited'; readonly text: SafeText}
	/** A text was copied, or was not; where lines are appended it may have to be printed instead. */
	| {readonly type: 'copied'; readonly message: SafeText; readonly text?: SafeText | undefined}
	| {readonly type: 'file-described'; readonly key: CableKey; readonly file: DescribedFile};

/** What the mouse points at: a key on the hint line, a row so many rows from the selected one, or a place in a text. */
export type Pointed =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'row'; readonly distance: number}
	| {readonly type: 'text'; readonly line: number; readonly offset: number | undefined};

/** A key or a paste. */
export type Typed = Extract<Event, {readonly type: 'key' | 'paste'}>;

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

/** A cable with what is shown of it. */
export type ShownCable = {
	readonly key: CableKey;
	readonly filter: PortionFilter;
	readonly headers: HeaderForm;
	readonly lines: LineSetting;
};

/** Cables to write into a file, in a format. */
export type ExportRequest = {
	readonly cables: readonly ShownCable[];
	readonly file: string;
	readonly format: ExportFormat;
	/** Whether a file that is there already may be replaced. */
	readonly isReplacing: boolean;
};

/** A text to copy; what has the path of a file in it is put together where that is known. */
export type CopiedText =
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'path'; readonly key: CableKey}
	| {
			readonly type: 'link';
			readonly key: CableKey;
			readonly number: string;
			readonly paragraph: number | undefined;
	  }
	| {
			readonly type: 'command';
			readonly key: CableKey;
			readonly number: Mrn | undefined;
			readonly paragraph: number | undefined;
	  }
	/** The command that repeats the result of a query in the folder of a cable; its order as `cables list` has it, if it is sorted. */
	| {
			readonly type: 'result';
			readonly key: CableKey;
			readonly query: string;
			readonly scope: Scope;
			readonly order: Pick<Settings, 'sort' | 'isReversed'> | undefined;
	  }
	/** Several texts, each on a line of its own. */
	| {readonly type: 'several'; readonly texts: readonly CopiedText[]};

/** Something asked of the world. */
export type Effect =
	| Question
	| {readonly type: 'save-settings'; readonly settings: Settings}
	| {readonly type: 'keep-session'; readonly session: KeptSession}
	| {readonly type: 'remember'; readonly changes: readonly MemoryChange[]}
	| {readonly type: 'keep-searches'; readonly change: SearchesChange}
	| {readonly type: 'read-dossiers'}
	/** Opens a text in the user's editor. */
	| {readonly type: 'edit-note'; readonly text: string}
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

/** The state at the start: an empty list that fills. */
export function initialState(start: {
	readonly size: Size;
	readonly view: View;
	readonly today: string;
	readonly folder: Pick<Folder, 'name' | 'isSingleFile'>;
	readonly settings: Settings;
	readonly userKeys?: UserKeys;
	readonly searches?: Searches;
	readonly goal?: Goal | undefined;
	readonly arrival?: Arrival | undefined;
	readonly memory?: Memory;
	/** Where the last run was. */
	readonly session?: KeptSession | undefined;
	readonly isFirstStart?: boolean;
	readonly hasMouse?: boolean;
}): State {
	return {
		size: start.size,
		view: start.view,
		today: start.today,
		folder: {
			...start.folder,
			order: [],
			rows: {},
			longestNumber: 0,
			progress: {type: 'waiting', until: 'files-found'},
		},
		screen: {type: 'list', cursor: undefined, top: undefined, filter: undefined, mode: {type: 'browse'}},
		previous: [],
		count: '',
		opening: undefined,
		goal: start.goal,
		arrival: start.arrival,
		trail: {back: [], reached: 'list', forward: []},
		message: undefined,
		settings: start.settings,
		userKeys: start.userKeys ?? noUserKeys,
		headers: undefined,
		searches: start.searches ?? noSearches,
		memory: start.memory ?? noMemory,
		dossiers: noDossiers,
		// Who names a cable means that one.
		resuming: start.goal ? undefined : start.session && {session: start.session, found: 'not-asked'},
		previews: noPreviews,
		goesOn: undefined,
		isFirstStart: start.isFirstStart ?? false,
		hasMouse: start.hasMouse ?? false,
	};
}

/** The state with another current screen; those under it stay. */
export function withScreen(state: State, screen: Screen): State {
	return {...state, screen};
}

/** The state with each of its screens changed. */
export function withScreens(state: State, change: (screen: Screen) => Screen): State {
	return {...state, screen: change(state.screen), previous: state.previous.map(change)};
}

/** The state with a message on the hint line. */
export function withMessage(state: State, message: string): State {
	return {...state, message};
}
