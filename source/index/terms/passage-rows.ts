/** The rows of the full text, of which a cable with many paragraphs has several. */
import type {CableKey} from '../../cable/summary/summary.js';

/** The columns of the full text: the header of a cable, and as many of its paragraphs as a row has. */
export const passageColumns: readonly string[] = [
	'head',
	...Array.from({length: 31}, (_, index) => `paragraph_${index + 1}`),
];

/** How many paragraphs a row has room for. */
export const textsOfRow: number = passageColumns.length - 1;

const ROWS = 32;

/** How many paragraphs the rows of a cable have room for. */
export const mostTexts: number = ROWS * textsOfRow;

/** How many rows a cable with so many texts has. */
export function rowsFor(texts: number): number {
	return Math.max(1, Math.ceil(texts / textsOfRow));
}

/** The rows that a cable may have in the full text: from the first to the last. */
export function passageRows(key: CableKey): readonly [first: number, last: number] {
	return [key * ROWS, key * ROWS + ROWS - 1];
}

/** An SQL expression for the key of the cable that has a row of the full text. */
export const keyOfPassages = (row: string) => `${row} >> 5`;

/** An SQL expression for whether a row of the full text is one of a cable's. */
export const isPassageOf = (row: string, key: string) =>
	`${row} BETWEEN ${key} * ${ROWS} AND ${key} * ${ROWS} + ${ROWS - 1}`;
