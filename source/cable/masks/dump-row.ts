/** Rows of the dump of 2011, `cables.csv`: eight quoted columns, the last two of them the cable's header and text. */
import type {Block, DumpColumns, Range, Reference} from '../cable.js';
import {mostListed} from '../most-listed.js';
import {filler, padded} from './markup.js';

/** A row: its columns without their quotes, and its end after the last quote. */
export type DumpRow = {readonly end: number} & Readonly<Record<(typeof columnNames)[number], Range>>;

const columnNames = [
	'number',
	'created',
	'referenceId',
	'origin',
	'classification',
	'references',
	'header',
	'body',
] as const;

/** The row at the beginning of a text; none if its columns are not those of the dump. */
export function dumpRow(text: string): DumpRow | undefined {
	if (!/^"\d{1,9}",/.test(text)) {
		return undefined;
	}
	const columns: Range[] = [];
	let at = 0;
	for (const name of columnNames) {
		const column = quotedColumn(text, at);
		const after = column && text.charAt(column.end + 1);
		if (column === undefined || !(name === 'body' ? /^[\r\n]?$/ : /^,$/).test(after ?? '')) {
			return undefined;
		}
		columns.push(column);
		at = column.end + ',"'.length;
	}
	const entries = columnNames.map((name, index) => [name, columns[index]]);
	return {...Object.fromEntries(entries), end: at - 1};
}

/** The row that is the whole of a text, apart from blank lines after it. */
export function wholeRow(text: string): DumpRow | undefined {
	const row = dumpRow(text);
	return row && text.slice(row.end).trim() === '' ? row : undefined;
}

/** A row as it is parsed: header and body with an empty line between, and escaped characters without their escapes. */
export function maskRow(text: string, {header, body, end}: DumpRow): string {
	return [
		text.slice(0, header.start).replace(/","/g, '   ').replaceAll('"', ' '),
		unescaped(text.slice(header.start, header.end)),
		// The body must begin a line.
		`${filler}\n\n`,
		unescaped(text.slice(body.start, body.end)),
		' ',
		text.slice(end),
	].join('');
}

/** The columns before the header. */
export function rowHead(text: string, row: DumpRow): DumpColumns {
	const {created, referenceId, origin, classification} = row;
	return {
		type: 'dump-columns',
		start: 0,
		end: row.header.start,
		created,
		referenceId,
		origin,
		classification,
		references: referencesOf(text, row.references),
	};
}

/** What follows the cable in its row: the last quote. */
export function rowFoot(text: string, {body}: DumpRow): readonly Block[] {
	return [{type: 'blank', start: body.end, end: text.length}];
}

/** The column that begins at an offset. A quote within it follows a backslash or another quote. */
function quotedColumn(text: string, at: number): Range | undefined {
	if (text.charAt(at) !== '"') {
		return undefined;
	}
	const start = at + 1;
	let quote = text.indexOf('"', start);
	while (quote >= 0) {
		if (backslashesBefore(text, quote, start) % 2 === 1) {
			quote = text.indexOf('"', quote + 1);
		} else if (text.charAt(quote + 1) === '"') {
			quote = text.indexOf('"', quote + 2);
		} else {
			return {start, end: quote};
		}
	}
	return undefined;
}

function backslashesBefore(text: string, at: number, start: number): number {
	let first = at;
	while (first > start && text.charAt(first - 1) === '\\') {
		first--;
	}
	return at - first;
}

function unescaped(column: string): string {
	return column.replace(/\\["\\]|""/g, escaped => padded(escaped.charAt(1), escaped));
}

/** The references of a row, whose column has the numbers of cables: `06STATE8342|07ROME12`. */
function referencesOf(text: string, column: Range): readonly Reference[] {
	const references: Reference[] = [];
	for (const item of text.slice(column.start, column.end).matchAll(/[^|]+/g)) {
		const start = column.start + item.index;
		const pieces = [{start, end: start + item[0].length}];
		const number = /^(\d{4}|\d{2})([A-Z]+)(\d+)$/.exec(item[0]);
		const [, year = '', post = '', serial = ''] = number ?? [];
		const postStart = start + year.length;
		const serialStart = postStart + post.length;
		references.push(
			number
				? {
						kind: 'cable',
						pieces,
						messageNumber: {
							year: {start, end: postStart},
							post: {start: postStart, end: serialStart},
							serial: {start: serialStart, end: serialStart + serial.length},
						},
					}
				: {kind: 'other', pieces},
		);
		if (references.length === mostListed) {
			break;
		}
	}
	return references;
}
