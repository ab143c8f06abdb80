/** The dossiers of the user, as they were read last; their texts have been sanitised. */

import type {CableIdentity} from '../../cable/summary/summary.js';
import {type Dossier, notesIn, type WrittenNote} from '../../dossier/dossier.js';
import type {FiledEntry} from '../../search/kept-states.js';
import {quoted} from '../../search/query/format-value.js';
import {foldedName} from '../../search/words/fold.js';

/** All dossiers by their names, and the one that was used last. */
export type Dossiers = {
	readonly all: readonly Dossier[];
	readonly last: string | undefined;
	/** A list of numbers that was named at the start; it is asked for as a dossier is, and never changed. */
	readonly list?: Dossier;
};

/** No dossiers at all. */
export const noDossiers: Dossiers = {all: [], last: undefined};

/** The dossiers with another state of one. */
export function withDossier(dossiers: Dossiers, dossier: Dossier): Dossiers {
	const {all} = dossiers;
	const others = all.filter(({name}) => name !== dossier.name);
	return {...dossiers, all: sorted([...others, dossier]), last: dossier.name};
}

/** Dossiers in the order of their names. */
export function sorted(dossiers: readonly Dossier[]): readonly Dossier[] {
	return dossiers.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The notes on a cable, and the dossiers in which they stand. */
export function notesOn(
	{all}: Dossiers,
	cable: CableIdentity,
): readonly {readonly dossier: string; readonly note: WrittenNote}[] {
	return all.flatMap(dossier => notesIn(dossier, cable).map(note => ({dossier: dossier.name, note})));
}

/** What is in dossiers, as queries ask for it. */
export function filedEntries(dossiers: Dossiers): readonly FiledEntry[] {
	const known =
		entries.get(dossiers) ?? [...dossiers.all, ...(dossiers.list ? [dossiers.list] : [])].flatMap(entriesOf);
	entries.set(dossiers, known);
	return known;
}

/** The same dossiers give the same list object, which shows that nothing has changed. */
const entries = new WeakMap<Dossiers, readonly FiledEntry[]>();

function entriesOf({name, items}: Dossier): readonly FiledEntry[] {
	return items.map(({mrn, sha256, notes}) => ({
		dossier: foldedName(name),
		mrn,
		sha256,
		notes: notes.map(({text}) => text).join('\n'),
	}));
}

/** The query for the cables of a dossier. */
export function dossierQuery(name: string): string {
	return `in:${quoted(foldedName(name))}`;
}
