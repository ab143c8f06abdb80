/** The orders of a list, kept up while cables come and go. */
import type {ClassificationLevel} from '../cable/cable.js';
import {classificationLevels} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';

/** What a list can be sorted by. */
export type IndexSort = (typeof indexSorts)[number];

/** All that a list can be sorted by. */
export const indexSorts = ['date', 'post', 'subject', 'classification', 'size', 'cited'] as const;

/** The cables by one of their values, from the least to the greatest. */
export type Order = {
	readonly keys: Int32Array;
	/** How many of them have the value; those that have none come after these, in the order of their files. */
	readonly valued: number;
};

/** What an order goes by. */
export type SortValues = {
	readonly key: CableKey;
	readonly file: string;
	readonly date: string | undefined;
	readonly from: string | undefined;
	readonly subject: string | undefined;
	readonly classification: ClassificationLevel | undefined;
	readonly isNoforn: boolean;
	readonly size: number;
	readonly timesCited: number;
};

/** All orders of some cables, and the ways in which they change. */
export type Orders = {
	readonly put: (values: SortValues) => void;
	readonly remove: (key: CableKey) => void;
	readonly setTimesCited: (counts: ReadonlyMap<CableKey, number>) => void;
	readonly current: () => Readonly<Record<IndexSort, Order>>;
};

/** The orders of some cables, which stand in them already. */
export function createOrders(
	all: Iterable<SortValues>,
	existing: Readonly<Record<IndexSort, Order>>,
): Orders {
	const values = new Map<CableKey, Values>();
	const changed = new Set<CableKey>();
	let orders = existing;
	for (const one of all) {
		values.set(one.key, valuesOf(one));
	}
	return {
		put(one) {
			values.set(one.key, valuesOf(one));
			changed.add(one.key);
		},
		remove(key) {
			values.delete(key);
			changed.add(key);
		},
		setTimesCited(counts) {
			for (const [key, value] of values) {
				values.set(key, {...value, cited: counts.get(key) ?? 0});
			}
			orders = {...orders, cited: updated(empty, new Set(values.keys()), values, 'cited')};
		},
		current() {
			if (changed.size > 0) {
				orders = Object.fromEntries(
					indexSorts.map(sort => [sort, updated(orders[sort], changed, values, sort)]),
				) as Record<IndexSort, Order>;
				changed.clear();
			}
			return orders;
		},
	};
}

/** An order the other way round; what has no value stands last in either direction. */
export function reversed({keys, valued}: Order): Int32Array {
	const all = keys.slice();
	all.subarray(0, valued).reverse();
	return all;
}

const empty: Order = {keys: new Int32Array(0), valued: 0};

/** What is compared, by the name of the sort; the date and the file decide between equal values. */
type Values = Readonly<Record<IndexSort, string | number | undefined>> & {readonly file: string};

function valuesOf({
	file,
	date,
	from,
	subject,
	classification,
	isNoforn,
	size,
	timesCited,
}: SortValues): Values {
	const level = classification && 2 * classificationLevels.indexOf(classification) + Number(isNoforn);
	return {
		file,
		date,
		post: from,
		subject: subject?.toUpperCase(),
		classification: level,
		size,
		cited: timesCited,
	};
}

/** An order without the cables that changed, and with these put in their places as they are now. */
function updated(
	{keys, valued}: Order,
	changed: ReadonlySet<CableKey>,
	values: ReadonlyMap<CableKey, Values>,
	sort: IndexSort,
): Order {
	const order = compareBy(values, sort);
	const hasValue = (key: CableKey) => values.get(key)?.[sort] !== undefined;
	const fresh = Int32Array.from(changed)
		.filter(key => values.has(key))
		.sort(order);
	const middle = fresh.findIndex(key => !hasValue(key));
	const freshValued = middle < 0 ? fresh.length : middle;
	const kept = (part: Int32Array) => part.filter(key => !changed.has(key));
	const first = merged(kept(keys.subarray(0, valued)), fresh.subarray(0, freshValued), order);
	const rest = merged(kept(keys.subarray(valued)), fresh.subarray(freshValued), order);
	const all = new Int32Array(first.length + rest.length);
	all.set(first);
	all.set(rest, first.length);
	return {keys: all, valued: first.length};
}

type Compare = (a: CableKey, b: CableKey) => number;

function compareBy(values: ReadonlyMap<CableKey, Values>, sort: IndexSort): Compare {
	return (keyA, keyB) => {
		const [a, b] = [values.get(keyA) as Values, values.get(keyB) as Values];
		const [valueA, valueB] = [a[sort], b[sort]];
		if (valueA === undefined || valueB === undefined) {
			return Number(valueA === undefined) - Number(valueB === undefined) || compare(a.file, b.file);
		}
		return compare(valueA, valueB) || compare(a.date ?? '', b.date ?? '') || compare(a.file, b.file);
	};
}

function compare<Value extends string | number>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Two orders as one: the places of the few are looked for in the many, and what lies between is copied. */
function merged(many: Int32Array, few: Int32Array, order: Compare): Int32Array {
	const all = new Int32Array(many.length + few.length);
	let copied = 0;
	few.forEach((key, index) => {
		const place = placeOf(key, many, copied, order);
		all.set(many.subarray(copied, place), copied + index);
		all[place + index] = key;
		copied = place;
	});
	all.set(many.subarray(copied), copied + few.length);
	return all;
}

function placeOf(key: CableKey, keys: Int32Array, from: number, order: Compare): number {
	let [low, high] = [from, keys.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (order(keys[middle] as CableKey, key) < 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
