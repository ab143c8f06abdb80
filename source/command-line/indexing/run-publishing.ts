/** Publishes an index, and shows the progress. */
import {IndexError} from '../../index/errors.js';
import {type Publishing, startPublishing} from '../../index/published/publishing.js';
import type {PublishRequest} from '../../index/published/target.js';
import type {Output} from '../output.js';
import type {IndexingObserver} from './run-indexing.js';

/** Callbacks while an index is published. */
export type PublishingObserver = Pick<IndexingObserver, 'showProgress'> & {
	/** Receives the publishing, to be able to withdraw it. */
	readonly onPublish: (publishing: Publishing) => void;
};

/** A file in which an index was published; the mode as `chmod` writes it. */
export type PublishedFile = {readonly file: string; readonly bytes: number; readonly mode: string};

/** Publishes an index; if that fails, says why and returns nothing. */
export async function runPublishing(
	wanted: PublishRequest,
	{complain}: Output,
	{showProgress, onPublish}: PublishingObserver,
): Promise<PublishedFile | undefined> {
	const show = (share: number) => showProgress(`publishing, ${Math.round(share * 100)} %`);
	try {
		const publishing = startPublishing(wanted);
		onPublish(publishing);
		show(0);
		const timer = setInterval(() => show(publishing.share()), PROGRESS_INTERVAL);
		const answer = await publishing.ended.finally(() => {
			clearInterval(timer);
			showProgress(undefined);
		});
		if (answer.type === 'published') {
			const {bytes, mode, isForFewer} = answer;
			if (isForFewer) {
				complain(`${wanted.file}: for fewer readers than the folder, parts of which are closed to some`);
			}
			return {file: wanted.file, bytes, mode: mode.toString(8).padStart(4, '0')};
		}
		complain(`not published: ${answer.reason}`);
	} catch (error) {
		if (!(error instanceof IndexError)) {
			throw error;
		}
		complain(`not published: ${error.message}`);
	}
	return undefined;
}

/** In milliseconds. */
const PROGRESS_INTERVAL = 250;
