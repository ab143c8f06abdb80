/**
 * Columns of values by key, stored outside the heap: the garbage collector does not visit them, and a text takes no
 * more than its bytes.
 */

/** A column of values; a key may have none. */
export type Column<Value> = {
	readonly set: (key: number, value: Value | undefined) => void;
	readonly has: (key: number) => boolean;
	/** Less than, equal to or greater than 0, as for `sort`; a key without a value comes first. */
	readonly compare: (a: number, b: number) => number;
};

/** A column of whole numbers from 0 to 2³² - 2, which can also be read. */
export type NumberColumn = Column<number> & {
	/** The number, or `none`. */
	readonly get: (key: number) => number;
};

/** The number that stands for no value. */
export const none = 2 ** 32 - 1;

/** Creates a column of numbers; the keys may be far apart. */
export function createNumberColumn(): NumberColumn {
	const pages: Uint32Array[] = [];
	const get = (key: number) => pages[Math.floor(key / PAGE)]?.[key % PAGE] ?? none;
	return {
		set(key, value = none) {
			const number = Math.floor(key / PAGE);
			pages[number] ??= new Uint32Array(PAGE).fill(none);
			(pages[number] as Uint32Array)[key % PAGE] = value;
		},
		get,
		has: key => get(key) !== none,
		compare(a, b) {
			const [numberA, numberB] = [get(a), get(b)];
			return (numberA === none ? -1 : numberA) - (numberB === none ? -1 : numberB);
		},
	};
}

const PAGE = 4096;

/**
 * Creates a column of texts, which are compared by their bytes. The bytes of a text that is replaced are not freed.
 */
export function createTextColumn(): Column<string | Uint8Array> {
	const chunks: Buffer[] = [];
	let used = CHUNK;
	const [starts, lengths] = [createNumberColumn(), createNumberColumn()];

	/** Returns a chunk with room for a text. A text is never split, so a long one has a chunk to itself. */
	function room(length: number): Buffer {
		const last = chunks.at(-1);
		if (last && used + length <= CHUNK) {
			return last;
		}
		const chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, length));
		chunks.push(chunk);
		used = 0;
		return chunk;
	}

	/** A loop: for the few bytes of a name or a subject it takes a third of the time of `Buffer.compare`. */
	function compare(a: number, b: number): number {
		const [startA, startB] = [starts.get(a), starts.get(b)];
		// Without a text the start is out of range, so there is no chunk either.
		const [chunkA, chunkB] = [chunks[Math.floor(startA / CHUNK)], chunks[Math.floor(startB / CHUNK)]];
		if (!chunkA || !chunkB) {
			return Number(chunkA !== undefined) - Number(chunkB !== undefined);
		}
		const [fromA, fromB] = [startA % CHUNK, startB % CHUNK];
		const both = Math.min(lengths.get(a), lengths.get(b));
		for (let index = 0; index < both; index++) {
			const difference = (chunkA[fromA + index] ?? 0) - (chunkB[fromB + index] ?? 0);
			if (difference !== 0) {
				return difference;
			}
		}
		return lengths.get(a) - lengths.get(b);
	}

	return {
		set(key, value) {
			if (value === undefined) {
				starts.set(key, undefined);
				return;
			}
			const bytes = typeof value === 'string' ? Buffer.from(value) : value;
			room(bytes.length).set(bytes, used);
			starts.set(key, (chunks.length - 1) * CHUNK + used);
			lengths.set(key, bytes.length);
			used += bytes.length;
		},
		has: starts.has,
		compare,
	};
}

const CHUNK = 1024 * 1024;
