/** When a cable was sent, and when it is to be declassified. */

import {fullYear} from '../../glossary/calendar.js';
import {type Cable, slice} from '../cable.js';
import {plainWords, wordsOf} from '../joined-text.js';
import {
	isoDate,
	type Moment,
	monthNumber,
	parseAmericanMoment,
	parseDateTimeGroup,
	parseDay,
	parseIsoMoment,
	parseWrittenMoment,
} from '../line/date-time-group.js';
import {parsePublishersMoment} from '../line/publishers-date.js';
import {attribute, blockOf, columnValue, printedValue} from './block-queries.js';
import {classificationLineOf} from './classification.js';
import {ownEntry} from './publishers-entry.js';

/** The date-time group as printed. */
export function dateTimeGroup(cable: Cable): string | undefined {
	const line = blockOf(cable, 'date-line');
	if (line) {
		return plainWords(slice(cable, line.dateTimeGroup));
	}
	return printedValue(cable, /DTG|^Date|^Sent/i);
}

/** When the message was sent, in UTC. */
export function sentAt(cable: Cable): Moment | undefined {
	const known = moments.get(cable);
	if (known) {
		return known.moment;
	}
	const moment = writtenMoment(cable);
	moments.set(cable, {moment});
	return moment;
}

// Remembered, since every reference asks for the year and a damaged file may have thousands.
const moments = new WeakMap<Cable, {readonly moment: Moment | undefined}>();

function writtenMoment(cable: Cable): Moment | undefined {
	return (
		momentIn(dateTimeGroup(cable), parseDateTimeGroup) ??
		momentIn(printedValue(cable, /^Created/i), parseIsoMoment) ??
		momentIn(printedValue(cable, /^Date/i), parseWrittenMoment) ??
		momentIn(columnValue(cable, 'created'), parseAmericanMoment) ??
		momentIn(entryDate(cable), words => parseIsoMoment(words) ?? parseWrittenMoment(words)) ??
		momentIn(attribute(cable, 'Draft Date') ?? attribute(cable, 'Sent Date'), parseDay) ??
		momentAbove(cable)
	);
}

/** The moment that newspapers set in place of the transmission, right above its first line: `Monday, 18 June 2007, 12:11`. */
function momentAbove(cable: Cable): Moment | undefined {
	const first = classificationLineOf(cable);
	const above = first && cable.blocks.findLast(({type, end}) => type !== 'blank' && end <= first.start);
	return above?.type === 'notice' ? parsePublishersMoment(plainWords(slice(cable, above))) : undefined;
}

function entryDate(cable: Cable): string | undefined {
	const created = ownEntry(cable)?.created;
	return created && slice(cable, created);
}

function momentIn(
	words: string | undefined,
	parse: (words: string) => Moment | undefined,
): Moment | undefined {
	return words ? parse(words) : undefined;
}

/** The date on which the cable is to be declassified, in ISO form, as the executive order line states it. */
export function declassifyOn(cable: Cable): string | undefined {
	const block = blockOf(cable, 'executive-order');
	const words = block ? wordsOf(cable.reading, block.pieces) : '';
	const american = /(?<![\d/])(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{4}|\d{2})(?![\d/])/.exec(words);
	if (american) {
		return isoDate(fullYear(american[3] ?? ''), Number(american[1]), Number(american[2]));
	}
	const international = /(?<![\d/])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?![\d/])/.exec(words);
	if (international) {
		return isoDate(Number(international[1]), Number(international[2]), Number(international[3]));
	}
	const inWords =
		/\b(?<month>[A-Z]{3})[A-Z]{0,6}\.? (?<day>\d{1,2}),? (?<year>\d{4})\b|\b(?<day>\d{1,2}) (?<month>[A-Z]{3})[A-Z]{0,6}\.?,? (?<year>\d{4})\b/i.exec(
			words,
		)?.groups;
	return inWords && isoDate(Number(inWords.year), monthNumber(inWords.month ?? ''), Number(inWords.day));
}
