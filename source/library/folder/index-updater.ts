/** Keeps the index of a folder up to date while the program shows it, and reports the progress. */

import type {Event} from '../../app/state/event.js';
import type {FolderProgress} from '../../app/state/state.js';
import type {Archive} from '../../archive/archive.js';
import {grouped} from '../../cable/counts.js';
import type {SafeText} from '../../cable/safe-text.js';
import {errorEvent, logEvent} from '../../files/log.js';
import {type Indexing, startIndexing} from '../../index/update/indexer.js';
import type {IndexingNews, IndexingTask} from '../../index/update/messages.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {said} from '../shown.js';
import type {DamageExtent, IndexView} from './index-view.js';

/** Called with what has happened, and when the list may have changed. */
export type UpdateListener = {
	readonly tell: (event: Event) => void;
	readonly tellCables: (progress: FolderProgress) => void;
	/** Another index is open than before: from now on keys mean other cables. */
	readonly tellReplaced: () => void;
};

/** What an update does besides looking for changes. */
type Update = Partial<Pick<IndexingTask, 'isRebuild' | 'forgets'>>;

type StartOptions = {readonly isUpdated?: boolean; readonly isReplacing?: boolean};

/** Updates the index of a folder in a background thread, one update at a time. */
export class IndexUpdater {
	readonly #archive: Archive;
	readonly #index: IndexView;
	readonly #listener: UpdateListener;
	#running: Indexing | undefined;
	/** The update that starts when the running one has ended. */
	#next: Update | undefined;
	#isClosed = false;
	#wasRebuilt = false;
	#wasRepaired = false;
	#progress: FolderProgress = {type: 'waiting', until: 'files-found'};

	constructor(archive: Archive, index: IndexView, listener: UpdateListener) {
		this.#archive = archive;
		this.#index = index;
		this.#listener = listener;
	}

	/** Reports what the index has, and starts to update it, or leaves it as it is; it may replace one that was open before. */
	start({isUpdated = true, isReplacing = false}: StartOptions = {}): void {
		if (isReplacing) {
			this.#openOther();
		} else if (!this.#index.isOpen()) {
			this.#openIndex();
		}
		if (!this.#index.isEmpty()) {
			this.#tellKept(isUpdated);
		}
		// Starting a thread takes time, and must not delay the first frame.
		if (isUpdated) {
			setImmediate(() => this.update());
		}
	}

	update(update: Update = {}): void {
		if (this.#isClosed) {
			return;
		}
		if (this.#running) {
			this.#next = {...this.#next, ...update};
			return;
		}
		this.#next = undefined;
		this.#running = startIndexing(
			{
				archive: this.#archive,
				place: this.#index.ownPlace(),
				isRebuild: false,
				whenIndexedElsewhere: 'wait',
				...update,
			},
			news => this.#handle(news),
		);
		void this.#running.ended.then(() => {
			this.#running = undefined;
			if (this.#next) {
				this.update(this.#next);
			}
		});
	}

	/**
	 * Repairs damage, which every update does. It is tried once: what one update could not repair, the next cannot
	 * either.
	 */
	repair(extent: DamageExtent): void {
		if (extent === 'all') {
			this.#rebuild();
		} else if (!this.#wasRepaired) {
			this.#wasRepaired = true;
			this.update();
		}
	}

	/** Opens the index that another process has put in the place of the one that is open, or an empty one if it was removed. */
	takeOver(): void {
		if (this.#isClosed || this.#index.standing() === 'same') {
			return;
		}
		this.#openOther();
		if (this.#index.isFinished()) {
			this.#complete();
		} else {
			this.#progress = {type: 'waiting', until: 'files-found'};
			this.#listener.tellCables(this.#progress);
			this.update();
		}
	}

	async stop(): Promise<void> {
		await this.#running?.stop();
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		await this.stop();
	}

	/** Rebuilds the index, but once only: if a new index fails, the index is not the cause. */
	#rebuild(): void {
		void this.stop().then(() => {
			if (!this.#wasRebuilt) {
				this.#wasRebuilt = true;
				this.update({isRebuild: true});
			}
		});
	}

	#handle(news: IndexingNews): void {
		// Another process may have replaced the index as well, which the thread has then opened.
		const isOther = news.type === 'replaced' || this.#index.standing() === 'other';
		if (isOther) {
			this.#openOther();
		}
		switch (news.type) {
			case 'progress': {
				const {done, total, rate, secondsLeft} = news;
				this.#tellProgress({type: 'reading', done, total, pace: {rate, secondsLeft}});
				break;
			}
			case 'committed':
				this.#listener.tellCables(this.#progress);
				break;
			case 'replaced':
			case 'indexed-elsewhere':
				this.#tellProgress({type: 'waiting', until: 'indexed-elsewhere'});
				break;
			case 'up-to-date':
				if (isOther && !this.#index.isFinished()) {
					// What was updated is no longer there.
					this.update();
				} else {
					this.#complete();
				}
				break;
			case 'stopped':
				this.#tellProgress({type: 'stopped'});
				break;
			case 'left-to-another':
				break;
			case 'failed':
				this.#handleFailure(news);
				break;
			default:
				news satisfies never;
		}
	}

	/** Reports what the index has; if the last update did not finish, that is a part and must not pass for the whole. */
	#tellKept(isUpdated: boolean): void {
		if (this.#index.isFinished()) {
			this.#complete();
			return;
		}
		if (!isUpdated) {
			this.#progress = {type: 'stopped'};
		}
		this.#listener.tellCables(this.#progress);
	}

	/** If the index cannot be stored on disk, it is stored in memory. */
	#handleFailure({fault, reason, brief, error}: IndexingNews & {readonly type: 'failed'}): void {
		logEvent(error ? errorEvent(error) : `index: ${fault}`);
		if (fault === 'folder' && !this.#index.isEmpty()) {
			this.#complete(sanitiseLine(`${brief}; ${keptWords(this.#index.count())}`));
		} else if (fault === 'damaged' && !this.#wasRebuilt) {
			this.#rebuild();
		} else if (this.#index.place().type === 'memory' || fault === 'folder' || fault === 'internal-error') {
			// No more will come, so nobody must wait for it.
			this.#tellProgress({type: 'stopped'});
			this.#say(reason);
		} else {
			this.#say(inMemoryOnly(reason));
			this.#index.moveToMemory();
			this.#listener.tellReplaced();
			void this.stop().then(() => this.update());
		}
	}

	/** Reports that all is known; `absence` says why that is not what the folder holds now. */
	#complete(absence?: SafeText): void {
		const [unreadable, skipped] = [this.#index.unreadable(), this.#index.skipped()];
		this.#progress = {type: 'complete', unreadable, skipped, absence};
		this.#listener.tellCables(this.#progress);
	}

	#tellProgress(progress: FolderProgress): void {
		this.#progress = progress;
		this.#listener.tell({type: 'progress', progress});
	}

	#say(words: string): void {
		this.#listener.tell(said(words));
	}

	#openOther(): void {
		this.#openIndex();
		this.#listener.tellReplaced();
	}

	#openIndex(): void {
		const obstacle = this.#index.open();
		if (obstacle !== undefined) {
			this.#say(inMemoryOnly(obstacle));
		}
	}
}

function keptWords(count: number): string {
	return `its ${count === 1 ? 'cable is' : `${grouped(count)} cables are`} kept until :forget`;
}

function inMemoryOnly(reason: string): string {
	return `index kept in memory only: ${reason}`;
}
