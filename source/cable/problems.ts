/** What a well-formed cable would not have. The text is never wrong, but a reader may want to know. */

import {
	type AddressLine,
	type Block,
	classificationLevels,
	type MessageNumber,
	type Paragraph,
	type PortionMark,
	type Problem,
	type Range,
	type Reference,
} from './cable.js';
import {isFigure, isLetter, withCapitalI} from './characters.js';
import {orderMeant} from './header/fields/executive-order.js';
import {tagsProblems} from './header/fields/tags-problems.js';
import {plainWords} from './joined-text.js';
import {classificationWord} from './line/classification-word.js';
import {dateTimeGroupPattern, isoMoment, parseDateTimeGroup} from './line/date-time-group.js';
import {letterOfNumber, markAt} from './line/paragraph-start.js';
import {withoutFillers} from './masks/markup.js';
import {mostListed} from './most-listed.js';
import {isBehindTitle, levelOfPortionMark} from './portion-mark.js';

/** The problems of a message, in the order of the text. */
export function problemsOf(reading: string, blocks: readonly Block[]): readonly Problem[] {
	if (blocks.length === 0 || blocks[0]?.type === 'plain-text') {
		return [];
	}
	const found = [...missingParts(blocks), ...problemsInBlocks(reading, blocks)];
	const paragraphs = blocks.filter(block => block.type === 'paragraph');
	found.push(...numberProblems(blocks), ...levelProblems(blocks, paragraphs), ...referenceProblems(blocks));
	const all = found.sort((a, b) => a.start - b.start || a.end - b.end);
	return all.length <= mostListed ? all : [...all.slice(0, mostListed), moreProblems(all)];
}

/** The problems of each block: most have none, and are passed over without a list of their own. */
function problemsInBlocks(reading: string, blocks: readonly Block[]): readonly Problem[] {
	const found: Problem[] = [];
	for (const block of blocks) {
		const problems = blockProblems(reading, block);
		if (problems.length > 0) {
			found.push(...problems);
		}
	}
	return found;
}

const none: readonly Problem[] = [];

/** How many problems are not listed, at the place of the first of them. */
function moreProblems(all: readonly Problem[]): Problem {
	const {start, end} = all[mostListed] as Problem;
	return {start, end, message: `from here on ${all.length - mostListed} more problems are not listed`};
}

/** The parts that every message has, and the problem if one is missing. */
const parts: readonly {readonly type: Block['type']; readonly message: string}[] = [
	{type: 'date-line', message: 'there is no date-time group'},
	{type: 'address-line', message: 'there is no sender and no addressee'},
	{type: 'classification-line', message: 'there is no classification line'},
	{type: 'subject', message: 'there is no subject line'},
];

function missingParts(blocks: readonly Block[]): readonly Problem[] {
	const missing = parts.filter(({type}) => !blocks.some(block => block.type === type));
	return missing.length === 0 || blocks.some(standsForHeader)
		? none
		: missing.map(({message}) => ({start: 0, end: 0, message}));
}

/** An extract says that its header is missing; a printout and a dump state its facts in lines or columns of their own. */
function standsForHeader(block: Block): boolean {
	return (
		(block.type === 'notice' && block.kind === 'partial') ||
		block.type === 'other-field' ||
		block.type === 'dump-columns'
	);
}

function blockProblems(reading: string, block: Block): readonly Problem[] {
	switch (block.type) {
		case 'date-line': {
			const written = reading.slice(block.dateTimeGroup.start, block.dateTimeGroup.end);
			return dateProblems(block.dateTimeGroup, written);
		}
		case 'classification-line':
			return block.classification ? classificationProblems(reading, block) : none;
		case 'subject':
			return block.pieces.length > 0 ? none : [problem(block, 'the subject line is empty')];
		case 'executive-order':
			return block.order ? orderProblems(reading, block.order) : none;
		case 'references':
			return block.references.every(({messageNumber}) => !messageNumber || isPlain(reading, messageNumber))
				? none
				: block.references.flatMap(reference => numberProblemsOf(reading, reference));
		case 'tags':
			return tagsProblems(reading, block);
		case 'address-line':
			return addressProblems(reading, block);
		case 'classified-by':
			return block.reasons.length < mostListed
				? none
				: [problem(block, `no more than ${mostListed} reasons of a line are listed`)];
		case 'paragraph':
			return paragraphProblems(reading, block);
		default:
			return none;
	}
}

function dateProblems(range: Range, written: string): readonly Problem[] {
	const moment = parseDateTimeGroup(written);
	if (!moment) {
		return [problem(range, `no such date and time: ${written}`)];
	}
	return dateTimeGroupPattern.test(written)
		? none
		: [problem(range, `the date-time group is misspelled; it is read as ${isoMoment(moment)}`)];
}

/** The number of an order in which a figure was misread, or parted from the others. */
function orderProblems(reading: string, order: Range): readonly Problem[] {
	const written = withoutFillers(reading.slice(order.start, order.end));
	const meant = orderMeant(written);
	if (meant !== written) {
		return [problem(order, `the number of the order is misspelled; it is read as ${meant}`)];
	}
	return /^\d+$/.test(written) ? none : [problem(order, `the number of the order is irregular: ${written}`)];
}

