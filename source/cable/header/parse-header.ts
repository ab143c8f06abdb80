/**
 * The header: from the first line of the file to the last one before the text of the message.
 *
 * Its parts come in a fixed order, so most lines are recognised by their form and by what precedes them. Any other
 * line is kept as a passing instruction as long as a labelled line follows; otherwise the text begins.
 */

import type {Block} from '../cable.js';
import {captionsOf, handlingCaptions, isStrayCaption, misspelledCaptions} from '../line/captions.js';
import {classificationLine, isBareClassification} from '../line/classification-line.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {paragraphStart} from '../line/paragraph-start.js';
import {
	dateLine,
	distributionLine,
	isAttributesTitle,
	isEndMark,
	isRule,
	transmissionLine,
} from '../line/recognise.js';
import {mostListed} from '../most-listed.js';
import {clearance, editorsNumber} from './above-date.js';
import {labelledField} from './fields/fields.js';
import {isSubjectOpen} from './fields/subject.js';
import {type Ahead, addToHeader, addWithinField, closeField, type Header} from './header.js';
import {furnitureLine, isPageHead} from './header-furniture.js';
import {takeAddress, takeLabelledAddress} from './take-address.js';
import {takeBox} from './take-box.js';
import {takeClassification} from './take-classification.js';
import {takeContinuation, takeField} from './take-field.js';
import {takeUnknown} from './take-unknown-line.js';

/** The blocks of the header, and the index of the first line after it. */
export type ParsedHeader = {readonly blocks: readonly Block[]; readonly next: number};

/** Reads the header that begins at a line; `ahead` is that of the headers of the same text. */
export function parseHeader(
	fileText: string,
	lines: readonly TextLine[],
	first = 0,
	ahead: Ahead = {stretch: undefined},
): ParsedHeader {
	const header: Header = {
		fileText,
		lines,
		blocks: [],
		zone: 'transmission',
		isDated: false,
		sender: '',
		addresses: '',
		fieldsRead: new Set(),
		roomForReferences: mostListed,
		open: undefined,
		ahead,
		at: first,
	};
	while (header.at < lines.length && takeLine(header)) {
		header.at++;
	}
	closeField(header);
	return {blocks: header.blocks, next: header.at};
}

/** Takes the current line into the header; false if the header has ended before it. */
function takeLine(header: Header): boolean {
	const line = header.lines[header.at] as TextLine;
	if (isBlank(line)) {
		return addWithinField(header, {type: 'blank', start: line.from, end: line.next});
	}
	if (startsTransmission(header, line)) {
		closeField(header);
		header.zone = 'transmission';
	}
	const furniture = furnitureLine(header, line);
	if (furniture) {
		return addWithinField(header, furniture);
	}
	if (isEndMark(line.text) && header.zone !== 'transmission' && line.text !== 'BT') {
		return false;
	}
	if (isAttributesTitle(line.text)) {
		return false;
	}
	return (
		takeMailLine(header, line) ||
		takeBox(header, line) ||
		takeDistribution(header, line) ||
		takeLabelledAddress(header, line) ||
		takeField(header, line) ||
		takeTransmission(header, line) ||
		takeClassification(header, line) ||
		takeAddress(header, line) ||
		takeStrayCaption(header, line) ||
		takeContinuation(header, line) ||
		takeStamp(header, line) ||
		takeCaptions(header, line) ||
		takeUnknown(header, line)
	);
}

/** Editors print the subject above the telegram; the transmission then begins below the fields. */
function startsTransmission(header: Header, line: TextLine): boolean {
	return (
		header.zone === 'fields' &&
		!header.isDated &&
		(dateLine(line) !== undefined ||
			/^PAGE 0?1\b/.test(line.text) ||
			line.text === 'TELEGRAM' ||
			isPageHead(header, line))
	);
}

/** In a printout of an embassy, lines of its mail system stand between the number and the transmission itself. */
function takeMailLine(header: Header, line: TextLine): boolean {
	const {zone, isDated, lines, at} = header;
	const isBelowNumber = zone === 'captions' && !isDated && captionsOf(line) === undefined;
	return (
		isBelowNumber &&
		!line.text.startsWith('VZCZC') &&
		lines.slice(at + 1, at + LINES_OF_MAIL).some(below => below.text.startsWith('VZCZC')) &&
		addToHeader(header, {type: 'transmission-line', kind: 'service', start: line.from, end: line.next})
	);
}

