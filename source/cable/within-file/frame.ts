/**
 * What stands around a cable in its file: the mail that carried it, the page of a web site, the words of a newspaper.
 *
 * A header may begin with lines of unknown form. So what stands above it is a frame only if its own form shows it, and
 * what stands below the text only if it begins with the words of a known one, or if the frame above says where it ends.
 */
import type {Block, Range} from '../cable.js';
import {labelledField} from '../header/fields/fields.js';
import {captionsOf} from '../line/captions.js';
import {isBareClassification, messageNumberLine, readClassification} from '../line/classification-line.js';
import {beginsWithClassification} from '../line/classification-word.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {isPageMark} from '../line/page-mark.js';
import {markAt} from '../line/paragraph-start.js';
import {
	dateLine,
	isAttributesTitle,
	isPartialNotice,
	isReleaseStamp,
	isRule,
	transmissionLine,
} from '../line/recognise.js';
import {cableHead, hasLabel, isNumberedText} from './cable-head.js';
import {findPublishersEntry} from './find-publishers-entry.js';
import {fence, isFootLine, isFrameLine, isProse, keyOfPrintout, mailKey} from './frame-forms.js';
import {isSurname, noteBelow} from './note-below.js';

/** The lines of a cable among those of its file: from the index `first` up to the index `end`. */
export type CableLines = {readonly first: number; readonly end: number};

/** Finds the lines of the cable in a file, of which a range may be quoted mail. */
export function cableLines(lines: readonly TextLine[], quoted: Range | undefined): CableLines {
	const first = firstOfCable(lines, quoted);
	return {first, end: endOfCable(lines, first, quoted)};
}

/** The blocks of some lines that stand around a cable. */
export function frameBlocks(lines: readonly TextLine[]): readonly Block[] {
	if (lines.length === 0) {
		return [];
	}
	const from = lines.findIndex(line => !isBlank(line));
	const last = lines.findLastIndex(line => !isBlank(line));
	const stretches =
		from < 0
			? [{type: 'blank' as const, lines}]
			: [
					{type: 'blank' as const, lines: lines.slice(0, from)},
					{type: 'notice' as const, lines: lines.slice(from, last + 1)},
					{type: 'blank' as const, lines: lines.slice(last + 1)},
				];
	return stretches.flatMap(({type, lines: [...all]}) => {
		const [start, end] = [all[0]?.from, all.at(-1)?.next];
		return start === undefined || end === undefined
			? []
			: type === 'notice'
				? noticeBlock(all, {start, end})
				: {type, start, end};
	});
}

function noticeBlock(lines: readonly TextLine[], range: Range): Block {
	const entry = findPublishersEntry(lines);
	return {type: 'notice', kind: 'other', ...range, ...(entry && {entry})};
}

function firstOfCable(lines: readonly TextLine[], quoted: Range | undefined): number {
	const printed = lines.findIndex(line => !isBlank(line));
	const top = lines[printed];
	if (!top || cableHead(lines, printed)) {
		return 0;
	}
	const introduced = introducedCable(lines, printed);
	if (introduced !== undefined) {
		return introduced;
	}
	if (isOfHeader(top) || isNumberedText(top.text)) {
		return 0;
	}
	const head = headBelow(lines, printed);
	if (head === undefined) {
		return 0;
	}
	const first = topOfHeader(lines, head);
	const above = lines.slice(printed, first);
	const isHead = isAttributesTitle(lines[head]?.text ?? '') || cableHead(lines, head) !== undefined;
	const isCertain = isHead && above.every(isForeign);
	return isCertain || isFrame(above) || isOutside(above, quoted) ? first : 0;
}

/**
 * The first line of what the machines printed of a whole telegram, if somebody introduces it: with numbered words or with
 * labels, which would belong to a telegram if it did not begin below them.
 */
function introducedCable(lines: readonly TextLine[], printed: number): number | undefined {
	for (let index = printed, seen = 0; index < lines.length && seen < LINES_OF_INTRODUCTION; index++) {
		const line = lines[index] as TextLine;
		const head = cableHead(lines, index);
		if (head?.form === 'transmission') {
			return !isLaterSection(lines, index, head.labelAt) ? index : undefined;
		}
		if (!isBlank(line)) {
			seen++;
			if (!mayIntroduce(line)) {
				return undefined;
			}
		}
	}
	return undefined;
}

