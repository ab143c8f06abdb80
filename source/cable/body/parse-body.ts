/**
 * The text of the message: headings, paragraphs, signature, and what the printed pages left between them.
 *
 * A paragraph takes every line up to the next number or heading. What no single line shows, such as whether the
 * paragraphs have numbers at all and which line is the signature, is surveyed first.
 */
import {addBlock, addBlocks} from '../blocks.js';
import type {Block} from '../cable.js';
import {type ParsedHeader, parseHeader} from '../header/parse-header.js';
import {furnitureBlock} from '../line/furniture.js';
import {isBlank, type TextLine, within} from '../line/lines.js';
import {markAt} from '../line/paragraph-start.js';
import {dateLine, isRule} from '../line/recognise.js';
import {distanceBetween} from '../words/edit-distance.js';
import {type Body, closeParagraph} from './body.js';
import {endsSentence} from './flow.js';
import {
	bareHeading,
	type FoundHeading,
	isRuleNear,
	nextWords,
	underlinedHeading,
} from './headings/find-heading.js';
import {isSectionWord} from './headings/heading-words.js';
import {letteredHeading, letterOfHeading, nextLetteredHeading} from './headings/lettered-headings.js';
import {ownWordsOf} from './line-end-hyphens.js';
import {type LineForm, lineForm} from './line-form.js';
import {indexBelow, isNextParagraph} from './next-paragraph.js';
import {parseAttributes} from './parse-attributes.js';
import {additionBlock} from './survey/ending.js';
import {signatureLabel, signatureName} from './survey/signature.js';
import {isPlainProse, surveyBody} from './survey/survey-body.js';
import {takeParagraphStart, takeText} from './take-paragraph.js';

/** The blocks of the text below a header, which goes to the end of the file. */
export function parseBody(
	fileText: string,
	lines: readonly TextLine[],
	{blocks: header, next: first}: ParsedHeader,
): readonly Block[] {
	const body: Body = {
		...surveyBody(lines, first),
		fileText,
		lines,
		post: postOf(header, fileText),
		blocks: [],
		ruleAt: -1,
		ahead: {stretch: undefined},
		ownWords: ownWordsOf(fileText),
		gap: [],
		paragraph: undefined,
		divided: undefined,
		lastNumber: undefined,
		isLastMarked: false,
		lastListNumber: undefined,
		lastLetter: undefined,
		at: first,
	};
	while (body.at < lines.length) {
		takeLine(body);
	}
	closeParagraph(body);
	return body.blocks;
}

/** Takes the current line, and those that belong with it. */
function takeLine(body: Body): void {
	const line = body.lines[body.at] as TextLine;
	if (isPlainProse(line) && isWithinParagraph(body)) {
		takeText(body, line);
	} else if (isBlank(line)) {
		takeBlank(body, line);
	} else {
		takePrinted(body, line, lineForm(line.text));
	}
}

function takePrinted(body: Body, line: TextLine, form: LineForm | undefined): void {
	if (form === 'attributes-title') {
		closeParagraph(body);
		body.blocks.push(parseAttributes(body.lines, body.at));
		body.at = body.lines.length;
	} else if (form === 'transmission' || isDateOfHeader(body, line)) {
		takeRepeatedHeader(body);
	} else if (body.at === body.signatureAt) {
		takeSignature(body, line);
	} else if (form === 'end-mark') {
		takeEndMark(body, {type: 'end-mark', start: line.from, end: line.next});
	} else if (body.furniture.has(body.at)) {
		takeGap(body, furnitureBlock(line));
	} else if (body.at > body.lastWordsAt && form !== 'rule') {
		takeAddition(body, line);
	} else if (takeHeading(body)) {
		// The rules around a heading belong to it.
	} else if (form === 'rule') {
		takeBlank(body, line);
	} else if (!takeParagraphStart(body, line)) {
		takeText(body, line);
	}
}

/** Whether the current line continues a paragraph, and no rule below makes a heading of it. */
function isWithinParagraph({paragraph, gap, lines, at, lastWordsAt, signatureAt}: Body): boolean {
	const below = lines[at + 1];
	return (
		paragraph !== undefined &&
		gap.length === 0 &&
		(below === undefined || !isRule(below.text)) &&
		at !== signatureAt &&
		at <= lastWordsAt
	);
}

