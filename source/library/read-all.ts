import type {Archive} from '../archive/archive.js';
import type {Scan} from '../archive/folder/scan.js';
import type {ReadSummary, SummaryBatch} from '../archive/summaries.js';
import {summariseCables} from './summarise-cables.js';

/** The summaries of all cables of a folder, and the files that could not be read. */
export type AllCables = {
	readonly summaries: readonly ReadSummary[];
	readonly failures: SummaryBatch['unreadable'];
};

/** Reads the summary of every cable that a scan found. */
export async function readAll(archive: Archive, {ids, unreadable}: Scan): Promise<AllCables> {
	const failures = [...unreadable];
	const summaries: ReadSummary[] = [];
	for await (const batch of summariseCables(archive, ids)) {
		summaries.push(...batch.summaries);
		failures.push(...batch.unreadable);
	}
	return {summaries, failures};
}
