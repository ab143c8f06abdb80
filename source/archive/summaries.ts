/** The summaries of an archive's cables, read from the files themselves. */
import type {CableId} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import type {Archive} from './archive.js';
import type {SizedSummary} from './background/read-messages.js';
import {maxDirectBytes} from './direct-reads.js';
import type {UnreadableFile} from './errors.js';
import {type SummaryWithReferences, summariseWithReferences} from './summary-with-references.js';
import {readTexts, type TextResult} from './texts.js';
import {inTimeSlices} from './time-slices.js';

/** What the list shows of a cable, and the other values it can be sorted by. */
export type ReadSummary = SummaryWithReferences & {readonly size: number};

/** Some cables of an archive, read one after the other. */
export type SummaryBatch = {
	readonly summaries: readonly ReadSummary[];
	readonly unreadable: readonly UnreadableFile[];
	/** How many of the files have been read to their end. */
	readonly done: number;
};

/**
 * Reads the summaries of some cables, in batches between which the event loop runs.
 * Cables too large to be read at once are left to `summariseLarge`, if it is given.
 */
export async function* readSummaries(
	archive: Archive,
	ids: readonly CableId[],
	summariseLarge?: SummariseLarge,
	milliseconds = USUAL_SLICE,
): AsyncGenerator<SummaryBatch> {
	const texts = readTexts(archive, ids, summariseLarge ? maxDirectBytes : undefined);
	for await (const slice of inTimeSlices(texts, text => [summarise(text)], milliseconds)) {
		const results: SummaryResult[] = [];
		for (const result of slice) {
			results.push(
				result.type === 'large' && summariseLarge ? await readLarge(result, summariseLarge) : result,
			);
		}
		yield batchOf(results);
	}
}

/** In milliseconds, after which the event loop runs. */
const USUAL_SLICE = 12;

/** Summarises a large cable, or those of a large file, or says why they cannot be read. */
export type SummariseLarge = (
	id: CableId,
	text: string | undefined,
) => Promise<
	| {readonly type: 'summaries'; readonly summaries: readonly SizedSummary[]}
	| ({readonly type: 'unreadable'} & UnreadableFile)
>;

type SummaryResult =
	| {readonly type: 'summaries'; readonly summaries: readonly ReadSummary[]; readonly done: number}
	| Extract<TextResult, {type: 'unreadable' | 'large'}>;

function summarise(result: TextResult): SummaryResult {
	if (result.type !== 'cable') {
		return result;
	}
	const {id, text, size, done} = result;
	return {type: 'summaries', summaries: [{...summariseWithReferences(parseCable(id, text)), size}], done};
}

async function readLarge(
	{id, text, size, done}: Extract<TextResult, {type: 'large'}>,
	summariseLarge: SummariseLarge,
): Promise<SummaryResult> {
	const answer = await summariseLarge(id, text);
	return answer.type === 'summaries'
		? {type: 'summaries', summaries: answer.summaries.map(summary => ({size, ...summary})), done}
		: {...answer, done};
}

function batchOf(results: readonly SummaryResult[]): SummaryBatch {
	return {
		summaries: results.flatMap(result => (result.type === 'summaries' ? result.summaries : [])),
		unreadable: results.flatMap(result =>
			result.type === 'unreadable' ? {id: result.id, reason: result.reason} : [],
		),
		done: results.at(-1)?.done ?? 0,
	};
}
