/** `cables search --each=FILE`: a line for each of many queries. */

import {counted} from '../../cable/counts.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {writeRecords} from '../../formats/records.js';
import type {Scope} from '../../search/scopes.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {Output} from '../output.js';
import {type RowOptions, rowsOf} from '../rows.js';
import {findMeant} from './find-cables.js';

/**
 * Writes a line for each query: how many cables it finds, the dates of the first and the last, and their numbers, best
 * first; returns the exit code. Nothing was found only if every query finds nothing.
 */
export function writeEach(
	cables: IndexedCables,
	queries: readonly string[],
	{format, limit, scope}: RowOptions & {readonly scope: Scope},
	output: Output,
): ExitCode {
	const wanted = queries.map(query => query.trim()).filter(query => query !== '');
	let isAnyFound = false;
	function* records() {
		for (const query of wanted) {
			const complain = (sentence: string) => output.complain(`${query}: ${sentence}`);
			const keys = findMeant(cables, query, scope, {...output, complain});
			isAnyFound ||= keys.length > 0;
			yield {query, count: keys.length, ...datesOf(cables, keys), numbers: numbersOf(cables, keys, limit)};
		}
	}
	if (format === 'text') {
		for (const {query, count, first, last} of records()) {
			const dates = first === null ? '' : `, ${first} to ${last}`;
			output.writeLine(`${query}: ${counted(count, 'cable')}${dates}`);
		}
	} else {
		writeRecords(['query', 'count', 'first', 'last', 'numbers'], records(), format, output);
	}
	if (!isAnyFound) {
		output.complain(wanted.length === 0 ? 'there are no queries' : 'no query finds a cable');
	}
	return isAnyFound ? exitCodes.done : exitCodes.incomplete;
}

/** The days of the oldest and the newest of some cables. */
function datesOf(
	{index}: IndexedCables,
	keys: Int32Array,
): {readonly first: string | null; readonly last: string | null} {
	const wanted = new Set<CableKey>(keys);
	const dayOf = (key: CableKey) => index.rows([key])[0]?.date?.slice(0, 'yyyy-mm-dd'.length);
	const firstDay = (order: Int32Array) => {
		for (const key of order) {
			const day = wanted.has(key) ? dayOf(key) : undefined;
			if (day !== undefined) {
				return day;
			}
		}
		return null;
	};
	return keys.length === 0
		? {first: null, last: null}
		: {first: firstDay(index.order('date')), last: firstDay(index.order('date', true))};
}

function numbersOf({index}: IndexedCables, keys: Int32Array, limit: number | undefined): readonly string[] {
	const numbers: string[] = [];
	for (const {mrn} of rowsOf(index, keys)) {
		if (numbers.length === limit) {
			break;
		}
		if (mrn !== undefined) {
			numbers.push(mrn);
		}
	}
	return numbers;
}
