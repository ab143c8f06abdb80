/** Numbers that look random and are the same for the same seed. */

/** Gives numbers from 0 to 1. */
export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed: the generator mulberry32. */
export function createRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of some values. */
export function oneOf<Value>(values: readonly Value[], random: Random): Value {
	return values[Math.floor(random() * values.length)] as Value;
}
