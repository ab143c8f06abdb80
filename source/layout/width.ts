import {walkGraphemes} from './graphemes.js';

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
	if (isPlain(text)) {
		return text.length;
	}
	let width = 0;
	walkGraphemes(text, (_, columns) => {
		width += columns;
		return false;
	});
	return width;
}

/** As much of a text as fits into some columns, with an ellipsis where something is cut off. */
export function cutToColumns(text: string, columns: number, ellipsis = '…'): string {
	if (columnsOf(text) <= columns) {
		return text;
	}
	const mark = ellipsis.slice(0, Math.max(0, columns));
	return takeColumns(text, columns - mark.length) + mark;
}

/** A text followed by as many blanks as fill some columns; cut if it is longer. */
export function fillColumns(text: string, columns: number, ellipsis?: string): string {
	const cut = cutToColumns(text, columns, ellipsis);
	return cut + ' '.repeat(Math.max(0, columns - columnsOf(cut)));
}

/** The longest beginning of a text that fits into some columns, whole graphemes only; empty if not even one does. */
export function takeColumns(text: string, columns: number): string {
	if (isPlain(text.slice(0, columns + 1))) {
		return text.slice(0, Math.max(0, columns));
	}
	let end = 0;
	let width = 0;
	walkGraphemes(text, (next, taken) => {
		width += taken;
		end = width > columns ? end : next;
		return width > columns;
	});
	return text.slice(0, end);
}

/** The longest end of a text that fits into some columns, whole graphemes only. */
export function lastColumns(text: string, columns: number): string {
	if (columns <= 0) {
		return '';
	}
	const window = text.slice(-Math.max(LONG_GRAPHEME, 8 * columns));
	const all = Array.from(graphemes.segment(window), ({segment}) => segment);
	let from = all.length;
	let width = columnsOf(all[from - 1] ?? '');
	while (from > 0 && width <= columns) {
		from--;
		width += columnsOf(all[from - 1] ?? '');
	}
	return all.slice(from).join('');
}

/** What a line shows of the beginning of a text, and how much of the text that stands for. */
export type Fit = {readonly shown: string; readonly length: number};

/**
 * As much of a text as fits into a whole line of some columns, and never nothing of it: a grapheme that is wider than
 * the line is parted, and a character that is wider stands as an ellipsis.
 */
export function fitColumns(text: string, columns: number): Fit {
	const whole = takeColumns(text, columns);
	if (whole !== '' || text === '') {
		return {shown: whole, length: whole.length};
	}
	const part = takeCodePoints(text, columns);
	return part === '' || columnsOf(part) > columns
		? {shown: '…', length: firstGrapheme(text).length}
		: {shown: part, length: part.length};
}

/** The grapheme that a text begins with, as far as it is not absurdly long. */
export function firstGrapheme(text: string): string {
	const [first] = graphemes.segment(text.slice(0, LONG_GRAPHEME));
	return first?.segment ?? '';
}

/** Whether a text takes more than some columns; a long one is not measured to its end. */
export function isWiderThan(text: string, columns: number): boolean {
	return takeColumns(text, columns).length < text.length;
}

/** A grapheme of more code units is no letter of anybody's, and is not sought to its end. */
const LONG_GRAPHEME = 64;

function takeCodePoints(text: string, columns: number): string {
	let end = 0;
	let width = 0;
	for (const character of text) {
		width += columnsOf(character);
		if (width > columns) {
			break;
		}
		end += character.length;
	}
	return text.slice(0, end);
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

// Almost all lines of cables are of such letters, and measuring such a line must cost nothing.
function isPlain(text: string): boolean {
	return /^[\x20-\x7E\xA1-\xAC\xAE-\xFF\u2010-\u2027]*$/.test(text);
}
