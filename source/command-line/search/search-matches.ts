/** `cables search --context`: the matches of a query in the texts, each with the words around it. */

import {counted} from '../../cable/counts.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {nameWords} from '../../cable/summary/summary.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {readContexts} from '../../library/read-contexts.js';
import {cablesWithContexts} from '../../search/in-text/context-cables.js';
import {type FoundContext, soughtInTexts} from '../../search/in-text/contexts.js';
import type {Scope} from '../../search/scopes.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {Output} from '../output.js';
import type {RowOptions} from '../rows.js';

/**
 * Writes a line for each match of a query in the texts of the cables that it finds, the newest first; returns the exit code.
 * `found` is how many cables there are.
 */
export function writeMatches(
	cables: IndexedCables,
	query: string,
	{format, limit, scope, found}: RowOptions & {readonly scope: Scope; readonly found: number},
	output: Output,
): ExitCode {
	let count = 0;
	let unread = 0;
	function* matches() {
		for (const batch of batchesOf(cables, query, scope)) {
			unread += batch.unread;
			for (const context of batch.contexts) {
				if (count === limit) {
					return;
				}
				count++;
				yield context;
			}
		}
	}
	if (format === 'text') {
		for (const context of matches()) {
			output.writeLine(textLine(context));
		}
	} else {
		writeRecords(columns, recordsOf(cables, matches()), format, output);
	}
	if (count === 0 && found > 0) {
		output.complain(`${counted(found, 'cable')} found, but no text has a word of the query`);
	}
	if (unread > 0) {
		output.complain(`${counted(unread, 'cable')} left out: unreadable, or too large`);
	}
	return count === 0 || unread > 0 ? exitCodes.incomplete : exitCodes.done;
}

function* batchesOf({archive, index, source, search}: IndexedCables, text: string, scope: Scope) {
	const sought = soughtInTexts(text, scope, search().find(text, scope).spellings);
	const keys = cablesWithContexts(source, search(), {text, scope, sought});
	let after: CableKey | undefined;
	do {
		const batch = readContexts(archive, index, {cables: keys, sought, after}, () => {});
		yield batch;
		after = batch.next;
	} while (after !== undefined);
}

const columns = [
	'file',
	'mrn',
	'date',
	'paragraph',
	'portionMark',
	'before',
	'match',
	'after',
	'mrnFrom',
] as const;

function* recordsOf({index}: IndexedCables, matches: Iterable<FoundContext>): Generator<Fields> {
	for (const {key, mrn, mrnFrom, date, number, mark, before, match, after} of matches) {
		yield {
			file: index.rows([key])[0]?.id ?? null,
			mrn: mrn ?? null,
			date: date ?? null,
			paragraph: number ?? null,
			portionMark: mark ?? null,
			before,
			match,
			after,
			mrnFrom: mrnFrom ?? null,
		};
	}
}

/** `2007-06-18  07ROME1333 ¶5  C/NF  …supporting supervised [independence] and FM D'Alema…` */
function textLine({id, mrn, mrnFrom, date, number, mark, before, match, after}: FoundContext): string {
	const place = `${nameWords({id, mrn, mrnFrom})}${number === undefined ? '' : ` ¶${number}`}`;
	const left = before.slice(-SHOWN);
	const right = after.slice(0, SHOWN);
	return `${(date ?? '').slice(0, 10).padEnd(10)}  ${place}  ${mark ?? '-'}  ${left}[${match}]${right}`;
}

/** How many letters are shown on either side. */
const SHOWN = 60;
