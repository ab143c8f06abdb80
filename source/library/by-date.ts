import type {Listed} from '../cable/summary/summary.js';

/** The order of dates, earliest first; cables without a date come last. */
export function byDate(one: Listed, other: Listed): number {
	const [a, b] = [one.date ?? '9', other.date ?? '9'];
	return a < b ? -1 : a > b ? 1 : one.key - other.key;
}
