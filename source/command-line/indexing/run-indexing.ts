/** Runs an update of an index to its end, and shows its progress. */

import {counted, grouped} from '../../cable/counts.js';
import {type Indexing, startIndexing} from '../../index/update/indexer.js';
import type {IndexingNews, IndexingTask} from '../../index/update/messages.js';
import type {IndexingProgress} from '../../index/update/progress.js';

/** Callbacks for a running update. */
export type IndexingObserver = {
	/** Shows the progress in one line, which replaces the line before; undefined at the end. */
	readonly showProgress: (line: string | undefined) => void;
	/** Receives the indexing, to be able to stop it. */
	readonly onStart: (indexing: Indexing) => void;
};

/** How an update ended. */
export type LastNews = Extract<IndexingNews, {type: 'up-to-date' | 'left-to-another' | 'stopped' | 'failed'}>;

/** Updates an index, and returns how that ended. */
export async function runIndexing(
	task: IndexingTask,
	{showProgress, onStart}: IndexingObserver,
): Promise<LastNews> {
	let last: LastNews = {type: 'stopped'};
	const indexing = startIndexing(task, news => {
		switch (news.type) {
			case 'progress':
				showProgress(progressLine(news));
				break;
			case 'up-to-date':
			case 'left-to-another':
			case 'stopped':
			case 'failed':
				last = news;
				break;
			default:
		}
	});
	onStart(indexing);
	await indexing.ended;
	showProgress(undefined);
	return last;
}

/** The progress of an indexing: `12,345 of 250,000 cables, 3,210 a second, 1:14 left`. */
export function progressLine({done, total, rate, secondsLeft}: IndexingProgress): string {
	const parts = [`${grouped(done)} of ${counted(total, 'cable')}`, `${grouped(Math.round(rate))} a second`];
	return [...parts, ...(secondsLeft === undefined ? [] : [`${clock(secondsLeft)} left`])].join(', ');
}

function clock(seconds: number): string {
	const whole = Math.ceil(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
