/** The colours of the screens; no other file names one. */
import {inAscii} from '../layout/in-ascii.js';
import type {LevelRole, Role, Span} from '../layout/layout.js';

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

/** The characters that screens draw with. */
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

/** Makes the theme of a palette, in Unicode or in ASCII only. */
export function createTheme({
	palette,
	isAscii,
}: {
	readonly palette: Palette;
	readonly isAscii: boolean;
}): Theme {
	return {
		paint(text, role) {
			const codes = looks[palette][role];
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

const BOLD = 1;
const DIM = 2;
const UNDERLINE = 4;
const INVERSE = 7;
// The colours that every terminal has and its user may have chosen, as letters and as their ground.
const BLACK = 30;
const GREEN = 32;
const YELLOW = 33;
const BLUE = 34;
const MAGENTA = 35;
const CYAN = 36;
const WHITE = 97;
const ON_RED = 41;
const ON_GREEN = 42;
const ON_YELLOW = 43;
const ON_BLUE = 44;
const ON_MAGENTA = 45;
const ON_CYAN = 46;

/** What needs no colour. Each difference that counts is one of weight or of letters, too. */
const weights: Readonly<Record<ScreenRole, readonly number[]>> = {
	text: [],
	label: [DIM],
	mrn: [BOLD],
	subject: [BOLD],
	unclassified: [BOLD],
	sensitive: [BOLD],
	confidential: [BOLD],
	secret: [BOLD],
	'top-secret': [BOLD],
	heading: [BOLD],
	number: [],
	tag: [],
	reference: [UNDERLINE],
	'selected-reference': [INVERSE, UNDERLINE],
	'missing-reference': [DIM],
	note: [DIM],
	redaction: [INVERSE],
	'own-note': [],
	repeated: [DIM],
	removed: [BOLD],
	added: [BOLD, UNDERLINE],
	'current-change': [BOLD, INVERSE],
	routing: [DIM],
	stub: [DIM],
	'selected-stub': [INVERSE],
	rule: [DIM],
	signature: [],
	match: [BOLD, UNDERLINE],
	'current-match': [BOLD, UNDERLINE, INVERSE],
	bar: [DIM],
	title: [BOLD],
	selected: [INVERSE],
	'selected-match': [BOLD, UNDERLINE, INVERSE],
	prompt: [],
	key: [BOLD],
	message: [],
};

/**
 * The colours of the government's banners. As letters not all of them can be read on any ground, blue not on black and
 * green and yellow not on white, so they are the ground. Not bold, since terminals may draw bold black as grey.
 */
const banners: Readonly<Record<LevelRole, readonly number[]>> = {
	unclassified: [BLACK, ON_GREEN],
	sensitive: [WHITE, ON_MAGENTA],
	confidential: [WHITE, ON_BLUE],
	secret: [WHITE, ON_RED],
	'top-secret': [BLACK, ON_YELLOW],
};

const coloured = {...weights, ...banners, match: [UNDERLINE, BLACK, ON_CYAN]};

/** The SGR codes (ECMA-48 8.3.117) of each role in each palette. */
export const looks: Readonly<Record<Palette, Readonly<Record<ScreenRole, readonly number[]>>>> = {
	none: weights,
	any: coloured,
	dark: {
		...coloured,
		heading: [BOLD, YELLOW],
		'own-note': [GREEN],
		removed: [BOLD, YELLOW],
		added: [BOLD, GREEN],
		reference: [UNDERLINE, CYAN],
		key: [BOLD, CYAN],
	},
	light: {
		...coloured,
		heading: [BOLD, BLUE],
		'own-note': [MAGENTA],
		removed: [MAGENTA],
		added: [BOLD, BLUE],
		reference: [UNDERLINE, BLUE],
		key: [BOLD, BLUE],
	},
};
