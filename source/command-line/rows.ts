/** The rows that `list` and `search` write, one for each cable. */
import {
	classificationLetters,
	dateWords,
	numberWords,
	type Summary,
	title,
} from '../cable/summary/summary.js';
import type {RowFormat} from '../formats/record-formats.js';
import {writeRecords} from '../formats/records.js';
import {columns, summaryFields} from '../formats/rows.js';
import type {CableIndex, IndexedSummary} from '../index/reader.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {IndexedCables} from './indexing/indexed-cables.js';
import type {Output} from './output.js';

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
