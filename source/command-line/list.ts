import {beginsWithGreatest} from '../app/settings.js';
import {timesCitedAmong} from '../index/citations.js';
import {type IndexSort, inOrder} from '../index/orders.js';
import type {AllCables} from '../library/read-all.js';
import type {ExitCode} from './exit-codes.js';
import type {ListOptions} from './options.js';
import type {Output} from './output.js';
import {writeFound} from './rows.js';
import {matchesAmong, noMatchSentence} from './search.js';

/** The list without any options: all cables, oldest first. */
export const wholeList: ListOptions = {
	format: 'text',
	sort: 'date',
	isReversed: false,
	query: undefined,
	limit: undefined,
};

/** Writes a row for each cable, and says what could not be read; returns the exit code. */
export function listCommand(
	cables: AllCables,
	{format, sort, isReversed, query, limit}: ListOptions,
	output: Output,
): ExitCode {
	const {summaries} = cables;
	const wanted = query === undefined ? summaries : matchesAmong(summaries, query);
	const noMatch = query === undefined ? undefined : () => noMatchSentence(query);
	return writeFound(sorted(summaries, wanted, sort, isReversed), cables, {format, limit, noMatch}, output);
}

/** Sorts as the screens do, but for dates: a pipe begins with the oldest. */
function sorted(
	all: AllCables['summaries'],
	wanted: AllCables['summaries'],
	sort: IndexSort,
	isReversed: boolean,
): AllCables['summaries'] {
	const counts = sort === 'cited' ? timesCitedAmong(all) : [];
	const countOf = new Map(counts.map((count, index) => [all[index], count]));
	const sortable = wanted.map(cable => ({...cable, timesCited: countOf.get(cable) ?? 0}));
	const isDescending = sort !== 'date' && beginsWithGreatest(sort);
	return inOrder(sortable, {sort, isReversed: isReversed !== isDescending});
}