/** Nobody needs more printed lines to introduce a cable. */
const LINES_OF_INTRODUCTION = 20;

/** Whether a line may be somebody's own words, in small letters, or a rule between them: no line of a telegram's header is. */
function mayIntroduce(line: TextLine): boolean {
	const {text} = line;
	const start = isNumberedText(text) ? /^\W*\d{1,3}\W*/.exec(text)?.[0].length : undefined;
	return (
		(isRule(text) || /[a-z]{2}/.test(text)) &&
		(start === undefined || markAt(text, start) === undefined) &&
		dateLine(line) === undefined &&
		readClassification(line) === undefined &&
		!isAttributesTitle(text) &&
		!isPartialNotice(text)
	);
}

/** Whether a header is that of a later section of a message, of which the lines above may be the end. */
function isLaterSection(lines: readonly TextLine[], from: number, to: number): boolean {
	return lines.slice(from, to).some(({text}) => /\bSECTION (?:0?[2-9]|1\d)\b/.test(text));
}

/** Whether a line above a header is nothing that a header has. */
function isForeign(line: TextLine): boolean {
	const {text} = line;
	return (
		labelledField(text) === undefined &&
		dateLine(line) === undefined &&
		!isNumberedText(text) &&
		!keyOfPrintout.test(text) &&
		!/^(?:(?:FM|TO|INFO|XMT|ZEN|AMEMBASSY|AMCONSUL|SECSTATE)\b|(?:\w{2,4} )?R[A-Z]{3,7}\/)/.test(text)
	);
}

/** Whether a line stands in no frame: only a header begins with it. */
function isOfHeader(line: TextLine): boolean {
	const {text} = line;
	const initial = text.charAt(0);
	return (
		('VZDPAOIF('.includes(initial) &&
			/^(?:V?ZCZC|PAGE 0?1\b|DE R[A-Z]|PP R[A-Z]|ACTION [A-Z]|ORIGIN [A-Z]|INFO [A-Z]|FM [A-Z]|\(CCY)/.test(
				text,
			)) ||
		(initial === 'M' && text.startsWith('MRN:')) ||
		isPartialNotice(text) ||
		isAttributesTitle(text) ||
		('TS'.includes(initial) && /^(?:TELEGRAM\b|SUBJ(?:ECT)?:)/.test(text)) ||
		isBareClassification(text) ||
		readClassification(line) !== undefined ||
		dateLine(line) !== undefined ||
		('Ee1Tt'.includes(initial) && hasLabel(text))
	);
}

/** The first header below a line; failing that, the first lines of labels, since an extract may begin with these. */
function headBelow(lines: readonly TextLine[], from: number): number | undefined {
	const end = Math.min(lines.length, from + LINES_OF_FRAME);
	let labels: number | undefined;
	for (let index = from + 1; index < end; index++) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			continue;
		}
		if (cableHead(lines, index)) {
			return labels !== undefined && labels > index - LINES_OF_LABELS ? labels : index;
		}
		if (labels === undefined && (hasLabel(line.text) || isAttributesTitle(line.text))) {
			labels = index;
		}
		if (labels !== undefined && (index > labels + LINES_OF_LABELS || isNumberedText(line.text))) {
			return labels;
		}
	}
	return labels;
}

/** No page has more lines above a cable. */
const LINES_OF_FRAME = 300;

/** In so many lines the other labels of a header follow the first, and its number if that stands below. */
const LINES_OF_LABELS = 30;

/** The first of the lines directly above a header that belong to it: what the machines printed, a classification. */
export function topOfHeader(lines: readonly TextLine[], head: number): number {
	let first = head;
	for (let index = head - 1; index >= 0; index--) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			continue;
		}
		if (!isPrintedAbove(line)) {
			break;
		}
		first = index;
	}
	const label = lines.slice(Math.max(0, first - LINES_OF_EDITORS), first).findIndex(isEditorsLabel);
	return label < 0 ? first : Math.max(0, first - LINES_OF_EDITORS) + label;
}

/** The editors of the Foreign Relations series print subject and references above the telegram, below bare labels. */
function isEditorsLabel({text}: TextLine): boolean {
	return text === 'SUBJ:' || text === 'SUBJECT:' || text === 'REF:';
}

