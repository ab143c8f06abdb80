/** The message reference numbers of a cable and of the cables that it refers to. */

import {fullYear} from '../../glossary/calendar.js';
import {namedPost, spacedName} from '../../glossary/post-names.js';
import {type Cable, type Reference, slice} from '../cable.js';
import {withCapitalI} from '../characters.js';
import {formatMrn, isOfSamePost, type Mrn, type MrnParts, mrnOfFileName, parseMrn} from '../mrn.js';
import {attribute, blockOf, blocksOf, columnValue, printedValue} from './block-queries.js';
import {classificationLineOf} from './classification.js';
import {sentAt} from './dates.js';
import {ownEntry} from './publishers-entry.js';

/** The cable's own number. */
export function messageReferenceNumber(cable: Cable): Mrn | undefined {
	const printed =
		printedValue(cable, /^MRN|^Message Ref|^Reference ID|^Canonical ID/i) ??
		columnValue(cable, 'referenceId');
	const own = printed && mrnInWords(cable, printed);
	if (own) {
		return own;
	}
	const entry = ownEntry(cable);
	const year = sentAt(cable)?.year ?? (entry && parseMrn(entry.mrn)?.year);
	const lines = blocksOf(cable, 'classification-line');
	// An editor's line above the telegram may have the number as well; the message's own line comes last.
	const number =
		classificationLineOf(cable)?.messageNumber ?? lines.findLast(line => line.messageNumber)?.messageNumber;
	if (number && year !== undefined) {
		return formatMrn(year, slice(cable, number.post), slice(cable, number.serial), cable.family);
	}
	return entry?.mrn ?? attribute(cable, 'Document Number');
}

function mrnInWords(cable: Cable, words: string): Mrn | undefined {
	const match = /^(\d{4}|\d{2})\s?([A-Z][A-Z '.-]*?)\s?(\d{1,7})(?:_[A-Z])?\b/.exec(words.toUpperCase());
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

/** The number of the cable that a reference names; if no year is written, it has the most likely one. */
export function referenceMrn(cable: Cable, {messageNumber}: Reference): Mrn | undefined {
	if (!messageNumber) {
		return undefined;
	}
	const [post, serial] = [slice(cable, messageNumber.post), slice(cable, messageNumber.serial)];
	return messageNumber.year
		? mrnOfPost(cable, fullYear(slice(cable, messageNumber.year).replace(/\s/g, '')), post, serial)
		: mrnWithoutYear(cable, post, serial);
}

/**
 * The number of a message that a cable cites without a year: it is of the cable's own year, unless the cable's post had
 * not come so far in that year. How many messages other posts had sent is unknown.
 */
export function mrnWithoutYear(cable: Cable, post: string, serial: string): Mrn | undefined {
	const year = sentAt(cable)?.year ?? ownNumber(cable)?.year;
	if (year === undefined) {
		return undefined;
	}
	const sameYear = mrnOfPost(cable, year, post, serial);
	const [own, cited] = [ownNumber(cable), parseMrn(sameYear)];
	const isAhead =
		own !== undefined &&
		cited !== undefined &&
		Number(cited.serial) > mostAhead(Number(own.serial)) &&
		isOfSamePost(own, cited);
	return isAhead ? mrnOfPost(cable, year - 1, post, serial) : sameYear;
}

/**
 * The highest serial that a telegram may cite: what was drafted before it may be numbered after it. The Department sends
 * hundreds a day.
 */
function mostAhead(own: number): number {
	return own + Math.max(20, own / 100);
}

function ownNumber(cable: Cable): MrnParts | undefined {
	const known = ownNumbers.get(cable);
	if (known) {
		return known.parts;
	}
	const own = messageReferenceNumber(cable);
	const parts = own === undefined ? undefined : parseMrn(own);
	ownNumbers.set(cable, {parts});
	return parts;
}

// Remembered, since every reference without a year asks for it.
const ownNumbers = new WeakMap<Cable, {readonly parts: MrnParts | undefined}>();

/** The number of a message of a year, with its post and serial as a cable writes them. */
export function mrnOfPost({family}: Cable, year: number, post: string, serial: string): Mrn {
	return formatMrn(year, usualName(post), serial, family);
}

/** The name by which the table lists a post: `RIO DE JANEIRO` for `RIO`, `LIMA` for `LlMA`. */
function usualName(post: string): string {
	const named = namedPost(post) ?? namedPost(withCapitalI(post));
	return named === undefined ? post : spacedName(named);
}

/** The numbers of the cables that the references name, in order. */
export function mrnsNamed(cable: Cable): readonly Mrn[] {
	return references(cable).flatMap(reference => referenceMrn(cable, reference) ?? []);
}
