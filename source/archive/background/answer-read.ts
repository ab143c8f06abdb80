import type {CableId} from '../../cable/cable.js';
import {parseCable} from '../../cable/parse.js';
import {whyNotAnalysed} from '../../cable/plain-cable.js';
import {type Archive, locate} from '../archive.js';
import {rowId} from '../dump/row-id.js';
import {archiveReason} from '../errors.js';
import {summariseWithReferences} from '../summary-with-references.js';
import {readText, readTextAndPlace, readWhole} from '../texts.js';
import type {
	CableAnswer,
	CableRequest,
	ReadAnswer,
	ReadRequest,
	SizedSummary,
	SummaryAnswer,
	SummaryRequest,
	Unreadable,
} from './read-messages.js';

/** Answers a request in the thread that reads. */
export function answerRead(request: ReadRequest): ReadAnswer {
	return request.wanted === 'summary' ? answerSummary(request) : answerCable(request);
}

/** Reads a cable, or says why not. */
export function answerCable({archive, id, place: supposed, text: known}: CableRequest): CableAnswer {
	return readable((): CableAnswer => {
		const {text, place} =
			known === undefined ? readTextAndPlace(archive, id, supposed) : {text: known, place: supposed};
		const reason = whyNotAnalysed(text);
		return reason === undefined
			? {type: 'cable', cable: parseCable(id, text)}
			: {type: 'not-analysed', reason, place};
	});
}

function answerSummary({archive, id, text}: SummaryRequest): SummaryAnswer {
	return readable(() => ({type: 'summaries', summaries: summariesOf(archive, id, text)}));
}

function readable<Answer>(read: () => Answer): Answer | Unreadable {
	try {
		return read();
	} catch (error) {
		return {type: 'unreadable', reason: archiveReason(error)};
	}
}

function summariesOf(archive: Archive, id: CableId, known: string | undefined): readonly SizedSummary[] {
	const summary = (id: CableId, text: string) => summariseWithReferences(parseCable(id, text));
	if (known !== undefined || locate(archive, id).row !== undefined) {
		return [summary(id, known ?? readText(archive, id))];
	}
	const whole = readWhole(archive, id);
	return whole.type === 'one'
		? [summary(id, whole.text)]
		: whole.cables.map(({number, text, place}) => ({
				...summary(rowId({dump: id, row: String(number)}), text),
				size: place.length,
			}));
}
