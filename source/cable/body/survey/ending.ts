/** How a text ends: its last words, the signature, and what was added below it. */
import type {Block} from '../../cable.js';
import {isBlank, type TextLine} from '../../line/lines.js';
import {paragraphStart} from '../../line/paragraph-start.js';
import {publishersDate} from '../../line/publishers-date.js';
import {endWords, isAttributesTitle, isEndMark, isRule} from '../../line/recognise.js';
import {isEnglishWord} from '../../words/known-words.js';
import {isProperName} from '../../words/proper-names.js';
import {isListItem, isTableRow, UNWRAPPED} from '../flow.js';
import {gluedSignature, signatureLabel, signatureName} from './signature.js';

/** The end of a text; lines are given by their index, -1 if there is none. */
export type Ending = {
	/** The last line of words, the signature's or one above it. */
	readonly lastWordsAt: number;
	/** The line of the signature if it has a line of its own. */
	readonly signatureAt: number;
};

/** A text from one line to another, what the pages left in it, and the length of its longer lines. */
type Text = {
	readonly lines: readonly TextLine[];
	readonly first: number;
	readonly end: number;
	readonly furniture: ReadonlySet<number>;
	readonly measure: number;
	/** Whether paragraphs have numbers: without them a word in capitals may be a heading. */
	readonly isNumbered: boolean;
};

/** Finds how a text ends. */
export function endingOf(surveyed: Text): Ending {
	const {lines} = surveyed;
	const lastWordsAt = wordsAbove(surveyed, surveyed.end);
	const below: number[] = [];
	const aboveEnclosure = endingAbove(surveyed, lastWordsAt, isEnclosure);
	if (aboveEnclosure) {
		return aboveEnclosure;
	}
	let others = 0;
	for (let at = lastWordsAt; at >= 0 && below.length < LINES_OF_AN_ENDING; ) {
		const above = wordsAbove(surveyed, at);
		const text = above < 0 ? [at] : [above, at];
		const [next] = below;
		const isBelowAdded = next === undefined || addedKind(lines, next, text) !== undefined;
		const isOnLine = isBelowAdded && above >= 0 && isSigned(surveyed, at, above, below.length > 0);
		const isGlued =
			!isOnLine &&
			isBelowAdded &&
			next !== undefined &&
			gluedSignature((lines[at] as TextLine).text) !== undefined;
		if ((isOnLine || isGlued) && areAdditions(lines, below, text)) {
			return {lastWordsAt: at, signatureAt: isOnLine ? at : -1};
		}
		others = isBelowAdded ? 0 : others + 1;
		if (others > LINES_OF_A_NOTICE) {
			break;
		}
		below.unshift(at);
		at = above;
	}
	const closedAt = surnameAboveEndMark(surveyed, lastWordsAt);
	const aboveNotes = closedAt < 0 ? endingAbove(surveyed, lastWordsAt, isTitleOfNotes) : undefined;
	if (aboveNotes) {
		return aboveNotes;
	}
	const loneAt = closedAt >= 0 || !surveyed.isNumbered ? closedAt : loneSurname(surveyed, lastWordsAt);
	return loneAt < 0
		? {lastWordsAt, signatureAt: labelledSignature(lines)}
		: {lastWordsAt: loneAt, signatureAt: loneAt};
}

/** A surname above the mark that ends the transmission: what stands below that is none of the message. */
function surnameAboveEndMark(surveyed: Text, lastWordsAt: number): number {
	const {lines, first} = surveyed;
	const lowest = Math.max(first, lastWordsAt - LINES_BELOW_END_MARK);
	for (let mark = lastWordsAt - 1; mark > lowest; mark--) {
		const text = lines[mark]?.text ?? '';
		if (text.length <= LONGEST_END_MARK && isEndMark(text)) {
			const at = wordsAbove(surveyed, mark);
			const above = at < 0 ? -1 : wordsAbove(surveyed, at);
			const isName = above >= 0 && capitalSurname.test((lines[at] as TextLine).text);
			return isName && isSigned(surveyed, at, above, true) ? at : -1;
		}
	}
	return -1;
}

/** How far below the end of a transmission something may have been added, in lines. */
const LINES_BELOW_END_MARK = 60;
const LONGEST_END_MARK = 30;

/** The end of a text whose surname stands above a title, of notes for example, with no marked paragraph below it. */
function endingAbove(
	surveyed: Text,
	lastWordsAt: number,
	isTitle: (text: string, below: string) => boolean,
): Ending | undefined {
	const {lines, first} = surveyed;
	const lowest = Math.max(first, lastWordsAt - LINES_OF_NOTES);
	for (let at = lastWordsAt, below = ''; at > lowest; at = wordsAbove(surveyed, at)) {
		const {text} = lines[at] as TextLine;
		if (text.length <= LONGEST_TITLE && isTitle(text, below)) {
			return hasMarkedBelow(surveyed, at, lastWordsAt)
				? undefined
				: endingWithSurname(surveyed, wordsAbove(surveyed, at));
		}
		below = text;
	}
	return undefined;
}

