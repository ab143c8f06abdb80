/** Takes the line of classification, section, post and number into the header. */
import {lastPrinted} from '../blocks.js';
import type {Block, ClassificationLine, MessageNumber} from '../cable.js';
import {handlingCaption} from '../line/captions.js';
import {messageNumberLine, type ReadClassification, readClassification} from '../line/classification-line.js';
import {classificationWord} from '../line/classification-word.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {closeField, type Header} from './header.js';

/** Takes the classification line; captions may follow it, and on the same line whom the message is for. */
export function takeClassification(header: Header, line: TextLine): boolean {
	const onOneLine = readClassification(line, header.sender);
	const read = onOneLine?.block.messageNumber ? onOneLine : (overTwoLines(header, line) ?? onOneLine);
	const block = read?.block ?? bareMessageNumber(header, line);
	if (
		!block ||
		(header.zone === 'fields' && !isBelowPrintedKeys(header, block)) ||
		isCaption(header, line, block)
	) {
		return false;
	}
	closeField(header);
	header.zone = 'captions';
	const rest = read?.rest;
	header.blocks.push({...block, end: rest?.start ?? block.end});
	if (rest) {
		header.blocks.push({type: 'passing-instruction', start: rest.start, end: block.end, pieces: [rest]});
	}
	header.at += block.end > line.next ? 1 : 0;
	return true;
}

/** Below the line with the number, `SENSITIVE BUT UNCLASSIFIED - NOT FOR INTERNET POSTING` says how to handle the message. */
function isCaption({blocks}: Header, line: TextLine, {messageNumber}: ClassificationLine): boolean {
	return (
		messageNumber === undefined &&
		handlingCaption(line) !== undefined &&
		blocks.some(block => block.type === 'classification-line' && block.messageNumber)
	);
}

/** A line that was wrapped within the classification or between post and number. */
function overTwoLines(header: Header, line: TextLine): ReadClassification | undefined {
	const {fileText, lines, at, sender, zone} = header;
	const below = lines[at + 1];
	if (zone === 'fields' || !below || isBlank(below) || !mayBeWrapped(line.text)) {
		return undefined;
	}
	const {end, next} = below;
	const text = fileText.slice(line.start, end).replace(/[\r\n]/g, ' ');
	const read = readClassification({...line, text, end, next}, sender);
	const number = read?.rest ? undefined : read?.block.messageNumber;
	return number && isOfSender(header, number) ? read : undefined;
}

/** Whether a line begins with letters that stand apart, or with a classification. */
function mayBeWrapped(text: string): boolean {
	return (
		text.length < LONGEST_LINE &&
		((text.charAt(1) === ' ' && /^(?:[A-Z] ){3}/.test(text)) || classificationWord(text) !== undefined)
	);
}

/** No classification line is longer, in characters. */
const LONGEST_LINE = 100;

/** Below the keys of a printout the message may stand with its own header. */
function isBelowPrintedKeys({blocks}: Header, {messageNumber}: ClassificationLine): boolean {
	return (
		messageNumber !== undefined &&
		!blocks.some(block => block.type === 'classification-line' && block.messageNumber)
	);
}

/** `STATE 163147` alone is the message's own number only below the addresses, and if it names the sender's post. */
function bareMessageNumber(header: Header, line: TextLine) {
	const {zone, blocks} = header;
	if (
		!(zone === 'addresses' && blocks.at(-1)?.type === 'blank') &&
		!(zone === 'captions' && isRest(blocks))
	) {
		return undefined;
	}
	const block = messageNumberLine(line);
	if (!block?.messageNumber) {
		return undefined;
	}
	return isOfSender(header, block.messageNumber) ? block : undefined;
}

/** Whether a line is the rest of a classification line that was cut in two. */
function isRest(blocks: readonly Block[]): boolean {
	const above = lastPrinted(blocks);
	return above?.type === 'classification-line' && !above.messageNumber;
}

function isOfSender({fileText, sender}: Header, {post}: MessageNumber): boolean {
	const words = fileText.slice(post.start, post.end).replace(/\s+/g, ' ');
	return sender.toUpperCase().includes(words.toUpperCase());
}
