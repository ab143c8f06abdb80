/** Records as lines of JSON, as CSV and as TSV. */
import {jsonLine} from '../citation/safe-json.js';
import type {RowFormat} from './record-formats.js';

/** A record as it is written: its values by the names of the columns. */
export type Fields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Writes records as lines of JSON, or as a table that begins with the names of its columns. */
export function writeRecords(
	columns: readonly string[],
	records: Iterable<Fields>,
	format: Exclude<RowFormat, 'text'>,
	output: {readonly write: (text: string) => void},
): void {
	if (format === 'json') {
		for (const record of records) {
			output.write(`${jsonLine(record)}\n`);
		}
		return;
	}
	const row = format === 'csv' ? csvRow : tsvRow;
	output.write(row(columns));
	for (const record of records) {
		output.write(row(columns.map(column => cell(record[column]))));
	}
}

function cell(value: Fields[string] | undefined): string {
	return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** A row of a table as CSV, by RFC 4180. */
export function csvRow(values: readonly string[]): string {
	const cells = values
		.map(withoutFormula)
		.map(value => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value));
	return `${cells.join(',')}\r\n`;
}

/** A row of TSV, in which no value can have a tab or a line break. */
function tsvRow(values: readonly string[]): string {
	return `${values.map(value => withoutFormula(value).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

/** The value as no formula: a spreadsheet would run what begins like one, and the file may come from a stranger. */
function withoutFormula(value: string): string {
	return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
