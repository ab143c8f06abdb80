/** The cables that a reader has read, starred or tagged, by their keys. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {KeptState, KeptStates} from '../../search/kept-states.js';
import type {CableIndex} from '../reader.js';

/** The states that are lists of hashes. */
type ListedState = Exclude<keyof KeptStates, 'filed'>;

/** Creates a function that finds the cables in a state; it keeps its results until the states change. */
export function createStateKeys(
	{hashed}: Pick<CableIndex, 'hashed'>,
	newestFirst: () => Int32Array,
	states: () => KeptStates,
): (state: KeptState) => Iterable<CableKey> {
	const known = new Map<ListedState, {readonly lines: string; readonly keys: readonly CableKey[]}>();

	function keysIn(name: ListedState): readonly CableKey[] {
		const lines = states()[name];
		const before = known.get(name);
		if (before?.lines === lines) {
			return before.keys;
		}
		const keys = lines === '' ? [] : lines.split('\n').flatMap(hashed);
		known.set(name, {lines, keys});
		return keys;
	}

	return state => {
		if (state !== 'unread') {
			return keysIn(state);
		}
		const read = new Set(keysIn('read'));
		return newestFirst().filter(key => !read.has(key));
	};
}
