import {beginsWithGreatest} from '../app/settings/settings.js';
import type {ListSort} from '../cable/summary/list-sorts.js';
import type {ExitCode} from './exit-codes.js';
import type {IndexedCables} from './indexing/indexed-cables.js';
import type {OptionsOf} from './options/options.js';
import type {Output} from './output.js';
import {writeCables} from './rows.js';
import {complainOfNothing, findMeant} from './search/find-cables.js';

/** The list without any options: all cables, oldest first. */
export const wholeList: OptionsOf<'list'> = {
	format: 'text',
	sort: 'date',
	isReversed: false,
	query: undefined,
	limit: undefined,
};

/** Writes a row for each cable, and says what could not be read; returns the exit code. */
export function listCommand(
	cables: IndexedCables,
	{format, sort, isReversed, query, limit}: OptionsOf<'list'>,
	output: Output,
): ExitCode {
	const order = orderOf(cables, sort, isReversed);
	const wanted = query === undefined ? undefined : new Set(findMeant(cables, query, 'subject', output));
	const keys = wanted ? order.filter(key => wanted.has(key)) : order;
	const exitCode = writeCables(cables, keys, {format, limit}, output);
	if (query !== undefined && keys.length === 0) {
		complainOfNothing(cables, query, 'subject', output);
	}
	return exitCode;
}

/** Sorts as the screens do, except that a pipe begins with the oldest date. */
function orderOf({index}: IndexedCables, sort: ListSort, isReversed: boolean): Int32Array {
	const isDescending = sort !== 'date' && beginsWithGreatest(sort);
	return index.order(sort, isReversed !== isDescending);
}
