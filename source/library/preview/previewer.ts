/** Reads previews in a background thread: only the one that was wanted last. */

import {noteLines} from '../../app/preview/note-lines.js';
import type {SafeLine, WantedPreview} from '../../app/preview/preview.js';
import type {Event} from '../../app/state/event.js';
import type {NamedCables} from '../../app/state/screen.js';
import type {Archive} from '../../archive/archive.js';
import {createBackgroundReader} from '../../archive/background/background-reader.js';
import type {Mrn} from '../../cable/mrn.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {IndexedSummary} from '../../index/reader.js';
import {errorEvent, logEvent} from '../../program/log.js';
import {noLongerIndexed, shownLines} from '../shown.js';
import {createOnlyLast} from './only-last.js';
import type {PreviewAnswer, PreviewRequest} from './preview-messages.js';

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
	readonly named: (mrns: readonly Mrn[], by: CableKey) => NamedCables;
};

/** Creates a previewer; its thread starts with the first preview. */
export function createPreviewer(
	archive: Archive,
	index: PreviewIndex,
	tell: (event: Event) => void,
): Previewer {
	const reader = createBackgroundReader<PreviewRequest, PreviewAnswer>({
		onError: error => logEvent(errorEvent(error)),
		thread: new URL('preview-worker.js', import.meta.url),
		limit: twoSeconds,
		longestIdle: LONGEST_IDLE,
	});

	async function read(wanted: WantedPreview): Promise<readonly SafeLine[]> {
		const {key, columns} = wanted;
		const row = index.original(key);
		// Since it was asked for, another index may have been opened, which has another cable under its key.
		if (row?.sha256 !== wanted.sha256) {
			return shownLines(noteLines(noLongerIndexed, columns));
		}
		const named = index.named(index.references(key), key);
		const answer = await reader.read({archive, id: row.id, place: row.place, named, wanted});
		return answer.type === 'previewed' ? answer.lines : shownLines(noteLines(answer.reason, columns));
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

const twoSeconds = {checks: 4, milliseconds: 500};

/** In milliseconds: a thread takes longer to start than a preview may take. */
const LONGEST_IDLE = 120_000;