/** Whether a marked paragraph begins below a title. */
function hasMarkedBelow(surveyed: Text, title: number, lastWordsAt: number): boolean {
	for (let at = lastWordsAt; at > title; at = wordsAbove(surveyed, at)) {
		if (paragraphStart((surveyed.lines[at] as TextLine).text)?.isMarked) {
			return true;
		}
	}
	return false;
}

/** Whether a line is the title of what is sent with a message, a letter for example, which may be signed itself. */
function isEnclosure(text: string): boolean {
	return 'AEae'.includes(text.charAt(0)) && enclosure.test(text);
}

/** Whether a line is the title of notes, the first of which stands below it. */
function isTitleOfNotes(text: string, below: string): boolean {
	return firstNote.test(below) && titleOfNotes.test(text);
}

/** The end of a text at a line, if that is a surname or ends with one. */
function endingWithSurname(surveyed: Text, at: number): Ending | undefined {
	const text = surveyed.lines[at]?.text ?? '';
	const above = at < 0 ? -1 : wordsAbove(surveyed, at);
	const {start, end} = signatureName(text) ?? {start: 0, end: 0};
	if (above >= 0 && isSurname(text.slice(start, end), 0) && isSigned(surveyed, at, above, true)) {
		return {lastWordsAt: at, signatureAt: at};
	}
	return gluedSignature(text) ? {lastWordsAt: at, signatureAt: -1} : undefined;
}

/** How far below a signature notes may go, in lines. */
const LINES_OF_NOTES = 60;
const LONGEST_TITLE = 80;
const titleOfNotes =
	/^(?:(?:foot|end)?notes?|(?:annex|appendix|attachment|enclosure)(?: (?:\d|[A-Z]))?(?:\s?[:-]\s.{1,60})?|cc|references?|further reading|distribution(?: list)?|attachments?|enclosures?|sources?|comments?:|comments? ?\(\d{1,4}\)|\d{1,4} comments?|updates?|corrections?)\s?:?$/i;
const enclosure = /^(?:annex|appendix|attachment|enclosure)(?: (?:\d{1,2}|[A-Z]))?(?:\s?:(?:\s.{1,60})?)?$/i;
const firstNote = /^(?:1\s?[.):]|[[(]1[\])])/;

/** A surname on its own between blank lines, below which stands what was added, whatever it is. */
function loneSurname(surveyed: Text, lastWordsAt: number): number {
	const {lines, measure} = surveyed;
	let below: TextLine | undefined;
	for (let at = lastWordsAt, count = 0; at >= 0 && count < LINES_OF_AN_ENDING; count++) {
		const line = lines[at] as TextLine;
		const above = wordsAbove(surveyed, at);
		const isLone = above >= 0 && isApart(lines, at) && isSurname(line.text, count);
		if (isLone) {
			const isSigned = below !== undefined && endsMixedText((lines[above] as TextLine).text);
			// Another word of its own below a list is a heading of it.
			return isSigned ? at : -1;
		}
		// Paragraphs and lines that fill their width are of the text, however they begin.
		const isFull = line.text.length > Math.max(SHORT_LINE, measure * FULL);
		const isWrapped = isFull && below !== undefined && lines[at + 1] === below;
		if (isWrapped || paragraphStart(line.text)) {
			return -1;
		}
		below = line;
		at = above;
	}
	return -1;
}

/** A line that was wrapped has more characters, and fills a larger part of the longer lines. */
const SHORT_LINE = 50;
const FULL = 0.8;

/** Whether a line stands between blank lines, or in capitals, as no word of a text does, above one. */
function isApart(lines: readonly TextLine[], at: number): boolean {
	const text = lines[at]?.text ?? '';
	return (
		isBlankBeside(lines[at + 1]) &&
		(isBlankBeside(lines[at - 1]) || (text === text.toUpperCase() && !isEnglishWord(text)))
	);
}

/** Whether a line is a surname: in small letters one that is no word and no country, above a line or two. */
function isSurname(text: string, linesBelow: number): boolean {
	const isInCapitals = capitalSurname.test(text);
	return (
		(isInCapitals || (linesBelow <= FEW_LINES && smallSurname.test(text))) &&
		signatureName(text) !== undefined &&
		(isInCapitals || !(isEnglishWord(text) || isProperName(text.toLowerCase())))
	);
}

const FEW_LINES = 2;

