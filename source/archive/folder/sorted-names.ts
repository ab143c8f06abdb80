/**
 * Sorts the names of a folder in little memory, and gives all of it back: nothing that it allocates is large enough for
 * the C library to get it from the system by itself, which would make the library keep what is freed later on.
 */

/** Names with a number each, gathered in any order and given back in that of their bytes. */
export type SortedNames = {
	readonly add: (name: Uint8Array, tag: number) => void;
	/** All of them; the bytes are those of a buffer that holds others as well. */
	readonly inOrder: () => Generator<TaggedName>;
};

/** A name and its number, from 0 to 255. */
export type TaggedName = {readonly name: Uint8Array; readonly tag: number};

/** Starts with no name. */
export function createSortedNames(): SortedNames {
	const runs: Run[] = [];
	let open = createRun();
	return {
		add(name, tag) {
			if (!open.add(name, tag)) {
				runs.push(open);
				open = createRun();
				open.add(name, tag);
			}
		},
		inOrder: () => merged([...runs, open].map(run => run.sorted())),
	};
}

/** As many names as one small buffer holds. */
type Run = {
	/** Adds a name, unless there is no room for it. */
	readonly add: (name: Uint8Array, tag: number) => boolean;
	/** Sorts the names; the position stands at the first one. */
	readonly sorted: () => Cursor;
};

/** A position in the sorted names of a run. */
type Cursor = {
	readonly bytes: Uint8Array;
	/** Where the current name begins, one byte after its tag, and where it ends. */
	start: number;
	end: number;
	/** Goes on to the next name; false after the last one. */
	readonly next: () => boolean;
};

function createRun(): Run {
	const bytes = new Uint8Array(new ArrayBuffer(RUN_BYTES, {maxByteLength: RUN_BYTES}));
	const starts = new Uint16Array(new ArrayBuffer(2 * MOST_NAMES + 2, {maxByteLength: 2 * MOST_NAMES + 2}));
	let count = 0;

	const compare = (one: number, other: number) =>
		compareBytes(bytes, at(one), at(one + 1) - 1, bytes, at(other), at(other + 1) - 1);

	/** Where a name begins; the byte before it is its tag. */
	function at(index: number): number {
		return (starts[index] as number) + 1;
	}

	return {
		add(name, tag) {
			const start = starts[count] as number;
			const end = start + 1 + name.length;
			if (end > RUN_BYTES - 1 || count === MOST_NAMES) {
				return false;
			}
			bytes[start] = tag;
			bytes.set(name, start + 1);
			starts[++count] = end;
			return true;
		},
		sorted() {
			const order = Uint16Array.from({length: count}, (_, index) => index).sort(compare);
			let next = 0;
			const cursor: Cursor = {
				bytes,
				start: 0,
				end: 0,
				next() {
					const index = order[next++];
					if (index === undefined) {
						return false;
					}
					cursor.start = at(index);
					cursor.end = at(index + 1) - 1;
					return true;
				},
			};
			return cursor;
		},
	};
}

/** Less than what the C library gets from the system by itself; room for names of 255 bytes, the longest there are. */
const RUN_BYTES = 65_536;

/** Names of cables have some twenty letters. */
const MOST_NAMES = 4096;

/** The names of several runs, by a heap of the runs with that of the least name on top. */
function* merged(runs: readonly Cursor[]): Generator<TaggedName> {
	const heap = runs.filter(run => run.next()).sort(compareCursors);
	for (let top = heap[0]; top; top = heap[0]) {
		yield {name: top.bytes.subarray(top.start, top.end), tag: top.bytes[top.start - 1] as number};
		if (!top.next()) {
			const last = heap.pop();
			if (last && heap.length > 0) {
				heap[0] = last;
			}
		}
		siftDown(heap);
	}
}

/** Lets the first of a heap sink to its place. */
function siftDown(heap: Cursor[]): void {
	let at = 0;
	for (;;) {
		const [left, right] = [2 * at + 1, 2 * at + 2];
		let least = at;
		for (const child of [left, right]) {
			if (child < heap.length && compareCursors(heap[child] as Cursor, heap[least] as Cursor) < 0) {
				least = child;
			}
		}
		if (least === at) {
			return;
		}
		[heap[at], heap[least]] = [heap[least] as Cursor, heap[at] as Cursor];
		at = least;
	}
}

function compareCursors(one: Cursor, other: Cursor): number {
	return compareBytes(one.bytes, one.start, one.end, other.bytes, other.start, other.end);
}

/** Compares two stretches byte by byte, by hand since it is done millions of times. */
function compareBytes(
	one: Uint8Array,
	start: number,
	end: number,
	other: Uint8Array,
	otherStart: number,
	otherEnd: number,
): number {
	const both = Math.min(end - start, otherEnd - otherStart);
	for (let index = 0; index < both; index++) {
		const difference = (one[start + index] as number) - (other[otherStart + index] as number);
		if (difference !== 0) {
			return difference;
		}
	}
	return end - start - (otherEnd - otherStart);
}
