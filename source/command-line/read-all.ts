import type {Archive, Batch} from '../archive/archive.js';
import type {Scan} from '../archive/scan.js';
import type {Summary} from '../cable/summary.js';
import {summariesOf} from './summarise-aside.js';

/** What a list shows of every cable that a scan found, and the files that could not be read. */
export async function readAll(
	archive: Archive,
	{ids, unreadable}: Scan,
): Promise<{readonly summaries: readonly Summary[]; readonly failures: Batch['unreadable']}> {
	const failures = [...unreadable];
	const summaries: Summary[] = [];
	for await (const batch of summariesOf(archive, ids)) {
		summaries.push(...batch.summaries);
		failures.push(...batch.unreadable);
	}
	return {summaries, failures};
}
