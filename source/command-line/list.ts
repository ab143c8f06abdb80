import {inOrder} from '../app/catalogue.js';
import type {Archive} from '../archive/archive.js';
import type {Scan} from '../archive/scan.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {Output} from './output.js';
import {readAll} from './read-all.js';
import {type RowFormat, writeRows} from './rows.js';
import {hitsAmong, nothingMatches} from './search.js';

/** What a list can be sorted by without an index. */
export const listSorts = ['date', 'post', 'subject', 'classification'] as const;
export type ListSort = (typeof listSorts)[number];

/** Which cables are listed, in which order and form. */
export type ListOptions = {
	readonly format: RowFormat;
	readonly sort: ListSort;
	readonly isReversed: boolean;
	/** What was typed to find only some of them, as in the program. */
	readonly query: string | undefined;
	/** At most so many; without it all. */
	readonly limit: number | undefined;
};

/** All cables, oldest first, for people. */
export const wholeList: ListOptions = {
	format: 'text',
	sort: 'date',
	isReversed: false,
	query: undefined,
	limit: undefined,
};

/** Writes a row for each cable that a scan found, and says what could not be read; gives the exit code. */
export async function listCommand(
	archive: Archive,
	scan: Scan,
	{format, sort, isReversed, query, limit}: ListOptions,
	output: Output,
): Promise<ExitCode> {
	const {summaries, failures} = await readAll(archive, scan);
	const wanted = query === undefined ? summaries : hitsAmong(summaries, query);
	writeRows(inOrder(wanted, {sort, isReversed}).slice(0, limit), format, output);
	for (const {id, reason} of failures) {
		output.complain(`${id}: ${reason}`);
	}
	if (query !== undefined && wanted.length === 0) {
		output.complain(nothingMatches(query));
	}
	return failures.length > 0 || wanted.length === 0 ? exitCodes.incomplete : exitCodes.done;
}
