import type {Archive} from '../archive/archive.js';
import type {Scan} from '../archive/scan.js';
import type {Summary} from '../cable/summary.js';
import {createSubjectSearch} from '../search/subject-search.js';
import type {Output} from './output.js';
import {readAll} from './read-all.js';
import {type RowFormat, writeRows} from './rows.js';

/** What is sought, and how the hits are written. */
export type SearchOptions = {
	readonly query: string;
	readonly format: RowFormat;
	/** At most so many; without it all. */
	readonly limit: number | undefined;
};

/** Writes a row for each cable whose subject or number is meant, best first; gives the exit code. */
export async function searchCommand(
	archive: Archive,
	scan: Scan,
	{query, format, limit}: SearchOptions,
	output: Output,
): Promise<number> {
	const {summaries, failures} = await readAll(archive, scan);
	const hits = hitsAmong(summaries, query);
	writeRows(hits.slice(0, limit), format, output);
	for (const {id, reason} of failures) {
		output.complain(`${id}: ${reason}`);
	}
	if (hits.length === 0) {
		output.complain(`no subject has these words: ${query}`);
	}
	return failures.length > 0 || hits.length === 0 ? 1 : 0;
}

/** The cables that a query means, best first. */
export function hitsAmong<Cable extends Summary>(
	summaries: readonly Cable[],
	query: string,
): readonly Cable[] {
	const byId = new Map(summaries.map(summary => [summary.id, summary]));
	const subjects = summaries.map(({id, subject, mrn}) => ({id, subject: subject ?? '', mrn}));
	return createSubjectSearch(subjects)(query, 0).flatMap(({id}) => byId.get(id) ?? []);
}
