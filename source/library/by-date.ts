import type {Listed} from '../cable/summary.js';

/** The order of dates, the earliest first; cables without a date are the last. */
export function byDate(one: Listed, other: Listed): number {
	const [a, b] = [one.date ?? '9', other.date ?? '9'];
	return a < b ? -1 : a > b ? 1 : one.key - other.key;
}
