/**
 * The text of the message: headings, paragraphs, signature, and what the printed pages left between them.
 *
 * A paragraph takes every line up to the next number or heading. What cannot be told from a single line, such as
 * whether the text has numbers at all and which line is the signature, is looked up before the walk begins.
 */
import {addBlock, addBlocks} from '../blocks.js';
import type {Block, Piece, PortionMark, Range} from '../cable.js';
import {parseHeader} from '../header/parse-header.js';
import {furnitureBlock, isFurniture} from '../line/furniture.js';
import {extent, isBlank, type Line, within} from '../line/lines.js';
import {markAt, type ParagraphStart, paragraphStart, placedMark} from '../line/paragraph-start.js';
import {isAttributesTitle, isEndMark, isRule, isUnmistakableTransmissionLine} from '../line/recognise.js';
import {bareHeading, underlinedHeading} from './find-heading.js';
import {endsSentence, type FlowContext, flowOf, isTorn} from './flow.js';
import {runInTitle} from './headings.js';
import {parseAttributes} from './parse-attributes.js';
import {gluedSignature, isSignatureLine} from './signature.js';

/** The blocks of the text that begins at a line and goes to the end of the file. */
export function parseBody(fileText: string, lines: readonly Line[], first: number): readonly Block[] {
	const body: Body = {
		fileText,
		lines,
		blocks: [],
		gap: [],
		paragraph: undefined,
		lastNumber: undefined,
		lastListNumber: undefined,
		at: first,
		...outlook(lines, first),
	};
	while (body.at < lines.length) {
		step(body);
	}
	closeParagraph(body);
	return body.blocks;
}

type Body = Outlook & {
	readonly fileText: string;
	readonly lines: readonly Line[];
	readonly blocks: Block[];
	/** Blank lines, page marks and stray captions since the last words: inside the paragraph if it goes on. */
	gap: Block[];
	paragraph: OpenParagraph | undefined;
	lastNumber: number | undefined;
	/** The last number of a list within the paragraph in hand, so that its next item is not taken for a paragraph. */
	lastListNumber: number | undefined;
	at: number;
};

type OpenParagraph = {
	readonly start: number;
	end: number;
	readonly number?: number;
	readonly portionMark?: PortionMark;
	readonly title?: Range;
	readonly pieces: Piece[];
	readonly interruptions: Block[];
};

/** What has to be known of the whole text before its lines can be told. */
type Outlook = {
	readonly isNumbered: boolean;
	/** The indexes of the lines that the printed pages left. */
	readonly furniture: ReadonlySet<number>;
	/** Whether a rule is drawn anywhere, without which no heading is underlined. */
	readonly hasRules: boolean;
	/** The length of its longer lines: a shorter one with a full stop ends a paragraph. */
	readonly measure: number;
	readonly lastWordsAt: number;
	/** The line of the signature, -1 where none has a line of its own. */
	readonly signatureAt: number;
};

