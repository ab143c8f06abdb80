import {graphemesOf, walkGraphemes} from './graphemes.js';

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
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

/** As much of a text as fits into some columns, with an ellipsis if something is cut off. */
export function cutToColumns(text: string, columns: number, ellipsis = '…'): string {
	if (displayWidth(text) <= columns) {
		return text;
	}
	const mark = ellipsis.slice(0, Math.max(0, columns));
	return takeColumns(text, columns - mark.length) + mark;
}

/** A number of a cable in so many columns: if it is cut, then before its serial, which tells it from others of its post. */
export function cutNumber(number: string, columns: number, ellipsis = '…'): string {
	const serial = /[1-9]\d*$/.exec(number)?.[0] ?? '';
	const before = columns - serial.length;
	return displayWidth(number) <= columns || serial === '' || before <= ellipsis.length
		? cutToColumns(number, columns, ellipsis)
		: cutToColumns(number, before, ellipsis) + serial;
}

/** A text padded with blanks to some columns; cut if it is wider. */
export function fillColumns(text: string, columns: number, ellipsis?: string): string {
	const cut = cutToColumns(text, columns, ellipsis);
	return cut + ' '.repeat(Math.max(0, columns - displayWidth(cut)));
}

/** The longest beginning of a text that fits into some columns, in whole graphemes; empty if not even one fits. */
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

/** The longest end of a text that fits into some columns, in whole graphemes. */
export function lastColumns(text: string, columns: number): string {
	if (columns <= 0) {
		return '';
	}
	const window = text.slice(-Math.max(LONG_GRAPHEME, 8 * columns));
	const all = Array.from(graphemesOf(window), ({segment}) => segment);
	let from = all.length;
	let width = displayWidth(all[from - 1] ?? '');
	while (from > 0 && width <= columns) {
		from--;
		width += displayWidth(all[from - 1] ?? '');
	}
	return all.slice(from).join('');
}

/** What a line shows of the beginning of a text, and how much of the text that is. */
export type Fit = {readonly shown: string; readonly length: number};

/**
 * As much of a text as fits into a whole line of some columns, but at least something: a grapheme that is wider than
 * the line is split, and a single character that is wider becomes an ellipsis.
 */
export function fitColumns(text: string, columns: number): Fit {
	const whole = takeColumns(text, columns);
	if (whole !== '' || text === '') {
		return {shown: whole, length: whole.length};
	}
	const part = takeCodePoints(text, columns);
	return part === '' || displayWidth(part) > columns
		? {shown: '…', length: firstGrapheme(text).length}
		: {shown: part, length: part.length};
}

/** The first grapheme of a text, or the beginning of one that is absurdly long. */
export function firstGrapheme(text: string): string {
	const [first] = graphemesOf(text.slice(0, LONG_GRAPHEME));
	return first?.segment ?? '';
}

/** Whether a text is wider than some columns, without measuring a long one to its end. */
export function isWiderThan(text: string, columns: number): boolean {
	return takeColumns(text, columns).length < text.length;
}

/** No letter of any script has more code units; a longer grapheme is not read to its end. */
const LONG_GRAPHEME = 64;

function takeCodePoints(text: string, columns: number): string {
	let end = 0;
	let width = 0;
	for (const character of text) {
		width += displayWidth(character);
		if (width > columns) {
			break;
		}
		end += character.length;
	}
	return text.slice(0, end);
}

// Almost all lines of cables have only such letters, and measuring them must cost nothing; nor must our own signs.
function isPlain(text: string): boolean {
	return /^[\x20-\x7E\xA1-\xAC\xAE-\xFF\u2010-\u2027\u2580-\u2593\u25B8]*$/.test(text);
}
