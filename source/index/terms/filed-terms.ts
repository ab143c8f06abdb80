/** The dossiers and the notes of the reader as terms: `in:kosovo`, `note:berlin`. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {FiledEntry, KeptStates} from '../../search/kept-states.js';
import type {Vocabulary} from '../../search/term-source.js';
import {foldedWords} from '../../search/words/fold.js';
import type {CableIndex} from '../reader.js';
import {keysOfCable} from '../same-cable.js';

/** The terms of what is filed, as it is at the moment. */
export type FiledTerms = {
	/** The texts of a kind of terms, if it is one of these. */
	readonly vocabulary: (kind: string) => Vocabulary | undefined;
	/** The cables that have a term, if it is one of these. */
	readonly keys: (term: string) => Iterable<CableKey> | undefined;
	/** The cables with a note. */
	readonly noted: () => Iterable<CableKey>;
};

/** Creates the terms of what is filed; they are made anew when that changes. */
export function createFiledTerms(
	index: Pick<CableIndex, 'hashed' | 'cablesWithNumber'>,
	states: () => Pick<KeptStates, 'filed'>,
): FiledTerms {
	let known: {readonly filed: readonly FiledEntry[]; readonly terms: Terms} | undefined;
	const terms = () => {
		const {filed} = states();
		known = known?.filed === filed ? known : {filed, terms: termsOf(filed, index)};
		return known.terms;
	};
	return {
		vocabulary(kind) {
			if (kind !== 'in' && kind !== 'note') {
				return undefined;
			}
			const all = terms();
			const texts = [...all.keys()].filter(term => term.startsWith(`${kind}:`)).sort();
			return {
				texts: texts.map(term => term.slice(kind.length + 1)),
				counts: Int32Array.from(texts, term => all.get(term)?.size ?? 0),
			};
		},
		keys: term => (/^(?:in|note):/.test(term) ? (terms().get(term) ?? []) : undefined),
		noted: () => terms().get(hasNote) ?? [],
	};
}

/** Of every cable with a note. */
const hasNote = 'has:note';

type Terms = ReadonlyMap<string, ReadonlySet<CableKey>>;

function termsOf(
	filed: readonly FiledEntry[],
	index: Pick<CableIndex, 'hashed' | 'cablesWithNumber'>,
): Terms {
	const terms = new Map<string, Set<CableKey>>();
	for (const entry of filed) {
		const keys = keysOfCable(index, entry);
		for (const term of namesOf(entry)) {
			const known = terms.get(term) ?? new Set();
			for (const key of keys) {
				known.add(key);
			}
			terms.set(term, known);
		}
	}
	return terms;
}

function namesOf({dossier, notes}: FiledEntry): readonly string[] {
	const words = new Set(foldedWords(notes).map(({folded}) => `note:${folded}`));
	return [`in:${dossier}`, ...words, ...(notes === '' ? [] : [hasNote])];
}