function takeBlank(body: Body, line: TextLine): void {
	takeGap(body, {type: 'blank', start: line.from, end: line.next});
}

function takeGap(body: Body, block: Block): void {
	addBlock(body.gap, block);
	body.at++;
}

/** Later sections of a long message begin with the whole header again; that of another post is quoted. */
function takeRepeatedHeader(body: Body): void {
	const {blocks, next} = parseHeader(body.fileText, body.lines, body.at, body.ahead);
	if (body.paragraph && isOfAnotherPost(postOf(blocks, body.fileText), body.post)) {
		takeQuoted(body, next);
	} else {
		addBlocks(body.gap, blocks.map(asRepetition));
		body.at = Math.max(next, body.at + 1);
	}
}

/** The letters of the post that a header names with its number. */
function postOf(header: readonly Block[], fileText: string): string | undefined {
	const line = header.find(block => block.type === 'classification-line');
	const post = line?.messageNumber?.post;
	return post && fileText.slice(post.start, post.end).replace(/[^A-Z]/g, '');
}

/** Whether two posts are different ones, and not one that was misread. */
function isOfAnotherPost(one: string | undefined, other: string | undefined): boolean {
	return one !== undefined && other !== undefined && distanceBetween(one, other, 2) > 2;
}

/** Takes the header of a telegram that the text quotes, which is part of the text. */
function takeQuoted(body: Body, end: number): void {
	while (body.at < end) {
		const line = body.lines[body.at] as TextLine;
		if (isBlank(line)) {
			takeBlank(body, line);
		} else {
			takeText(body, line);
		}
	}
}

/**
 * Whether a line is the date-time group of a later section, with the sender below it. A telegram that is quoted begins in
 * the same way, but not below the end of a transmission.
 */
function isDateOfHeader({lines, at, gap}: Body, line: TextLine): boolean {
	const isBelowEnd = gap.some(({type}) => type === 'end-mark');
	return (
		isBelowEnd &&
		dateLine(line) !== undefined &&
		/^FM\s+[A-Z]/.test(lines[nextWords(lines, at + 1)]?.text ?? '')
	);
}

/** What the first header has already stated is only a line of the transmission when it comes again. */
function asRepetition(block: Block): Block {
	const {type, start, end} = block;
	return type === 'address-line' || type === 'date-line' || type === 'passing-instruction'
		? {type: 'transmission-line', kind: 'service', start, end}
		: block;
}

/** Takes the signature; where it has a label, all that follows is about those who drafted the message. */
function takeSignature(body: Body, line: TextLine): void {
	const label = signatureLabel.exec(line.text)?.[0] ?? '';
	const {start, end} = (label === '' && signatureName(line.text)) || {
		start: label.length,
		end: line.text.length,
	};
	closeParagraph(body);
	body.blocks.push({type: 'signature', start: line.from, end: line.next, name: within(line, start, end)});
	body.at++;
	for (let next = body.lines[body.at]; label !== '' && next; next = body.lines[++body.at]) {
		addBlock(
			body.blocks,
			isBlank(next)
				? {type: 'blank', start: next.from, end: next.next}
				: {type: 'transmission-line', kind: 'drafting', start: next.from, end: next.next},
		);
	}
}

/** Takes a line that was added below the text. */
function takeAddition(body: Body, line: TextLine): void {
	closeParagraph(body);
	body.blocks.push(additionBlock(line));
	body.at++;
}

/** The mark between two sections may stand within a sentence; the last one ends the message. */
function takeEndMark(body: Body, mark: Block): void {
	if (body.at < body.lastWordsAt) {
		addBlock(body.gap, mark);
	} else {
		closeParagraph(body);
		body.blocks.push(mark);
	}
	body.at++;
}

/** Takes a heading on lines of its own, with the rules around it. */
function takeHeading(body: Body): boolean {
	const heading = headingAt(body);
	if (heading && isWithinList(body, heading)) {
		takeHeadingOfList(body, heading);
	} else if (heading) {
		closeParagraph(body);
		body.blocks.push(heading.block);
		takeLetter(body, heading);
		body.at = heading.next;
	}
	return heading !== undefined;
}

