/** Which numbers at the beginnings of lines are those of paragraphs, and which are items of lists. */
import {firstIndex} from '../first-index.js';
import {markAt, type NumberedLine} from '../line/paragraph-start.js';
import type {Body} from './body.js';
import {endsSentence, isWithinSentence} from './flow.js';

/** Whether the number of a line begins a paragraph: it has a marking, or is the one that is due. */
export function isNextParagraph(body: Body, {at, start}: NumberedLine): boolean {
	const {lastNumber, lastListNumber, gap} = body;
	const {number, isMarked, slip, hasPilcrow} = start;
	if (isMarked && slip === undefined) {
		return gap.length > 0 || !followsCitation(body);
	}
	if (!hasPilcrow && isAlone(body, {at, start}) && !isAloneInPlace(body, at)) {
		return false;
	}
	const last = body.paragraph?.pieces.at(-1);
	const isSlip = slip === 'number' && !isMarked;
	if (last && (isSlip ? !endsSentence(body.fileText, last) : isWithinSentence(body.fileText, last))) {
		return false;
	}
	const below = indexBelow(body, at);
	const continuesList = lastListNumber !== undefined && number === lastListNumber + 1;
	if (slip === 'number') {
		// `3 (A)`, `3 (B)`, `3 (C)` count items where paragraphs have no markings.
		const isPossible = isMarked ? lastNumber === undefined || body.isLastMarked : !continuesList;
		return isPossible && number === (lastNumber ?? 0) + 1 && body.starts[below]?.start.number !== number;
	}
	if (lastNumber === undefined) {
		return hasPilcrow || number <= HIGHEST_FIRST_NUMBER;
	}
	const isItem = continuesList && gap.length === 0 && !isBelowList(body, number);
	const isOfText = last !== undefined && gap.length === 0 && !endsSentence(body.fileText, last);
	// `… bread costs` `3. 50 crowns` has a number of the text if paragraph 3 is still to come.
	if (isOfText && body.starts[below]?.start.number === number) {
		return false;
	}
	if (isItem || comesAgain(body, number, below, continuesList)) {
		return false;
	}
	return (
		number === lastNumber + 1 ||
		(hasPilcrow && number > lastNumber) ||
		// One was left out.
		(number === lastNumber + 2 && gap.length > 0 && !continuesList) ||
		isOutOfTurn(body, number, below)
	);
}

/** Whether the line above ends with what a number belongs to: `… in Article` `3. (C) of the law`. */
function followsCitation({paragraph, fileText}: Body): boolean {
	const last = paragraph?.pieces.at(-1);
	return last !== undefined && cited.test(fileText.slice(Math.max(last.start, last.end - 12), last.end));
}

const cited = /\b(?:articles?|paragraphs?|paras?|sections?|clauses?|chapters?)$/i;

/** Whether a line has nothing but a number; a marking of the entire text needs no words after it. */
function isAlone({lines}: Body, {at, start}: NumberedLine): boolean {
	return start.textStart === lines[at]?.text.length && !start.portionMark?.entireText;
}

/** A number alone is a paragraph's if a marking follows in the next line, or a blank line precedes it and words follow. */
function isAloneInPlace({lines, gap, lastNumber}: Body, at: number): boolean {
	const below = lines.slice(at + 1, at + 3).find(line => line.text !== '');
	return (
		below !== undefined &&
		(markAt(below.text, 0) !== undefined ||
			((gap.length > 0 || lastNumber === undefined) && /^[A-Z]/.test(below.text)))
	);
}

/** The index in `starts` of the first one below a line. */
export function indexBelow({starts}: Body, at: number): number {
	return firstIndex(starts.length, index => (starts[index] as NumberedLine).at > at);
}

/**
 * Whether the list above a number, which it would go on with, has ended: its items end in semicolons, its last one in a
 * full stop, and the number is also the next paragraph's.
 */
function isBelowList({paragraph, lastNumber, fileText}: Body, number: number): boolean {
	const pieces = paragraph?.pieces.slice(-LINES_OF_AN_ITEM) ?? [];
	const item = pieces.findLastIndex(({flow}) => flow === 'item');
	const [above, last] = [pieces[item - 1], pieces.at(-1)];
	return (
		number === (lastNumber ?? 0) + 1 &&
		above !== undefined &&
		last !== undefined &&
		fileText[last.end - 1] === '.' &&
		/;(?: (?:AND|OR))?$/i.test(fileText.slice(Math.max(above.start, above.end - 5), above.end))
	);
}

/** No item of a list is longer. */
const LINES_OF_AN_ITEM = 12;

/** Whether the paragraph with a number is still to come: then the same number above it is an item of a list. */
function comesAgain(body: Body, number: number, below: number, continuesList: boolean): boolean {
	const {starts, isLastMarked} = body;
	for (let index = below; index < Math.min(starts.length, below + STARTS_LOOKED_AHEAD); index++) {
		const {start} = starts[index] as NumberedLine;
		if (start.number === number && (continuesList || (start.isMarked && start.slip === undefined))) {
			return true;
		}
		// The numbers of an annex begin with 1 again; where paragraphs are marked, 1 may also be an item of a list.
		if (start.number === 1 && (start.isMarked || !isLastMarked)) {
			return false;
		}
	}
	return false;
}

const STARTS_LOOKED_AHEAD = 24;

/** Whether a number that was there before, or is too low, is a paragraph's: below a sentence, and the count goes on. */
function isOutOfTurn(body: Body, number: number, below: number): boolean {
	const {lastNumber = 0, lastListNumber, gap, paragraph, fileText, starts} = body;
	const last = paragraph?.pieces.at(-1);
	return (
		number > 1 &&
		number <= lastNumber &&
		number >= lastNumber - 1 &&
		starts[below]?.start.number === lastNumber + 1 &&
		lastListNumber === undefined &&
		gap.length > 0 &&
		last !== undefined &&
		/[.!?]["”)\]]*$/.test(fileText.slice(Math.max(last.start, last.end - 20), last.end))
	);
}

/** An extract may begin with a later paragraph; a higher number is one of the text. */
const HIGHEST_FIRST_NUMBER = 12;
