/** Reads a preview: a cable is read, laid out, and searched for what is looked for. */
import {noteLines} from '../../app/preview/note-lines.js';
import type {SafeLine} from '../../app/preview/preview.js';
import {type PreviewedCable, previewLines} from '../../app/preview/preview-lines.js';
import type {NamedCables} from '../../app/state/screen.js';
import {answerCable} from '../../archive/background/answer-read.js';
import {ArchiveError, archiveReason} from '../../archive/errors.js';
import {readPage} from '../../archive/pages.js';
import {textSize} from '../../archive/texts.js';
import type {Cable} from '../../cable/cable.js';
import {mostAnalysed, plainCable, tooLarge} from '../../cable/plain-cable.js';
import {shownAs} from '../../cable/reading.js';
import {sanitise, sanitiseLine} from '../../terminal/sanitise.js';
import {shownLines} from '../shown.js';
import type {PreviewAnswer, PreviewRequest} from './preview-messages.js';

/** Answers a request: with the lines that are shown, or with why there are none. */
export function answerPreview(request: PreviewRequest): PreviewAnswer {
	try {
		return {type: 'previewed', lines: shownLines(previewLines(read(request), request.wanted))};
	} catch (error) {
		if (error instanceof ArchiveError) {
			return {type: 'unreadable', reason: archiveReason(error)};
		}
		throw error;
	}
}

/** The lines that say why there is no preview. */
export function previewOfReason(reason: string, columns: number): readonly SafeLine[] {
	return shownLines(noteLines(reason, columns));
}

/** Reads a cable; of a text that is not analysed, the first page, as in the reader. */
function read(request: PreviewRequest): PreviewedCable {
	const {archive, id, place, named, text} = request;
	const size = text === undefined ? textSize(archive, id, place) : undefined;
	if (size !== undefined && size > mostAnalysed) {
		return firstPage(request, tooLarge);
	}
	const answer = answerCable({wanted: 'cable', archive, id, place, ...(text !== undefined && {text})});
	switch (answer.type) {
		case 'cable':
			return previewed(answer.cable, named);
		case 'not-analysed':
			return firstPage({...request, place: answer.place}, answer.reason);
		case 'unreadable':
			throw new ArchiveError(id, answer.reason);
		default:
			return answer satisfies never;
	}
}

function firstPage({archive, id, place, named}: PreviewRequest, reason: string): PreviewedCable {
	const {text, number, count} = readPage(archive, id, 1, place);
	return {...previewed(plainCable(id, text, reason), named), pages: {number, count, reason}};
}

function previewed(cable: Cable, named: NamedCables): PreviewedCable {
	return {cable: shownAs(cable, sanitiseLine(cable.id), sanitise), named};
}
