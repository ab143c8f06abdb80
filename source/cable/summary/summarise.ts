/** Makes the summary of a cable, which a list shows without its text. */
import type {Cable} from '../cable.js';
import {sender} from '../facts/addressees.js';
import {wordsAt} from '../facts/block-queries.js';
import {captions, classification} from '../facts/classification.js';
import {isPartial, paragraphs, paragraphText, subject} from '../facts/content.js';
import {sentAt} from '../facts/dates.js';
import {knownNumber} from '../facts/numbers.js';
import {plainWords} from '../joined-text.js';
import {isoMoment} from '../line/date-time-group.js';
import type {Summary} from './summary.js';

/** What a list shows of a cable. */
export function summarise(cable: Cable): Summary {
	const number = knownNumber(cable);
	const date = sentAt(cable);
	const from = sender(cable);
	const allCaptions = captions(cable);
	return {
		id: cable.id,
		mrn: number?.mrn,
		mrnFrom: number?.mrnFrom,
		date: date && isoMoment(date),
		from: from && wordsAt(cable, from.address),
		classification: classification(cable),
		isNoforn: allCaptions.includes('NOFORN') || allCaptions.includes('NF'),
		subject: subject(cable),
		opening: opening(cable),
		isPartial: isPartial(cable),
	};
}

const OPENING_LENGTH = 120;

function opening(cable: Cable): string {
	const first = paragraphs(cable).find(({pieces}) => pieces.length > 0);
	const words = first
		? paragraphText(cable, first)
		: plainWords(cable.reading.trimStart().slice(0, 4 * OPENING_LENGTH));
	return words.slice(0, OPENING_LENGTH);
}