function addressProblems(reading: string, line: AddressLine): readonly Problem[] {
	if (line.addressees.length >= mostListed) {
		return [problem(line, `no more than ${mostListed} addressees of a line are listed`)];
	}
	const problems: Problem[] = [];
	for (const {messageNumber} of line.addressees) {
		if (messageNumber && hasLetters(reading, messageNumber)) {
			const {start, end} = messageNumber;
			problems.push(misreadFigures(messageNumber, withoutFillers(reading.slice(start, end))));
		}
	}
	return problems.length > 0 ? problems : none;
}

/** Whether letters were read for some of the figures of a number. */
function hasLetters(reading: string, {start, end}: Range): boolean {
	for (let at = start; at < end; at++) {
		if (isLetter(reading.charCodeAt(at))) {
			return true;
		}
	}
	return false;
}

function misreadFigures(serial: Range, figures: string): Problem {
	return problem(serial, `a number has letters: ${figures}`);
}

/** What was read into a number that stands in other letters or figures, and what can be read in two ways. */
function numberProblemsOf(reading: string, {messageNumber}: Reference): readonly Problem[] {
	if (!messageNumber) {
		return none;
	}
	const {post, serial, year} = messageNumber;
	const [name = '', figures = ''] = [post, serial].map(({start, end}) =>
		withoutFillers(reading.slice(start, end)),
	);
	const range = year ? null : /^-\d\d(?!\d)/.exec(reading.slice(serial.end, serial.end + 4));
	return [
		...(/\d/.test(name) ? [problem(post, `the name of a post has figures: ${name}`)] : []),
		...(withCapitalI(name) === name ? [] : [problem(post, `the name of a post has a small letter: ${name}`)]),
		...(/[OIl]/.test(figures) ? [misreadFigures(serial, figures)] : []),
		...(figures.includes(',') ? [problem(serial, `${figures} may be one number, or two`)] : []),
		...(range ? [problem(serial, `${figures}${range[0]} may be several numbers, or one with a year`)] : []),
	];
}

/** Whether a number has only letters before its figures, and no hyphen after them. */
function isPlain(reading: string, {post, serial}: MessageNumber): boolean {
	for (let at = post.start; at < post.end; at++) {
		const code = reading.charCodeAt(at);
		if (isFigure(code) || code === SMALL_L) {
			return false;
		}
	}
	for (let at = serial.start; at < serial.end; at++) {
		if (!isFigure(reading.charCodeAt(at))) {
			return false;
		}
	}
	return reading[serial.end] !== '-';
}

const SMALL_L = 0x6c;

function classificationProblems(reading: string, {start, end}: Range): readonly Problem[] {
	const line = reading.slice(start, end);
	const at = line.search(/\S/);
	const word = classificationWord(line.slice(at));
	if (!word?.isMisspelled && !word?.isSmall) {
		return [];
	}
	const what = word.isMisspelled ? `misspelled; it is read as ${word.level}` : 'in small letters';
	return [problem({start: start + at, end: start + at + word.end}, `the classification is ${what}`)];
}

function paragraphProblems(reading: string, paragraph: Paragraph): readonly Problem[] {
	const problems: Problem[] = [];
	const irregular = irregularStart(reading, paragraph);
	if (irregular) {
		problems.push(irregular);
	}
	for (const block of paragraph.interruptions) {
		if (block.type === 'caption-line') {
			problems.push(problem(block, 'a caption in the middle of a paragraph'));
		}
	}
	const [first, last] = [paragraph.pieces[0], paragraph.pieces.at(-1)];
	// One search for a parenthesis spares those in each line; behind a title stands the paragraph's own marking.
	const from = Math.max(first?.start ?? 0, paragraph.portionMark?.asWritten.end ?? 0);
	const opening = last ? reading.indexOf('(', from) : -1;
	if (last && opening >= 0 && opening < last.end) {
		for (const piece of paragraph.pieces) {
			if (piece.end > opening) {
				addSecondMarks(problems, reading, {start: Math.max(piece.start, from), end: piece.end});
			}
		}
	}
	return problems;
}

/** Adds a problem for each marking that follows a sentence within a line. */
function addSecondMarks(problems: Problem[], reading: string, {start, end}: Range): void {
	const line = reading.slice(start, end);
	for (let at = line.indexOf('(', 2); at >= 0; at = line.indexOf('(', at + 1)) {
		// Most parentheses follow a word.
		if (line.charCodeAt(at - 1) <= 0x20 || line.charCodeAt(at - 1) >= 0x80) {
			secondMark.lastIndex = at;
			const match = secondMark.exec(line);
			if (match && markAt(line, at)) {
				const range = {start: start + at, end: start + at + match[0].length};
				problems.push(problem(range, 'a second marking within the paragraph'));
			}
		}
	}
}

