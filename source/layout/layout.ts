/**
 * A cable laid out for a width: lines of spans that say what each stretch of text is, never how it looks.
 */
import type {PortionFilter} from './portions/portion-filter.js';

/** A level of classification as a role; `sensitive` is SBU and LOU, its earlier name. */
export type LevelRole = 'unclassified' | 'sensitive' | 'confidential' | 'secret' | 'top-secret';

/** What a stretch of a line is; `screens/theme.ts` decides how that looks. */
export type Role =
	| 'text'
	| 'label'
	| 'mrn'
	| 'subject'
	| LevelRole
	| 'heading'
	| 'number'
	| 'tag'
	| 'reference'
	| 'selected-reference'
	| 'missing-reference'
	| 'note'
	| 'redaction'
	| 'routing'
	| 'stub'
	| 'selected-stub'
	| 'rule'
	| 'signature'
	| 'match'
	| 'current-match'
	| 'own-note'
	| 'repeated'
	| 'removed'
	| 'added'
	| 'current-change';

/**
 * A stretch of a line with one role.
 * If it is a stretch of the cable's text, character for character, `offset` is where that begins.
 */
export type Span = {readonly text: string; readonly role: Role; readonly offset?: number};

/** A line of the layout, and the offset in the cable's text where it starts. */
export type Line = {
	readonly spans: readonly Span[];
	readonly offset: number;
	/** The index in `cable.blocks` of what this line shows; absent in the head, which collects from many. */
	readonly block?: number;
	/** Whether it goes on beyond the right edge of the screen. */
	readonly isCut?: true;
};

/** A cable laid out for a width: its lines in reading order, with offsets that never decrease. */
export type Layout = {readonly width: number; readonly lines: readonly Line[]};

/**
 * What is shown of the header: the facts that matter; everything as printed, with page marks where they stand; or one
 * line with number, classification and date.
 */
export type HeaderForm = (typeof headerForms)[number];

/** The forms of the header, in the order in which a key goes through them. */
export const headerForms = ['essential', 'printed', 'line'] as const;

/** The columns of a line of text, or as many as there are. */
export type Measure = number | 'full';

/** How the lines of a text are set. */
export type LineSetting = {
	/** The columns of the screen. */
	readonly width: number;
	/** How many columns a line of the text may have; 72 if that is not given. */
	readonly measure?: Measure | undefined;
	/** Whether the lines of the text are those of the file. */
	readonly isAsPrinted?: boolean | undefined;
	/** How many columns of these lines are left of the screen, if lines that are too long are cut; else they are wrapped. */
	readonly shift?: number | undefined;
};

/** What a layout depends on, besides the cable. */
export type LayoutOptions = LineSetting & {
	readonly headers: HeaderForm;
	readonly filter: PortionFilter;
	/** Today's date, `2026-11-22`, to decide whether a declassification date has passed. */
	readonly today: string;
	/** Where what is selected begins: a reference, or the first paragraph of a stub. */
	readonly selected?: number | undefined;
	/** What is said of a cable that is not known; by default that it is not in this folder, nothing if it is empty. */
	readonly missing?: string | undefined;
	/** The notes of the reader. */
	readonly notes?: readonly NoteShown[] | undefined;
	/** The paragraphs that repeat other cables. */
	readonly repeats?: readonly RepeatShown[] | undefined;
	/** How many lines below the head are wanted, if not all of them: there may be more, but what is far below is not laid out. */
	readonly wantedLines?: number | undefined;
	/** What is known of the cable that a reference names. */
	readonly find: (mrn: string) => FoundReference | undefined;
};

/** A note of the reader, and where in the text it stands; without an offset it is about the whole cable. */
export type NoteShown = {readonly offset: number | undefined; readonly text: string};

/** A paragraph that repeats another cable: where it begins in the text, and where its words come from. */
export type RepeatShown = {readonly offset: number; readonly words: string};

/** What is known of the cable that a reference names. */
export type FoundReference = {readonly subject: string | undefined; readonly date: string | undefined};

/** The words of a line. */
export function lineText({spans}: Pick<Line, 'spans'>): string {
	return spans.map(({text}) => text).join('');
}
