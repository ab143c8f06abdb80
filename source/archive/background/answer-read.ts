import {parseCable} from '../../cable/parse.js';
import {whyNotAnalysed} from '../../cable/plain-cable.js';
import {readLocated} from '../archive.js';
import {ArchiveError} from '../errors.js';
import {summariseReferring} from '../referring-summary.js';
import type {ReadAnswer, ReadRequest} from './read-messages.js';

/** What a thread answers that is asked for a cable. */
export function answerRead({wanted, archive, id, place: supposed, text: known}: ReadRequest): ReadAnswer {
	try {
		const {text, place} =
			known === undefined ? readLocated(archive, id, supposed) : {text: known, place: supposed};
		if (wanted === 'summary') {
			return {type: 'summary', summary: summariseReferring(parseCable(id, text))};
		}
		const reason = whyNotAnalysed(text);
		return reason === undefined
			? {type: 'cable', cable: parseCable(id, text)}
			: {type: 'not-analysed', reason, place};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return {type: 'unreadable', reason: error.reason};
	}
}
