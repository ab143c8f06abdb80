import {monthNames} from '../glossary/calendar.js';
import {type Cited, classificationInCitation, type Day, isTelegram, numberInCitation} from './cited.js';
import {type Locator, paragraphMarks, paragraphNumbers} from './locator.js';

/**
 * A note as the Chicago Manual of Style has it for an unpublished government document: who, title in quotation marks,
 * what and its number, day, part. The subject is as printed.
 */
export function chicago(cited: Cited, locator: Locator): string {
	const {from, subject, day, file} = cited;
	const number = numberInCitation(cited);
	const identity = isTelegram(cited)
		? ['telegram', number ?? ''].filter(word => word !== '').join(' ')
		: undefined;
	const title = subject === undefined ? undefined : `“${subject},”`;
	const parts = [
		number === undefined && subject === undefined ? file : undefined,
		identity,
		day && longDay(day),
		classificationInCitation(cited),
		locator.length === 0
			? undefined
			: `par${locator.length > 1 ? 's' : ''}. ${paragraphNumbers(locator)}${paragraphMarks(locator)}`,
	].filter(part => part !== undefined);
	// The comma after a title stands within its quotation marks.
	const lead = [from && `${from},`, title].filter(part => part !== undefined).join(' ');
	const note = parts.join(', ');
	return `${[lead, note].filter(part => part !== '').join(' ')}.`.replace(/,”?\.$/, '.');
}

/** `June 18, 2007`; a year that only the number states is supplied, so it stands in brackets. */
function longDay({year, month, day}: Day): string {
	return month === undefined ? `[${year}]` : `${monthNames[month - 1]} ${day}, ${year}`;
}
