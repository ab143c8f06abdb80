/** What a folder holds besides cables: it is skipped, and the program reports how much of it there is and why. */
import type {CableId} from '../../cable/cable.js';

/** Why each kind of thing is skipped. */
export const skippedReasons = {
	hidden: 'hidden: the name begins with a dot',
	link: 'symbolic links are not followed',
	ending: 'unsupported file extension',
	table: 'a CSV file, but not a dump of cables',
	rest: 'what cables split found outside of cables',
	pipe: 'named pipe',
	socket: 'socket',
	device: 'device',
} as const;

/** A kind of thing that is skipped. */
export type SkippedKind = keyof typeof skippedReasons;

/** How many things of one kind were skipped, and the first of them. */
export type Skipped = {
	readonly kind: SkippedKind;
	readonly count: number;
	readonly examples: readonly CableId[];
};

/** More than anyone looks at; a folder may hold a million. */
const MAX_EXAMPLES = 200;

/** Counts what is skipped by kind, and keeps only the names that are shown. */
export function createSkippedTally(): {
	readonly add: (kind: SkippedKind, id: CableId) => void;
	readonly tally: () => readonly Skipped[];
} {
	const found = new Map<SkippedKind, {count: number; examples: CableId[]}>();
	return {
		add(kind, id) {
			const known = found.get(kind) ?? {count: 0, examples: []};
			known.count++;
			if (known.examples.length < MAX_EXAMPLES) {
				known.examples.push(id);
			}
			found.set(kind, known);
		},
		tally: () =>
			[...found].map(([kind, {count, examples}]) => ({kind, count, examples: [...examples].sort()})),
	};
}
