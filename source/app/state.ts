/**
 * What the program knows at a moment, what may happen to it, and what it may ask of the world.
 *
 * All of it is plain data that survives JSON. A screen carries its own data, so a reader without a cable cannot be
 * written down; what can be derived (layouts, visible rows, percentages) is not kept.
 */
import type {Range} from '../cable/cable.js';
import type {Mrn} from '../cable/mrn.js';
import type {SafeCable} from '../cable/reading.js';
import type {Safe, SafeText} from '../cable/safe-text.js';
import type {CableKey, CableKeys, Listed} from '../cable/summary.js';
import type {PortionFilter} from '../layout/portion-filter.js';
import type {Place} from '../layout/position.js';
import type {Prompt} from './prompt.js';
import type {Settings} from './settings.js';

export type State = {
	readonly size: Size;
	readonly view: View;
	/** Today's date, `2026-11-22`. */
	readonly today: string;
	readonly folder: Folder;
	readonly screen: Screen;
	/** The screens that closing this one leads back to, the nearest last. */
	readonly behind: readonly Screen[];
	/** The digits typed in front of a command; empty if none. */
	readonly count: string;
	/** The cable that is being opened, if that takes its time. */
	readonly opening: CableKey | undefined;
	/** What the hint line says until the next key. */
	readonly message: string | undefined;
	readonly settings: Settings;
};

/** How the program shows itself: on a screen that is drawn anew, or in lines that are appended and never taken back. */
export type View = 'screen' | 'lines';

/** The terminal's size, in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** The folder that is read. */
export type Folder = {
	readonly name: SafeText;
	/** A single file was named instead: it is read alone, and closing it ends the program. */
	readonly isSingleFile: boolean;
	/** The cables known so far, in the order of the list. */
	readonly order: CableKeys;
	/** What the list shows of those in view and around them; all the others are fetched when they come near. */
	readonly rows: Readonly<Record<CableKey, Safe<Listed>>>;
	readonly progress: Progress;
};

/** How far the reading of the folder has got. */
export type Progress =
	| {
			readonly type: 'reading';
			readonly done: number;
			readonly total: number;
			/** Files a second, and how many seconds it will take; unknown at first. */
			readonly pace: {readonly rate: number; readonly secondsLeft: number | undefined} | undefined;
	  }
	/** Files are looked for, or another process is reading them. */
	| {readonly type: 'waiting'; readonly until: 'looked-through' | 'read-elsewhere'}
	| {readonly type: 'stopped'}
	| {
			readonly type: 'complete';
			readonly unreadable: readonly Unreadable[];
			readonly skipped: readonly SkippedFiles[];
			/** Why what is known is not what the folder holds now, where it is empty or gone. */
			readonly absence?: SafeText | undefined;
	  };

/** What is in the folder and is no cable: why, how much of it, and the first of the names. */
export type SkippedFiles = {
	readonly reason: string;
	readonly count: number;
	readonly examples: readonly SafeText[];
};

/** A file that could not be read, and why. */
export type Unreadable = {readonly id: SafeText; readonly reason: SafeText};

export type Screen = ListScreen | ReaderScreen | HelpScreen;

/** A screen in one of its modes. */
export type InMode<S extends Screen, M extends S['mode']['type']> = S & {
	readonly mode: Extract<S['mode'], {readonly type: M}>;
};

/** The list of cables. Rows are known by their cable, so a filter or a new arrival moves none of them. */
export type ListScreen = {
	readonly type: 'list';
	/** The row in hand; the first one until the reader has moved. */
	readonly cursor: CableKey | undefined;
	/** The first visible row. */
	readonly top: CableKey | undefined;
	readonly filter: ListFilter | undefined;
	readonly mode: ListMode;
};

export type ListMode =
	| {readonly type: 'browse'}
	| CommandMode
	| {readonly type: 'search'; readonly prompt: Prompt}
	| {readonly type: 'sort'};

/** A command is typed by its name. */
export type CommandMode = {readonly type: 'command'; readonly prompt: Prompt};

/**
 * What narrows the list: the words, and the last answer to them.
 * While the answer is to other words, a newer one is on its way; until it comes the rows stay, so nothing flickers.
 */
export type ListFilter = {
	readonly text: string;
	readonly answer: Hits | undefined;
	/** Enter was typed before the answer came. */
	readonly opensBestHit: boolean;
	/** Whether what was found stands in the order of the list; until that is asked for the best stands first. */
	readonly isSorted: boolean;
};

/** The answer to a search: its words, all that was found, best first, and the letters to mark in as many as have any. */
export type Hits = {
	readonly text: string;
	readonly keys: CableKeys;
	/** The letters that were found in the subjects of the first of `keys`. */
	readonly matches: readonly (readonly Range[])[];
};

/** A cable that is open. */
export type ReaderScreen = {
	readonly type: 'reader';
	readonly key: CableKey;
	readonly cable: SafeCable;
	readonly named: NamedCables;
	/** How many of its characters could not be shown and stand as marks. */
	readonly replaced: number;
	/** Which of its pages is open, where it is too much to be analysed and shown in one. */
	readonly pages: Pages | undefined;
	readonly place: Place;
	readonly showRouting: boolean;
	readonly filter: PortionFilter;
	readonly find: Find | undefined;
	/** The index of the selected reference among those that can be followed. */
	readonly reference: number | undefined;
	readonly mode: ReaderMode;
};

