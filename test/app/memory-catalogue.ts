/** Cables in memory, answering as an index would. */

import {hash} from 'node:crypto';
import type {Settings} from '../../source/app/settings/settings.js';
import type {NamedCables} from '../../source/app/state/screen.js';
import {type Mrn, nameSameMessage, parseMrn} from '../../source/cable/mrn.js';
import type {Safe} from '../../source/cable/safe-text.js';
import type {CableKey, Listed, Summary} from '../../source/cable/summary/summary.js';
import {serialOf} from '../../source/index/citations.js';
import {shownSummary} from '../../source/library/shown.js';
import {inOrder} from '../index/in-order.js';

/** A collection of cables, each known by a key. */
export type Catalogue = {
	readonly add: (summaries: readonly Summary[]) => void;
	/** All cables in an order. */
	readonly order: (settings: Settings) => readonly CableKey[];
	/** Gives the same cables other keys, as an index that is made anew does. */
	readonly renumber: () => void;
	/** What a list shows of some cables. */
	readonly rows: (keys: readonly CableKey[]) => readonly Safe<Listed>[];
	/** All cables, in the order in which they came. */
	readonly all: () => readonly Safe<Listed>[];
	/** The cables that some numbers name, but for the one that names them. */
	/** The numbers of its post and year that are nearest to a number. */
	readonly nearest: (mrn: Mrn) => readonly Mrn[];
	readonly named: (mrns: readonly Mrn[], by: CableKey) => NamedCables;
};

/** An empty catalogue. */
export function createCatalogue(): Catalogue {
	let all: readonly Safe<Listed>[] = [];
	return {
		add(summaries) {
			all = [
				...all,
				...summaries.map((summary, index) =>
					shownSummary({...summary, key: all.length + index, sha256: hash('sha256', summary.id)}),
				),
			];
		},
		order: settings =>
			inOrder(
				all.map(cable => ({...cable, size: 0, timesCited: 0})),
				settings,
			).map(({key}) => key),
		renumber() {
			all = all.toReversed().map((cable, key) => ({...cable, key}));
		},
		rows: wanted => wanted.flatMap(key => all[key] ?? []),
		all: () => all,
		nearest: mrn =>
			all.flatMap(cable => (cable.mrn !== undefined && isBeside(cable.mrn, mrn) ? [cable.mrn] : [])).sort(),
		named: (mrns, by) => Object.fromEntries(mrns.map(mrn => [mrn, othersNamed(all, mrn, by)] as const)),
	};
}

function isBeside(mrn: Mrn, other: Mrn): boolean {
	const [one, two] = [parseMrn(mrn), parseMrn(other)];
	return one?.post === two?.post && one?.year === two?.year && mrn !== other;
}

function othersNamed(all: readonly Safe<Listed>[], sought: Mrn, by: CableKey): readonly Safe<Listed>[] {
	return all.filter(
		({key, mrn}) =>
			key !== by && mrn !== undefined && serialOf(mrn) === serialOf(sought) && nameSameMessage(mrn, sought),
	);
}