/** Whether an underlined heading stands within the list that a numbered paragraph announces: `Present were:`. */
function isWithinList(body: Body, {block, next}: FoundHeading): boolean {
	const {paragraph, divided, lines, furniture, startAt} = body;
	if (
		block.kind !== 'underlined' ||
		block.portionMark ||
		!paragraph ||
		!(followsColon(body) || divided === paragraph)
	) {
		return false;
	}
	const words = nextWords(lines, next, furniture);
	// What a page parts from its rule is known before the rule is reached.
	const below = isRule(lines[words]?.text ?? '') ? nextWords(lines, words + 1, furniture) : words;
	const start = startAt.get(below);
	const line = lines[body.at] as TextLine;
	const isAlone = block.title.start >= line.start && block.title.end <= line.end;
	return (
		isAlone &&
		!isSectionWord(line.text) &&
		!markAt(lines[below]?.text ?? '', 0) &&
		!(start && isNextParagraph(body, {at: below, start}))
	);
}

/** Takes such a heading into its paragraph, as the title of a part. */
function takeHeadingOfList(body: Body, {block, next}: FoundHeading): void {
	const {paragraph, lines, at} = body;
	if (!paragraph) {
		return;
	}
	addBlocks(paragraph.interruptions, body.gap);
	paragraph.pieces.push({...block.title, flow: 'break'});
	paragraph.laterTitles ??= [];
	paragraph.laterTitles.push(block.title);
	paragraph.end = (lines[at] as TextLine).next;
	body.gap = block.end > paragraph.end ? [{type: 'blank', start: paragraph.end, end: block.end}] : [];
	body.divided = paragraph;
	body.at = next;
}

/** Below a heading with a letter, numbers may begin again. */
function takeLetter(body: Body, heading: FoundHeading): void {
	const letter = letterOfHeading(heading, body.fileText);
	if (letter === undefined) {
		return;
	}
	if (body.lastLetter !== undefined && body.starts[indexBelow(body, body.at)]?.start.number === 1) {
		body.lastNumber = 0;
		body.lastListNumber = undefined;
	}
	body.lastLetter = letter;
}

function headingAt(body: Body): FoundHeading | undefined {
	const {lines, at, furniture, hasRules, gap, starts} = body;
	const isAfterSentence = followsSentence(body);
	if (hasRules && isRuleNear(at, nextRule(body), furniture)) {
		const mayContinue = !isAfterSentence && !gap.some(({type}) => type === 'blank');
		const underlined = underlinedHeading(lines, at, furniture, mayContinue);
		if (underlined) {
			return underlined;
		}
	}
	if (!isAfterSentence) {
		return undefined;
	}
	const isAnnounced = followsColon(body) && !isSectionWord((lines[at] as TextLine).text);
	return (
		(isAnnounced ? undefined : bareHeading(lines, at, body, start => isNextParagraph(body, start))) ??
		nextLetteredHeading(body) ??
		// Within a numbered paragraph it is a title of that paragraph.
		(starts.length === 0 ? letteredHeading(body, at) : undefined)
	);
}

/** The index of the first line with a rule at the current line or below; that of no line if there is none. */
function nextRule(body: Body): number {
	const {lines, at} = body;
	if (body.ruleAt < at) {
		body.ruleAt = at;
		while (body.ruleAt < lines.length && !isRule((lines[body.ruleAt] as TextLine).text)) {
			body.ruleAt++;
		}
	}
	return body.ruleAt;
}

/** Whether the words above announce what follows: `Present were:`. */
function followsColon({paragraph, fileText}: Body): boolean {
	const last = paragraph?.number === undefined ? undefined : paragraph.pieces.at(-1);
	return last !== undefined && fileText[last.end - 1] === ':';
}

/** A line in the middle of a sentence is not a heading, whatever it looks like. */
function followsSentence({paragraph, fileText}: Body): boolean {
	const last = paragraph?.pieces.at(-1);
	return last === undefined || endsSentence(fileText, last);
}
