import type {Summary} from '../cable/summary.js';
import {leadsToFolder} from '../library/cable-source.js';
import type {AllCables} from '../library/read-all.js';
import {createSubjectSearch} from '../search/subject-search.js';
import type {ExitCode} from './exit-codes.js';
import type {SearchOptions} from './options.js';
import type {Output} from './output.js';
import {writeFound} from './rows.js';

/** Writes a row for each cable whose subject or number matches, best match first; returns the exit code. */
export function searchCommand(
	cables: AllCables,
	{words, format, limit}: SearchOptions,
	output: Output,
): ExitCode {
	const query = words.join(' ');
	const noMatch = () => noMatchSentence(query) + folderHint(words.at(-1) ?? '');
	return writeFound(matchesAmong(cables.summaries, query), cables, {format, limit, noMatch}, output);
}

/** The sentence that no cable matches. */
export function noMatchSentence(query: string): string {
	return `no subject matches ${query}`;
}

/** Other commands take a folder as their last argument, so the last word may have been meant as one. */
function folderHint(word: string): string {
	return leadsToFolder(word) ? `; use --folder=${word}` : '';
}

/** The cables that match a query, best match first. */
export function matchesAmong<Cable extends Summary>(
	summaries: readonly Cable[],
	query: string,
): readonly Cable[] {
	const byId = new Map(summaries.map(summary => [summary.id, summary]));
	const subjects = summaries.map(({id, subject, mrn}) => ({id, subject: subject ?? '', mrn}));
	return createSubjectSearch(subjects)(query, 0).flatMap(({id}) => byId.get(id) ?? []);
}
