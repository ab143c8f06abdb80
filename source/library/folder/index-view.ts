/** The index of a folder as the program asks it: every text may be shown, and no question fails. */
import type {Settings} from '../../app/settings/settings.js';
import type {NamedCables} from '../../app/state/screen.js';
import type {SkippedFiles, Unreadable} from '../../app/state/state.js';
import {skippedReasons} from '../../archive/folder/skipped.js';
import type {CableId} from '../../cable/cable.js';
import type {Mrn} from '../../cable/mrn.js';
import type {Safe} from '../../cable/safe-text.js';
import {
	type CableIdentity,
	type CableKey,
	type CableKeys,
	emptySummary,
	type IdentifiedCable,
	type Listed,
} from '../../cable/summary/summary.js';
import {IndexError} from '../../index/errors.js';
import {type NearNumbers, nearestOf} from '../../index/near-numbers.js';
import {
	fileAt,
	type IndexPlace,
	memoryPlace,
	type OwnPlace,
	type PublishedPlace,
} from '../../index/place/place.js';
import {type CableIndex, type IndexedSummary, openIndex} from '../../index/reader.js';
import {keysOfCable} from '../../index/same-cable.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {shownFailure, shownStrings, shownSummary} from '../shown.js';

/** How much of an index is damaged: all of it, so it must be rebuilt, or an order or another part, which the next update repairs. */
export type DamageExtent = 'all' | 'order' | 'part';

/**
 * An index to read from. A damaged index answers as if it were empty until it is opened again. A damaged row says
 * so in its place, and a damaged order is empty, until they have been repaired.
 */
export class IndexView {
	#place: IndexPlace;
	#index: CableIndex | undefined;
	readonly #damagedKeys = new Set<CableKey>();
	readonly #onDamage: (extent: DamageExtent) => void;

	/** Creates a view of the index at a place; it must be opened before use. */
	constructor(place: IndexPlace, onDamage: (extent: DamageExtent) => void) {
		this.#place = place;
		this.#onDamage = onDamage;
	}

	place(): IndexPlace {
		return this.#place;
	}

	/** The same with the file that is open there: only in that file its keys mean its cables. */
	openPlace(): IndexPlace {
		return this.#index?.place ?? this.#place;
	}

