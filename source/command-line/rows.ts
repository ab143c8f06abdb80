/** The rows that `list` and `search` write, one for each cable. */
import {
	classificationLetters,
	dateWords,
	numberWords,
	type Summary,
	title,
} from '../cable/summary/summary.js';
import {jsonLine} from '../citation/safe-json.js';
import type {CableIndex, IndexedSummary} from '../index/reader.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {IndexedCables} from './indexing/indexed-cables.js';
import type {Output} from './output.js';
import type {RowFormat} from './row-formats.js';

/** How the found cables are written: in which format, and how many at most. */
export type RowOptions = {readonly format: RowFormat; readonly limit: number | undefined};

/** Writes a row for each cable, and says what could not be read; returns the exit code. */
export function writeCables(
	{index, failures}: IndexedCables,
	keys: Int32Array,
	{format, limit}: RowOptions,
	output: Output,
): ExitCode {
	writeRows(rowsOf(index, keys.subarray(0, limit)), format, output);
	complainOfFailures(failures, output);
	return failures.length > 0 || keys.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

/** Says which files could not be read. */
function complainOfFailures(failures: IndexedCables['failures'], {complain}: Output): void {
	for (const {id, reason} of failures) {
		complain(`${id}: ${reason}`);
	}
}

/** The rows of some cables, read as they are needed. */
export function* rowsOf(index: CableIndex, keys: Int32Array): Generator<IndexedSummary> {
	for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
		yield* index.rows(keys.subarray(start, start + ROWS_AT_ONCE));
	}
}

const ROWS_AT_ONCE = 500;

function writeRows(summaries: Iterable<Summary>, format: RowFormat, output: Output): void {
	if (format === 'text') {
		const all = [...summaries];
		const mrnColumns = all.reduce((widest, summary) => Math.max(widest, numberWords(summary).length), 0);
		for (const summary of all) {
			output.writeLine(textRow(summary, mrnColumns));
		}
		return;
	}
	writeRecords(columns, mapped(summaries, summaryFields), format, output);
}

/** A record as it is written: its values by the names of the columns. */
export type Fields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Writes records as lines of JSON, or as a table that begins with the names of its columns. */
export function writeRecords(
	columns: readonly string[],
	records: Iterable<Fields>,
	format: Exclude<RowFormat, 'text'>,
	output: Pick<Output, 'write'>,
): void {
	if (format === 'json') {
		for (const record of records) {
			output.write(`${jsonLine(record)}\n`);
		}
		return;
	}
	const row = format === 'csv' ? tableRow : tsvRow;
	output.write(row(columns));
	for (const record of records) {
		output.write(row(columns.map(column => cell(record[column]))));
	}
}

function cell(value: Fields[string] | undefined): string {
	return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

function* mapped<From, To>(all: Iterable<From>, change: (one: From) => To): Generator<To> {
	for (const one of all) {
		yield change(one);
	}
}

function textRow(summary: Summary, mrnColumns: number): string {
	const date = dateWords(summary).padEnd(10);
	const letters = classificationLetters(summary).padEnd(6);
	return `${date}  ${letters}  ${numberWords(summary).padEnd(mrnColumns)}  ${title(summary)}`;
}

/** The fields of a cable in its row. */
export function summaryFields({
	id,
	mrn,
	mrnFrom,
	date,
	from,
	classification,
	isNoforn,
	subject,
	isPartial,
}: Summary) {
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

/** These fields, in the order of a table. */
export const columns = [
	'file',
	'mrn',
	'date',
	'from',
	'classification',
	'noforn',
	'subject',
	'partial',
	'mrnFrom',
] as const satisfies readonly (keyof ReturnType<typeof summaryFields>)[];

/** A row of a table as CSV, by RFC 4180. */
export function tableRow(values: readonly string[]): string {
	const cells = values
		.map(inert)
		.map(value => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value));
	return `${cells.join(',')}\r\n`;
}

/** A row of TSV, in which no value can have a tab or a line break. */
function tsvRow(values: readonly string[]): string {
	return `${values.map(value => inert(value).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

/** A spreadsheet would run a value that begins like this as a formula, and the file may come from a stranger. */
function inert(value: string): string {
	return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
