/** What a publisher's page says above a cable, as far as the cable does not say otherwise. */
import {type Cable, type PublishersEntry, slice} from '../cable.js';
import {plainWords} from '../joined-text.js';
import {parseDateTimeGroup} from '../line/date-time-group.js';
import {formatMrn, isOfSamePost, type Mrn, type MrnParts, parseMrn} from '../mrn.js';
import {blockOf, blocksOf} from './block-queries.js';
import {classificationLineOf} from './classification.js';

/**
 * The number and the date above a cable; none if the message's own lines have another number or year, or the archivists
 * have a catalogue entry below it.
 */
export function ownEntry(cable: Cable): (PublishersEntry & {readonly mrn: Mrn}) | undefined {
	const entry = blocksOf(cable, 'notice').find(notice => notice.entry !== undefined)?.entry;
	const parts = entry && parseMrn(slice(cable, entry.number).toUpperCase());
	return entry && parts && agrees(cable, parts)
		? {...entry, mrn: formatMrn(parts.year, parts.post, parts.serial, cable.family)}
		: undefined;
}

function agrees(cable: Cable, {year, post, serial, isArchival}: MrnParts): boolean {
	const date = blockOf(cable, 'date-line');
	const own = date && parseDateTimeGroup(plainWords(slice(cable, date.dateTimeGroup)))?.year;
	if (blockOf(cable, 'message-attributes') !== undefined || (own !== undefined && own !== year)) {
		return false;
	}
	const line = classificationLineOf(cable)?.messageNumber;
	const stated =
		line && parseMrn(formatMrn(year, slice(cable, line.post), slice(cable, line.serial), cable.family));
	return line === undefined || (stated?.serial === serial && isOfSamePost(stated, {post, isArchival}));
}
