/** What a folder holds besides cables: it is left aside, and a reader is told how much of it and why. */
import type {CableId} from '../cable/cable.js';

/** Why each kind of thing is left aside, in words that go on from `it is`. */
export const leftAsideReasons = {
	hidden: 'hidden: its name begins with a dot',
	link: 'a symbolic link, and links are not followed',
	ending: 'a file of another kind, to tell by its ending',
	table: 'a table, but not the dump of cables',
	pipe: 'a pipe',
	socket: 'a socket',
	device: 'a device',
} as const;

/** A kind of thing that is left aside. */
export type LeftAsideKind = keyof typeof leftAsideReasons;

/** How many things of a kind are left aside, and the first of them. */
export type LeftAside = {
	readonly kind: LeftAsideKind;
	readonly count: number;
	readonly examples: readonly CableId[];
};

/** As many as anyone looks at; a folder may hold a million. */
const MOST_EXAMPLES = 200;

/** Counts what is left aside, without keeping more names than are told; kinds of which there is nothing are not told. */
export function createLeftAsideTally(): {
	readonly add: (kind: LeftAsideKind, id: CableId) => void;
	readonly tally: () => readonly LeftAside[];
} {
	const found = new Map<LeftAsideKind, {count: number; examples: CableId[]}>();
	return {
		add(kind, id) {
			const known = found.get(kind) ?? {count: 0, examples: []};
			known.count++;
			if (known.examples.length < MOST_EXAMPLES) {
				known.examples.push(id);
			}
			found.set(kind, known);
		},
		tally: () =>
			[...found].map(([kind, {count, examples}]) => ({kind, count, examples: [...examples].sort()})),
	};
}