const LINES_OF_MAIL = 30;

/** The offices that got the message stand above it, or wherever the page was put together. */
function takeDistribution(header: Header, line: TextLine): boolean {
	const distribution = header.zone === 'transmission' ? undefined : distributionLine(line);
	return distribution !== undefined && addWithinField(header, transmissionBlock(line, distribution));
}

function takeTransmission(header: Header, line: TextLine): boolean {
	if (line.text === 'BT' && header.zone === 'addresses') {
		return addToHeader(header, {
			type: 'transmission-line',
			kind: 'service',
			start: line.from,
			end: line.next,
		});
	}
	if (header.zone !== 'transmission' && header.isDated) {
		return false;
	}
	const date = dateLine(line);
	if (header.zone !== 'transmission' && !isAboveDateLine(header, date !== undefined)) {
		return false;
	}
	if (date) {
		header.zone = 'transmission';
		header.isDated = true;
		const {precedences, dateTimeGroup} = date;
		return addToHeader(header, {
			type: 'date-line',
			start: line.from,
			end: line.next,
			precedences,
			dateTimeGroup,
		});
	}
	const {fileText, blocks, isDated} = header;
	const transmission = transmissionLine(line) ?? (isDated ? undefined : clearance(blocks, line));
	if (transmission) {
		return addToHeader(header, transmissionBlock(line, transmission));
	}
	const number = isDated ? undefined : editorsNumber(fileText, blocks, line);
	return number !== undefined && addToHeader(header, number);
}

function transmissionBlock(
	line: TextLine,
	{kind, value}: NonNullable<ReturnType<typeof transmissionLine>>,
): Block {
	const [start, end] = [line.from, line.next];
	return value
		? {type: 'transmission-line', start, end, kind, value}
		: {type: 'transmission-line', start, end, kind};
}

/** The number, or the keys of a printout, may stand above the lines about how the message travelled. */
function isAboveDateLine({zone, open}: Header, isDateLine: boolean): boolean {
	return zone === 'captions' || (isDateLine && !isSubjectOpen({open}));
}

/** Below the fields a classification is that of the page, or of a section. */
function takeStamp(header: Header, line: TextLine): boolean {
	return (
		header.zone === 'fields' &&
		(isBareClassification(line.text) ||
			classificationLine(line) !== undefined ||
			/^CLASSIFICATION\s?: ?[A-Z ]+$/.test(line.text)) &&
		addToHeader(header, {type: 'stamp', start: line.from, end: line.next})
	);
}

/** A caption such as `SIPDIS` may stand within a field, as page marks do. */
function takeStrayCaption(header: Header, line: TextLine): boolean {
	if (header.open?.type !== 'field' || !isStrayCaption(line.text)) {
		return false;
	}
	const captions = captionsOf(line) ?? [{start: line.start, end: line.end}];
	return addWithinField(header, {type: 'caption-line', start: line.from, end: line.next, captions});
}

function takeCaptions(header: Header, line: TextLine): boolean {
	if (header.zone === 'transmission') {
		return false;
	}
	const captions =
		captionsOf(line) ?? handlingCaptions(line, runsOn(header, line)) ?? misspelledCaptions(line);
	if (!captions) {
		return false;
	}
	const {open} = header;
	const block: Block = {type: 'caption-line', start: line.from, end: line.next, captions};
	if (open?.type === 'field' && open.field.resumes?.(wordsBelow(header))) {
		return addWithinField(header, block);
	}
	closeField(header);
	header.blocks.push(block);
	header.open = open?.type === 'addresses' ? open : undefined;
	return true;
}

/** Whether the sentence of a line goes on in the next one, which is no other part of a header. */
function runsOn({lines, at}: Header, line: TextLine): boolean {
	const below = lines[at + 1];
	return (
		below !== undefined &&
		!isBlank(below) &&
		!/[.)]$/.test(line.text) &&
		labelledField(below.text) === undefined &&
		paragraphStart(below.text) === undefined &&
		captionsOf(below) === undefined &&
		!isRule(below.text)
	);
}

/** The next line that has words. */
function wordsBelow({lines, at}: Header): string {
	return lines.slice(at + 1, at + LINES_BELOW).find(line => !isBlank(line))?.text ?? '';
}

const LINES_BELOW = 6;
