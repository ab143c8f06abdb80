/** A frame as the painter compares it: rows of cells, each a character and how it is drawn. */
import type {ColourLevel} from './colour.js';

/** How a cell is drawn: the SGR code of each slot, empty where it is as the terminal has it, with bars between. */
export type Style = string;

/**
 * One character of a row. All terminals give a `certain` one a column of its own; of any other nobody knows how
 * many columns it takes, nor whether it joins what stands before it.
 */
export type Cell = {readonly text: string; readonly style: Style; readonly isCertain: boolean};

/** A row without the blanks at its end; rows that look the same have the same key. */
export type Row = {readonly cells: readonly Cell[]; readonly key: string};

/** A row with nothing in it. */
export const blankRow: Row = {cells: [], key: ''};

/** The style without any attribute. */
export const plainStyle: Style = '|||||||';

/** Reads frames one after the other. */
export type FrameReader = (frame: string, columns: number) => readonly Row[];

/**
 * Makes a reader of frames. Of escape sequences only SGR is obeyed, any other control character becomes U+FFFD, and so
 * do marks heaped on one letter: what the sanitiser should have caught, or saw in pieces, must not reach the terminal.
 */
export function createFrameReader(colours: ColourLevel): FrameReader {
	// Most lines of a frame stood in the one before, here or elsewhere.
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

/** A line and the style it leaves to the next. */
type ReadLine = {readonly row: Row; readonly style: Style};

function readLine(text: string, start: Style, colours: ColourLevel, columns: number): ReadLine {
	const cells: Cell[] = [];
	let style = start;
	let marks = 0;
	let at = 0;
	while (at < text.length) {
		looks.lastIndex = at;
		const parameters = looks.exec(text)?.[1];
		if (parameters !== undefined) {
			style = restyle(style, parameters, colours);
			at = looks.lastIndex;
		} else {
			const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
			const cell = cellOf(character, style);
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
	// Bold and dim are closed by one code: what is to stay of the two is opened again.
	const opened = to.filter((code, slot) => code && (code !== from[slot] || closed.has(closers[slot])));
	const changes = [...closed, ...opened].join(';');
	const afresh = ['', ...to.filter(Boolean)].join(';');
	return `\u001B[${afresh.length <= changes.length ? afresh : changes}m`;
}

/** Whether two cells look the same; beyond the end of a row everything is blank. */
export function isSameCell(one: Cell = blankCell, other: Cell = blankCell): boolean {
	return one.text === other.text && one.style === other.style;
}

/** What an erased place shows. */
const blankCell: Cell = {text: ' ', style: plainStyle, isCertain: true};

/** As many combining marks on one letter as the sanitiser lets stand; keys are typed, and looked at, one by one. */
const mostMarks = 8;

const looks = /\u001B\[([\d;]*)m/y;

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
	if (/[\0-\u001F\u007F-\u009F\u2028\u2029]|\p{Cs}/u.test(character)) {
		return replacementCell(style);
	}
	return {text: character, style, isCertain: certain.test(character)};
}

function replacementCell(style: Style): Cell {
	return {text: '\uFFFD', style, isCertain: true};
}

/**
 * Scripts and signs that take one column each and join nothing. Some are two columns wide in terminals set for
 * East Asia; but there the whole layout would be off, not only what the painter saves.
 */
const certain =
	/[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2400-\u2426\u2500-\u259F\u25B8\uFFFD]/;

/** A row that is sure to be too long is cut; of any other only the terminal knows where it ends. */
function rowOf(cells: Cell[], columns: number): Row {
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
