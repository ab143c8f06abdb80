import {type Cited, numberInCitation} from './cited.js';
import {type Locator, paragraphSigns} from './locator.js';
import {isoDay} from './records.js';

/** The facts one after the other, for notes and messages: number, post, day, classification, subject, paragraph. */
export function plain(cited: Cited, locator: Locator): string {
	const {from, day, classification, subject, file} = cited;
	const facts = [numberInCitation(cited) ?? file, from, day && isoDay(day), classification].filter(
		fact => fact !== undefined,
	);
	const parts = [facts.join(', '), subject].filter(part => part !== undefined).join(': ');
	return [parts, paragraphSigns(locator)].filter(part => part !== '').join(', ');
}
