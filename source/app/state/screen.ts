/** The screens of the program, and what is open over each: its mode. */

import type {Range} from '../../cable/cable.js';
import type {Mrn} from '../../cable/mrn.js';
import type {SafeCable} from '../../cable/reading.js';
import type {Safe, SafeText} from '../../cable/safe-text.js';
import type {CableIdentity, CableKey, CableKeys, Listed} from '../../cable/summary/summary.js';
import type {FiledCable, Note, NotePlace} from '../../dossier/dossier.js';
import type {HeaderForm} from '../../layout/layout.js';
import type {PortionFilter} from '../../layout/portions/portion-filter.js';
import type {Place} from '../../layout/position.js';
import type {FacetName, Facets, FacetValue} from '../../search/facets/facets.js';
import type {LetterCase} from '../../search/find.js';
import type {ContextBatch, ContextOrder, FoundContext} from '../../search/in-text/contexts.js';
import type {Offer} from '../../search/offers.js';
import type {Completion} from '../../search/query/complete.js';
import type {QueryProblem} from '../../search/query/query.js';
import type {Scope, ScopedQuery} from '../../search/scopes.js';
import type {ComparedWith, ShownComparison, ShownRepeat} from '../comparison/results.js';
import type {Findings, FindingsQuestion} from '../findings/results.js';
import type {Prompt} from '../prompt.js';
import type {SavedQuery} from '../searches.js';
import type {ExportRequest} from '../taking/requests.js';

/** What the terminal shows; other screens may be open below it. */
export type Screen =
	| ListScreen
	| ContextScreen
	| FacetsScreen
	| FindingsScreen
	| ComparisonScreen
	| ReaderScreen
	| HelpScreen;

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
	/** The cable that was selected when the index was replaced, until its new key is known. */
	readonly sought?: CableIdentity | undefined;
	readonly mode: ListMode;
};

/** What the next key means in the list. */
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
	/** The earlier queries that match the prompt are listed. */
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
	/** Which earlier query is on the line, counted from the newest, and what was there first. */
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
 * The second key of a prefix is awaited: of `z`, where the current row is put, of `-`, how things are shown, or of `Z`,
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
	readonly whole: WholeNote;
	readonly cable: FiledCable;
	/** What it can be about, and which of that it is. */
	readonly targets: readonly NoteTarget[];
	readonly target: number;
	/** The dossier that it is in, or will be. */
	readonly dossier: string;
	/** The note that is edited, as its file has it. */
	readonly before: Note | undefined;
};

/** A text that a line stands for until the line is edited: it may have several lines, and characters that are not shown. */
export type WholeNote = {readonly line: string; readonly text: string};

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
	/** Whether more of the folder was still to be read when it was asked. */
	readonly isOfPart: boolean;
	/** Nothing until it comes. */
	readonly answer: Findings | undefined;
	/** The selected row. */
	readonly cursor: number;
	readonly mode: {readonly type: 'browse'} | {readonly type: 'quote'; readonly prompt: Prompt};
};

/** Two cables, and what differs between them. */
export type ComparisonScreen = {
	readonly type: 'comparison';
	readonly asked: ComparedWith;
	/** Nothing can be compared if one of the cables is not here or takes too long to read. */
	readonly answer: ShownComparison | 'asked' | 'none';
	/** The first visible line: a row of the comparison, the first being its head, and how many of its lines are above. */
	readonly top: {readonly row: number; readonly skip: number};
	/** Which difference was gone to last. */
	readonly change: number | undefined;
	readonly mode: {readonly type: 'browse'};
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
	/** The paragraphs that repeat earlier cables, if that was asked for. */
	readonly repeats?: readonly Safe<ShownRepeat>[] | 'asked' | undefined;
	/** Whether the outline stays open beside the text, where there is room. */
	readonly keepsOutline?: true | undefined;
	readonly mode: ReaderMode;
};

/** The open page of a text shown as plain text, how many there are, and why it is shown so. */
export type Pages = {readonly number: number; readonly count: number; readonly reason: string};

/** The cables in the folder that a cable refers to, without itself. */
export type NamedCables = Readonly<Record<Mrn, readonly Safe<Listed>[]>>;

/** What the next key means in the reader. */
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
	/** How many more cite it than are listed. */
	readonly unlisted: number;
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
	/** Whether capitals differ from small letters; by default only if any are typed. */
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

/** A section of a page of explanations. */
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
