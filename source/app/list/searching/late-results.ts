import type {Range} from '../../../cable/cable.js';
import type {CableKey, CableKeys} from '../../../cable/summary/summary.js';
import type {SearchResults} from '../../state/screen.js';

/**
 * An answer to words that were answered before, when fewer cables had been read: the rows down to the cursor stay as they
 * are, and what else was found follows, best first.
 */
export function keepingRows(results: SearchResults, shown: CableKeys, cursor: number): SearchResults {
	const {keys, matches} = results;
	const above = Array.from(shown.slice(0, cursor + 1));
	if (above.every((key, index) => keys[index] === key)) {
		return results;
	}
	const places = placesOf(keys, above);
	const kept = above.filter(key => places.has(key));
	const ordered = new Int32Array(keys.length);
	ordered.set(kept);
	let end = kept.length;
	const keptKeys = new Set(kept);
	for (const key of keys) {
		if (!keptKeys.has(key)) {
			ordered[end++] = key;
		}
	}
	return {...results, keys: ordered, matches: matchesOf(keys, matches, ordered)};
}

/** Where some keys stand among all. */
function placesOf(keys: CableKeys, wanted: CableKeys): ReadonlyMap<CableKey, number> {
	const left = new Set(wanted);
	const places = new Map<CableKey, number>();
	for (let index = 0; index < keys.length && left.size > 0; index++) {
		const key = keys[index] as CableKey;
		if (left.delete(key)) {
			places.set(key, index);
		}
	}
	return places;
}

/** The matches of the first keys, in another order of all. */
function matchesOf(
	keys: CableKeys,
	matches: SearchResults['matches'],
	ordered: CableKeys,
): readonly (readonly Range[])[] {
	const known = new Map(matches.map((ranges, index) => [keys[index] as CableKey, ranges]));
	const count = Math.min(ordered.length, matches.length + MOST_MOVED);
	return Array.from(ordered.slice(0, count), key => known.get(key) ?? []);
}

/** Rows that were kept push others down; the letters of those farther down are not marked. */
const MOST_MOVED = 1000;
