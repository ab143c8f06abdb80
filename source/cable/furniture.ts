/** What the printed pages left in the text: page marks, stamps, captions that strayed, lines of later sections. */
import type {Block} from './cable.js';
import {isStrayCaption} from './captions.js';
import {classificationLine, isBareClassification} from './classification-line.js';
import {extent, type Line} from './lines.js';
import {isPageMark, isPartialNotice, isReleaseStamp} from './recognise.js';

/** Whether a line in the text is no word of the message. */
export function isFurniture(text: string): boolean {
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

/** The block of such a line. */
export function furnitureBlock(line: Line): Block {
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
