/**
 * The state of the program, and how it is changed.
 *
 * All of it is plain data that survives JSON. A screen carries its own data, so a reader without a cable cannot be
 * written down; what can be derived (layouts, visible rows, percentages) is not kept.
 */

import type {Mrn} from '../../cable/mrn.js';
import type {Safe, SafeText} from '../../cable/safe-text.js';
import type {CableKey, CableKeys, Listed} from '../../cable/summary/summary.js';
import type {NotePlace} from '../../dossier/dossier.js';
import type {HeaderForm} from '../../layout/layout.js';
import type {PortionFilter} from '../../layout/portions/portion-filter.js';
import type {Place} from '../../layout/position.js';
import {type Dossiers, noDossiers} from '../dossiers/dossiers.js';
import {type Memory, noMemory} from '../memory/memory.js';
import type {KeptSession, Resuming} from '../memory/session.js';
import {noPreviews, type Previews} from '../preview/preview.js';
import {noSearches, type Searches} from '../searches.js';
import type {Settings} from '../settings/settings.js';
import {noUserKeys, type UserKeys} from '../user-keys.js';
import type {ReaderScreen, Screen} from './screen.js';

/** Everything the program knows at a moment; the screen is drawn from it alone. */
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
	/** What is shown of the selected cable beside or below the list. */
	readonly previews: Previews;
	/** The cable that was left half read, which Enter opens until another key is pressed. */
	readonly halfReadCable: CableKey | undefined;
	/** Whether this is the very first start, in which no key has been pressed yet. */
	readonly isFirstStart: boolean;
	/** Whether the program listens to the mouse. */
	readonly hasMouse: boolean;
	/** Whether `--secure` holds: no other program is run, and no file of the user's choice written. */
	readonly isSecure: boolean;
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
			/** Set if the folder has changed since its index was published, which nobody can update from here. */
			readonly outdated?: SafeText | undefined;
	  };

/** Files that are not read, by reason: how many, and the first of their names. */
export type SkippedFiles = {
	readonly reason: string;
	readonly count: number;
	readonly examples: readonly SafeText[];
};

/** A file that could not be read, with the reason. */
export type Unreadable = {readonly id: SafeText; readonly reason: SafeText};

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
	readonly isSecure?: boolean;
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
		// A cable that was named takes precedence over the one that was read last.
		resuming: start.goal ? undefined : start.session && {session: start.session, found: 'not-asked'},
		previews: noPreviews,
		halfReadCable: undefined,
		isFirstStart: start.isFirstStart ?? false,
		hasMouse: start.hasMouse ?? false,
		isSecure: start.isSecure ?? false,
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