function outlook(lines: readonly Line[], first: number): Outlook {
	const lengths: number[] = [];
	const furniture = new Set<number>();
	let isNumbered = false;
	let hasRules = false;
	let lastWords = -1;
	let lastButOne = -1;
	for (let index = first; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (isPlainProse(line)) {
			lengths.push(line.text.length);
			lastButOne = lastWords;
			lastWords = index;
			continue;
		}
		if (isAttributesTitle(line.text)) {
			break;
		}
		hasRules ||= isRule(line.text);
		if (isBlank(line) || isEndMark(line.text) || isRule(line.text)) {
			continue;
		}
		if (isFurniture(line.text)) {
			furniture.add(index);
			continue;
		}
		lengths.push(line.text.length);
		isNumbered ||= paragraphStart(line.text) !== undefined;
		lastButOne = lastWords;
		lastWords = index;
	}
	lengths.sort((a, b) => a - b);
	const last = lines[lastWords];
	const wordsBefore = lines[lastButOne]?.text ?? '';
	// `BEEN PAID FOR.` is the rest of the sentence above; a name with a full stop stands below one that is finished.
	const isSentence = last?.text.endsWith('.') === true && !/[.!?:]["'”’)\]]*$/.test(wordsBefore);
	const isSigned = last !== undefined && lengths.length > 1 && !isSentence && isSignatureLine(last.text);
	return {
		isNumbered,
		furniture,
		hasRules,
		lastWordsAt: lastWords,
		measure: lengths[Math.floor(lengths.length * 0.75)] ?? 0,
		signatureAt: isSigned && paragraphStart(last.text) === undefined ? lastWords : labelledSignature(lines),
	};
}

/** A printout of SMART says `Signature:`, and below it who drafted and who released the message. */
function labelledSignature(lines: readonly Line[]): number {
	const from = Math.max(0, lines.length - LINES_OF_CLERKS);
	const index = lines.slice(from).findIndex(({text}) => signatureLabel.test(text));
	return index < 0 ? -1 : from + index;
}

const LINES_OF_CLERKS = 16;
const signatureLabel = /^Signature\s?:\s*(?=\S)/;

/** Takes the line in hand, and those that belong with it. */
function step(body: Body): void {
	const line = body.lines[body.at] as Line;
	if (isPlainProse(line) && goesOnPlainly(body)) {
		takeText(body, line);
	} else if (isBlank(line)) {
		addBlock(body.gap, {type: 'blank', ...extent(line)});
		body.at++;
	} else if (isAttributesTitle(line.text)) {
		closeParagraph(body);
		body.blocks.push(parseAttributes(body.lines, body.at));
		body.at = body.lines.length;
	} else if (isUnmistakableTransmissionLine(line.text)) {
		takeRepeatedHeader(body);
	} else if (body.at === body.signatureAt) {
		takeSignature(body, line);
	} else if (isEndMark(line.text)) {
		takeEndMark(body, {type: 'end-mark', ...extent(line)});
	} else if (body.furniture.has(body.at)) {
		addBlock(body.gap, furnitureBlock(line));
		body.at++;
	} else if (!takeHeading(body) && !takeParagraphStart(body, line)) {
		takeText(body, line);
	}
}

/** A line that begins with a small letter is neither a number nor a mark nor a heading; most lines of prose do. */
function isPlainProse({text}: Line): boolean {
	const code = text.charCodeAt(0);
	return code >= 0x61 && code <= 0x7a;
}

/** Whether the line in hand is within a paragraph, and no rule below makes a heading of it. */
function goesOnPlainly({paragraph, gap, lines, at}: Body): boolean {
	const below = lines[at + 1];
	return paragraph !== undefined && gap.length === 0 && (below === undefined || !isRule(below.text));
}

/** The mark between two sections may stand in the middle of a sentence; the last one ends the message. */
function takeEndMark(body: Body, mark: Block): void {
	if (body.at < body.lastWordsAt) {
		addBlock(body.gap, mark);
	} else {
		closeParagraph(body);
		body.blocks.push(mark);
	}
	body.at++;
}

function takeSignature(body: Body, line: Line): void {
	const label = signatureLabel.exec(line.text)?.[0] ?? '';
	closeParagraph(body);
	body.blocks.push({
		type: 'signature',
		...extent(line),
		name: within(line, label.length, line.text.length),
	});
	body.at++;
	for (let next = body.lines[body.at]; label !== '' && next; next = body.lines[++body.at]) {
		addBlock(
			body.blocks,
			isBlank(next)
				? {type: 'blank', ...extent(next)}
				: {type: 'transmission-line', kind: 'drafting', ...extent(next)},
		);
	}
}

/** Later sections of a long message begin with the whole header once more. */
function takeRepeatedHeader(body: Body): void {
	const header = parseHeader(body.fileText, body.lines, body.at);
	addBlocks(body.gap, header.blocks.map(asRepetition));
	body.at = Math.max(header.next, body.at + 1);
}

/** What the first header has said already is only a line of the transmission when it comes again. */
function asRepetition(block: Block): Block {
	const {type, start, end} = block;
	return type === 'address-line' || type === 'date-line' || type === 'passing-instruction'
		? {type: 'transmission-line', kind: 'service', start, end}
		: block;
}

function closeParagraph(body: Body): void {
	const {paragraph, blocks, gap, fileText} = body;
	body.paragraph = undefined;
	body.gap = [];
	if (!paragraph) {
		addBlocks(blocks, gap);
		return;
	}
	const last = paragraph.pieces.at(-1);
	const isLast = body.at > body.lastWordsAt && body.signatureAt < 0;
	const name = last && isLast ? gluedSignature(fileText.slice(last.start, last.end)) : undefined;
	if (!last || !name) {
		blocks.push({type: 'paragraph', ...paragraph});
		addBlocks(blocks, gap);
		return;
	}
	const nameStart = last.start + name.start;
	const pieces = [...paragraph.pieces.slice(0, -1), {...last, end: trimEnd(fileText, last.start, nameStart)}];
	blocks.push(
		{type: 'paragraph', ...paragraph, end: nameStart, pieces},
		{type: 'signature', start: nameStart, end: paragraph.end, name: {start: nameStart, end: last.end}},
	);
	addBlocks(blocks, gap);
}

function trimEnd(text: string, start: number, end: number): number {
	return start + text.slice(start, end).trimEnd().length;
}

/** A heading on lines of its own, with the rule below it and one above. */
function takeHeading(body: Body): boolean {
	const {lines, at} = body;
	const heading =
		(body.hasRules ? underlinedHeading(lines, at) : undefined) ??
		(followsSentence(body)
			? bareHeading(lines, at, body.furniture, start => isNextParagraph(body, start))
			: undefined);
	if (heading) {
		closeParagraph(body);
		body.blocks.push(heading.block);
		body.at = heading.next;
		return true;
	}
	const line = lines[at] as Line;
	if (isRule(line.text)) {
		addBlock(body.gap, {type: 'blank', ...extent(line)});
		body.at++;
		return true;
	}
	return false;
}

/** A line in the middle of a sentence is no heading, however it looks. */
function followsSentence({paragraph, fileText}: Body): boolean {
	const last = paragraph?.pieces.at(-1);
	return last === undefined || endsSentence(fileText, last);
}

function takeParagraphStart(body: Body, line: Line): boolean {
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
	body.paragraph = {
		start: line.from,
		end: line.next,
		number: start.number,
		...(start.portionMark && {portionMark: placedMark(start.portionMark, line)}),
		...(title && {title: within(line, start.textStart, start.textStart + title.end)}),
		pieces:
			start.textStart < line.text.length
				? [{...within(line, start.textStart, line.text.length), flow: 'run-on'}]
				: [],
		interruptions: [],
	};
	body.lastNumber = start.number;
	body.lastListNumber = undefined;
	body.at++;
	return true;
}

/** A number begins a paragraph if it carries a marking, or if it is the one that is due. */
function isNextParagraph({lastNumber, lastListNumber, gap}: Body, start: ParagraphStart): boolean {
	if (start.isMarked) {
		return true;
	}
	if (lastNumber === undefined) {
		return start.number === 1 || start.hasPilcrow || start.number <= 12;
	}
	const isDue = start.number === lastNumber + 1;
	const goesOnWithList = lastListNumber !== undefined && start.number === lastListNumber + 1;
	if (goesOnWithList && gap.length === 0) {
		return false;
	}
	return (
		isDue ||
		(start.hasPilcrow && start.number > lastNumber) ||
		(start.number === lastNumber + 2 && gap.length > 0)
	);
}

/** Words without a number: they go on with the paragraph above, or are a paragraph of their own. */
function takeText(body: Body, line: Line): void {
	body.at++;
	if (body.paragraph && goesOn(body, line)) {
		const {paragraph} = body;
		paragraph.pieces.push({start: line.start, end: line.end, flow: flowOf(contextOf(body), line)});
		addBlocks(paragraph.interruptions, body.gap);
		paragraph.end = line.next;
		body.gap = [];
		return;
	}
	closeParagraph(body);
	const mark = markAt(line.text, 0);
	const from = mark?.end ?? 0;
	const words = {...line, text: line.text.slice(from)};
	const title = runInTitle(words.text);
	body.paragraph = {
		start: line.from,
		end: line.next,
		...(mark && {portionMark: placedMark(mark.portionMark, line)}),
		...(title && {title: within(line, from, from + title.end)}),
		pieces:
			words.text === ''
				? []
				: [{...within(line, from, line.text.length), flow: flowOf(contextOf(body), words)}],
		interruptions: [],
	};
}

/** In a numbered text everything up to the next number is one paragraph; in another, everything up to a blank line. */
function goesOn(body: Body, line: Line): boolean {
	const {paragraph, gap, isNumbered} = body;
	if (!paragraph) {
		return false;
	}
	if (gap.length === 0 || paragraph.number !== undefined) {
		return true;
	}
	return !isNumbered && isTorn(contextOf(body), line);
}

function contextOf({fileText, paragraph, gap, measure}: Body): FlowContext {
	return {fileText, last: paragraph?.pieces.at(-1), gap, measure};
}
