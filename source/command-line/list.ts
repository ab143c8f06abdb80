import {beginsWithGreatest} from '../app/settings.js';
import {timesCitedAmong} from '../index/citations.js';
import {type IndexSort, inOrder} from '../index/orders.js';
import type {AllCables} from '../library/read-all.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {ListOptions} from './options.js';
import type {Output} from './output.js';
import {writeRows} from './rows.js';
import {hitsAmong, nothingMatches} from './search.js';

/** All cables, oldest first, for people. */
export const wholeList: ListOptions = {
	format: 'text',
	sort: 'date',
	isReversed: false,
	query: undefined,
	limit: undefined,
};

/** Writes a row for each cable, and says what could not be read; gives the exit code. */
export function listCommand(
	{summaries, failures}: AllCables,
	{format, sort, isReversed, query, limit}: ListOptions,
	output: Output,
): ExitCode {
	const wanted = query === undefined ? summaries : hitsAmong(summaries, query);
	writeRows(sorted(summaries, wanted, sort, isReversed).slice(0, limit), format, output);
	for (const {id, reason} of failures) {
		output.complain(`${id}: ${reason}`);
	}
	if (query !== undefined && wanted.length === 0) {
		output.complain(nothingMatches(query));
	}
	return failures.length > 0 || wanted.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

/** In the order that the program has, but for dates: to a program that reads on, the oldest comes first. */
function sorted(
	all: AllCables['summaries'],
	wanted: AllCables['summaries'],
	sort: IndexSort,
	isReversed: boolean,
): AllCables['summaries'] {
	const counts = sort === 'cited' ? timesCitedAmong(all) : [];
	const countOf = new Map(counts.map((count, index) => [all[index], count]));
	const sortable = wanted.map(cable => ({...cable, timesCited: countOf.get(cable) ?? 0}));
	const isUsual = sort !== 'date' && beginsWithGreatest(sort);
	return inOrder(sortable, {sort, isReversed: isReversed !== isUsual});
}
