import type {Archive, Batch, ReadSummary} from '../archive/archive.js';
import type {Scan} from '../archive/scan.js';
import {summariesOf} from './read-summaries.js';

/** What a list shows of every cable that a scan found, and the files that could not be read. */
export async function readAll(
	archive: Archive,
	{ids, unreadable}: Scan,
): Promise<{readonly summaries: readonly ReadSummary[]; readonly failures: Batch['unreadable']}> {
	const failures = [...unreadable];
	const summaries: ReadSummary[] = [];
	for await (const batch of summariesOf(archive, ids)) {
		summaries.push(...batch.summaries);
		failures.push(...batch.unreadable);
	}
	return {summaries, failures};
}
