/** How things look: the only file that names a colour. */
import {inAscii} from '../layout/in-ascii.js';
import type {Role, Span} from '../layout/layout.js';

/** What the screens are drawn with. */
export type Theme = {
	/** A text in the look of its role. */
	readonly paint: (text: string, role: Look) => string;
	/** The characters that are drawn; in ASCII each has a stand-in. */
	readonly glyphs: Glyphs;
};

/** The roles of a layout, and those of the rows around it. */
export type Look = Role | 'bar' | 'title' | 'selected' | 'selected-match' | 'prompt' | 'key' | 'message';

export type Glyphs = {
	readonly cursor: string;
	readonly ellipsis: string;
	readonly caret: string;
	readonly tick: string;
};

/** The theme for a terminal: its own colours if it has any, and letters it can draw. */
export function createTheme({
	hasColour,
	isAscii,
}: {
	readonly hasColour: boolean;
	readonly isAscii: boolean;
}): Theme {
	return {
		paint(text, role) {
			const {attributes, colour} = looks[role];
			const codes = [...attributes, ...(hasColour && colour !== undefined ? [colour] : [])];
			const shown = isAscii ? inAscii(text) : text;
			return codes.length === 0 || text === '' ? shown : `\u001B[${codes.join(';')}m${shown}\u001B[0m`;
		},
		glyphs: isAscii
			? {cursor: '>', ellipsis: '...', caret: '_', tick: '*'}
			: {cursor: '▸', ellipsis: '…', caret: '█', tick: '✓'},
	};
}

/** The spans of a line, each in the look of its role. */
export function paintSpans(theme: Theme, spans: readonly Span[]): string {
	return spans.map(({text, role}) => theme.paint(text, role)).join('');
}

// Codes of SGR (ECMA-48 8.3.117).
const BOLD = 1;
const DIM = 2;
const UNDERLINE = 4;
const INVERSE = 7;
const YELLOW = 33;
const CYAN = 36;

type Appearance = {readonly attributes: readonly number[]; readonly colour?: number};

/** Every difference stands in weight or in letters too; a colour only repeats it. */
const looks: Readonly<Record<Look, Appearance>> = {
	text: {attributes: []},
	label: {attributes: [DIM]},
	mrn: {attributes: [BOLD]},
	subject: {attributes: [BOLD]},
	classification: {attributes: [BOLD], colour: YELLOW},
	heading: {attributes: [BOLD, UNDERLINE]},
	number: {attributes: []},
	'portion-mark': {attributes: [], colour: CYAN},
	tag: {attributes: []},
	reference: {attributes: [UNDERLINE]},
	'selected-reference': {attributes: [INVERSE, UNDERLINE]},
	note: {attributes: [DIM]},
	redaction: {attributes: [INVERSE]},
	routing: {attributes: [DIM]},
	stub: {attributes: [DIM]},
	rule: {attributes: [DIM]},
	signature: {attributes: []},
	match: {attributes: [BOLD, UNDERLINE]},
	'current-match': {attributes: [INVERSE]},
	bar: {attributes: [DIM]},
	title: {attributes: [BOLD]},
	selected: {attributes: [INVERSE]},
	'selected-match': {attributes: [INVERSE, BOLD, UNDERLINE]},
	prompt: {attributes: []},
	key: {attributes: [BOLD]},
	message: {attributes: []},
};
