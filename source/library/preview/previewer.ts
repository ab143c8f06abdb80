/** Reads previews, those that take longer in a background thread: only the one that was wanted last. */
import type {SafeLine, WantedPreview} from '../../app/preview/preview.js';
import type {Event} from '../../app/state/event.js';
import type {NamedCables} from '../../app/state/screen.js';
import type {Archive} from '../../archive/archive.js';
import {createBackgroundReader} from '../../archive/background/background-reader.js';
import {ArchiveError, archiveReason} from '../../archive/errors.js';
import {chooseReadMethod} from '../../archive/read-method.js';
import type {Mrn} from '../../cable/mrn.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {errorEvent, logEvent} from '../../files/log.js';
import type {IndexedSummary} from '../../index/reader.js';
import {noLongerIndexed} from '../shown.js';
import {createOnlyLast} from './only-last.js';
import type {PreviewAnswer, PreviewRequest} from './preview-messages.js';
import {answerPreview, previewOfReason} from './read-preview.js';

/** Reads previews, and reports what it has read. */
export type Previewer = {
	/** Reads a preview instead of any that was asked for before. */
	readonly ask: (wanted: WantedPreview) => void;
	readonly close: () => void;
};

/** What a preview needs of the index. */
export type PreviewIndex = {
	readonly original: (key: CableKey) => IndexedSummary | undefined;
	readonly references: (key: CableKey) => readonly Mrn[];
	readonly cablesWithNumbers: (mrns: readonly Mrn[], by: CableKey) => NamedCables;
};

/** Creates a previewer; its thread starts with the first cable that takes longer. */
export function createPreviewer(
	archive: Archive,
	index: PreviewIndex,
	tell: (event: Event) => void,
): Previewer {
	const reader = createBackgroundReader<PreviewRequest, PreviewAnswer>({
		onError: error => logEvent(errorEvent(error)),
		thread: new URL('preview-worker.js', import.meta.url),
		limit: twoSeconds,
	});

	async function read(wanted: WantedPreview): Promise<readonly SafeLine[]> {
		const {key, columns} = wanted;
		const row = index.original(key);
		// Since it was asked for, another index may have been opened, which has another cable under its key.
		if (row?.sha256 !== wanted.sha256) {
			return previewOfReason(noLongerIndexed, columns);
		}
		const named = index.cablesWithNumbers(index.references(key), key);
		const request: PreviewRequest = {archive, id: row.id, place: row.place, named, wanted};
		const answer = quickPreview(request) ?? (await reader.read(request));
		return answer.type === 'previewed' ? answer.lines : previewOfReason(answer.reason, columns);
	}

	const turns = createOnlyLast({
		perform: read,
		giveUp: reader.stop,
		onDone: (wanted, lines) => tell({type: 'preview-read', wanted, lines}),
		onLate: wanted => tell({type: 'preview-late', wanted}),
	});
	return {
		ask: turns.ask,
		close() {
			turns.close();
			reader.close();
		},
	};
}

/** The preview of a cable that is read so fast that no key waits for it; none of any other. */
function quickPreview(request: PreviewRequest): PreviewAnswer | undefined {
	try {
		const method = chooseReadMethod(request.archive, request.id, request.place);
		return method.type === 'direct' && isReadFast(method.text, request.wanted)
			? answerPreview({...request, text: method.text})
			: undefined;
	} catch (error) {
		if (error instanceof ArchiveError) {
			return {type: 'unreadable', reason: archiveReason(error)};
		}
		logEvent(errorEvent(error));
		return {type: 'unreadable', reason: 'internal error'};
	}
}

/** Only the beginning of a cable is laid out, unless it is searched for what a query has found. */
function isReadFast(text: string, {query}: WantedPreview): boolean {
	return !query || text.length <= MOST_SEARCHED;
}

/** In characters; nearly all cables have fewer, and a thread for them would hold 30 MB. */
const MOST_SEARCHED = 32_000;

const twoSeconds = {checks: 4, milliseconds: 500};
