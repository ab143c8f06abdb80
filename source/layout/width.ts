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
	return columns < ellipsis.length ? '' : takeColumns(text, columns - ellipsis.length) + ellipsis;
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

/** Whether a text takes more than some columns; a long one is not measured to its end. */
export function isWiderThan(text: string, columns: number): boolean {
	return takeColumns(text, columns).length < text.length;
}

// Almost all lines of cables are of such letters, and measuring such a line must cost nothing.
function isPlain(text: string): boolean {
	return /^[\x20-\x7E\xA1-\xAC\xAE-\xFF\u2010-\u2027]*$/.test(text);
}
