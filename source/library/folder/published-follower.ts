/** Follows a folder by an index that somebody has published: it reports what is newer there, and writes nothing. */
import type {Event} from '../../app/state/event.js';
import type {FolderProgress} from '../../app/state/state.js';
import type {Archive} from '../../archive/archive.js';
import type {SafeText} from '../../cable/safe-text.js';
import {errorEvent, logEvent} from '../../files/log.js';
import {hasFault, IndexError} from '../../index/errors.js';
import type {OwnPlace, PublishedPlace} from '../../index/place/place.js';
import {type Look, type Looking, startLooking} from '../../index/published/look.js';
import {checkPublished, publishedPlace} from '../../index/published/published-place.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {said} from '../shown.js';
import {IndexUpdater, type UpdateListener} from './index-updater.js';
import type {DamageExtent, IndexView} from './index-view.js';
import {lookWords, publishedIsNotUsed} from './published-words.js';

/** Keeps the list of a folder up to date, as far as possible. */
export type Follower = Pick<IndexUpdater, 'start' | 'update' | 'repair' | 'takeOver' | 'stop' | 'close'>;

/**
 * Shows what a published index has. If it turns out to be unusable, the user's own index takes its place, which is
 * made if there is none.
 */
export class PublishedFollower implements Follower {
	readonly #archive: Archive;
	readonly #index: IndexView;
	readonly #listener: UpdateListener;
	readonly #ownPlace: OwnPlace;
	#place: PublishedPlace;
	#own: IndexUpdater | undefined;
	#looking: Looking | undefined;
	#isClosed = false;
	#wasPartlyDamaged = false;
	#outdated: SafeText | undefined;

	constructor(
		archive: Archive,
		index: IndexView,
		listener: UpdateListener,
		{place, own}: {readonly place: PublishedPlace; readonly own: OwnPlace},
	) {
		this.#archive = archive;
		this.#index = index;
		this.#listener = listener;
		this.#place = place;
		this.#ownPlace = own;
	}

	/** Reports what the index has; how much of the folder is newer is reported later. */
	start({isUpdated = true}: {readonly isUpdated?: boolean} = {}): void {
		const obstacle = this.#index.openPublished(this.#place);
		if (obstacle !== undefined) {
			this.#fallBack(obstacle);
			return;
		}
		this.#complete();
		if (isUpdated) {
			setImmediate(() => this.#look({isThorough: false}));
		}
	}

	/** Takes over an index that has been published since, and counts what is newer in the folder. */
	update(update: Parameters<IndexUpdater['update']>[0] = {}): void {
		if (this.#own) {
			this.#own.update(update);
			return;
		}
		this.#takeOverNext();
		this.#look({isThorough: true});
	}

	/** A published index cannot be repaired from here. */
	repair(extent: DamageExtent): void {
		if (this.#own) {
			this.#own.repair(extent);
		} else if (this.#isReplaced()) {
			this.#takeOverNext();
		} else if (extent !== 'part') {
			// Whoever has met the damage is still asking the index.
			setImmediate(() => this.#fallBack('the index is damaged'));
		} else if (!this.#wasPartlyDamaged) {
			this.#wasPartlyDamaged = true;
			this.#say('a part of the published index is damaged; what it has there is left out');
		}
	}

	async stop(): Promise<void> {
		await Promise.all([this.#own?.stop(), this.#looking?.stop()]);
		this.#looking = undefined;
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		await Promise.all([this.#own?.close(), this.stop()]);
	}

	#isReplaced(): boolean {
		try {
			checkPublished(this.#place);
			return false;
		} catch (error) {
			return hasFault(error, 'replaced');
		}
	}

	/** Opens the index that has been published since, if one has. */
	takeOver(): void {
		if (this.#own) {
			this.#own.takeOver();
		} else if (!this.#isClosed) {
			this.#takeOverNext();
		}
	}

	#takeOverNext(): void {
		try {
			checkPublished(this.#place);
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			if (error.fault !== 'replaced') {
				this.#say(`the published index cannot be opened again: ${error.message}`);
				return;
			}
			this.#place = publishedPlace(this.#place.path);
			const obstacle = this.#index.openPublished(this.#place);
			if (obstacle !== undefined) {
				this.#fallBack(obstacle);
				return;
			}
			this.#outdated = undefined;
			this.#listener.tellReplaced();
			this.#complete();
		}
	}

	#look({isThorough}: {readonly isThorough: boolean}): void {
		if (this.#isClosed || this.#own || this.#looking) {
			return;
		}
		this.#looking = startLooking(
			{archive: this.#archive, place: this.#place, isThorough},
			look => {
				this.#looking = undefined;
				this.#tellLook(look, isThorough);
			},
			error => {
				this.#looking = undefined;
				logEvent(errorEvent(error));
			},
		);
	}

	#tellLook(look: Look, isAsked: boolean): void {
		if (this.#isClosed || this.#own) {
			return;
		}
		const words = lookWords(look);
		if (words !== undefined) {
			this.#outdated = sanitiseLine(words);
			this.#complete();
		} else if (isAsked) {
			this.#outdated = undefined;
			this.#complete();
			this.#say('nothing is newer than the published index');
		}
	}

	#fallBack(reason: string): void {
		if (this.#own || this.#isClosed) {
			return;
		}
		this.#say(`${publishedIsNotUsed(reason)}; your own index is used instead`);
		this.#index.moveTo(this.#ownPlace);
		this.#own = new IndexUpdater(this.#archive, this.#index, this.#listener);
		void this.#looking?.stop();
		this.#own.start({isReplacing: true});
	}

	#complete(): void {
		const [unreadable, skipped] = [this.#index.unreadable(), this.#index.skipped()];
		const progress: FolderProgress = {
			type: 'complete',
			unreadable,
			skipped,
			...(this.#outdated !== undefined && {outdated: this.#outdated}),
		};
		this.#listener.tellCables(progress);
	}

	#say(words: string): void {
		const event: Event = said(words);
		this.#listener.tell(event);
	}
}
