/** The cables that are found by others: those that are cited, those with the same number, those sent before another. */
import {firstIndex} from '../../cable/first-index.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database} from '../database.js';
import type {CableIndex} from '../reader.js';
import {readPostings, readPostingsBetween} from './stored-postings.js';

/** The cables that others cite, which are the first in their order. */
export function citedCables({order, rows}: Pick<CableIndex, 'order' | 'rows'>): Int32Array {
	const keys = order('cited', true);
	const end = firstIndex(keys.length, index => {
		const [row] = rows(keys.subarray(index, index + 1));
		return row === undefined || row.timesCited <= 0;
	});
	return keys.subarray(0, end);
}

/** The cables whose number another has as well. */
export function duplicateCables({all}: Database): readonly CableKey[] {
	return all(duplicatesQuery).map(({key}) => Number(key));
}

/** Numbers that are the same have the same serial, and both are in an index of the table. */
const duplicatesQuery = `
	SELECT key FROM cable WHERE (serial, number) IN (
		SELECT serial, number FROM cable WHERE serial <> '' GROUP BY serial, number HAVING count(*) > 1
	)`;

/** The cables sent before a moment: by the days that they have as terms, and on its own day by their moments. */
export function sentBefore(
	database: Database,
	{rows}: Pick<CableIndex, 'rows'>,
	date: string,
	onDamage: () => void,
): ReadonlySet<CableKey> {
	const day = `date:${date.slice(0, 'yyyy-mm-dd'.length)}`;
	const keys = new Set<CableKey>();
	const sameDay: CableKey[] = [];
	readPostingsBetween(database, ['date:', day], key => keys.add(key), onDamage);
	readPostings(database, day, key => sameDay.push(key), onDamage);
	for (const key of sameDay) {
		if ((rows([key])[0]?.date ?? date) >= date) {
			keys.delete(key);
		}
	}
	return keys;
}
