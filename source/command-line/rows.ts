/** A row for each cable, as `list` and `search` write it. */
import {classificationLetters, dateWords, numberWords, type Summary, title} from '../cable/summary.js';
import {jsonLine} from './json.js';
import type {Output} from './output.js';

/** The forms of a row: for people, for programs, and for tables of either kind. */
export const rowFormats = ['text', 'json', 'csv', 'tsv'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** Writes a row for each cable; a table begins with the names of its columns. */
export function writeRows(summaries: readonly Summary[], format: RowFormat, output: Output): void {
	switch (format) {
		case 'text': {
			const mrnColumns = summaries.reduce(
				(widest, summary) => Math.max(widest, numberWords(summary).length),
				0,
			);
			for (const summary of summaries) {
				output.writeLine(textRow(summary, mrnColumns));
			}
			return;
		}
		case 'json':
			for (const summary of summaries) {
				output.write(`${jsonLine(facts(summary))}\n`);
			}
			return;
		case 'csv':
		case 'tsv': {
			const row = format === 'csv' ? csvRow : tsvRow;
			output.write(row(columns));
			for (const summary of summaries) {
				output.write(row(columns.map(column => String(facts(summary)[column] ?? ''))));
			}
			return;
		}
		default:
			format satisfies never;
	}
}

function textRow(summary: Summary, mrnColumns: number): string {
	const date = dateWords(summary).padEnd(10);
	const letters = classificationLetters(summary).padEnd(6);
	return `${date}  ${letters}  ${numberWords(summary).padEnd(mrnColumns)}  ${title(summary)}`;
}

function facts({id, mrn, mrnFrom, date, from, classification, isNoforn, subject, isPartial}: Summary) {
	return {
		file: id,
		mrn: mrn ?? null,
		date: date ?? null,
		from: from ?? null,
		classification: classification ?? null,
		noforn: isNoforn,
		subject: subject ?? null,
		partial: isPartial,
		mrnFrom: mrnFrom ?? null,
	};
}

const columns = [
	'file',
	'mrn',
	'date',
	'from',
	'classification',
	'noforn',
	'subject',
	'partial',
	'mrnFrom',
] as const satisfies readonly (keyof ReturnType<typeof facts>)[];

/** As RFC 4180 has it. */
function csvRow(values: readonly string[]): string {
	const cells = values
		.map(inert)
		.map(value => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value));
	return `${cells.join(',')}\r\n`;
}

/** A value cannot hold what parts values and lines. */
function tsvRow(values: readonly string[]): string {
	return `${values.map(value => inert(value).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

/** Spreadsheets take a value that begins like this for a formula, and would do what a stranger's file says. */
function inert(value: string): string {
	return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
