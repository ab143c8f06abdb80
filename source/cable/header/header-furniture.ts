/** Lines of a header that belong to the printed page and not to the message: page marks, stamps, notices. */
import type {Notice, PageMark, Stamp} from '../cable.js';
import {isBareClassification} from '../line/classification-line.js';
import {mayBegin} from '../line/classification-word.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {isPageMark} from '../line/page-mark.js';
import {publishersDate} from '../line/publishers-date.js';
import {dateLine, isPartialNotice, isReleaseStamp} from '../line/recognise.js';
import {isNoteOfRelease} from '../line/release-lines.js';
import {awaitsReasons} from './fields/classified-by.js';
import {awaitsDay} from './fields/executive-order.js';
import {isSubjectOpen} from './fields/subject.js';
import type {Header} from './header.js';

/** The block of such a line; none for a line of the message. */
export function furnitureLine(header: Header, line: TextLine): PageMark | Stamp | Notice | undefined {
	if (isPageMark(line.text)) {
		return {type: 'page-mark', start: line.from, end: line.next};
	}
	if (isStampOfRelease(header, line.text) || isPageHead(header, line)) {
		return {type: 'stamp', start: line.from, end: line.next};
	}
	if (isPartialNotice(line.text)) {
		return {type: 'notice', kind: 'partial', start: line.from, end: line.next};
	}
	return isPublishersLine(header, line)
		? {type: 'notice', kind: 'other', start: line.from, end: line.next}
		: undefined;
}

/** Whether a line was stamped at the release; below who classified the message, `- Reason: …` is why. */
function isStampOfRelease(header: Header, text: string): boolean {
	return isReleaseStamp(text) && !(text.startsWith('- ') && awaitsReasons(header));
}

/** Whether a line was set by a publisher; a day in capitals and without a time may be one more of the subject. */
function isPublishersLine(header: Header, {text}: TextLine): boolean {
	const date = publishersDate(text);
	const isNote = () => isNoteOfRelease(text) && !(text.startsWith('1.') && awaitsReasons(header));
	return date === 'time' || (((date === 'day' && !awaitsDay(header)) || isNote()) && !isSubjectOpen(header));
}

/** Whether a line is the head of a page: a bare classification above a page mark or the date, not the message's own. */
export function isPageHead(header: Header, line: TextLine): boolean {
	if (!mayBegin(line.text)) {
		return false;
	}
	const words = line.text.endsWith('POSS DUPE')
		? line.text.slice(0, -'POSS DUPE'.length).trimEnd()
		: line.text;
	if (!isBareClassification(words)) {
		return false;
	}
	const following = header.lines.slice(header.at + 1, header.at + 8).filter(next => !isBlank(next));
	if (header.zone !== 'transmission') {
		return following.slice(0, 2).some(next => isPageMark(next.text));
	}
	return following.some(next => isPageMark(next.text) || dateLine(next) !== undefined);
}
