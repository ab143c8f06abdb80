import {type Archive, openArchive} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import type {Scan} from '../archive/scan.js';
import type {Summary} from '../cable/summary.js';
import {createSubjectSearch} from '../search/subject-search.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {SearchOptions} from './options.js';
import type {Output} from './output.js';
import {readAll} from './read-all.js';
import {writeRows} from './rows.js';

/** Writes a row for each cable whose subject or number is meant, best first; gives the exit code. */
export async function searchCommand(
	archive: Archive,
	scan: Scan,
	{words, format, limit}: SearchOptions,
	output: Output,
): Promise<ExitCode> {
	const query = words.join(' ');
	const {summaries, failures} = await readAll(archive, scan);
	const hits = hitsAmong(summaries, query);
	writeRows(hits.slice(0, limit), format, output);
	for (const {id, reason} of failures) {
		output.complain(`${id}: ${reason}`);
	}
	if (hits.length === 0) {
		output.complain(nothingMatches(query) + hintAtFolder(words.at(-1) ?? ''));
	}
	return failures.length > 0 || hits.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

/** The sentence where no cable is what was looked for. */
export function nothingMatches(query: string): string {
	return `no subject matches ${query}`;
}

/** The other commands take a folder behind everything else, so the last word may have been meant as one. */
function hintAtFolder(word: string): string {
	try {
		return word !== '' && openArchive(word).only === undefined ? `; use --folder=${word}` : '';
	} catch (error) {
		if (error instanceof ArchiveError) {
			return '';
		}
		throw error;
	}
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
