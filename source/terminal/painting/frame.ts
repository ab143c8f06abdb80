/** A frame as the painter compares it: rows of cells, each a character and its style. */
import type {ColourLevel} from './colour.js';

/** How a cell is drawn: the SGR code of each slot, separated by bars; an empty slot is the terminal's default. */
export type Style = string;

/**
 * One character of a row. A certain one takes one column in every terminal; any other may take none or two, or combine
 * with the character before it.
 */
export type Cell = {readonly text: string; readonly style: Style; readonly isCertain: boolean};

/** A row without trailing blanks; rows that look the same have the same key. */
export type CellRow = {readonly cells: readonly Cell[]; readonly key: string};

/** A row with nothing in it. */
export const blankRow: CellRow = {cells: [], key: ''};

/** The style without any attribute. */
export const plainStyle: Style = '|||||||';

/** Reads frames one after the other. */
export type FrameReader = (frame: string, columns: number) => readonly CellRow[];

/**
 * Makes a reader of frames. Of escape sequences only SGR has an effect; any other control character becomes U+FFFD, as do
 * too many combining marks on one letter: what the sanitiser missed, or saw in pieces, must not reach the terminal.
 */
export function createFrameReader(colours: ColourLevel): FrameReader {
	// Most lines of a frame were in the one before, in the same place or another.
	let known: ReadonlyMap<string, ReadLine> = new Map();
	let knownColumns = 0;
	return (frame, columns) => {
		const before = columns === knownColumns ? known : new Map<string, ReadLine>();
		const now = new Map<string, ReadLine>();
		let style = plainStyle;
		const rows = frame.split('\n').map(text => {
			const name = `${style}\n${text}`;
			const line = now.get(name) ?? before.get(name) ?? readLine(text, style, colours, columns);
			now.set(name, line);
			style = line.style;
			return line.row;
		});
		known = now;
		knownColumns = columns;
		return rows;
	};
}

/** A row, and the style in which the next line starts. */
type ReadLine = {readonly row: CellRow; readonly style: Style};

function readLine(text: string, start: Style, colours: ColourLevel, columns: number): ReadLine {
	const cells: Cell[] = [];
	let style = start;
	// A screen has thousands of cells and few that differ. One is kept of each, since the memory would fill with them.
	let known = new Map<string, Cell>();
	let marks = 0;
	let at = 0;
	while (at < text.length) {
		styleSequence.lastIndex = at;
		const parameters = styleSequence.exec(text)?.[1];
		if (parameters !== undefined) {
			style = restyle(style, parameters, colours);
			known = new Map();
			at = styleSequence.lastIndex;
		} else {
			const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
			const cell = known.get(character) ?? cellOf(character, style);
			known.set(character, cell);
			marks = !cell.isCertain && /\p{M}/u.test(character) ? marks + 1 : 0;
			cells.push(marks > mostMarks ? replacementCell(style) : cell);
			at += character.length;
		}
	}
	return {row: rowOf(cells, columns), style};
}

/** The shortest sequence that changes one style into another; empty if they are the same. */
export function transition(before: Style, after: Style): string {
	if (before === after) {
		return '';
	}
	const from = before.split('|');
	const to = after.split('|');
	const closed = new Set(from.flatMap((code, slot) => (code && !to[slot] ? [closers[slot]] : [])));
	// One code ends both bold and dim: whichever remains is set again.
	const opened = to.filter((code, slot) => code && (code !== from[slot] || closed.has(closers[slot])));
	const changes = [...closed, ...opened].join(';');
	const fromPlain = ['', ...to.filter(Boolean)].join(';');
	return `\u001B[${fromPlain.length <= changes.length ? fromPlain : changes}m`;
}

/** Whether two cells look the same; beyond the end of a row everything is blank. */
export function isSameCell(one: Cell = blankCell, other: Cell = blankCell): boolean {
	return one.text === other.text && one.style === other.style;
}

/** An erased cell. */
const blankCell: Cell = {text: ' ', style: plainStyle, isCertain: true};

/** Combining marks on one letter, as many as the sanitiser allows; it sees typed keys one by one, so they are counted here too. */
const mostMarks = 8;

const styleSequence = /\u001B\[([\d;]*)m/y;

/** Blink and conceal have no slot: nothing on the screen may be hidden or flash. */
const slots = {bold: 0, dim: 1, italic: 2, underline: 3, inverse: 4, strike: 5, foreground: 6, background: 7};

const closers = ['22', '22', '23', '24', '27', '29', '39', '49'];

const slotOfCode: Readonly<Record<string, number>> = {
	1: slots.bold,
	2: slots.dim,
	3: slots.italic,
	4: slots.underline,
	21: slots.underline,
	7: slots.inverse,
	9: slots.strike,
};

function restyle(style: Style, parameters: string, colours: ColourLevel): Style {
	const codes = parameters.split(';').map(code => String(Number(code)));
	const next = style.split('|');
	for (let index = 0; index < codes.length; index++) {
		const code = codes[index] ?? '';
		const slot = slotOfCode[code];
		if (code === '0') {
			next.fill('');
		} else if (slot !== undefined) {
			next[slot] = code;
		} else if (code === '38' || code === '48') {
			const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : codes.length;
			const isShown = colours === 'truecolor' ? length <= 5 : colours === 'ansi256' && length === 3;
			const isWhole = index + length <= codes.length && length <= 5;
			if (isShown && isWhole) {
				next[code === '38' ? slots.foreground : slots.background] = codes
					.slice(index, index + length)
					.join(';');
			}
			index += length - 1;
		} else if (/^(3|9|4|10)[0-7]$/.test(code)) {
			if (colours !== 'none') {
				next[/^[39]/.test(code) ? slots.foreground : slots.background] = code;
			}
		} else {
			for (const [closed, closer] of closers.entries()) {
				if (closer === code) {
					next[closed] = '';
				}
			}
		}
	}
	return next.join('|');
}

function cellOf(character: string, style: Style): Cell {
	if (character >= ' ' && character <= '~') {
		return {text: character, style, isCertain: true};
	}
	if (isUnfit.test(character)) {
		return replacementCell(style);
	}
	return {text: character, style, isCertain: certain.test(character)};
}

/** What no cell may hold: controls, ends of lines, halves of pairs. V8 would look for `\p{Cs}` in all of Unicode: 2 ms. */
const isUnfit = /[\0-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF]/u;

function replacementCell(style: Style): Cell {
	return {text: '\uFFFD', style, isCertain: true};
}

/**
 * Scripts and signs of one column each that combine with nothing. Some are two columns wide in terminals set for East
 * Asia; but there the whole layout would be wrong, not only what the painter saves.
 */
const certain =
	/[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2400-\u2426\u2500-\u259F\u25B8\uFFFD]/;

/** Makes a row; one that is certainly too long is cut, of any other only the terminal knows where it ends. */
function rowOf(cells: Cell[], columns: number): CellRow {
	if (cells.length > columns && cells.slice(0, columns).every(cell => cell.isCertain)) {
		cells.length = columns;
	}
	while (cells.length > 0 && isSameCell(cells.at(-1), blankCell)) {
		cells.pop();
	}
	let key = '';
	let style = plainStyle;
	for (const cell of cells) {
		if (cell.style !== style) {
			key += `\u001B${cell.style}\u001B`;
		}
		style = cell.style;
		key += cell.text;
	}
	return {cells, key};
}
