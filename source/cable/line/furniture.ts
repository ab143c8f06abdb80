/** What the printed pages left in the text: page marks, stamps, stray captions, the first lines of later sections. */
import type {Block, ClassificationLine} from '../cable.js';
import {captionsOf, isStrayCaption} from './captions.js';
import {isBareClassification, mayBeClassificationLine, readClassification} from './classification-line.js';
import {hasPairAt, pairs} from './initials.js';
import type {TextLine} from './lines.js';
import {endsWithFigure, isPageMark} from './page-mark.js';
import {isNoteByOperations, isPartialNotice, isReleaseStamp} from './recognise.js';
import {isReleaseWithinText} from './release-lines.js';

/** Whether a line in the text does not belong to the message. */
export function isFurniture(text: string): boolean {
	// A page mark may be in small letters, and so may the number of a released document.
	return readsLikeProse(text)
		? endsWithFigure(text) && (isPageMark(text) || isReleaseStamp(text) || isReleaseWithinText(text))
		: isAnyFurniture(text);
}

/** Almost every line is prose, which its length or its first two characters show. */
function readsLikeProse(text: string): boolean {
	const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
	const isCapital = first >= 0x41 && first <= 0x5a;
	const isSecondSmall = second >= 0x61 && second <= 0x7a;
	return (
		text.length > LONGEST ||
		(isCapital
			? isSecondSmall && !hasPairAt(startsInSmallLetters, text, 0)
			: first !== ASTERISK && text !== '')
	);
}

/** What lines of a page begin with that are in small letters. */
const startsInSmallLetters = pairs('De Sh Th Eo Cl');

const ASTERISK = 0x2a;

/** No line of a printed page is longer, in characters. */
const LONGEST = 140;

function isAnyFurniture(text: string): boolean {
	return (
		isPageMark(text) ||
		isReleaseStamp(text) ||
		isReleaseWithinText(text) ||
		isStrayCaption(text) ||
		isBareClassification(text) ||
		isPartialNotice(text) ||
		isNoteByOperations(text) ||
		isSectionLine(text)
	);
}

/** The classification line, repeated where a section begins. */
export function isSectionLine(text: string): boolean {
	return (
		mayBeClassificationLine(text) &&
		(text.includes('SECTION') || text.includes('SIPDIS')) &&
		classificationOf(text) !== undefined
	);
}

function classificationOf(text: string) {
	const line = {text, start: 0, end: text.length, from: 0, next: text.length};
	return sectionLine(line);
}

/** The classification line of a section, even if it says whom the message is for. */
function sectionLine(line: TextLine): ClassificationLine | undefined {
	const read = readClassification(line);
	return read && (!read.rest || (read.block.section && read.block.messageNumber)) ? read.block : undefined;
}

/** The block of such a line. */
export function furnitureBlock(line: TextLine): Block {
	const {from: start, next: end} = line;
	if (isPageMark(line.text)) {
		return {type: 'page-mark', start, end};
	}
	if (isStrayCaption(line.text)) {
		return {
			type: 'caption-line',
			start,
			end,
			captions: captionsOf(line) ?? [{start: line.start, end: line.end}],
		};
	}
	if (isPartialNotice(line.text)) {
		return {type: 'notice', kind: 'partial', start, end};
	}
	if (isNoteByOperations(line.text)) {
		return {type: 'notice', kind: 'other', start, end};
	}
	return (isSectionLine(line.text) && sectionLine(line)) || {type: 'stamp', start, end};
}
