/** Takes a line of no known form: a passing instruction if the header continues below it, else the text has begun. */
import {classificationLine} from '../line/classification-line.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {isPageMark} from '../line/page-mark.js';
import {isMarkAlone, paragraphStart} from '../line/paragraph-start.js';
import {addProse, isText, noProse} from '../line/prose.js';
import {dateLine, isRule} from '../line/recognise.js';
import {isAddress, militaryCommand} from './fields/address-lines.js';
import type {Field} from './fields/field.js';
import {fields, labelledField} from './fields/fields.js';
import {addToHeader, closeField, type Header} from './header.js';
import {liesAhead} from './lies-ahead.js';
import {isPassingLine} from './passing-line.js';
import {openField} from './take-field.js';

/** Takes a line of no known form; false if it begins the text. */
export function takeUnknown(header: Header, line: TextLine): boolean {
	if (paragraphStart(line.text)) {
		return false;
	}
	if (isMarkOfSubject(header, line.text)) {
		return addToHeader(header, {type: 'stamp', start: line.from, end: line.next});
	}
	const unlabelled = unlabelledField(header, line);
	if (unlabelled) {
		openField(header, line, unlabelled, 0);
		return true;
	}
	if (!liesAhead(header) && !continuesBelow(header) && !isLastInstruction(header, line)) {
		return false;
	}
	if (isRule(line.text)) {
		return addToHeader(header, {type: 'blank', start: line.from, end: line.next});
	}
	const {open} = header;
	addInstruction(header, line);
	// An instruction among the addresses does not end them.
	const below = belowInstructions(header);
	if (open?.type === 'addresses' && (isAddress(below) || addressBelow.test(below))) {
		header.open = open;
	}
	return true;
}

/** The words of the first line below that is no further instruction. */
function belowInstructions({lines, at}: Header): string {
	const below = lines.slice(at + 1, at + INSTRUCTIONS_IN_A_ROW);
	return below.find(({text}) => !/\b(?:FOR|PASS)\b/.test(text))?.text ?? '';
}

const INSTRUCTIONS_IN_A_ROW = 8;

/** What an address begins with that has no mission: an exception, or a military command alone on its line. */
const addressBelow = new RegExp(`^(?:XMT |US[A-Z]+ |${militaryCommand}$)`);

/** Whether a line is a marking alone above another field: it is no paragraph's. */
function isMarkOfSubject({zone, lines, at}: Header, text: string): boolean {
	if (zone !== 'fields' || !isMarkAlone(text)) {
		return false;
	}
	const below = lines.slice(at + 1, at + LINES_BELOW_MARK).find(line => !isBlank(line))?.text ?? '';
	return labelledField(below)?.field.provesHeader === true;
}

const LINES_BELOW_MARK = 4;

/** Adds a line to the passing instruction above it, if that goes on here, or as one of its own. */
function addInstruction(header: Header, line: TextLine): void {
	const {blocks, fileText} = header;
	closeField(header);
	const above = blocks.at(-1);
	const piece = {start: line.start, end: line.end};
	if (
		above?.type === 'passing-instruction' &&
		above.end === line.from &&
		goesOn(fileText.slice(above.pieces.at(-1)?.start, above.pieces.at(-1)?.end), line.text)
	) {
		blocks[blocks.length - 1] = {...above, end: line.next, pieces: [...above.pieces, piece]};
	} else {
		addToHeader(header, {
			type: 'passing-instruction',
			start: line.from,
			end: line.next,
			pieces: [piece],
		});
	}
}

/** Whether an instruction is not over at the end of a line: `PLEASE PASS TO USTR FOR`, and below it `(RASSENDYLL)`. */
function goesOn(above: string, below: string): boolean {
	const isNewInstruction = /^[A-Z]{3,}(?: [A-Z]+)? (?:FOR|PASS)\b/.test(below);
	const isListed = above.endsWith(',') && !isNewInstruction;
	// The surname of whom the line above names last: `ENERGY FOR TOM SPERL, MATTHEW` / `TEMPLE`.
	const isSurname = /,\s?(?:AND\s)?[A-Z]{3,12}$/.test(above) && /^[A-Z'-]{3,20}(?:$|,| AND\b)/.test(below);
	const isSentence = above.length >= LONG_LINE && /^[a-z]/.test(below) && !/[.!?:]$/.test(above);
	return (
		isListed ||
		isSentence ||
		(isSurname && !isNewInstruction && above.length >= LONG_LINE) ||
		/\b(?:AND|OR|FOR|TO|PASS|THE|OF|FROM)$/i.test(above) ||
		/^(?:\(|(?:AND|OR)\b)/.test(below)
	);
}

/** Only what is long is wrapped, in characters. */
const LONG_LINE = 28;

/** A line that says whom the message is for may be the last of the header. */
function isLastInstruction({zone, lines, at, addresses}: Header, line: TextLine): boolean {
	return (
		(zone === 'captions' || zone === 'fields') &&
		isPassingLine(line.text, addresses) &&
		isAboveGapOrParagraph(lines[at + 1])
	);
}

/** `(A) USUN 5683 (B) USUN 5722` alone below the subject is the reference line without its label. */
function unlabelledField({zone, lines, at, fieldsRead, open}: Header, line: TextLine): Field | undefined {
	return zone === 'fields' && isAboveGapOrParagraph(lines[at + 1])
		? fields.find(
				field =>
					field.isWithoutLabel?.(line.text) &&
					!fieldsRead.has(field) &&
					!(open?.type === 'field' && open.field === field),
			)
		: undefined;
}

function isAboveGapOrParagraph(below: TextLine | undefined): boolean {
	return below === undefined || isBlank(below) || paragraphStart(below.text) !== undefined;
}

/** Whether a line of the header follows before the first numbered paragraph and the first underlined heading. */
function continuesBelow({lines, at, zone}: Header): boolean {
	let seen = 0;
	let prose = addProse(noProse, lines[at]?.text ?? '');
	for (let index = at + 1; index < lines.length && seen < LINES_LOOKED_AHEAD; index++) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			continue;
		}
		seen++;
		if (
			labelledField(line.text)?.field.provesHeader ||
			(zone === 'transmission' && (dateLine(line) || isPageMark(line.text)))
		) {
			return true;
		}
		if (zone !== 'fields' && classificationLine(line)) {
			return true;
		}
		prose = addProse(prose, line.text);
		if (isRule(line.text) || paragraphStart(line.text) || isText(prose)) {
			return false;
		}
	}
	return false;
}

const LINES_LOOKED_AHEAD = 14;
