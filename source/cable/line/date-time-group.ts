import {fullYear, monthNames} from '../../glossary/calendar.js';
import {figuresOf} from '../characters.js';

/** The moment that a date-time group names, in UTC; `181211Z JUN 07` is 18 June 2007, 12:11. */
export type Moment = {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
};

/** A date-time group anywhere in a line: day, hour, minute, zone Z (sometimes misread as 2), month, year. */
export const dateTimeGroupPattern =
	/\b(\d{2})(\d{2})(\d{2})\s?[Z2]?\s*([A-Z]{3})[A-Z]{0,6}\.?\s*((?:19|20)?\d{2})(?!\d)/i;

/** The same with letters read for figures, or with a blank among these: `l81211Z JUN 07`, `18 1211Z JUN O7`. */
export const slippedGroupPattern =
	/\b(?=(?:[OIl]?\d ?){2})([\dOIl]{2}) ?([\dOIl]{2})([\dOIl]{2})\s?Z\s*([A-Z]{3})[A-Z]{0,6}\.?\s*((?:19|20)?[\dOIl]{2})(?!\w)/i;

/** The moment of a date-time group; none if there is no such day or hour. */
export function parseDateTimeGroup(text: string): Moment | undefined {
	const match = dateTimeGroupPattern.exec(text) ?? inFigures(slippedGroupPattern.exec(text));
	if (!match) {
		return undefined;
	}
	const [, day = '', hour = '', minute = '', monthName = '', year = ''] = match;
	return existing({
		year: fullYear(year),
		month: monthNumber(monthName),
		day: Number(day),
		hour: Number(hour),
		minute: Number(minute),
	});
}

/** The parts of a date-time group, with figures where letters were read for them; the month stays. */
function inFigures(match: RegExpExecArray | null): readonly string[] | null {
	return match?.map((part, index) => (index === MONTH ? part : figuresOf(part))) ?? null;
}

const MONTH = 4;

/** The day of an archivist's date, `09 JAN 1974`, as a moment at midnight. */
export function parseDay(text: string): Moment | undefined {
	const match = /^(\d{1,2})[ -]([A-Z]{3})[A-Z]*[ -](\d{4})/i.exec(text);
	return match
		? existing({
				year: Number(match[3]),
				month: monthNumber(match[2] ?? ''),
				day: Number(match[1]),
				hour: 0,
				minute: 0,
			})
		: undefined;
}

/** The moment of a web page's date, `2007-06-18 12:11`. */
export function parseIsoMoment(text: string): Moment | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
	return match
		? existing({
				year: Number(match[1]),
				month: Number(match[2]),
				day: Number(match[3]),
				hour: Number(match[4] ?? 0),
				minute: Number(match[5] ?? 0),
			})
		: undefined;
}

/** The moment of a page's date in words, `2004 May 11, 14:21` or `6 Sep 2007 10:12`. */
export function parseWrittenMoment(text: string): Moment | undefined {
	const match =
		/^(?<year>\d{4}) (?<month>[A-Z][a-z]+) (?<day>\d{1,2}), (?<hour>\d{2}):(?<minute>\d{2})(?!\d)/.exec(
			text,
		) ??
		/^(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2})(?!\d)/.exec(text);
	const {year, month = '', day, hour, minute} = match?.groups ?? {};
	return match
		? existing({
				year: Number(year),
				month: monthNumber(month),
				day: Number(day),
				hour: Number(hour),
				minute: Number(minute),
			})
		: undefined;
}

/** The moment of a dump's date, `6/18/2007 12:11`, with the month first. */
export function parseAmericanMoment(text: string): Moment | undefined {
	const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/.exec(text);
	const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = match?.slice(1).map(Number) ?? [];
	return match ? existing({year, month, day, hour, minute}) : undefined;
}

/** `2007-06-18T12:11:00Z`. */
export function isoMoment({year, month, day, hour, minute}: Moment): string {
	return `${isoDay(year, month, day)}T${two(hour)}:${two(minute)}:00Z`;
}

/** The ISO form of a day; none if there is no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
	return existing({year, month, day, hour: 0, minute: 0}) && isoDay(year, month, day);
}

const months = monthNames.map(name => name.slice(0, 3).toUpperCase());

/**
 * The number of a month, 1 to 12, from any spelling that begins with its first three letters; 0 for other words.
 * One letter may be misread (`PEB`), as long as only one month can be meant.
 */
export function monthNumber(name: string): number {
	const letters = name.slice(0, 3).toUpperCase();
	const exact = months.indexOf(letters);
	if (exact >= 0 || letters.length < 3) {
		return exact + 1;
	}
	const near = months.filter(
		month => [...month].filter((letter, index) => letter !== letters[index]).length === 1,
	);
	return near.length === 1 ? months.indexOf(near[0] ?? '') + 1 : 0;
}

// `Date` would turn 31 February into 3 March, a date that is not in the text.
function existing(moment: Moment): Moment | undefined {
	const {year, month, day, hour, minute} = moment;
	const exists =
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= daysIn(year, month) &&
		hour <= 23 &&
		minute <= 59 &&
		year >= 1;
	return exists ? moment : undefined;
}

function daysIn(year: number, month: number): number {
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, month: number, day: number): string {
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