/** A text that is shown as plain text in pages: which page is open, of how many, and why. */
export type Pages = {readonly number: number; readonly count: number; readonly reason: string};

/** The cables of the folder that the references of a cable name, but for itself. */
export type NamedCables = Readonly<Record<Mrn, readonly Safe<Listed>[]>>;

export type ReaderMode =
	| {readonly type: 'browse'}
	| CommandMode
	| {readonly type: 'find'; readonly prompt: Prompt; readonly origin: Place}
	| {readonly type: 'markings'}
	| {readonly type: 'outline'; readonly cursor: number};

/** What is sought in the open cable: the words, and which of the places where they stand is the one in hand. */
export type Find = {readonly text: string; readonly current: number | undefined};

/** A page of explanations: the keys of a screen, or the words of a cable. */
export type HelpScreen = {
	readonly type: 'help';
	/** What is explained, for the status line. */
	readonly about: string;
	readonly groups: readonly HelpGroup[];
	readonly top: number;
	readonly filter: string;
	readonly mode: {readonly type: 'browse'} | {readonly type: 'filter'; readonly prompt: Prompt};
};

export type HelpGroup = {readonly title: string; readonly entries: readonly HelpEntry[]};

/** Keys or a word, and what they do or what it means; what is verbatim keeps its blanks and is broken anywhere. */
export type HelpEntry = {readonly term: string; readonly words: string; readonly isVerbatim?: true};

/** The file of a cable, or its row in a dump: where it is, how many bytes it has, and their SHA-256. */
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
	| {readonly type: 'line-ended'}
	| {readonly type: 'input-ended'}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'cables-read'; readonly order: CableKeys; readonly progress: Progress}
	| {readonly type: 'progress'; readonly progress: Progress}
	| {readonly type: 'said'; readonly message: SafeText}
	| {readonly type: 'order-fetched'; readonly order: CableKeys}
	| {readonly type: 'rows-fetched'; readonly rows: readonly Safe<Listed>[]}
	| {readonly type: 'named-found'; readonly key: CableKey; readonly named: NamedCables}
	| {readonly type: 'hits-found'; readonly hits: Hits}
	| {readonly type: 'search-failed'}
	| {
			readonly type: 'cable-opened';
			readonly key: CableKey;
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
	/** It takes its time; what becomes of it is told later. */
	| {readonly type: 'cable-opening'; readonly key: CableKey; readonly name: SafeText}
	| {readonly type: 'cable-not-opened'; readonly reason: SafeText}
	| {readonly type: 'file-described'; readonly key: CableKey; readonly file: DescribedFile};

/** A key or a paste. */
export type Typed = Extract<Event, {readonly type: 'key' | 'paste'}>;

/** Something asked of the library that is read; an event answers it at once or later, if there is anything to answer. */
export type Question =
	| {readonly type: 'open-cable'; readonly key: CableKey}
	| {readonly type: 'describe-file'; readonly key: CableKey}
	| {
			readonly type: 'turn-page';
			readonly key: CableKey;
			readonly number: number;
			readonly at: 'top' | 'bottom';
	  }
	| {readonly type: 'give-up-opening'}
	| {readonly type: 'fetch-order'; readonly settings: Settings}
	| {readonly type: 'fetch-rows'; readonly keys: readonly CableKey[]}
	| {readonly type: 'find-named'; readonly key: CableKey; readonly mrns: readonly Mrn[]}
	| {readonly type: 'search'; readonly text: string}
	| {readonly type: 'stop-reading'}
	| {readonly type: 'read-again'}
	| {readonly type: 'forget'};

/** Something asked of the world. */
export type Effect =
	| Question
	| {readonly type: 'save-settings'; readonly settings: Settings}
	| {readonly type: 'repaint'}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'};

/** What an event leads to: the next state, and what to ask of the world. */
export type Step = readonly [State, ...Effect[]];

/** The state with which the program starts: an empty list that fills. */
export function initialState(start: {
	readonly size: Size;
	readonly view: View;
	readonly today: string;
	readonly folder: Pick<Folder, 'name' | 'isSingleFile'>;
	readonly settings: Settings;
}): State {
	return {
		size: start.size,
		view: start.view,
		today: start.today,
		folder: {...start.folder, order: [], rows: {}, progress: {type: 'waiting', until: 'looked-through'}},
		screen: {type: 'list', cursor: undefined, top: undefined, filter: undefined, mode: {type: 'browse'}},
		behind: [],
		count: '',
		opening: undefined,
		message: undefined,
		settings: start.settings,
	};
}

/** The state with another screen in front; `screen` must be of the kind that was there. */
export function withScreen(state: State, screen: Screen): State {
	return {...state, screen};
}

/** The state with something to say on the hint line. */
export function withMessage(state: State, message: string): State {
	return {...state, message};
}
