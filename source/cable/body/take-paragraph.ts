/** Takes the lines of paragraphs into the text: the first one, with its number and marking, and those that continue it. */
import {addBlocks} from '../blocks.js';
import type {Piece} from '../cable.js';
import {type TextLine, within} from '../line/lines.js';
import {markAt, type ParagraphStart, paragraphStart, placedMark} from '../line/paragraph-start.js';
import {type Body, closeParagraph} from './body.js';
import {type FlowContext, flowOf, isTorn} from './flow.js';
import {runInTitle} from './heading-words.js';

/** Takes a line that begins a numbered paragraph. */
export function takeParagraphStart(body: Body, line: TextLine): boolean {
	const start = paragraphStart(line.text);
	if (!start) {
		return false;
	}
	if (!isNextParagraph(body, start)) {
		body.lastListNumber = start.number;
		return false;
	}
	closeParagraph(body);
	const title = runInTitle(line.text.slice(start.textStart));
	const hasWords = start.textStart < line.text.length;
	body.paragraph = {
		start: line.from,
		end: line.next,
		number: start.number,
		...(start.portionMark && {portionMark: placedMark(start.portionMark, line)}),
		...(title && {title: within(line, start.textStart, start.textStart + title.end)}),
		pieces: hasWords ? [{...within(line, start.textStart, line.text.length), flow: 'run-on'}] : [],
		interruptions: [],
	};
	body.lastNumber = start.number;
	body.lastListNumber = undefined;
	body.at++;
	return true;
}

/** Whether a number begins a paragraph: it has a marking, or is the one expected next. */
export function isNextParagraph({lastNumber, lastListNumber, gap}: Body, start: ParagraphStart): boolean {
	if (start.isMarked) {
		return true;
	}
	if (lastNumber === undefined) {
		return start.hasPilcrow || start.number <= HIGHEST_FIRST_NUMBER;
	}
	const continuesList = lastListNumber !== undefined && start.number === lastListNumber + 1;
	if (continuesList && gap.length === 0) {
		return false;
	}
	return (
		start.number === lastNumber + 1 ||
		(start.hasPilcrow && start.number > lastNumber) ||
		// One was left out.
		(start.number === lastNumber + 2 && gap.length > 0)
	);
}

/** An extract may begin with a later paragraph; a higher number is one of the text. */
const HIGHEST_FIRST_NUMBER = 12;

/** Takes a line without a number: it continues the paragraph above, or is a paragraph of its own. */
export function takeText(body: Body, line: TextLine): void {
	body.at++;
	if (continuesParagraph(body, line)) {
		addLine(body, line);
		return;
	}
	closeParagraph(body);
	const mark = markAt(line.text, 0);
	const from = mark?.end ?? 0;
	const words = {...line, text: line.text.slice(from)};
	const title = runInTitle(words.text);
	const piece: Piece = {...within(line, from, line.text.length), flow: flowOf(flowContext(body), words)};
	body.paragraph = {
		start: line.from,
		end: line.next,
		...(mark && {portionMark: placedMark(mark.portionMark, line)}),
		...(title && {title: within(line, from, from + title.end)}),
		pieces: words.text === '' ? [] : [piece],
		interruptions: [],
	};
}

function addLine(body: Body, line: TextLine): void {
	const {paragraph} = body;
	if (paragraph) {
		paragraph.pieces.push({start: line.start, end: line.end, flow: flowOf(flowContext(body), line)});
		addBlocks(paragraph.interruptions, body.gap);
		paragraph.end = line.next;
		body.gap = [];
	}
}

/** In a numbered text all up to the next number is one paragraph; in any other, all up to a blank line. */
function continuesParagraph(body: Body, line: TextLine): boolean {
	const {paragraph, gap, isNumbered} = body;
	if (!paragraph) {
		return false;
	}
	return (
		gap.length === 0 || paragraph.number !== undefined || (!isNumbered && isTorn(flowContext(body), line))
	);
}

function flowContext({fileText, paragraph, gap, measure}: Body): FlowContext {
	return {fileText, last: paragraph?.pieces.at(-1), gap, measure};
}
