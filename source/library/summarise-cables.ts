import type {Archive} from '../archive/archive.js';
import {createBackgroundReader} from '../archive/background/background-reader.js';
import type {SummaryAnswer, SummaryRequest} from '../archive/background/read-messages.js';
import type {SummariseLarge, SummaryBatch} from '../archive/summaries.js';
import {readSummaries} from '../archive/summaries.js';
import type {CableId} from '../cable/cable.js';

/**
 * Summarises cables in batches. Whatever may take long is read in a background thread, so that no file fills the
 * memory of a command or blocks it for ever.
 */
export async function* summariseCables(
	archive: Archive,
	ids: readonly CableId[],
): AsyncGenerator<SummaryBatch> {
	const reader = createBackgroundReader<SummaryRequest, SummaryAnswer>();
	const summariseLarge: SummariseLarge = async (id, text) => {
		const answer = await reader.read({wanted: 'summary', archive, id, ...(text !== undefined && {text})});
		return answer.type === 'summaries' ? answer : {type: 'unreadable', id, reason: answer.reason};
	};
	try {
		yield* readSummaries(archive, ids, summariseLarge);
	} finally {
		reader.close();
	}
}
