/** The rows that `list` and `search` write, one for each cable. */
import {classificationLetters, dateWords, numberWords, type Summary, title} from '../cable/summary.js';
import type {AllCables} from '../library/read-all.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import {jsonLine} from './json.js';
import type {Output} from './output.js';

/** The formats of a row. */
export const rowFormats = ['text', 'json', 'csv', 'tsv'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** What is written of the cables that were found: in which format, how many at most, and the sentence if none was. */
type Found = {
	readonly format: RowFormat;
	readonly limit: number | undefined;
	readonly noMatch: (() => string) | undefined;
};

/** Writes the rows of the cables that were found, and says what could not be read; returns the exit code. */
export function writeFound(
	found: readonly Summary[],
	{failures}: AllCables,
	{format, limit, noMatch}: Found,
	output: Output,
): ExitCode {
	writeRows(found.slice(0, limit), format, output);
	for (const {id, reason} of failures) {
		output.complain(`${id}: ${reason}`);
	}
	if (noMatch && found.length === 0) {
		output.complain(noMatch());
	}
	return failures.length > 0 || found.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

/** Writes a row for each cable; CSV and TSV begin with the names of the columns. */
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

/** A row of CSV, by RFC 4180. */
function csvRow(values: readonly string[]): string {
	const cells = values
		.map(inert)
		.map(value => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value));
	return `${cells.join(',')}\r\n`;
}

/** A row of TSV, in which no value can have a tab or a line break. */
function tsvRow(values: readonly string[]): string {
	return `${values.map(value => inert(value).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

/** Spreadsheets run a value that begins like this as a formula, and the file may be a stranger's. */
function inert(value: string): string {
	return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
