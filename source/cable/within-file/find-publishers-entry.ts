/**
 * The number and the date that a publisher prints above a cable, in the text of a page: `07ROME1333  2007-06-18 12:11`.
 *
 * The extracts of 2002-05 have no date-time group of their own, so that without it neither their number nor any that they
 * cite is known.
 */
import type {PublishersEntry, Range} from '../cable.js';
import {type TextLine, within} from '../line/lines.js';

/** The entry in the lines above a cable, if they have one; a row of a table before a number that stands alone. */
export function findPublishersEntry(lines: readonly TextLine[]): PublishersEntry | undefined {
	const numbered = lines.flatMap(line => {
		const number = numberIn(line.text);
		const created = number && momentIn(line.text, number.end);
		return number
			? [
					{
						number: within(line, number.start, number.end),
						created: created && within(line, created.start, created.end),
					},
				]
			: [];
	});
	const row = numbered.find(({created}) => created !== undefined) ?? numbered[0];
	const created = row?.created ?? (row && momentOnItsLine(lines));
	return row && {number: row.number, ...(created && {created})};
}

/** Where a line has the number: first, after its label, or as the name of a page. */
function numberIn(text: string): Range | undefined {
	if (text.length > LONGEST_LINE || !/\d[A-Z]/.test(text)) {
		return undefined;
	}
	const match = numberFirst.exec(text) ?? numberOfPage.exec(text);
	const number = match?.groups?.number;
	const start = match ? match.index + match[0].length - (number?.length ?? 0) : 0;
	return number === undefined ? undefined : {start, end: start + number.length};
}

const LONGEST_LINE = 300;

/** `05ZENDA1811 …`, `Reference ID: 05ZENDA1811`, `| 05ZENDA1811 | …`, `04STRELSAU1400_a`, `Viewing cable 05ZENDA1811, …`. */
const numberFirst =
	/^[|\s>#*]{0,9}(?:(?:(?:Cable )?Reference ID|Canonical ID|Viewing cable|ID)[\s:#|]{1,6})?(?<number>\d{2}(?:\d{2})?[A-Z][A-Z.'-]{2,20}\d{1,7})(?=_[a-z]\b|[\s,:;|]|$)/i;

const numberOfPage = /\/(?<number>\d{2}[A-Z]{3,20}\d{1,7})(?=\.html?\b)/;

/** The moment behind the number, or on a line of its own. */
function momentIn(text: string, from: number): Range | undefined {
	const match = momentBehind.exec(text.slice(from));
	return match?.[1] === undefined
		? undefined
		: {start: from + match[0].length - match[1].length, end: from + match[0].length};
}

const momentBehind = /^(?:_[a-z])?[\s|]{1,9}(\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?)/;

function momentOnItsLine(lines: readonly TextLine[]): Range | undefined {
	for (const line of lines) {
		const match = line.text.length > LONGEST_LINE ? null : momentAlone.exec(line.text);
		if (match?.[1] !== undefined) {
			const end = match[0].length;
			return within(line, end - match[1].length, end);
		}
	}
	return undefined;
}

/** `2005-11-14 14:02:00`, `Date: 2004 May 11, 14:21 (Tuesday)`, `Cable time  Thu, 6 Sep 2007 10:12 UTC`. */
const momentAlone =
	/^(?:(?:Created|Date|Cable time)[\s:|]{1,9})?(?:[A-Z][a-z]{2}, )?(\d{4}-\d{2}-\d{2} \d{2}:\d{2}|\d{4} [A-Z][a-z]{2,8} \d{1,2}, \d{2}:\d{2}|\d{1,2} [A-Z][a-z]{2,8} \d{4} \d{2}:\d{2}(?=:\d{2}\b| UTC\b))/;
