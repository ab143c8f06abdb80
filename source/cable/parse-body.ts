/**
 * The text of the message: headings, paragraphs, signature, and what the printed pages left between them.
 *
 * A paragraph takes every line up to the next number or heading. What cannot be told from a single line, such as
 * whether the text has numbers at all and which line is the signature, is looked up before the walk begins.
 */
import {addBlock, addBlocks} from './blocks.js';
import type {Block, Flow, Heading, Piece, PortionMark, Range} from './cable.js';
import {isStrayCaption} from './captions.js';
import {classificationLine, isBareClassification} from './classification-line.js';
import {readsLikeHeading, runInTitle} from './headings.js';
import {isBlank, type Line, within} from './lines.js';
import {markAt, type ParagraphStart, paragraphStart} from './paragraph-start.js';
import {parseAttributes} from './parse-attributes.js';
import {parseHeader} from './parse-header.js';
import {
	isAttributesTitle,
	isEndMark,
	isPageMark,
	isPartialNotice,
	isReleaseStamp,
	isRule,
	isUnmistakableTransmissionLine,
} from './recognise.js';
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
	/** The length of its longer lines: a shorter one with a full stop ends a paragraph. */
	readonly measure: number;
	readonly lastWordsAt: number;
	/** The line of the signature, -1 where none has a line of its own. */
	readonly signatureAt: number;
};

function outlook(lines: readonly Line[], first: number): Outlook {
	const lengths: number[] = [];
	let isNumbered = false;
	let lastWords = -1;
	for (let index = first; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (isAttributesTitle(line.text)) {
			break;
		}
		if (isBlank(line) || isFurniture(line.text) || isEndMark(line.text) || isRule(line.text)) {
			continue;
		}
		lengths.push(line.text.length);
		isNumbered ||= paragraphStart(line.text) !== undefined;
		lastWords = index;
	}
	lengths.sort((a, b) => a - b);
	const last = lines[lastWords];
	const isSigned = last !== undefined && lengths.length > 1 && isSignatureLine(last.text);
	return {
		isNumbered,
		lastWordsAt: lastWords,
		measure: lengths[Math.floor(lengths.length * 0.75)] ?? 0,
		signatureAt: isSigned && paragraphStart(last.text) === undefined ? lastWords : -1,
	};
}

/** Takes the line in hand, and those that belong with it. */
function step(body: Body): void {
	const line = body.lines[body.at] as Line;
	if (isBlank(line)) {
		addBlock(body.gap, {type: 'blank', ...extent(line)});
		body.at++;
	} else if (isAttributesTitle(line.text)) {
		closeParagraph(body);
		body.blocks.push(parseAttributes(body.lines, body.at));
		body.at = body.lines.length;
	} else if (isUnmistakableTransmissionLine(line.text)) {
		takeRepeatedHeader(body);
	} else if (body.at === body.signatureAt) {
		closeParagraph(body);
		body.blocks.push({type: 'signature', ...extent(line), name: {start: line.start, end: line.end}});
		body.at++;
	} else if (isEndMark(line.text)) {
		closeParagraph(body);
		body.blocks.push({type: 'end-mark', ...extent(line)});
		body.at++;
	} else if (isFurniture(line.text)) {
		addBlock(body.gap, furnitureBlock(line));
		body.at++;
	} else if (!takeHeading(body) && !takeParagraphStart(body, line)) {
		takeText(body, line);
	}
}

/** Later sections of a long message begin with the whole header once more. */
function takeRepeatedHeader(body: Body): void {
	const header = parseHeader(body.fileText, body.lines, body.at);
	addBlocks(body.gap, header.blocks);
	body.at = Math.max(header.next, body.at + 1);
}

function isFurniture(text: string): boolean {
	return (
		isPageMark(text) ||
		isReleaseStamp(text) ||
		isStrayCaption(text) ||
		isBareClassification(text) ||
		isPartialNotice(text) ||
		isSectionLine(text)
	);
}

