/** The message reference numbers of a cable and of the cables that it refers to. */

import {namedPost, spacedName} from '../../glossary/post-names.js';
import {type Cable, type Reference, slice} from '../cable.js';
import {fullYear} from '../line/date-time-group.js';
import {formatMrn, type Mrn, mrnOfFileName} from '../mrn.js';
import {attribute, blockOf, blocksOf, columnValue, printedValue} from './block-queries.js';
import {classificationLineOf} from './classification.js';
import {sentAt} from './dates.js';

/** The cable's own number. */
export function messageReferenceNumber(cable: Cable): Mrn | undefined {
	const printed =
		printedValue(cable, /^MRN|^Message Ref|^Reference ID/i) ?? columnValue(cable, 'referenceId');
	const own = printed && mrnInWords(cable, printed);
	if (own) {
		return own;
	}
	const year = sentAt(cable)?.year;
	const lines = blocksOf(cable, 'classification-line');
	// An editor's line above the telegram may have the number as well; the message's own line comes last.
	const number =
		classificationLineOf(cable)?.messageNumber ?? lines.findLast(line => line.messageNumber)?.messageNumber;
	if (number && year !== undefined) {
		return formatMrn(year, slice(cable, number.post), slice(cable, number.serial), cable.family);
	}
	return attribute(cable, 'Document Number');
}

function mrnInWords(cable: Cable, words: string): Mrn | undefined {
	const match = /^(\d{4}|\d{2})\s?([A-Z][A-Z '.-]*?)\s?(\d{1,7})\b/.exec(words.toUpperCase());
	return match
		? formatMrn(fullYear(match[1] ?? ''), match[2] ?? '', match[3] ?? '', cable.family)
		: undefined;
}

/** The number by which a cable is known: its own, or if the text states none the one in its file's name. */
export function knownNumber(cable: Cable): KnownNumber | undefined {
	const own = messageReferenceNumber(cable);
	if (own !== undefined) {
		return {mrn: own, mrnFrom: 'text'};
	}
	const named = mrnOfFileName(cable.id);
	return named === undefined ? undefined : {mrn: named, mrnFrom: 'fileName'};
}

/** A number and its source. */
export type KnownNumber = {readonly mrn: Mrn; readonly mrnFrom: MrnSource};

/** Whether the text states a number, or only the name of its file. */
export type MrnSource = 'text' | 'fileName';

/** The references in printed order; if there are none, those that a dump's row lists. */
export function references(cable: Cable): readonly Reference[] {
	const printed = blocksOf(cable, 'references').flatMap(block => block.references);
	return printed.length > 0 ? printed : (blockOf(cable, 'dump-columns')?.references ?? []);
}

/** The number of the cable that a reference names; if no year is written, it has the year of this cable. */
export function referenceMrn(cable: Cable, reference: Reference): Mrn | undefined {
	const {messageNumber} = reference;
	const year = messageNumber?.year
		? fullYear(slice(cable, messageNumber.year).replace(/\s/g, ''))
		: sentAt(cable)?.year;
	return messageNumber && year !== undefined
		? mrnOfPost(cable, year, slice(cable, messageNumber.post), slice(cable, messageNumber.serial))
		: undefined;
}

/** The number of a message of a year, with its post and serial as a cable writes them. */
export function mrnOfPost({family}: Cable, year: number, post: string, serial: string): Mrn {
	return formatMrn(year, usualName(post), serial, family);
}

/** The name by which the table lists a post: `RIO DE JANEIRO` for `RIO`. */
function usualName(post: string): string {
	const named = namedPost(post);
	return named === undefined ? post : spacedName(named);
}

/** The numbers of the cables that the references name, in order. */
export function mrnsNamed(cable: Cable): readonly Mrn[] {
	return references(cable).flatMap(reference => referenceMrn(cable, reference) ?? []);
}
