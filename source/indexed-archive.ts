/** A folder as its index knows it, which is brought in step with the folder meanwhile. */
import type {Settings} from './app/settings.js';
import type {Event, NamedCables, Progress} from './app/state.js';
import type {Archive} from './archive/archive.js';
import {IndexError} from './archive/errors.js';
import type {IndexingNews} from './archive/index-messages.js';
import {type IndexPlace, memoryPlace} from './archive/index-place.js';
import {type CableIndex, openIndex} from './archive/index-reader.js';
import {type Indexing, startIndexing} from './archive/indexer.js';
import type {Mrn} from './cable/mrn.js';
import type {CableKey, Listed} from './cable/summary.js';
import {openCable, type Question, type ShownArchive, shownFailure, shownSummary} from './shown-archive.js';
import {sanitiseLine} from './terminal/sanitise.js';

/** Shows a folder whose index is kept at a place; where that cannot be, it is kept in memory. */
export function showFolder(archive: Archive, wanted: IndexPlace): ShownArchive {
	let {place, index, obstacle} = openSomewhere(wanted);
	let indexing: Indexing | undefined;
	let isClosed = false;
	let settings: () => Settings;
	let tell: (event: Event) => void;

	let progress: Progress = {type: 'waiting', until: 'looked-through'};

	const order = () =>
		Array.from(ask(({order}) => order(settings().sort, settings().isReversed), new Int32Array()));
	const rows = (keys: readonly CableKey[]) => ask(({rows}) => rows(keys), []).map(shownSummary);
	const complete = (): Progress => ({
		type: 'complete',
		unreadable: ask(({problems}) => problems(), []).map(shownFailure),
	});
	const named = (mrns: readonly Mrn[], by: CableKey): NamedCables =>
		Object.fromEntries(mrns.map(mrn => [mrn, othersNamed(mrn, by)] as const));
	const othersNamed = (mrn: Mrn, by: CableKey): readonly Listed[] =>
		ask(({named}) => named(mrn), [])
			.filter(({key}) => key !== by)
			.map(shownSummary);

	/** What an index answers; one that turns out to be damaged is made anew, and until then knows nothing. */
	function ask<Answer>(question: (index: CableIndex) => Answer, nothing: Answer): Answer {
		try {
			return question(index);
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			void indexing?.stop().then(begin);
			return nothing;
		}
	}

	function begin(): void {
		if (!isClosed) {
			indexing = startIndexing({archive, place, isRebuild: false, whenElsewhere: 'wait'}, take);
		}
	}

	function tellCables(): void {
		tell({type: 'cables-read', order: order(), progress});
	}

	function tellProgress(next: Progress): void {
		progress = next;
		tell({type: 'progress', progress});
	}

	function moveToMemory(reason: string): void {
		tell({type: 'said', message: sanitiseLine(`no index is kept: ${reason}`)});
		index.close();
		({place, index} = openSomewhere(memoryPlace()));
		begin();
	}

	function take(news: IndexingNews): void {
		if (isClosed) {
			return;
		}
		switch (news.type) {
			case 'progress': {
				const {done, total, rate, secondsLeft} = news;
				tellProgress({type: 'reading', done, total, pace: {rate, secondsLeft}});
				break;
			}
			case 'committed':
				tellCables();
				break;
			case 'replaced':
				index.close();
				index = openIndex(place);
				break;
			case 'elsewhere':
				tellProgress({type: 'waiting', until: 'read-elsewhere'});
				break;
			case 'in-step':
				progress = complete();
				tellCables();
				break;
			case 'stopped':
				tellProgress({type: 'stopped'});
				break;
			case 'left-to-other':
				break;
			case 'failed':
				if (place.type === 'file' && news.fault !== 'folder' && news.fault !== 'mistake') {
					moveToMemory(news.reason);
				} else {
					tell({type: 'said', message: sanitiseLine(news.reason)});
				}
				break;
			default:
				news satisfies never;
		}
	}

	return {
		name: sanitiseLine(archive.name),
		isSingleFile: false,
		start(theSettings, theTell) {
			settings = theSettings;
			tell = theTell;
			if (ask(({count}) => count(), 0) > 0) {
				progress = complete();
				tellCables();
			}
			if (obstacle !== undefined) {
				tell({type: 'said', message: sanitiseLine(`no index is kept: ${obstacle}`)});
			}
			// A thread takes its time to start, and the first frame is not to wait for it.
			setImmediate(begin);
		},
		answer(question: Question): Event {
			switch (question.type) {
				case 'open-cable': {
					const [row] = ask(index => index.rows([question.key]), []);
					return row
						? openCable(archive, row, named)
						: {type: 'cable-not-opened', reason: 'this cable is no longer there'};
				}
				case 'fetch-order':
					return {type: 'order-fetched', order: order()};
				case 'fetch-rows':
					return {type: 'rows-fetched', rows: rows(question.keys)};
				case 'find-named': {
					const {key, mrns} = question;
					return {type: 'named-found', key, named: named(mrns, key)};
				}
				default:
					return question satisfies never;
			}
		},
		subjects: () => ({place, version: ask(({version}) => version(), 0)}),
		stopReading: () => void indexing?.stop(),
		readAgain: begin,
		async close() {
			isClosed = true;
			await indexing?.stop();
			index.close();
		},
	};
}

/** Opens the index at a place, or one in memory and says what was in the way. */
function openSomewhere(place: IndexPlace): {
	readonly place: IndexPlace;
	readonly index: CableIndex;
	readonly obstacle?: string;
} {
	try {
		return {place, index: openIndex(place)};
	} catch (error) {
		if (!(error instanceof IndexError) || place.type === 'memory') {
			throw error;
		}
		// One that is damaged is made anew by who indexes; it can be read when that has begun.
		const memory = memoryPlace();
		return {place: memory, index: openIndex(memory), obstacle: error.message};
	}
}
