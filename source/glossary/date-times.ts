/** The moment that a date-time group names, in words: `181211Z JUN 07` is 18 June 2007, 12:11 UTC. */

import {fullYear, monthNames} from './calendar.js';
import type {Context, Explanation} from './explanation.js';

/** What a date-time group means. Without a month it is a day of any month; seven digits are a day of a year. */
export function explainDateTime(word: string, {year}: Context): readonly Explanation[] {
	const meaning = full(word) ?? dayAndHour(word) ?? dayOfYear(word, year);
	return meaning === undefined
		? []
		: [
				{
					word,
					kind: 'date-time-group',
					meaning,
					source: 'the form of date-time groups: day, hour, minute, zone',
				},
			];
}

function full(word: string): string | undefined {
	const match = /^(?:[ZOPRY] )*(\d{2})(\d{2})(\d{2}) ?Z? ?([A-Z]{3})[A-Z]{0,6}\.? ?((?:19|20)?\d{2})$/i.exec(
		word,
	);
	if (!match) {
		return undefined;
	}
	const [, day = '', hour = '', minute = '', name = '', yearDigits = ''] = match;
	const month = monthNames.findIndex(each => each.slice(0, 3).toUpperCase() === name.toUpperCase());
	return month < 0 ? undefined : moment(fullYear(yearDigits), month, Number(day), hour, minute);
}

function dayAndHour(word: string): string | undefined {
	const [, day = '', hour = '', minute = ''] = /^(\d{2})(\d{2})(\d{2})Z$/i.exec(word) ?? [];
	const isDay = Number(day) >= 1 && Number(day) <= 31;
	return isDay && isHour(hour, minute) ? `day ${Number(day)} of the month, ${hour}:${minute} UTC` : undefined;
}

// `DE RUEHRO #1333/01 1691211`: day 169 of the year, which the line does not state.
function dayOfYear(word: string, year: number | undefined): string | undefined {
	const [, day = '', hour = '', minute = ''] = /^(\d{3})(\d{2})(\d{2})Z?$/i.exec(word) ?? [];
	if (Number(day) < 1 || Number(day) > 366 || !isHour(hour, minute)) {
		return undefined;
	}
	return year === undefined
		? `day ${Number(day)} of the year, ${hour}:${minute} UTC`
		: moment(year, 0, Number(day), hour, minute, 'year');
}

/** `18 June 2007, 12:11 UTC`; none if the month, or the year, has no such day. */
function moment(
	year: number,
	month: number,
	day: number,
	hour: string,
	minute: string,
	within: 'month' | 'year' = 'month',
): string | undefined {
	// `setUTCFullYear` keeps a year below 100; the constructor would move it into the 20th century.
	const date = new Date(0);
	date.setUTCFullYear(year, month, day);
	const exists = date.getUTCFullYear() === year && (within === 'year' || date.getUTCMonth() === month);
	return exists && day > 0 && isHour(hour, minute)
		? `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${year}, ${hour}:${minute} UTC`
		: undefined;
}

function isHour(hour: string, minute: string): boolean {
	return hour !== '' && Number(hour) <= 23 && Number(minute) <= 59;
}
