/** The day that a publisher set above a cable: `Monday, 23 February 2009, 17:24`. */
import {type Moment, parseWrittenMoment} from './date-time-group.js';

/** Whether a line states a day and nothing else, and whether with the time. */
export function publishersDate(text: string): 'day' | 'time' | undefined {
	if (text.length > LONGEST || !mayBegin(text) || !/\d{4}/.test(text)) {
		return undefined;
	}
	return wholeLine.test(text) ? (text.includes(':') ? 'time' : 'day') : undefined;
}

/** Whether a line begins with a capital and a small letter, or with a figure; a parenthesis may precede either. */
function mayBegin(text: string): boolean {
	if (text.length < SHORTEST) {
		return false;
	}
	const at = text.charCodeAt(0) === PARENTHESIS ? 1 : 0;
	const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
	const isWord = first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
	return isWord || (first >= 0x30 && first <= 0x39);
}

const PARENTHESIS = 0x28;

/** No such line is shorter, in characters. */
const SHORTEST = 8;

/** No such line is longer, in characters. */
const LONGEST = 60;

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const shortWeekday = '(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)';
const whatWasDone =
	'(?:(?:Page )?Last )?(?:Created|Sent|Published|Posted|Released|Updated|Modified|Changed|Distributed|Printed|Uploaded|Downloaded|Retrieved|Archived|Added|Received|Revised|Edited|Transcribed|Scanned|Accessed|Declassified)|(?:Release|Publication|Print) date|Date of (?:release|publication)';
const month =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm]\b)?(?:\s?(?:GMT|UTC|Z|E[SD]T|BST|CES?T))?`;
const inWords = String.raw`(?:(?:${weekday}|${shortWeekday}\.?),?\s+)?(?:\d{1,2}\s+${month},?|${month}\s+\d{1,2},)\s+\d{4}(?:(?:,| at)?\s+${time})?\.?`;
const inFigures = String.raw`(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:(?:T|,?\s)${time})?`;
/** Behind what was done may stand where: `Downloaded 12 May 2010 from www.zenda.example`. */
const where = String.raw`(?:\s(?:from|by|at|in)\s.{1,40}(?<!\.))?`;

const wholeLine = new RegExp(
	String.raw`^\(?(?:(?:(?:Pass|Date)\b:?\s+)?(?:${inWords}|${inFigures})|(?:${whatWasDone})\b:?\s+(?:on\s+)?(?:${inWords}|${inFigures})${where})\)?$`,
	'i',
);

/** The moment that a line states with the day of the week and the time. */
export function parsePublishersMoment(words: string): Moment | undefined {
	const [, day, hour = '', minute] = wholeMoment.exec(words) ?? [];
	return day === undefined ? undefined : parseWrittenMoment(`${day} ${hour.padStart(2, '0')}:${minute}`);
}

const wholeMoment = new RegExp(
	String.raw`^(?:Pass )?${weekday},? (\d{1,2} [A-Z][a-z]+ \d{4}),? (\d{1,2}):(\d{2})$`,
);
