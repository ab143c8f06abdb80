/**
 * Where each cable of a file begins. Nearly every file has one; several were joined by hand, or by a mail program.
 *
 * In doubt it is one: the sections of a long message repeat its header, and a message may quote another from its
 * first line to its last. So a further cable has a header with a subject and with another number, outside of every
 * quotation; and if that header has no lines about its transmission, the text above it has come to an end.
 */
import {isSignatureLine, signatureLabel} from '../body/survey/signature.js';
import {captionsOf} from '../line/captions.js';
import {isBareClassification} from '../line/classification-line.js';
import {isBlank, splitLines, type TextLine} from '../line/lines.js';
import {isAttributesTitle, isEndMark, isPartialNotice, isReleaseStamp, isRule} from '../line/recognise.js';
import {wholeRow} from '../masks/dump-row.js';
import {isHtml} from '../masks/html.js';
import {withoutFillers} from '../masks/markup.js';
import {whyNotAnalysed} from '../plain-cable.js';
import {readingOf} from '../reading.js';
import {distanceBetween} from '../words/edit-distance.js';
import {
	type CableHead,
	cableHead,
	type HeadNumber,
	isNumberedText,
	isSameNumber,
	isSamePost,
} from './cable-head.js';
import {topOfFrame, topOfHeader} from './frame.js';
import {isFrameLine} from './frame-forms.js';
import {isSurname} from './note-below.js';
import {type FurtherStart, partsOfPage} from './page-parts.js';

/**
 * The offsets at which further cables begin than the one that a text begins with. Of a text that `goesOn` with what stands
 * before it, the first header begins a further cable, too.
 */
export function furtherStarts(text: string, {goesOn = false} = {}): readonly number[] {
	if (whyNotAnalysed(text) !== undefined || wholeRow(text)) {
		return [];
	}
	const isPage = isHtml(text);
	const reading = isPage ? readingOf(text) : text;
	if (!mayHave(goesOn ? 1 : 2, isPage ? withoutFillers(reading) : text)) {
		return [];
	}
	const starts = startsInLines(splitLines(isPage ? reading : readingOf(text)), goesOn);
	return isPage ? partsOfPage(text, starts) : starts.map(({from}) => from);
}

function startsInLines(lines: readonly TextLine[], goesOn: boolean): readonly FurtherStart[] {
	const starts: FurtherStart[] = [];
	let above: CableAbove | undefined;
	for (let index = 0; index < lines.length; index++) {
		const head = cableHead(lines, index);
		const start = head && firstLineOf(lines, head, above, goesOn);
		if (start !== undefined) {
			starts.push({from: (lines[start] as TextLine).from, above: lines[above?.below ?? 0]?.from ?? 0});
		}
		const entry = head ? undefined : entryAt(lines, index);
		if (head && (start !== undefined || !above)) {
			above = cableAbove(head, head.labelAt + 1);
		} else if (entry && isOfAnother(entry, above)) {
			if (above) {
				starts.push({from: (lines[index] as TextLine).from, above: lines[above.below]?.from ?? 0});
			}
			above = cableAbove({at: index, number: entry, date: undefined}, index);
		}
		if (above && !head) {
			noteLine(above, (lines[index] as TextLine).text, index);
		}
		// Within a header no other begins.
		index = Math.max(index, head?.labelAt ?? 0);
	}
	return starts.filter(({from}) => from > 0 || goesOn);
}

/** The first line of a further cable with a header; none if the header belongs to the cable above or to the first. */
function firstLineOf(
	lines: readonly TextLine[],
	head: CableHead,
	above: CableAbove | undefined,
	goesOn: boolean,
): number | undefined {
	if (above) {
		return startOfAnother(lines, above, head);
	}
	return goesOn ? topOfFrame(lines, topOfHeader(lines, head.at)) : undefined;
}

/** Whether a text has so many of the lines that a cable has once, without which no further cable is looked for. */
function mayHave(cables: number, text: string): boolean {
	// The rarest letters of `SUBJECT`, since the search for them goes through every text.
	const subjects = countLines(text, 'BJ', 'SU') + countLines(text, 'bj', 'Su');
	const catalogued = subjects >= cables ? countLines(text, attributes, '') : 0;
	// The archivists' attributes have a subject, too.
	return subjects - catalogued >= cables || catalogued >= cables || countLines(text, 'ZC', 'VZC') >= cables;
}

const attributes = 'Message Attributes';

/** The number of lines that begin with some words, of which the last letters are searched for. */
function countLines(text: string, last: string, first: string): number {
	let count = 0;
	for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
		const start = at - first.length;
		count += Number(start >= 0 && text.startsWith(first, start) && beginsLine(text, start));
	}
	return count;
}

/** Whether only blanks, or the prefix of quoted mail, stand before an offset in its line. */
function beginsLine(text: string, at: number): boolean {
	let before = at - 1;
	while (at - before < LONGEST_INDENT && ' \t>&gt;*_\u00a0'.includes(text.charAt(before) || 'x')) {
		before--;
	}
	return before < 0 || text[before] === '\n' || text[before] === '\r';
}

