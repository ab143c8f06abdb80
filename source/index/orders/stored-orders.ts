/** Stores the orders of the list, and reads the values that they are made from. */
import {classificationLevels} from '../../cable/cable.js';
import type {Database} from '../database.js';
import {readOrder} from '../reader.js';
import {bytesOfKeys, orderChecksum, textOf} from '../rows/row-columns.js';
import {createOrders, type Orders, type SortValues} from './orders.js';
import {type Order, type StoredOrder, storedOrders} from './sorts.js';

/** Reads the stored orders, to be updated as cables come and go. */
export function readOrders(database: Database): Orders {
	return createOrders(readSortValues(database), storedIn(database));
}

/** Sorts all cables of an index again by the values in their rows. */
export function rebuildOrders(database: Database): Orders {
	const orders = createOrders([], noOrders);
	for (const values of readSortValues(database)) {
		orders.put(values);
	}
	return orders;
}

/** Stores all orders, each with its checksum. */
export function writeOrders({run}: Database, orders: Orders): void {
	for (const [sort, order] of Object.entries(orders.current()) as [StoredOrder, Order][]) {
		run(
			'INSERT OR REPLACE INTO ordering VALUES (?, ?, ?, ?)',
			sort,
			order.valued,
			bytesOfKeys(order.keys),
			orderChecksum(sort, order),
		);
	}
}

const sortColumns = 'key, file, number, date, sender, subject, classification, noforn, size, times_cited';

function* readSortValues(database: Database): Generator<SortValues> {
	for (const row of database.iterate(`SELECT ${sortColumns} FROM cable`)) {
		yield {
			key: Number(row.key),
			file: row.file as Uint8Array,
			mrn: textOf(row.number),
			date: textOf(row.date),
			from: textOf(row.sender),
			subject: textOf(row.subject),
			classification: classificationLevels[Number(row.classification ?? -1)],
			isNoforn: row.noforn === 1,
			size: Number(row.size),
			timesCited: Number(row.times_cited),
		};
	}
}

function storedIn(database: Database): Readonly<Record<StoredOrder, Order>> {
	const orders = storedOrders.map(sort => [sort, readOrder(database, sort)] as const);
	return Object.fromEntries(orders) as Record<StoredOrder, Order>;
}

const noOrders = Object.fromEntries(
	storedOrders.map(sort => [sort, {keys: new Int32Array(), valued: 0}]),
) as Readonly<Record<StoredOrder, Order>>;
