/** What belongs to the printed page of a header and not to the message. */
import type {Notice, PageMark, Stamp} from '../cable.js';
import {isBareClassification} from '../line/classification-line.js';
import {extent, isBlank, type TextLine} from '../line/lines.js';
import {dateLine, isPageMark, isPartialNotice, isReleaseStamp} from '../line/recognise.js';
import type {Header} from './header.js';

/** What belongs to the printed page and not to the message. */
export function furnitureLine(header: Header, line: TextLine): PageMark | Stamp | Notice | undefined {
	if (isPageMark(line.text)) {
		return {type: 'page-mark', ...extent(line)};
	}
	if (isReleaseStamp(line.text) || isPageHead(header, line)) {
		return {type: 'stamp', ...extent(line)};
	}
	return isPartialNotice(line.text) ? {type: 'notice', kind: 'partial', ...extent(line)} : undefined;
}

/** A bare classification above the page mark or the date is the head of the page, not the message's own line. */
export function isPageHead(header: Header, line: TextLine): boolean {
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
