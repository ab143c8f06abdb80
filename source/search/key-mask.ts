/** Sets of cables, as a byte for each key: 1 if the cable belongs to the set. */
import type {CableKey} from '../cable/summary/summary.js';

/** A set of cables. */
export type KeyMask = Uint8Array;

/** The set of some cables; `visitAll` calls its argument with each. */
export function maskOf(keyLimit: number, visitAll: (add: (key: CableKey) => void) => void): KeyMask {
	const mask = new Uint8Array(keyLimit);
	visitAll(key => {
		mask[key] = 1;
	});
	return mask;
}

/** Leaves in a set only the cables of another. */
export function limit(mask: KeyMask, other: KeyMask): void {
	for (let key = 0; key < mask.length; key++) {
		mask[key] = (mask[key] as number) & (other[key] as number);
	}
}

/** Adds to a set the cables of another. */
export function extend(mask: KeyMask, other: KeyMask): void {
	for (let key = 0; key < mask.length; key++) {
		mask[key] = (mask[key] as number) | (other[key] as number);
	}
}

/** The cables of all sets; there is at least one. */
export function inAll(masks: readonly KeyMask[]): KeyMask {
	const [first, ...others] = masks as [KeyMask, ...KeyMask[]];
	const mask = first.slice();
	for (const other of others) {
		limit(mask, other);
	}
	return mask;
}

/** The cables of any set. */
export function inAny(keyLimit: number, masks: readonly KeyMask[]): KeyMask {
	const mask = new Uint8Array(keyLimit);
	for (const other of masks) {
		extend(mask, other);
	}
	return mask;
}

/** The cables that are not in a set; those that do not exist are not in the complement either. */
export function except(all: KeyMask, mask: KeyMask): KeyMask {
	const rest = all.slice();
	for (let key = 0; key < rest.length; key++) {
		rest[key] = (rest[key] as number) & ~(mask[key] as number);
	}
	return rest;
}
