/** The day that a publisher set above a cable: `Monday, 23 February 2009, 17:24`. */
import {type Moment, monthNumber, parseIsoMoment} from './date-time-group.js';

/** The moment that a line of nothing else states; it may have the day alone, which is then at midnight. */
export function publishersMoment(text: string): (Moment & {readonly hasTime: boolean}) | undefined {
	if (text.length > LONGEST || !/^(?:[A-Z][a-z]|\d)/.test(text) || !/\d{4}/.test(text)) {
		return undefined;
	}
	const match = dayFirst.exec(text) ?? monthFirst.exec(text);
	if (match?.groups) {
		const {year, month = '', day, hour, minute} = match.groups;
		return {
			year: Number(year),
			month: monthNumber(month),
			day: Number(day),
			hour: Number(hour ?? 0),
			minute: Number(minute ?? 0),
			hasTime: hour !== undefined,
		};
	}
	const iso = isoAlone.exec(text)?.[1];
	const moment = iso === undefined ? undefined : parseIsoMoment(iso);
	return moment && {...moment, hasTime: text.includes(':')};
}

/** No such line is longer, in characters. */
const LONGEST = 60;

const before = String.raw`^(?:(?:Pass|Date|Created|Sent)\b:?\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?`;
const month =
	'(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
const after = String.raw`(?<year>\d{4})(?:(?:,| at)?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?:\s?(?:GMT|UTC|Z))?)?\.?$`;
const dayFirst = new RegExp(String.raw`${before}(?<day>\d{1,2})\s+${month},?\s+${after}`, 'i');
const monthFirst = new RegExp(String.raw`${before}${month}\s+(?<day>\d{1,2}),\s+${after}`, 'i');
const isoAlone =
	/^(?:(?:Date|Created|Released)\b:?\s+)?(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?)(?:\s?(?:GMT|UTC|Z))?$/;