const capitalSurname = /^(?:(?:VAN|VON|DE[LNR]?|L[AE]|[AE]L|TE[NR]|ST\.) ){0,3}[A-Z][A-Z'’-]{2,23}$/;
const smallSurname =
	/^(?:(?:[Vv][ao]n|[Dd]e[lnr]?|[Ll][ae]) ){0,3}(?:Ma?c|[OD]['’])?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?$/u;

/** Whether a line ends a sentence of a text that is not all in capitals. */
function endsMixedText(text: string): boolean {
	return /\p{Ll}/u.test(text) && endsText.test(text.slice(-LONGEST_TAIL));
}

function isBlankBeside(line: TextLine | undefined): boolean {
	return line !== undefined && isBlank(line);
}

/** The next line of words above another, -1 if there is none. */
function wordsAbove({lines, first, furniture}: Text, from: number): number {
	for (let index = from - 1; index >= first; index--) {
		const line = lines[index] as TextLine;
		if (!isBlank(line) && !furniture.has(index) && !isEndMark(line.text) && !isRule(line.text)) {
			return index;
		}
	}
	return -1;
}

/** No notice has more lines below its first. */
const LINES_OF_A_NOTICE = 4;
const LINES_OF_AN_ENDING = 12;

/** Whether a line is the signature, given the line above it; more must speak for it if something was added below. */
function isSigned(surveyed: Text, at: number, aboveAt: number, isAddedTo: boolean): boolean {
	const {lines, measure} = surveyed;
	const {text} = lines[at] as TextLine;
	const above = (lines[aboveAt] as TextLine).text;
	const bullet = /^[-*•·–—]{1,2}\s/.exec(text)?.[0];
	const isItem = bullet !== undefined && above.startsWith(bullet);
	// A line of X below a surname is a redaction.
	const isCrossedOut = text.startsWith('XXX') && /^X+$/.test(text) && capitalSurname.test(above);
	if (!signatureName(text) || paragraphStart(text) || isItem || isCrossedOut) {
		return false;
	}
	const tail = above.slice(-LONGEST_TAIL);
	if (endsText.test(tail) || addressAtEnd.test(above.slice(-LONGEST_ADDRESS))) {
		return true;
	}
	// `BEEN PAID FOR.` is the rest of the sentence above, and so are `Prime Minister` and `strelsau`.
	if (isAddedTo || text.endsWith('.') || text === text.toLowerCase() || wantsMore.test(tail)) {
		return false;
	}
	const isName = text === text.toUpperCase();
	const isApart = aboveAt < at - 1;
	if (isName && above !== above.toUpperCase()) {
		return true;
	}
	// Whoever wraps lines would have set a word beside those that it belongs to.
	const hadRoom = measure > UNWRAPPED || above.length + 1 + text.length < measure || isTableRow(above);
	return (
		(hadRoom || isFinished(surveyed, at)) &&
		(isName || (isApart && (isListItem(above) || !/\p{Ll}$/u.test(above))))
	);
}

/** Whether the transmission ends below a line, or the archivists' entry begins: then its text is not broken off. */
function isFinished({lines, end}: Text, at: number): boolean {
	return (
		isAttributesTitle(lines[end]?.text ?? '') ||
		lines.slice(at + 1, Math.min(end, at + LINES_OF_AN_ENDING)).some(({text}) => isEndMark(text))
	);
}

const LONGEST_TAIL = 60;

/** The end of a sentence, or words that end a part of the text. */
const endsText = /[.!?]["'”’)\]]*$|\b(?:END|UNQUOTE|UNQTE)\b[\w\s]{0,20}[)\]]?$/i;

/** The address of a page, which has no full stop behind it. */
const addressAtEnd = /(?:^|\s)(?:https?:\/\/|www\.)\S+$/i;
const LONGEST_ADDRESS = 200;

const wantsMore =
	/(?:,|-|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|their|to|was|were|which|who|with|would|will|has|have|had|his|her|its))$/i;

/** Whether the lines below a name were added by those who kept or published the text; `text` are its lines above them. */
function areAdditions(
	lines: readonly TextLine[],
	below: readonly number[],
	text: readonly number[],
): boolean {
	let isNotice = false;
	for (const at of below) {
		const kind = addedKind(lines, at, text);
		if (kind === undefined && (!isNotice || paragraphStart(lines[at]?.text ?? ''))) {
			return false;
		}
		// A notice may go on in the next lines.
		isNotice ||= kind === 'notice';
	}
	return true;
}

/** What a line is below a text; where that is all in capitals, words with small letters are not its own. */
function addedKind(lines: readonly TextLine[], at: number, text: readonly number[]) {
	const added = lines[at]?.text ?? '';
	const own = text.map(index => lines[index]?.text.slice(0, LONGEST_TAIL) ?? '').join(' ');
	return isCapitals(own) && added !== added.toUpperCase() ? 'notice' : additionKind(added);
}

/** Whether a text of some length has no small letters. */
function isCapitals(text: string): boolean {
	return text.length > 24 && text === text.toUpperCase();
}

/** What a line below the signature is. */
function additionKind(text: string): 'end-mark' | 'notice' | undefined {
	if (/^[^\p{L}\p{N}]{1,80}$/u.test(text) || endOfMessage.test(text)) {
		return 'end-mark';
	}
	const isNotice = text.length < LONGEST_NOTICE && anyNotice.some(pattern => pattern.test(text));
	return isNotice || publishersDate(text) !== undefined ? 'notice' : undefined;
}

const LONGEST_NOTICE = 240;

const endOfMessage = new RegExp(
	String.raw`^(?:N{3,4})?[[(<*#=/-]{0,60}\s?(?:${endWords}|end (?:of )?(?:the )?(?:cable|message|telegram|document|transmission)(?: text)?|(?:cable|message|telegram|text) ends|unquote|unqte|minimize (?:is )?considered)\s?[.)\]>*#=/-]{0,60}$|^X{3,80}$`,
	'i',
);

/** What operators, archives, web sites and newspapers write below a text. */
const notices: readonly RegExp[] = [
	/^\W{0,4}note\s?(?:by [a-z/]+)?\s?:/i,
	/^\W{0,4}not passed to\b/i,
	/^(?:this (?:e-?mail|message|document|cable|telegram) is )?(?:unclassified|sensitive but unclassified|sbu|confidential|secret)\.?$/i,
	/^(?:attachments?|enclosures?|drafted(?: by)?|approved(?: by)?|cleared(?: by)?|clearances?|classified by|sensitivity|cc)\s?:/i,
	/^(?:drafted|approved|cleared|released) by\b.{1,60}(?<!\.)$/i,
	/^sent from my\b|^-{2,20}\s?(?:begin |end )?(?:forwarded|original) message\b|^released under\b/i,
	/https?:\/\/|\bwww\.|\b[a-z\d-]{2,40}\.(?:org|com|net|info|gov|mil|edu)\b/i,
	/\b(?:web ?site|home ?page|wikileaks|cablegate|downloaded|retrieved|accessed on|all rights reserved|copyright|editor'?s note|click here|read more)\b|©/i,
	/\b(?:published|reproduced|reprinted|posted|printed|released|declassified|transcribed|scanned|clipped|clipping) (?:by|on|in|from|at|with)\b/i,
	/^(?:cable|reference(?: id)?|ref(?: id)?|id|mrn|telegram)?\s?[:#-]?\s?(?:\d{2}|(?:19|20)\d{2})[A-Z]{3,17}\d{1,7}\b/i,
	/^(?:classification|reference id|created|released|origin|source|date|published|posted|tags|category|author|title|url|link|share|next|previous|related|filed under|handling|header|from the (?:archives|files|collection))\s?:/i,
	/^(?:previous|next|back|home|top)\b[^.]{0,60}[|»›>]/i,
	/^(?:donate|subscribe|share|tweet|permalink|report abuse)$/i,
	/^(?:visit|see also|back to|go to|share this|print this|e-?mail this|view (?:the )?(?:original|map|cable)|comments?\s?\(\d)/i,
	/^\[.{1,300}\]$|^\(.{1,300}\)$/,
	/^(?:-\s?)?(?:page )?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?(?:\s?-)?$/i,
	/^(?:X?GDS\b.{0,30}|GP-?\d|DECONTROL\b.{0,40}|DECL\b.{0,40})$/,
	/^(?:the )?(?:\p{L}+ ){1,3}(?:times|post|herald|tribune|guardian|journal|gazette|observer|telegraph|news|chronicle|courier)\b.{0,80}$/iu,
];

/** The same in few patterns: those with the same flags are one, apart from whether they begin the line. */
const anyNotice: readonly RegExp[] = [
	...Map.groupBy(notices, ({source, flags}) => `${flags}${source.startsWith('^')}`).values(),
].map(
	([first, ...others]) =>
		new RegExp([first, ...others].map(pattern => `(?:${pattern?.source})`).join('|'), first?.flags),
);

/** The block of a line below the signature, if it was added there. */
export function additionBlock(line: TextLine): Block {
	return additionKind(line.text) === 'end-mark'
		? {type: 'end-mark', start: line.from, end: line.next}
		: {type: 'notice', kind: 'other', start: line.from, end: line.next};
}

/** A printout of SMART says `Signature:`, and below it who drafted and who released the message. */
function labelledSignature(lines: readonly TextLine[]): number {
	const from = Math.max(0, lines.length - LINES_OF_CLERKS);
	const index = lines.slice(from).findIndex(({text}) => signatureLabel.test(text));
	return index < 0 ? -1 : from + index;
}

const LINES_OF_CLERKS = 16;
