import {parseCable} from '../../cable/parse.js';
import {whyNotAnalysed} from '../../cable/plain-cable.js';
import {archiveReason} from '../errors.js';
import {summariseWithReferences} from '../summary-with-references.js';
import {readTextAndPlace} from '../texts.js';
import type {ReadAnswer, ReadRequest} from './read-messages.js';

/** Answers a request in the thread that reads. */
export function answerRead({wanted, archive, id, place: supposed, text: known}: ReadRequest): ReadAnswer {
	try {
		const {text, place} =
			known === undefined ? readTextAndPlace(archive, id, supposed) : {text: known, place: supposed};
		if (wanted === 'summary') {
			return {type: 'summary', summary: summariseWithReferences(parseCable(id, text))};
		}
		const reason = whyNotAnalysed(text);
		return reason === undefined
			? {type: 'cable', cable: parseCable(id, text)}
			: {type: 'not-analysed', reason, place};
	} catch (error) {
		return {type: 'unreadable', reason: archiveReason(error)};
	}
}
