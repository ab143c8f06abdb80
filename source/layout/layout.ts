/**
 * How a cable is set for a width: lines of spans that say what each stretch of text is, never how it looks.
 */

/** What a stretch of a line is; `screens/theme.ts` decides how that looks. */
export type Role =
	| 'text'
	| 'label'
	| 'title'
	| 'heading'
	| 'number'
	| 'portion-mark'
	| 'tag'
	| 'reference'
	| 'reference-note'
	| 'redaction'
	| 'classification'
	| 'caption'
	| 'routing'
	| 'page-mark'
	| 'stub'
	| 'notice'
	| 'rule'
	| 'signature'
	| 'match';

/** A stretch of one line that is one thing. */
export type Span = {readonly text: string; readonly role: Role};

/** A line of the layout, and where in the cable's text it starts. */
export type Line = {
	readonly spans: readonly Span[];
	readonly offset: number;
	/** The index in `cable.blocks` of what this line shows; absent in the head, which gathers from many. */
	readonly block?: number;
};

/** A cable set for a width. Lines are in the order they are read; offsets never fall. */
export type Layout = {readonly width: number; readonly lines: readonly Line[]};
