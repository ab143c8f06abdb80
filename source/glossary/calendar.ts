/** The months and the years in which telegrams are dated. */

/** The English names of the months, January first. */
export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** A year as written. Two digits below 45 are of this century, since the telegrams begin after the Second World War. */
export function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length > 2 ? year : year < 45 ? 2000 + year : 1900 + year;
}
