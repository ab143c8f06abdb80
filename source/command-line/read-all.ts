import {type Archive, type Batch, type ReadSummary, readSummaries} from '../archive/archive.js';
import type {Scan} from '../archive/scan.js';

/** What a list shows of every cable that a scan found, and the files that could not be read. */
export async function readAll(
	archive: Archive,
	{ids, unreadable}: Scan,
): Promise<{readonly summaries: readonly ReadSummary[]; readonly failures: Batch['unreadable']}> {
	const failures = [...unreadable];
	const summaries: ReadSummary[] = [];
	for await (const batch of readSummaries(archive, ids)) {
		summaries.push(...batch.summaries);
		failures.push(...batch.unreadable);
	}
	return {summaries, failures};
}
