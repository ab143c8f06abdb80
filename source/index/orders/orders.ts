/** The orders of the list, updated as cables come and go. */
import type {ClassificationLevel} from '../../cable/cable.js';
import {classificationLevels} from '../../cable/cable.js';
import {firstIndex} from '../../cable/first-index.js';
import type {Mrn} from '../../cable/mrn.js';
import {dateSortValue, subjectSortValue} from '../../cable/summary/sort-values.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {placeName} from '../../glossary/posts.js';
import {type Column, createNumberColumn, createTextColumn, type NumberColumn} from './columns.js';
import {type Order, type StoredOrder, storedOrders} from './sorts.js';

/** The values that cables are sorted by. */
export type SortValues = {
	readonly key: CableKey;
	/** The bytes of its name. */
	readonly file: Uint8Array;
	readonly mrn: Mrn | undefined;
	readonly date: string | undefined;
	readonly from: string | undefined;
	readonly subject: string | undefined;
	readonly classification: ClassificationLevel | undefined;
	readonly isNoforn: boolean;
	readonly size: number;
	readonly timesCited: number;
};

/** All orders of some cables, which change with the cables. */
export type Orders = {
	readonly put: (values: SortValues) => void;
	readonly remove: (key: CableKey) => void;
	/** Sets how often each cable is cited; those without a count are not cited. */
	readonly setTimesCited: (counts: NumberColumn) => void;
	readonly current: () => Readonly<Record<StoredOrder, Order>>;
};

/** Creates the orders of some cables from existing orders of them. */
export function createOrders(
	all: Iterable<SortValues>,
	existing: Readonly<Record<StoredOrder, Order>>,
): Orders {
	const values = createValues();
	const change = {leaving: new Set<CableKey>(), coming: new Set<CableKey>()};
	let orders = existing;

	for (const one of all) {
		values.put(one);
	}

	function current(): Readonly<Record<StoredOrder, Order>> {
		if (change.leaving.size > 0 || change.coming.size > 0) {
			orders = Object.fromEntries(
				storedOrders.map(sort => [sort, updated(orders[sort], change, values, sort)]),
			) as Record<StoredOrder, Order>;
			change.leaving.clear();
			change.coming.clear();
		}
		return orders;
	}

	return {
		put(one) {
			if (values.has(one.key)) {
				change.leaving.add(one.key);
			}
			values.put(one);
			change.coming.add(one.key);
		},
		remove(key) {
			values.remove(key);
			change.leaving.add(key);
			change.coming.delete(key);
		},
		setTimesCited(counts) {
			const before = current();
			const {keys} = before.cited;
			for (const key of keys) {
				values.columns.cited.set(key, counts.has(key) ? counts.get(key) : 0);
			}
			orders = {...before, cited: {keys: keys.toSorted(compareBy(values, 'cited')), valued: keys.length}};
		},
		current,
	};
}

/** The columns that are compared, by order; the date and the file decide between equal values. */
function createValues() {
	const files = createTextColumn();
	const columns = {
		date: createTextColumn(),
		post: createTextColumn(),
		subject: createTextColumn(),
		classification: createNumberColumn(),
		size: createNumberColumn(),
		cited: createNumberColumn(),
		newest: createTextColumn(),
	} satisfies Readonly<Record<StoredOrder, Column<never>>>;
	return {
		files,
		columns,
		put(values: SortValues): void {
			const {key, file, from, subject, classification, isNoforn, size, timesCited} = values;
			files.set(key, file);
			columns.date.set(key, dateSortValue(values, 'oldest first'));
			columns.newest.set(key, dateSortValue(values, 'newest first'));
			columns.post.set(key, from && placeName(from));
			columns.subject.set(key, subject && subjectSortValue(subject));
			columns.classification.set(
				key,
				classification && 2 * classificationLevels.indexOf(classification) + Number(isNoforn),
			);
			columns.size.set(key, size);
			columns.cited.set(key, timesCited);
		},
		remove: (key: CableKey) => files.set(key, undefined),
		has: files.has,
	};
}

type Values = ReturnType<typeof createValues>;

/** The keys to take out of an order, and those to put into it; a cable that moves is in both. */
type Change = {readonly leaving: ReadonlySet<CableKey>; readonly coming: ReadonlySet<CableKey>};

function updated({keys}: Order, {leaving, coming}: Change, values: Values, sort: StoredOrder): Order {
	const order = compareBy(values, sort);
	const staying = leaving.size === 0 ? keys : keys.filter(key => !leaving.has(key));
	const all = merged(staying, Int32Array.from(coming).sort(order), order);
	return {keys: all, valued: valuedIn(all, values, sort)};
}

/** How many cables have the value; they come first. */
function valuedIn(keys: Int32Array, {columns}: Values, sort: StoredOrder): number {
	return firstIndex(keys.length, index => !columns[sort].has(keys[index] as CableKey));
}

type Compare = (a: CableKey, b: CableKey) => number;

function compareBy({files, columns}: Values, sort: StoredOrder): Compare {
	const column = columns[sort];
	return (a, b) =>
		column.has(a) && column.has(b)
			? column.compare(a, b) || columns.date.compare(a, b) || files.compare(a, b)
			: Number(column.has(b)) - Number(column.has(a)) || files.compare(a, b);
}

/** Merges two orders: finds the places of the few by bisection, and copies what is between them. */
function merged(many: Int32Array, few: Int32Array, order: Compare): Int32Array {
	const all = new Int32Array(many.length + few.length);
	let copied = 0;
	few.forEach((key, index) => {
		const place = firstIndex(many.length, index => order(many[index] as CableKey, key) >= 0, copied);
		all.set(many.subarray(copied, place), copied + index);
		all[place + index] = key;
		copied = place;
	});
	all.set(many.subarray(copied), copied + few.length);
	return all;
}