const LONGEST_INDENT = 60;

/** A cable while its lines are read. */
type CableAbove = {
	/** Of one of which only the archivists' entry is there: where that begins, and its number. */
	readonly head: Pick<CableHead, 'at' | 'number' | 'date'>;
	/** The first line below the labels of its header. */
	readonly below: number;
	/** Whether a quotation has begun and has not ended. */
	isQuoting: boolean;
	/** Whether it has an end mark, or the archivists' attributes. */
	hasEnded: boolean;
	/** The last of these attributes so far. */
	attributes: number | undefined;
	/** The number of the document that these are about. */
	document: HeadNumber | undefined;
};

function cableAbove(head: Pick<CableHead, 'at' | 'number' | 'date'>, below: number): CableAbove {
	return {head, below, isQuoting: false, hasEnded: false, attributes: undefined, document: undefined};
}

/** What the archivists' entry that begins at a line is about, if it says so. Of some telegrams there is nothing else. */
function entryAt(lines: readonly TextLine[], at: number): HeadNumber | undefined {
	return isAttributesTitle((lines[at] as TextLine).text)
		? lines.slice(at + 1, at + LINES_TO_DOCUMENT).flatMap(({text}) => documentIn(text) ?? [])[0]
		: undefined;
}

/** Whether an entry is not that of the cable above. */
function isOfAnother(entry: HeadNumber, above: CableAbove | undefined): boolean {
	return above === undefined || (above.document !== undefined && !isSameNumber(entry, above.document));
}

/** Of the attributes, which stand in the order of the alphabet, so many stand above the document number at the most. */
const LINES_TO_DOCUMENT = 40;

function documentIn(text: string): HeadNumber | undefined {
	const [, post, serial] = /^Document Number: *\d{4}([A-Z]+)0*(\d+)/.exec(text) ?? [];
	return post === undefined || serial === undefined ? undefined : {post, serial};
}

function noteLine(above: CableAbove, text: string, index: number): void {
	if (isAttributesTitle(text) || (above.attributes !== undefined && attribute.test(text))) {
		above.attributes = index;
	}
	if (above.attributes !== undefined) {
		above.document ??= documentIn(text);
	}
	if (isEndMark(text) || isAttributesTitle(text)) {
		above.hasEnded = true;
		above.isQuoting = false;
	} else if (text !== '') {
		const last = text.match(quotationMark)?.at(-1);
		above.isQuoting = last === undefined ? above.isQuoting : !/^(?:UN|END)/i.test(last);
		// A section may follow the end mark of the one before.
		above.hasEnded &&= !isNumberedText(text);
	}
}

/** The last attributes, which stand in the order of the alphabet. */
const attribute = /^(?:Review [A-Z]\w+|Secure|Status|Subject|TAGS|To|Type|Markings)(?: \w+)*:/;

const quotationMark =
	/\b(?:UN)?(?:QTE|QUOTE)\b|\b(?:BEGIN|END|Begin|End)(?: OF)? (?:TEXT|text|QUOTE|quote|CABLE|cable|MESSAGE|message|TELEGRAM)\b/g;

/** The first line of another cable that has this header; none if the header belongs to the cable above. */
function startOfAnother(lines: readonly TextLine[], above: CableAbove, head: CableHead): number | undefined {
	if (!isOther(above.head, head)) {
		return undefined;
	}
	const end = above.attributes ?? endOfText(lines, above.below, head.at);
	// A mail announces the next cable, too, but below the end of the one before.
	const isOutside = above.hasEnded || (end !== undefined && isSurname(lines[end]?.text ?? ''));
	if (!isOutside && isIntroduced(lines, head.at)) {
		return undefined;
	}
	const top = topOfHeader(lines, head.at);
	const first =
		end === undefined
			? topOfFrame(lines, top)
			: firstLineBelow(lines, end, {
					head: head.at,
					hasPageHead: above.attributes === undefined && hasPageHead(lines, above.head.at),
				});
	const isBelowEnd =
		above.hasEnded || end !== undefined || first < top || isPartialNotice(lines[top]?.text ?? '');
	const isTransmitted = head.form === 'date' || head.form === 'transmission';
	// A list of addressees may be so long that the subject is not seen.
	const isCertain =
		isBelowEnd && (head.form === 'transmission' || (head.form === 'date' && !above.isQuoting));
	const isLikely = head.hasSubject && !above.isQuoting && (isTransmitted || isBelowEnd);
	return isCertain || isLikely ? Math.max(above.below, first) : undefined;
}

function hasPageHead(lines: readonly TextLine[], head: number): boolean {
	const above = lines.slice(Math.max(0, head - 6), head).findLastIndex(line => !isBlank(line));
	return above >= 0 && isPageEdge(lines, Math.max(0, head - 6) + above);
}

