/** Takes the lines of paragraphs into the text: the first one, with its number and marking, and those that continue it. */
import {addBlocks} from '../blocks.js';
import type {Flow, Piece, PortionMark, Range} from '../cable.js';
import {type TextLine, within} from '../line/lines.js';
import {markAt, placedMark} from '../line/paragraph-start.js';
import {type Body, closeParagraph, type OpenParagraph} from './body.js';
import {type FlowContext, flowOf, isFirstRow, isTorn} from './flow.js';
import {letteredTitle, runInTitle} from './headings/heading-words.js';
import {isBelowTitle, isWithinTitle, laterTitle} from './headings/later-titles.js';
import {titleOfNumber} from './headings/title-of-number.js';
import {titleAfterNumber} from './headings/torn-title.js';
import {bulletBeforeMark, isMarkedParagraph} from './marked-paragraph.js';
import {isNextParagraph} from './next-paragraph.js';

/** Takes a line that begins a numbered paragraph. */
export function takeParagraphStart(body: Body, line: TextLine): boolean {
	const start = body.startAt.get(body.at);
	if (!start) {
		return false;
	}
	if (!isNextParagraph(body, {at: body.at, start})) {
		body.lastListNumber = start.number;
		return false;
	}
	closeParagraph(body);
	const belowAt = belowNumber(body);
	const below = start.textStart === line.text.length ? body.lines[belowAt] : undefined;
	const markBelow = below && !start.isMarked ? markAt(below.text, 0) : undefined;
	const words = below && markBelow ? below : line;
	const from = markBelow?.end ?? start.textStart;
	const mark = markBelow?.portionMark ?? start.portionMark;
	const paragraph = begun(line.from, words, from, mark);
	const wordsAt = markBelow ? belowAt : body.at;
	const title = paragraph.title ?? titleInTurn(body, wordsAt, from) ?? titleOfNumber(body, wordsAt, from);
	if (title) {
		paragraph.title = title;
	}
	paragraph.number = start.number;
	if (start.letter !== undefined) {
		paragraph.letter = start.letter;
	}
	if (from < words.text.length) {
		paragraph.pieces.push({start: words.start + from, end: words.end, flow: 'run-on'});
	}
	body.paragraph = paragraph;
	body.lastNumber = start.number;
	body.isLastMarked = mark !== undefined;
	body.lastListNumber = undefined;
	body.at = wordsAt + 1;
	return true;
}

/** The line below a number that stands alone, with a blank line between or none. */
function belowNumber({lines, at}: Body): number {
	return lines[at + 1]?.text === '' ? at + 2 : at + 1;
}

/** The title in capitals with which a numbered line begins, as most others do. */
function titleInTurn({titled, lines, furniture, at}: Body, wordsAt: number, from: number): Range | undefined {
	return titled.has(at) ? titleAfterNumber(lines, wordsAt, from, furniture) : undefined;
}

/** A paragraph that begins at an offset, with the marking and the title of its first words, and without these words. */
function begun(start: number, line: TextLine, from: number, mark: PortionMark | undefined): OpenParagraph {
	const paragraph: OpenParagraph = {type: 'paragraph', start, end: line.next, pieces: [], interruptions: []};
	const title = titleAt(line, from);
	if (mark) {
		paragraph.portionMark = placedMark(mark, line);
	}
	if (title) {
		paragraph.title = title;
	}
	return paragraph;
}

/** The title with which the words of a line begin from a position on. */
function titleAt(line: TextLine, from: number): Range | undefined {
	const words = line.text.slice(from);
	const title = runInTitle(words) ?? letteredTitle(words);
	return title && within(line, from + title.start, from + title.end);
}

/** Takes a line without a number: it continues the paragraph above, or is a paragraph of its own. */
export function takeText(body: Body, line: TextLine): void {
	const quoted = '"“\'‘'.includes(line.text.charAt(0)) ? quotedNumber.exec(line.text)?.[1] : undefined;
	if (quoted !== undefined) {
		body.lastListNumber = Number(quoted);
	}
	if (continuesParagraph(body, line)) {
		body.at++;
		addLine(body, line);
		return;
	}
	closeParagraph(body);
	body.at++;
	const bullet = bulletBeforeMark(line.text);
	const mark = markAt(line.text, bullet);
	const from = mark?.end ?? 0;
	const words = {...line, text: line.text.slice(from)};
	const flow = flowOf(flowContext(body), words);
	body.paragraph = begun(line.from, line, from, mark?.portionMark);
	if (bullet > 0) {
		body.paragraph.pieces.push({start: line.start, end: line.start + bullet, flow: 'item'});
	}
	if (words.text !== '') {
		body.paragraph.pieces.push({start: line.start + from, end: line.end, flow});
	}
}

/** The numbers of a text that is quoted are its own: `"1. We shall pay.` */
const quotedNumber = /^["“'‘]{1,2}(\d{1,3})\. /;

function addLine(body: Body, line: TextLine): void {
	const {paragraph} = body;
	if (paragraph) {
		if (paragraph.pieces.length === 0 && !paragraph.title) {
			const title = titleAt(line, 0);
			if (title) {
				paragraph.title = title;
			}
		}
		const flow = flowOfLine(body, paragraph, line);
		const title = paragraph.pieces.length > 0 ? laterTitle(body, line, flow) : undefined;
		if (title) {
			paragraph.laterTitles ??= [];
			paragraph.laterTitles.push(title);
		}
		if (flow === 'table') {
			withFirstRow(body, paragraph.pieces, line);
		}
		paragraph.pieces.push({start: line.start, end: line.end, flow: title ? 'break' : flow});
		paragraph.end = line.next;
		if (body.gap.length > 0) {
			addBlocks(paragraph.interruptions, body.gap);
			body.gap = [];
		}
	}
}

/** Makes the line above a row of a table a row as well, if it is the first. */
function withFirstRow({fileText}: Body, pieces: Piece[], line: TextLine): void {
	const last = pieces.at(-1);
	if (last?.flow === 'break' && isFirstRow(fileText.slice(last.start, last.end), line.text)) {
		pieces[pieces.length - 1] = {...last, flow: 'table'};
	}
}

function flowOfLine(body: Body, paragraph: OpenParagraph, line: TextLine): Flow {
	if (isWithinTitle(paragraph, line)) {
		return 'run-on';
	}
	const flow = flowOf(flowContext(body), line);
	return flow === 'run-on' && isBelowTitle(paragraph) ? 'break' : flow;
}

/** In a numbered text all up to the next number is one paragraph; in any other, all up to a blank line. */
function continuesParagraph(body: Body, line: TextLine): boolean {
	const {paragraph, gap, starts} = body;
	if (!paragraph || isMarkedParagraph(body, line)) {
		return false;
	}
	return (
		gap.length === 0 ||
		isOfNumberedText(body, paragraph) ||
		(starts.length === 0 && isTorn(flowContext(body), line))
	);
}

/** What has a number, or a marking below a number, goes on up to the next of them. */
function isOfNumberedText({lastNumber}: Body, {number, portionMark}: OpenParagraph): boolean {
	return number !== undefined || (lastNumber !== undefined && portionMark !== undefined);
}

function flowContext({fileText, paragraph, gap, measure}: Body): FlowContext {
	const pieces = paragraph?.pieces ?? [];
	return {fileText, last: pieces.at(-1), pieces, gap, measure};
}