const LINES_OF_EDITORS = 24;

function isPrintedAbove(line: TextLine): boolean {
	const {text} = line;
	return (
		transmissionLine(line) !== undefined ||
		isPageMark(text) ||
		isReleaseStamp(text) ||
		isPartialNotice(text) ||
		/^(?:Message Text$|SUBJ(?:ECT)?:|[A-Z][A-Za-z]+ of State$|TELEGRAM$|CABLE$|[A-Z][A-Za-z ]{1,30} \d{3,6}$)/.test(
			text,
		) ||
		captionsOf(line) !== undefined ||
		dateLine(line) !== undefined ||
		messageNumberLine(line) !== undefined ||
		beginsWithClassification(text)
	);
}

/** The first of the lines directly above a header that have a form of their own and no part in it. */
export function topOfFrame(lines: readonly TextLine[], header: number): number {
	let first = header;
	for (let index = header - 1; index >= 0; index--) {
		const {text} = lines[index] as TextLine;
		// A rule may be drawn below a heading of the text.
		const isUnderline = isRule(text) && (lines[index - 1]?.text ?? '') !== '';
		if (isUnderline || (text !== '' && !isFrameLine(text) && !mailKey.test(text))) {
			break;
		}
		first = text === '' ? first : index;
	}
	return first;
}

/** The keys that a mail has at the least above a cable, for example `From` and `Subject`. */
const KEYS_OF_MAIL = 2;

/** Whether the form of some lines shows that they do not belong to the cable below. */
function isFrame(lines: readonly TextLine[]): boolean {
	const texts = lines.map(({text}) => text).filter(text => text !== '');
	if (texts.some(isFrameLine)) {
		return true;
	}
	const isMail = texts.filter(text => mailKey.test(text)).length >= KEYS_OF_MAIL;
	return (
		(isMail || texts.some(isProse)) &&
		!texts.some(text => hasLabel(text) || isNumberedText(text) || keyOfPrintout.test(text))
	);
}

function isOutside(lines: readonly TextLine[], quoted: Range | undefined): boolean {
	return quoted !== undefined && lines.every(({start, end}) => start === end || end <= quoted.start);
}

function endOfCable(lines: readonly TextLine[], first: number, quoted: Range | undefined): number {
	const opened = first === 0 ? undefined : closingOf(lines, first);
	if (opened !== undefined) {
		const closing = lines.findIndex(({text}, index) => index > first && text === opened);
		if (closing >= 0) {
			return closing;
		}
	}
	const afterQuote = quoted === undefined ? lines.length : lines.findIndex(({from}) => from >= quoted.end);
	const end = afterQuote < 0 ? lines.length : afterQuote;
	const foot = footOf(lines, first, end) ?? end;
	return noteBelow(lines, first, foot) ?? foot;
}

/** What closes the block of code or the quotation in which the cable stands. */
function closingOf(lines: readonly TextLine[], first: number): string | undefined {
	const opening = lines.slice(0, first).findLast(({text}) => fence.test(text))?.text ?? '';
	const [, marks, name] = fence.exec(opening) ?? [];
	return marks ?? (name === undefined ? undefined : `[/${name}]`);
}

/** Where the foot of a web page or of a mail begins, if the last lines show that there is one. */
function footOf(lines: readonly TextLine[], first: number, end: number): number | undefined {
	let foot: number | undefined;
	let room = LINES_THAT_SHOW_A_FOOT;
	for (let index = end - 1; index > first && room > 0; index--) {
		const {text} = lines[index] as TextLine;
		if (text === '') {
			continue;
		}
		room--;
		if (isFootLine(text)) {
			room = foot === undefined ? LINES_OF_FOOT : room;
			foot = index;
		} else if (isNumberedText(text) || isSurname(text)) {
			// The address of a post's own site may stand above the signature.
			break;
		}
	}
	return foot !== undefined && isRule(lines[foot - 1]?.text ?? '') ? foot - 1 : foot;
}

/** The last printed line but a few is one of the foot's own. */
const LINES_THAT_SHOW_A_FOOT = 5;

/** No foot has more lines. */
const LINES_OF_FOOT = 40;
