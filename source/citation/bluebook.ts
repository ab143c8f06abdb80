import {type Cited, classificationInCitation, type Day, isTelegram, numberInCitation} from './cited.js';
import {type Locator, paragraphSigns} from './locator.js';

/**
 * A citation as the Bluebook has it for letters and memoranda that are not published: what it is and from whom, its
 * subject, the paragraph, then the day and the classification in parentheses.
 */
export function bluebook(cited: Cited, locator: Locator): string {
	const {from, subject, day, file} = cited;
	const number = numberInCitation(cited);
	const kind = isTelegram(cited) ? 'Telegram' : undefined;
	const name = [kind, number ?? (kind === undefined && subject === undefined ? file : undefined)];
	const lead = [...name, from && `from ${from}`].filter(part => part !== undefined).join(' ');
	const parts = [lead, subject, paragraphSigns(locator)].filter(part => part !== undefined && part !== '');
	const notes = [day && shortDay(day), classificationInCitation(cited)].filter(note => note !== undefined);
	return `${[parts.join(', '), ...notes.map(note => `(${note})`)].join(' ')}.`;
}

/** `June 18, 2007`, with the months that the Bluebook abbreviates. */
function shortDay({year, month, day}: Day): string {
	return month === undefined ? `[${year}]` : `${months[month - 1]} ${day}, ${year}`;
}

const months = [
	'Jan.',
	'Feb.',
	'Mar.',
	'Apr.',
	'May',
	'June',
	'July',
	'Aug.',
	'Sept.',
	'Oct.',
	'Nov.',
	'Dec.',
];
