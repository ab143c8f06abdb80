/** The index of a folder as the program asks it: in what can be shown, and without a failure to deal with. */
import type {Settings} from '../app/settings.js';
import type {NamedCables, SkippedFiles, Unreadable} from '../app/state.js';
import {IndexError} from '../archive/errors.js';
import {skippedReasons} from '../archive/skipped.js';
import type {Mrn} from '../cable/mrn.js';
import type {CableKey, CableKeys, Listed} from '../cable/summary.js';
import {type IndexPlace, memoryPlace} from '../index/place.js';
import {type CableIndex, type IndexedSummary, openIndex} from '../index/reader.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {shownFailure, shownSummary} from './shown.js';

/**
 * An index that is read. One that is damaged answers as an empty one until it is opened again; a row that is not as it
 * was written says so instead of what it says, and such an order is empty, until they have been mended.
 */
export type IndexView = {
	readonly place: () => IndexPlace;
	readonly isEmpty: () => boolean;
	readonly count: () => number;
	readonly order: (settings: Settings) => CableKeys;
	readonly rows: (keys: readonly CableKey[]) => readonly Listed[];
	/** The row of a cable as the index has it: its file under the name that opens it, and where in that it stands. */
	readonly original: (key: CableKey) => IndexedSummary | undefined;
	/** The cables that some numbers name, but for the one that names them: some cables refer to themselves. */
	readonly named: (mrns: readonly Mrn[], by: CableKey) => NamedCables;
	readonly unreadable: () => readonly Unreadable[];
	readonly skipped: () => readonly SkippedFiles[];
	/** A number that changes when the index has. */
	readonly version: () => number;
	/** Opens it again at its place; the reason why it cannot be kept there, after which it is in memory. */
	readonly open: () => string | undefined;
	readonly moveToMemory: () => void;
	readonly close: () => void;
};

/** How much of an index is damaged: all of it, so it must be rebuilt, or a part, which the next update repairs. */
export type DamageExtent = 'all' | 'part';

/** A view of the index at a place, to be opened. */
export function createIndexView(wanted: IndexPlace, onDamage: (extent: DamageExtent) => void): IndexView {
	let place = wanted;
	let index: CableIndex | undefined;
	const spoiled = new Set<CableKey>();
	const onDamagedRow = (key: CableKey) => {
		spoiled.add(key);
		onDamage('part');
	};

	function ask<Answer>(question: (index: CableIndex) => Answer, nothing: Answer): Answer {
		try {
			return index ? question(index) : nothing;
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			if (error.fault === 'damaged') {
				close();
				onDamage('all');
			}
			if (error.fault === 'partly-damaged') {
				onDamage('part');
			}
			return nothing;
		}
	}

	function open(): string | undefined {
		close();
		try {
			index = openIndex(place, onDamagedRow);
			return undefined;
		} catch (error) {
			if (!(error instanceof IndexError)) {
				throw error;
			}
			// Who indexes makes a damaged one anew, and says when it can be opened.
			if (error.fault === 'damaged') {
				return undefined;
			}
			moveToMemory();
			return error.message;
		}
	}

	function moveToMemory(): void {
		close();
		place = memoryPlace();
		index = openIndex(place, onDamagedRow);
	}

	function close(): void {
		index?.close();
		index = undefined;
	}

	function rows(keys: readonly CableKey[]): readonly Listed[] {
		spoiled.clear();
		const sound = new Map(
			ask(index => index.rows(keys), []).map(row => [row.key, shownSummary(row)] as const),
		);
		return keys.flatMap(key => sound.get(key) ?? (spoiled.has(key) ? damagedRow(key) : []));
	}

	const othersNamed = (mrn: Mrn, by: CableKey) =>
		ask(({named}) => named(mrn), [])
			.filter(({key}) => key !== by)
			.map(shownSummary);

	return {
		place: () => place,
		isEmpty: () => ask(({isEmpty}) => isEmpty(), true),
		count: () => ask(({count}) => count(), 0),
		order: ({sort, isReversed}) => ask(({order}) => order(sort, isReversed), new Int32Array()),
		rows,
		original: key => ask(({rows}) => rows([key]), [])[0],
		named: (mrns, by) => Object.fromEntries(mrns.map(mrn => [mrn, othersNamed(mrn, by)] as const)),
		unreadable: () => ask(({problems}) => problems(), []).map(shownFailure),
		skipped: () =>
			ask(({skipped}) => skipped(), []).map(({kind, count, examples}) => ({
				reason: skippedReasons[kind],
				count,
				examples: examples.map(sanitiseLine),
			})),
		version: () => ask(({version}) => version(), 0),
		open,
		moveToMemory,
		close,
	};
}

/** What is shown of a row of which the index says what cannot be trusted. */
function damagedRow(key: CableKey): Listed {
	return {
		key,
		id: '',
		mrn: undefined,
		mrnFrom: undefined,
		date: undefined,
		from: undefined,
		classification: undefined,
		isNoforn: false,
		subject: undefined,
		opening: 'the index is damaged here; this cable is being read again',
		isPartial: false,
	};
}