	/** Whether the file that is open is no longer the one at its place; `gone` if none is there. */
	standing(): 'same' | 'other' | 'gone' {
		const open = this.openPlace();
		if (open.type !== 'file' || open.file === undefined) {
			return 'same';
		}
		const {path, file} = open;
		return this.#ask(() => {
			const now = fileAt(path);
			return now === undefined ? 'gone' : now === file ? 'same' : 'other';
		}, 'same');
	}

	/** The place, if it is the user's own index; a published one is never updated. */
	ownPlace(): OwnPlace {
		if (this.#place.type === 'published') {
			throw new Error('a published index is not updated');
		}
		return this.#place;
	}

	isEmpty(): boolean {
		return this.#ask(index => index.isEmpty(), true);
	}

	/** Whether the update that filled it came to its end. */
	isFinished(): boolean {
		return this.#ask(index => index.isFinished(), false);
	}

	count(): number {
		return this.#ask(index => index.count(), 0);
	}

	order({sort, isReversed}: Settings): CableKeys {
		return this.#ask(index => index.order(sort, isReversed), new Int32Array());
	}

	rows(keys: readonly CableKey[]): readonly Safe<Listed>[] {
		this.#damagedKeys.clear();
		const intact = new Map(
			this.#ask(index => index.rows(keys), []).map(row => [row.key, shownSummary(row)] as const),
		);
		return keys.flatMap(key => intact.get(key) ?? (this.#damagedKeys.has(key) ? damagedRow(key) : []));
	}

	keyOf(id: CableId): CableKey | undefined {
		return this.#ask(index => index.keyOf(id), undefined);
	}

	/** The row of a cable as the index has it, with the file name that opens it. */
	original(key: CableKey): IndexedSummary | undefined {
		return this.#ask(index => index.rows([key]), [])[0];
	}

	/** The cables that some numbers name, except the one that cites them: some cables cite themselves. */
	cablesWithNumbers(mrns: readonly Mrn[], by: CableKey): NamedCables {
		const others = (mrn: Mrn) =>
			this.#ask(index => index.cablesWithNumber(mrn), [])
				.filter(({key}) => key !== by)
				.map(shownSummary);
		return Object.fromEntries(mrns.map(mrn => [mrn, others(mrn)] as const));
	}

	/** The numbers of the messages that a cable refers to. */
	references(key: CableKey): readonly Mrn[] {
		return this.#ask(index => index.references(key), []);
	}

	/** The identities of some cables, which do not depend on the folder. */
	identified(keys: readonly CableKey[]): readonly Safe<IdentifiedCable>[] {
		return this.#ask(index => index.identified(keys), []).map(shownStrings);
	}

	/**
	 * Those of some cables that are in this folder; one that lies there twice has two keys. With `orNumber` another file
	 * with its number stands for one that is not here.
	 */
	located(cables: readonly CableIdentity[], orNumber = false): readonly Safe<IdentifiedCable>[] {
		return this.#ask(
			index =>
				cables.flatMap(cable => {
					const keys = orNumber ? keysOfCable(index, cable) : index.hashed(cable.sha256);
					return keys.map(key => ({...cable, key}));
				}),
			[],
		).map(shownStrings);
	}

	/** The numbers that are nearest to one that is not here, two before it and two after it at most. */
	nearest(mrn: Mrn): readonly Mrn[] {
		const nowhere: NearNumbers = {before: [], after: []};
		return nearestOf(this.#ask(index => index.near(mrn), nowhere)).map(sanitiseLine);
	}

	/** The cables that have a number. */
	keysWithNumber(mrn: Mrn): readonly CableKey[] {
		return this.#ask(index => index.cablesWithNumber(mrn), []).map(({key}) => key);
	}

	unreadable(): readonly Unreadable[] {
		return this.#ask(index => index.problems(), []).map(shownFailure);
	}

	skipped(): readonly SkippedFiles[] {
		return this.#ask(index => index.skipped(), []).map(({kind, count, examples}) => ({
			reason: skippedReasons[kind],
			count,
			examples: examples.map(sanitiseLine),
		}));
	}

	/** A number that changes with the index. */
	version(): number {
		return this.#ask(index => index.version(), 0);
	}

	/** Opens the index if there is one with cables, and tells whether it is open; it is left as it is. */
	openFilled(): boolean {
		if (!this.#index && this.#place.type === 'file' && fileAt(this.#place.path) !== undefined) {
			try {
				this.#index = this.#openAt(this.#place);
				if (this.#index.isEmpty()) {
					this.close();
				}
			} catch (error) {
				if (!(error instanceof IndexError)) {
					throw error;
				}
				this.close();
			}
		}
		return this.#index !== undefined;
	}

	isOpen(): boolean {
		return this.#index !== undefined;
	}

	/** Opens the index again. Returns the reason if it cannot be stored there; it is then in memory. */
	open(): string | undefined {
		this.close();
		try {
			this.#index = this.#openAt(this.#place);
			return undefined;
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			// The next update rebuilds a damaged index, and says when it can be opened.
			if (error.fault === 'damaged') {
				return undefined;
			}
			this.moveToMemory();
			return error.message;
		}
	}

	/** Opens a published index in place of what is open. Returns the reason if that fails; then nothing has changed. */
	openPublished(place: PublishedPlace): string | undefined {
		try {
			const index = this.#openAt(place);
			this.close();
			this.#place = place;
			this.#index = index;
			return undefined;
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			return error.message;
		}
	}

	/** Closes the index; the next one that is opened is at another place. */
	moveTo(place: OwnPlace): void {
		this.close();
		this.#place = place;
	}

	moveToMemory(): void {
		this.close();
		this.#place = memoryPlace();
		this.#index = this.#openAt(this.#place);
	}

	close(): void {
		this.#index?.close();
		this.#index = undefined;
	}

	#openAt(place: IndexPlace): CableIndex {
		return openIndex(place, key => {
			this.#damagedKeys.add(key);
			this.#onDamage('part');
		});
	}

	/** Asks the index something; returns `nothing` if there is no index or it is damaged. */
	#ask<Answer>(question: (index: CableIndex) => Answer, nothing: Answer): Answer {
		try {
			return this.#index ? question(this.#index) : nothing;
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			if (error.fault === 'damaged') {
				this.close();
				this.#onDamage('all');
			}
			if (error.fault === 'partly-damaged') {
				this.#onDamage('order');
			}
			return nothing;
		}
	}
}

/** The row that stands for a damaged one. */
function damagedRow(key: CableKey): Safe<Listed> {
	const opening = 'the index is damaged here; this cable is being read again';
	return shownSummary({...emptySummary, key, sha256: '', opening});
}