/** Whether two headers are of different messages. */
function isOther(one: CableAbove['head'], other: CableHead): boolean {
	const areDated = one.date !== undefined && other.date !== undefined;
	if (!one.number || !other.number) {
		return areDated && one.date !== other.date;
	}
	if (isSameNumber(one.number, other.number)) {
		return areDated && one.date?.slice(-2) !== other.date?.slice(-2);
	}
	// Of one post and one moment, a digit was misread.
	return !(
		areDated &&
		one.date === other.date &&
		isSamePost(one.number, other.number) &&
		distanceBetween(one.number.serial, other.number.serial, 1) <= 1
	);
}

/** Whether the words above a header announce the message that it belongs to. */
function isIntroduced(lines: readonly TextLine[], at: number): boolean {
	for (let index = at - 1, seen = 0; index >= 0 && seen < LINES_OF_INTRODUCTION; index--) {
		const {text} = lines[index] as TextLine;
		if (text !== '') {
			seen++;
			if (introduction.test(text)) {
				return true;
			}
		}
	}
	return false;
}

const LINES_OF_INTRODUCTION = 2;

const introduction =
	/:$|\b(?:QTE|QUOTE|BEGIN TEXT|RPTD?|SENT|REPEAT(?:ED|ING|S)?|RETRANSMIT\w*|FOL(?:LOW(?:S|ING)?)?|READS?|TEXT OF)\b(?!.*\b(?:UNQTE|UNQUOTE)\b)/;

/**
 * The last line of the text between a header's labels and the next header: an end mark or the signature. What follows
 * it is not part of the message.
 */
function endOfText(lines: readonly TextLine[], below: number, at: number): number | undefined {
	const names: number[] = [];
	for (let index = at - 1; index >= Math.max(below, at - LINES_BETWEEN); index--) {
		const {text} = lines[index] as TextLine;
		if (isEndMark(text)) {
			return index;
		}
		if (isNumberedText(text) && !isIntroductionOf(lines, index, at)) {
			// A mail between two cables may have a signature of its own.
			return names.at(-1);
		}
		const isName =
			isSignatureLine(text) &&
			followsSentence(lines, index) &&
			!isUnderlined(lines, index) &&
			!isFrameLine(text);
		if (isName || signatureLabel.test(text)) {
			names.push(index);
		}
	}
	return names.find(index => isSurname(lines[index]?.text ?? '')) ?? names[0];
}

/** Whether a number is that of the next cable in a list of them, `2. The second one:`, with nothing but a name above it. */
function isIntroductionOf(lines: readonly TextLine[], at: number, header: number): boolean {
	const {text} = lines[at] as TextLine;
	if (
		text.length > LONGEST_INTRODUCTION ||
		!/[a-z]{2}/.test(text) ||
		/\([A-Z]/.test(text) ||
		!isBlank(lines[at - 1] as TextLine)
	) {
		return false;
	}
	const above = lines.slice(Math.max(0, at - 6), at).findLast(line => !isBlank(line))?.text ?? '';
	return (isSurname(above) || isEndMark(above)) && lines.slice(at + 1, header).every(isBlank);
}

/** In characters. */
const LONGEST_INTRODUCTION = 80;

/** No more lines stand between two cables. */
const LINES_BETWEEN = 60;

/** Whether the line is a heading: the rule below is about as long. */
function isUnderlined(lines: readonly TextLine[], at: number): boolean {
	const [line, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
	return isRule(below) && Math.abs(below.length - line.length) <= 4;
}

function followsSentence(lines: readonly TextLine[], at: number): boolean {
	const above = lines.slice(Math.max(0, at - 6), at).findLast(line => !isBlank(line));
	return /[.!?:]["'”’)\]]*$/.test(above?.text ?? '');
}

/** The first printed line between the end of a text and the header below. */
function firstLineBelow(lines: readonly TextLine[], end: number, {head, hasPageHead}: Between): number {
	let first = end + 1;
	while (first < head && isMarkOfEnd((lines[first] as TextLine).text)) {
		first++;
	}
	// A page with a classification at its head has one at its foot.
	while (hasPageHead && first < head && isPageEdge(lines, first)) {
		first++;
	}
	while (first < head && isBlank(lines[first] as TextLine)) {
		first++;
	}
	return first;
}

/** Where the header below begins, and whether a classification stands above that of the cable before. */
type Between = {readonly head: number; readonly hasPageHead: boolean};

function isMarkOfEnd(text: string): boolean {
	return text === '' || isEndMark(text) || isReleaseStamp(text);
}

/** Whether a line is the classification at the head or the foot of a page, or a caption below it. */
function isPageEdge(lines: readonly TextLine[], at: number): boolean {
	const [above, line] = [lines[at - 1], lines[at]];
	return (
		line !== undefined &&
		(isBareClassification(line.text) ||
			(captionsOf(line) !== undefined && above !== undefined && isBareClassification(above.text)))
	);
}