const secondMark = /(?<=[.!?]\s{1,3})\([A-Z]{1,3}(?:\/\/?[A-Z]{2,6})?\)/y;

/** A number or a marking that is mistyped or misread: `4, (C)`, `l. (C)`, `6. C)`. */
function irregularStart(reading: string, paragraph: Paragraph): Problem | undefined {
	const {start, number, portionMark, pieces} = paragraph;
	// With the parenthesis behind the marking, unless the text breaks off before it.
	const end = portionMark ? Math.min(portionMark.asWritten.end + 1, paragraph.end) : pieces[0]?.start;
	if (
		number === undefined ||
		end === undefined ||
		isPlainlyNumbered(reading, start, isBehindTitle(paragraph) ? undefined : portionMark)
	) {
		return undefined;
	}
	const regular = portionMark && !isBare(reading, portionMark) ? regularWithMark : regularNumber;
	regular.lastIndex = start;
	const written = regular.test(reading) ? undefined : plainWords(reading.slice(start, end));
	return written === undefined
		? undefined
		: problem({start, end}, `paragraph ${number} begins irregularly: ${written}`);
}

/** A quick test, enough for most paragraphs: `1.`, `1. (C)`. */
function isPlainlyNumbered(reading: string, start: number, mark: PortionMark | undefined): boolean {
	let at = start;
	while (reading.charCodeAt(at) >= 0x30 && reading.charCodeAt(at) <= 0x39) {
		at++;
	}
	if (at === start || reading[at] !== '.') {
		return false;
	}
	const opening = reading[at + 1] === ' ' ? at + 2 : at + 1;
	return (
		!mark ||
		(mark.asWritten.start === opening + 1 &&
			reading[opening] === '(' &&
			reading[mark.asWritten.end] === ')' &&
			reading[mark.asWritten.end + 1] !== ')')
	);
}

/** Whether a marking of the entire text has no parentheses, as in many telegrams of 1979: `1. C - ENTIRE TEXT`. */
function isBare(reading: string, {asWritten: {start, end}, entireText}: PortionMark): boolean {
	return entireText && !/[([{]/.test(reading.charAt(start - 1)) && !/[)\]}]/.test(reading.charAt(end));
}

// U+00B6 is the pilcrow.
const number = String.raw`[\s\uFFFF]*(?:\u00B6[\s\uFFFF]*)?\d{1,3}${letterOfNumber}?[\s\uFFFF]*\.{1,2}`;
const regularNumber = new RegExp(number, 'y');
const regularWithMark = new RegExp(String.raw`${number}[\s\uFFFF]*\([^()]{1,100}\)(?!\))`, 'y');

function numberProblems(blocks: readonly Block[]): readonly Problem[] {
	const problems: Problem[] = [];
	let last = 0;
	let isBelowHeading = false;
	for (const paragraph of blocks) {
		isBelowHeading ||= paragraph.type === 'heading' && paragraph.kind === 'run-in';
		if (paragraph.type !== 'paragraph' || paragraph.number === undefined) {
			continue;
		}
		const {number, letter} = paragraph;
		// Below a heading with a letter, numbers may begin again.
		const beginsAgain = isBelowHeading && number === 1;
		isBelowHeading = false;
		if (beginsAgain) {
			last = number;
			continue;
		}
		if (number === last && letter === undefined) {
			problems.push(problem(paragraph, `paragraph ${number} appears twice`));
		} else if (last > 0 && number !== last && number !== last + 1) {
			problems.push(problem(paragraph, `paragraph ${number} where ${last + 1} is expected`));
		} else if (last === 0 && number > 1) {
			problems.push(problem(paragraph, `the first paragraph is number ${number}`));
		}
		last = number;
	}
	return problems;
}

/** A paragraph must not be marked higher than the message is classified. */
function levelProblems(blocks: readonly Block[], paragraphs: readonly Paragraph[]): readonly Problem[] {
	const line = blocks.find(
		(block): block is Extract<Block, {type: 'classification-line'}> =>
			block.type === 'classification-line' && block.classification !== undefined,
	);
	const level = line?.classification;
	if (!line || level === undefined) {
		return [];
	}
	const highest = Math.max(2, classificationLevels.indexOf(level));
	const problems: Problem[] = [];
	for (const {portionMark: marked} of paragraphs) {
		const markedLevel = marked && levelOfPortionMark(marked.canonical);
		if (marked && markedLevel !== undefined && classificationLevels.indexOf(markedLevel) > highest) {
			const message = `a paragraph marked ${marked.canonical} in a message that is ${level}`;
			problems.push(problem(marked.asWritten, message));
		}
	}
	return problems;
}

function referenceProblems(blocks: readonly Block[]): readonly Problem[] {
	let count = 0;
	for (const block of blocks) {
		count += block.type === 'references' || block.type === 'dump-columns' ? block.references.length : 0;
		if (count >= mostListed) {
			return [problem(block, `no more than ${mostListed} references are listed`)];
		}
	}
	return [];
}

function problem({start, end}: Range, message: string): Problem {
	return {start, end, message};
}