/** The classification line that is repeated where a section begins. */
function isSectionLine(text: string): boolean {
	return /\bSECTION\b|\bSIPDIS\b/.test(text) && text.length < 120 && classificationOf(text) !== undefined;
}

function classificationOf(text: string) {
	return classificationLine({text, start: 0, end: text.length, from: 0, next: text.length});
}

function furnitureBlock(line: Line): Block {
	const range = extent(line);
	if (isPageMark(line.text)) {
		return {type: 'page-mark', ...range};
	}
	if (isStrayCaption(line.text)) {
		return {type: 'caption-line', ...range, captions: [{start: line.start, end: line.end}]};
	}
	if (isPartialNotice(line.text)) {
		return {type: 'notice', kind: 'partial', ...range};
	}
	return (isSectionLine(line.text) && classificationLine(line)) || {type: 'stamp', ...range};
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
	const heading = underlinedHeading(body) ?? bareHeading(body);
	if (!heading) {
		const line = body.lines[body.at] as Line;
		if (isRule(line.text)) {
			addBlock(body.gap, {type: 'blank', ...extent(line)});
			body.at++;
			return true;
		}
		return false;
	}
	closeParagraph(body);
	body.blocks.push(heading.block);
	body.at = heading.next;
	return true;
}

type FoundHeading = {readonly block: Heading; readonly next: number};

function underlinedHeading({lines, at}: Body): FoundHeading | undefined {
	const overline = lines[at] as Line;
	const titleAt = isRule(overline.text) ? nextWords(lines, at + 1) : at;
	const title = lines[titleAt];
	if (!title || isRule(title.text) || !couldBeTitle(title.text)) {
		return undefined;
	}
	const second = lines[titleAt + 1];
	const hasSecond = second !== undefined && !isRule(second.text) && isTitleOverTwoLines(lines, titleAt);
	const lastTitleAt = hasSecond ? titleAt + 1 : titleAt;
	const ruleAt = nextWords(lines, lastTitleAt + 1);
	const rule = lines[ruleAt];
	const lastTitle = lines[lastTitleAt] as Line;
	if (!rule || ruleAt > lastTitleAt + 2 || !isRule(rule.text)) {
		return undefined;
	}
	const mark = markAt(title.text, 0);
	return {
		block: {
			type: 'heading',
			kind: 'underlined',
			start: overline.from,
			end: rule.next,
			title: {start: title.start + (mark?.end ?? 0), end: lastTitle.end},
			...(mark && {portionMark: placed(mark.portionMark, title)}),
		},
		next: ruleAt + 1,
	};
}

function couldBeTitle(text: string): boolean {
	return (
		text.length <= 90 &&
		!paragraphStart(text) &&
		/\p{L}{2}/u.test(text) &&
		!(text.length > 50 && /[.,;]$/.test(text))
	);
}

function isTitleOverTwoLines(lines: readonly Line[], titleAt: number): boolean {
	const [above, title, second] = [lines[titleAt - 1], lines[titleAt], lines[titleAt + 1]];
	const rule = lines[titleAt + 2];
	return (
		(above === undefined || isBlank(above) || isRule(above.text)) &&
		title !== undefined &&
		second !== undefined &&
		rule !== undefined &&
		isRule(rule.text) &&
		!isBlank(second) &&
		couldBeTitle(second.text) &&
		!/[.!?]$/.test(title.text)
	);
}

/** A short line with capitals that stands above a numbered paragraph, after the end of a sentence. */
function bareHeading(body: Body): FoundHeading | undefined {
	const {lines, at} = body;
	const line = lines[at] as Line;
	const mark = markAt(line.text, 0);
	const words = line.text.slice(mark?.end ?? 0);
	if (paragraphStart(line.text) || !readsLikeHeading(words) || !followsSentence(body)) {
		return undefined;
	}
	const below = lines[nextMessageLine(lines, at + 1)];
	const start = below && paragraphStart(below.text);
	if (!start || !isNextParagraph(body, start)) {
		return undefined;
	}
	return {
		block: {
			type: 'heading',
			kind: 'bare',
			...extent(line),
			title: {start: line.start + (mark?.end ?? 0), end: line.end},
			...(mark && {portionMark: placed(mark.portionMark, line)}),
		},
		next: at + 1,
	};
}

