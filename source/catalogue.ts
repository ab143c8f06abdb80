/** The cables that were read, for as long as the program runs: what the list and the references ask for. */
import {cablesNamed, inOrder, merged} from './app/catalogue.js';
import type {Settings} from './app/settings.js';
import type {NamedCables} from './app/state.js';
import type {Mrn} from './cable/mrn.js';
import type {CableKey, Listed, Summary} from './cable/summary.js';

/** A collection of cables, each known by a key. */
export type Catalogue = {
	readonly add: (summaries: readonly Summary[]) => void;
	/** All cables in an order. */
	readonly order: (settings: Settings) => readonly CableKey[];
	/** What a list shows of some cables. */
	readonly rows: (keys: readonly CableKey[]) => readonly Listed[];
	/** All cables, in the order in which they came. */
	readonly all: () => readonly Listed[];
	/** The cables that some numbers name, but for the one that names them: some cables refer to themselves. */
	readonly named: (mrns: readonly Mrn[], by: CableKey) => NamedCables;
};

/** An empty catalogue. */
export function createCatalogue(): Catalogue {
	let all: readonly Listed[] = [];
	let ordered: {readonly settings: Settings; readonly cables: readonly Listed[]} | undefined;
	return {
		add(summaries) {
			const fresh = summaries.map((summary, index) => ({...summary, key: all.length + index}));
			all = [...all, ...fresh];
			ordered = ordered && {...ordered, cables: merged(ordered.cables, fresh, ordered.settings)};
		},
		order(settings) {
			if (ordered?.settings !== settings) {
				ordered = {settings, cables: inOrder(all, settings)};
			}
			return ordered.cables.map(({key}) => key);
		},
		rows: wanted => wanted.flatMap(key => all[key] ?? []),
		all: () => all,
		named: (mrns, by) =>
			Object.fromEntries(
				mrns.map(mrn => [mrn, cablesNamed(all, mrn).filter(({key}) => key !== by)] as const),
			),
	};
}
