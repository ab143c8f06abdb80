/**
 * How a cable is set for a width: lines of spans that say what each stretch of text is, never how it looks.
 */

/** What a stretch of a line is; `screens/theme.ts` decides how that looks. */
export type Role =
	| 'text'
	| 'label'
	| 'mrn'
	| 'subject'
	| 'classification'
	| 'heading'
	| 'number'
	| 'portion-mark'
	| 'tag'
	| 'reference'
	| 'note'
	| 'redaction'
	| 'routing'
	| 'stub'
	| 'rule'
	| 'signature'
	| 'match'
	| 'current-match';

/**
 * A stretch of one line that is one thing.
 * Where it is a stretch of the cable's text, `offset` says where that begins: character for character the same.
 */
export type Span = {readonly text: string; readonly role: Role; readonly offset?: number};

/** A line of the layout, and where in the cable's text it starts. */
export type Line = {
	readonly spans: readonly Span[];
	readonly offset: number;
	/** The index in `cable.blocks` of what this line shows; absent in the head, which gathers from many. */
	readonly block?: number;
};

/** A cable set for a width: its lines in the order they are read, whose offsets never fall. */
export type Layout = {readonly width: number; readonly lines: readonly Line[]};

/** The words of a line. */
export function lineText(line: Line): string {
	return line.spans.map(span => span.text).join('');
}
