/** How the orders of a list are stored. */
import {type ListSort, listSorts} from '../../cable/summary/list-sorts.js';

/**
 * The orders that are stored. Each is read in either direction, except by date: a cable without a date comes after
 * the others of its year in both. So the list that begins with the newest is the reverse of an order of its own.
 */
export type StoredOrder = (typeof storedOrders)[number];

/** All orders that are stored. */
export const storedOrders = [...listSorts, 'newest'] as const;

/** Cables sorted by one of their values, the least first. */
export type Order = {
	readonly keys: Int32Array;
	/** How many of them have the value; those without it come after these, in the order of their files. */
	readonly valued: number;
};

/** The stored order for a sort in a direction. */
export function storedOrder(sort: ListSort, isReversed: boolean): StoredOrder {
	return sort === 'date' && isReversed ? 'newest' : sort;
}

/** Reverses an order; cables without a value stay last. */
export function reversed({keys, valued}: Order): Int32Array {
	const all = keys.slice();
	all.subarray(0, valued).reverse();
	return all;
}
