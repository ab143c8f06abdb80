/** A folder as its index knows it, which is brought in step with the folder meanwhile. */
import {grouped} from '../app/grouped.js';
import type {Event, Progress} from '../app/state.js';
import type {Archive} from '../archive/archive.js';
import {type Indexing, startIndexing} from '../index/follow/indexer.js';
import type {IndexingNews, IndexingTask} from '../index/follow/messages.js';
import type {IndexPlace} from '../index/place.js';
import {errorEvent, logEvent} from '../program/log.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {describeFile} from './describe-file.js';
import {createIndexView, type IndexView} from './index-view.js';
import type {Question, ShownArchive, Telling} from './library.js';
import {createOpener, type Opener} from './opener.js';

/** Shows a folder whose index is kept at a place; where that cannot be, it is kept in memory. */
export function showFolder(archive: Archive, place: IndexPlace): ShownArchive {
	const index = createIndexView(place, what => {
		if (what === 'all') {
			void stopped().then(rebuild);
		} else {
			mend();
		}
	});
	const opener = createOpener(archive, index.named, event => telling?.tell(event));
	let indexing: Indexing | undefined;
	let isRebuilt = false;
	let isMended = false;
	let wanted: Work | undefined;
	let telling: Telling | undefined;
	let progress: Progress = {type: 'waiting', until: 'looked-through'};

	/** One at a time: another one begins when the one that runs, or is about to end, has ended. */
	function begin(work: Work = {}): void {
		if (!telling || indexing) {
			wanted = telling && {...wanted, ...work};
			return;
		}
		wanted = undefined;
		indexing = startIndexing(
			{archive, place: index.place(), isRebuild: false, whenElsewhere: 'wait', ...work},
			take,
		);
		void indexing.ended.then(() => {
			indexing = undefined;
			if (wanted) {
				begin(wanted);
			}
		});
	}

	/** Once is enough: what is wrong with a new index is not the index. */
	function rebuild(): void {
		if (!isRebuilt) {
			isRebuilt = true;
			begin({isRebuild: true});
		}
	}

	/** Every indexing mends what it finds. Once is enough: what it could not mend, the next one cannot either. */
	function mend(): void {
		if (!isMended) {
			isMended = true;
			begin();
		}
	}

	async function stopped(): Promise<void> {
		await indexing?.stop();
	}

	function tellCables(): void {
		telling?.tell({type: 'cables-read', order: index.order(telling.settings()), progress});
	}

	function tellProgress(next: Progress): void {
		progress = next;
		telling?.tell({type: 'progress', progress});
	}

	function say(words: string): void {
		telling?.tell({type: 'said', message: sanitiseLine(words)});
	}

	/** All is known that can be; `absence` tells why that is not what the folder holds now. */
	function complete(absence?: string): void {
		progress = {type: 'complete', unreadable: index.unreadable(), leftAside: index.leftAside(), absence};
		tellCables();
	}

	function take(news: IndexingNews): void {
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
				open();
				break;
			case 'elsewhere':
				tellProgress({type: 'waiting', until: 'read-elsewhere'});
				break;
			case 'in-step':
				complete();
				break;
			case 'stopped':
				tellProgress({type: 'stopped'});
				break;
			case 'left-to-other':
				break;
			case 'failed':
				fail(news);
				break;
			default:
				news satisfies never;
		}
	}

	/** What is in the way of the index on disk is in no way of one in memory. */
	function fail({fault, reason, brief, error}: IndexingNews & {readonly type: 'failed'}): void {
		logEvent(error ? errorEvent(error) : `index: ${fault}`);
		if (fault === 'folder' && !index.isEmpty()) {
			const cables = index.count() === 1 ? 'its cable is' : `its ${grouped(index.count())} cables are`;
			complete(`${brief}; ${cables} kept until :forget`);
			return;
		}
		if (fault === 'damaged' && !isRebuilt) {
			void stopped().then(rebuild);
			return;
		}
		if (index.place().type === 'memory' || fault === 'folder' || fault === 'mistake') {
			say(reason);
			return;
		}
		say(notKept(reason));
		index.moveToMemory();
		void stopped().then(() => begin());
	}

	function open(): void {
		const obstacle = index.open();
		if (obstacle !== undefined) {
			say(notKept(obstacle));
		}
	}

	return {
		name: sanitiseLine(archive.name),
		isSingleFile: false,
		start(theTelling) {
			telling = theTelling;
			open();
			if (!index.isEmpty()) {
				complete();
			}
			// A thread takes its time to start, and the first frame is not to wait for it.
			setImmediate(() => begin());
		},
		answer: question => answerFrom(index, archive, opener, question),
		subjects: () => ({place: index.place(), version: index.version()}),
		stopReading: () => void stopped(),
		readAgain: () => begin(),
		forget: () => begin({forgets: true}),
		giveUpOpening: opener.giveUp,
		async close() {
			telling = undefined;
			opener.giveUp();
			await stopped();
			index.close();
		},
	};
}

const gone: Event = {type: 'cable-not-opened', reason: 'this cable is no longer in the index'};

/** What an indexing does besides what each of them does. */
type Work = Partial<Pick<IndexingTask, 'isRebuild' | 'forgets'>>;

function notKept(reason: string): string {
	return `no index is kept: ${reason}`;
}

function answerFrom(index: IndexView, archive: Archive, opener: Opener, question: Question): Event {
	switch (question.type) {
		case 'open-cable': {
			const row = index.original(question.key);
			return row ? opener.open(row) : gone;
		}
		case 'turn-page': {
			const row = index.original(question.key);
			return row ? opener.turnPage(row, question.number, question.at) : gone;
		}
		case 'describe-file': {
			const row = index.original(question.key);
			return row ? describeFile(archive, row) : gone;
		}
		case 'fetch-order':
			return {type: 'order-fetched', order: index.order(question.settings)};
		case 'fetch-rows':
			return {type: 'rows-fetched', rows: index.rows(question.keys)};
		case 'find-named': {
			const {key, mrns} = question;
			return {type: 'named-found', key, named: index.named(mrns, key)};
		}
		default:
			return question satisfies never;
	}
}