function followsSentence({paragraph, fileText}: Body): boolean {
	const last = paragraph?.pieces.at(-1);
	return last === undefined || /[.!?:]["'”’)\]]*$/.test(fileText.slice(last.start, last.end));
}

function nextWords(lines: readonly Line[], from: number): number {
	let index = from;
	while (index < lines.length && isBlank(lines[index] as Line)) {
		index++;
	}
	return index;
}

function nextMessageLine(lines: readonly Line[], from: number): number {
	let index = from;
	while (
		index < lines.length &&
		(isBlank(lines[index] as Line) || isFurniture((lines[index] as Line).text))
	) {
		index++;
	}
	return index;
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
		...(start.portionMark && {portionMark: placed(start.portionMark, line)}),
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
		paragraph.pieces.push({start: line.start, end: line.end, flow: flowOf(body, line)});
		addBlocks(paragraph.interruptions, body.gap);
		paragraph.end = line.next;
		body.gap = [];
		return;
	}
	closeParagraph(body);
	const mark = markAt(line.text, 0);
	const from = mark?.end ?? 0;
	const title = runInTitle(line.text.slice(from));
	body.paragraph = {
		start: line.from,
		end: line.next,
		...(mark && {portionMark: placed(mark.portionMark, line)}),
		...(title && {title: within(line, from, from + title.end)}),
		pieces:
			from < line.text.length ? [{...within(line, from, line.text.length), flow: flowOf(body, line)}] : [],
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
	return !isNumbered && isTorn(body, line);
}

/** Whether the words before a gap and those behind it are one sentence. */
function isTorn({paragraph, fileText, gap}: Body, line: Line): boolean {
	const last = paragraph?.pieces.at(-1);
	if (!last) {
		return true;
	}
	const before = fileText.slice(Math.max(last.start, last.end - 80), last.end);
	const endsSentence = /[.!?:][”"'’)\]]*$/.test(before);
	const isCut = gap.some(block => block.type !== 'blank');
	return !endsSentence || (isCut && /^\p{Ll}/u.test(line.text));
}

function flowOf(body: Body, line: Line): Flow {
	const {text} = line;
	const {paragraph, gap, fileText, measure} = body;
	if (isTableRow(text)) {
		return 'table';
	}
	if (isListItem(text)) {
		return 'item';
	}
	const last = paragraph?.pieces.at(-1);
	if (!last) {
		return 'run-on';
	}
	if (gap.length > 0) {
		return isTorn(body, line) ? 'run-on' : 'break';
	}
	const before = fileText.slice(last.start, last.end);
	const isShort = before.length < measure * 0.7 || (measure > 120 && before.length > 0);
	return last.flow === 'table' || (isShort && /[.!?:][”"'’)\]]*$/.test(before)) ? 'break' : 'run-on';
}

/** Columns are held apart by runs of blanks; a typist's wide space after a full stop is no column. */
function isTableRow(text: string): boolean {
	return /\S {3,}\S+.*?\S {3,}\S|\S\t+\S|[^.!?:"')\s] {4,}\S/.test(text);
}

function isListItem(text: string): boolean {
	return /^(?:--?|[*•·])\s*(?=[^\s-])|^\(?[A-Za-z\d]{1,3}\)\s|^[A-Z]\.\s+(?=\S)|^\d{1,3}\.\s|^¶\s?[A-Z]\./.test(
		text,
	);
}

function placed(mark: PortionMark, line: Line): PortionMark {
	return {...mark, asWritten: within(line, mark.asWritten.start, mark.asWritten.end)};
}

function extent(line: Line): Range {
	return {start: line.from, end: line.next};
}
