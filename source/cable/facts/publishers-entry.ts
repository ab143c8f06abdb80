/** What a publisher's page says above a cable, as far as the cable does not say otherwise. */
import {type Cable, type PublishersEntry, slice} from '../cable.js';
import {plainWords} from '../joined-text.js';
import {parseDateTimeGroup} from '../line/date-time-group.js';
import {formatMrn, isOfSamePost, type Mrn, parseMrn} from '../mrn.js';
import {blockOf, blocksOf} from './block-queries.js';
import {classificationLineOf} from './classification.js';

/**
 * The number and the date above a cable; none if the message's own lines have another number or year, or the archivists
 * have a catalogue entry below it.
 */
export function ownEntry(cable: Cable): (PublishersEntry & {readonly mrn: Mrn}) | undefined {
	const entry = blocksOf(cable, 'notice').find(notice => notice.entry !== undefined)?.entry;
	const mrn = entry && canonical(cable, slice(cable, entry.number));
	return entry && mrn !== undefined && agrees(cable, mrn) ? {...entry, mrn} : undefined;
}

function canonical({family}: Cable, words: string): Mrn | undefined {
	const parts = parseMrn(words.toUpperCase());
	return parts && formatMrn(parts.year, parts.post, parts.serial, family);
}

function agrees(cable: Cable, mrn: Mrn): boolean {
	const parts = parseMrn(mrn);
	const date = blockOf(cable, 'date-line');
	const year = date && parseDateTimeGroup(plainWords(slice(cable, date.dateTimeGroup)))?.year;
	const isListed = blockOf(cable, 'message-attributes') !== undefined;
	if (!parts || isListed || (year !== undefined && year !== parts.year)) {
		return false;
	}
	const line = classificationLineOf(cable)?.messageNumber;
	const own =
		line && parseMrn(formatMrn(parts.year, slice(cable, line.post), slice(cable, line.serial), cable.family));
	return line === undefined || (own?.serial === parts.serial && isOfSamePost(own, parts));
}
