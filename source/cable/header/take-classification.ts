/** Takes the line of classification, section, post and number into the header. */
import {lastPrinted} from '../blocks.js';
import type {ClassificationLine} from '../cable.js';
import {classificationLine, messageNumberLine} from '../line/classification-line.js';
import type {TextLine} from '../line/lines.js';
import {isSubjectOpen} from './fields/subject.js';
import {closeField, type Header} from './header.js';

/** Takes the classification line; captions may follow it. */
export function takeClassification(header: Header, line: TextLine): boolean {
	const block = classificationLine(line) ?? bareMessageNumber(header, line);
	if (!block || (header.zone === 'fields' && !isBelowPrintedKeys(header, block))) {
		return false;
	}
	closeField(header);
	header.zone = 'captions';
	header.blocks.push(block);
	return true;
}

/** Below the keys of a printout the message may stand with its own header. */
function isBelowPrintedKeys({blocks, open}: Header, {messageNumber}: ClassificationLine): boolean {
	return (
		messageNumber !== undefined &&
		!isSubjectOpen({open}) &&
		!blocks.some(block => block.type === 'classification-line' && block.messageNumber)
	);
}

/** `STATE 163147` alone is the message's own number only below the addresses, and if it names the sender's post. */
function bareMessageNumber(header: Header, line: TextLine) {
	const isBelowBlank = header.blocks.at(-1)?.type === 'blank';
	const above = lastPrinted(header.blocks);
	// Or it is the rest of a classification line that was cut in two.
	const isRest = above?.type === 'classification-line' && !above.messageNumber;
	if (!(header.zone === 'addresses' && isBelowBlank) && !(header.zone === 'captions' && isRest)) {
		return undefined;
	}
	const block = messageNumberLine(line);
	if (!block?.messageNumber) {
		return undefined;
	}
	const post = header.fileText.slice(block.messageNumber.post.start, block.messageNumber.post.end);
	return header.sender.includes(post) ? block : undefined;
}
