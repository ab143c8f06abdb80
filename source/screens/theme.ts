/** The colours of the screens; no other file names one. */
import {inAscii} from '../layout/in-ascii.js';
import type {Role, Span} from '../layout/layout.js';

/** The colours and characters of the screens. */
export type Theme = {
	/** A text in the colours of its role. */
	readonly paint: (text: string, role: ScreenRole) => string;
	/** The characters beyond ASCII, or their substitutes. */
	readonly glyphs: Glyphs;
};

/** The roles of a layout, and those of the lines around it. */
export type ScreenRole =
	| Role
	| 'bar'
	| 'title'
	| 'selected'
	| 'selected-match'
	| 'prompt'
	| 'key'
	| 'message';

export type Glyphs = {
	readonly cursor: string;
	readonly ellipsis: string;
	readonly caret: string;
	readonly tick: string;
	readonly dot: string;
	/** Between the cables by which one came to another. */
	readonly crumb: string;
	/** Bars from the lowest to the highest. */
	readonly bars: string;
	/** The two halves of a progress bar. */
	readonly done: string;
	readonly undone: string;
};

/** The colours of a theme: for a dark or a light background, for any, or none. */
export type Palette = 'dark' | 'light' | 'any' | 'none';

/** Makes a theme. */
export function createTheme({
	palette,
	isAscii,
}: {
	readonly palette: Palette;
	readonly isAscii: boolean;
}): Theme {
	return {
		paint(text, role) {
			const colour = palettes[palette][role];
			const codes = [...attributes[role], ...(colour === undefined ? [] : [colour])];
			const shown = isAscii ? inAscii(text) : text;
			return codes.length === 0 || text === '' ? shown : `\u001B[${codes.join(';')}m${shown}\u001B[0m`;
		},
		glyphs: isAscii
			? {
					cursor: '>',
					ellipsis: '...',
					caret: '_',
					tick: '*',
					dot: '*',
					crumb: '>',
					bars: '0123456789',
					done: '#',
					undone: '.',
				}
			: {
					cursor: '▸',
					ellipsis: '…',
					caret: '█',
					tick: '✓',
					dot: '•',
					crumb: '›',
					bars: '▁▂▃▄▅▆▇█',
					done: '█',
					undone: '░',
				},
	};
}

/** The spans of a line as text with the colours of their roles. */
export function paintSpans(theme: Theme, spans: readonly Span[]): string {
	return spans.map(({text, role}) => theme.paint(text, role)).join('');
}

// Codes of SGR (ECMA-48 8.3.117).
const BOLD = 1;
const DIM = 2;
const UNDERLINE = 4;
const INVERSE = 7;
const RED = 31;
const YELLOW = 33;
const BLUE = 34;
const MAGENTA = 35;
const CYAN = 36;

/** No difference is shown by colour alone: there is always a weight or a letter, too. */
const attributes: Readonly<Record<ScreenRole, readonly number[]>> = {
	text: [],
	label: [DIM],
	mrn: [BOLD],
	subject: [BOLD],
	classification: [BOLD],
	heading: [BOLD, UNDERLINE],
	number: [],
	'portion-mark': [],
	tag: [],
	reference: [UNDERLINE],
	'selected-reference': [INVERSE, UNDERLINE],
	'missing-reference': [DIM],
	note: [DIM],
	redaction: [INVERSE],
	routing: [DIM],
	stub: [DIM],
	'selected-stub': [INVERSE],
	rule: [DIM],
	signature: [],
	match: [BOLD, UNDERLINE],
	'current-match': [INVERSE],
	bar: [DIM],
	title: [BOLD],
	selected: [INVERSE],
	'selected-match': [BOLD, UNDERLINE, INVERSE],
	prompt: [],
	key: [BOLD],
	message: [],
};

/** Only the first eight colours, which every terminal has and its user may have chosen. */
const palettes: Readonly<Record<Palette, Partial<Readonly<Record<ScreenRole, number>>>>> = {
	dark: {classification: YELLOW, 'portion-mark': CYAN},
	light: {classification: RED, 'portion-mark': BLUE},
	any: {classification: RED, 'portion-mark': MAGENTA},
	none: {},
};
