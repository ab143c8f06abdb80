/** Reads a day, a month or a year, in the spellings in which people and telegrams write them. */
import {isoDate, isoMoment, monthNumber, parseDateTimeGroup} from '../../cable/line/date-time-group.js';
import {fullYear} from '../../glossary/calendar.js';

/** Days from one to another, both included, in ISO form. */
export type Days = {readonly first: string; readonly last: string};

/** The days that are meant by `2006`, `2006-05`, `may 2006`, `17may2006`, `5/17/06` and the like; none if there are none. */
export function writtenDays(written: string): Days | undefined {
	const words = written.trim();
	if (words.length > longestDate) {
		return undefined;
	}
	for (const [pattern, read] of forms) {
		const match = pattern.exec(words);
		if (match !== null) {
			const {year = '', month = '', day = ''} = match.groups ?? {};
			return read({year, month, day});
		}
	}
	const moment = parseDateTimeGroup(words);
	return moment && oneDay(isoMoment(moment).slice(0, 'yyyy-mm-dd'.length));
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const moved = new Date(0);
	moved.setUTCFullYear(year, month - 1, date + days);
	return moved.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

const longestDate = 32;

type Written = {readonly year: string; readonly month: string; readonly day: string};

const monthName = '(?<month>[a-z]{3,9})\\.?';
const year = '(?<year>[12]\\d{3}|\\d{2})';

const forms: readonly (readonly [RegExp, (written: Written) => Days | undefined])[] = [
	[/^(?<year>[12]\d{3}|\d{2})$/, written => wholeYears(written.year, 1)],
	[/^(?<year>(?:[12]\d)?\d0)'?s$/i, written => wholeYears(written.year, 10)],
	[/^(?<year>[12]\d{3})[-/.](?<month>\d{1,2})$/, written => wholeMonth(written.year, Number(written.month))],
	[/^(?<month>\d{1,2})\/(?<year>[12]\d{3})$/, written => wholeMonth(written.year, Number(written.month))],
	[
		/^(?<year>[12]\d{3})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]\d\d:\d\d.{0,8})?$/,
		written => day(written, Number(written.month)),
	],
	[/^(?<year>[12]\d{3})(?<month>\d{2})(?<day>\d{2})$/, written => day(written, Number(written.month))],
	[/^(?<month>\d{1,2})[/.](?<day>\d{1,2})[/.](?<year>[12]\d{3}|\d{2})$/, americanDay],
	[new RegExp(`^${monthName}[\\s-]*${year}$`, 'i'), ofNamedMonth],
	[new RegExp(`^(?<year>[12]\\d{3})[\\s-]*${monthName}$`, 'i'), ofNamedMonth],
	[new RegExp(`^(?<day>\\d{1,2})[\\s-]*${monthName}[\\s,-]*${year}$`, 'i'), ofNamedMonth],
	[new RegExp(`^${monthName}\\s*(?<day>\\d{1,2}),\\s*${year}$`, 'i'), ofNamedMonth],
	[new RegExp(`^${monthName}\\s*(?<day>\\d{1,2})\\s+(?<year>[12]\\d{3})$`, 'i'), ofNamedMonth],
];

function ofNamedMonth(written: Written): Days | undefined {
	const month = monthNumber(written.month);
	return written.day === '' ? wholeMonth(written.year, month) : day(written, month);
}

/** The month stands first, unless there is no such month. */
function americanDay(written: Written): Days | undefined {
	const {year, month: first, day: second} = written;
	return day(written, Number(first)) ?? day({year, month: second, day: first}, Number(second));
}

function day(written: Written, month: number): Days | undefined {
	const found = isoDate(fullYear(written.year), month, Number(written.day));
	return found === undefined ? undefined : oneDay(found);
}

function oneDay(found: string): Days {
	return {first: found, last: found};
}

function wholeMonth(written: string, month: number): Days | undefined {
	const year = fullYear(written);
	const first = isoDate(year, month, 1);
	const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
	return first === undefined || next === undefined ? undefined : {first, last: dayAfter(next, -1)};
}

function wholeYears(written: string, count: number): Days | undefined {
	const year = fullYear(written);
	const first = isoDate(year, 1, 1);
	const last = isoDate(year + count - 1, 12, 31);
	return first === undefined || last === undefined ? undefined : {first, last};
}
