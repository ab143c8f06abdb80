import type {ClassificationLine, MessageNumber, Range, Section} from '../cable.js';
import {isFigure} from '../characters.js';
import {captionsAt} from './captions.js';
import {
	type ClassificationWord,
	classificationWord,
	hasMoreLetters,
	isPlainWord,
	mayBegin,
	shortClassification,
} from './classification-word.js';
import {beginsWithAny, charactersOf, hasPairAt, pairs} from './initials.js';
import {type TextLine, within} from './lines.js';
import {sectionAt} from './section-number.js';

/** Parses a line that begins with a classification, spaced out or not, and has nothing foreign to such a line. */
export function classificationLine(line: TextLine, sender = ''): ClassificationLine | undefined {
	const read = readClassification(line, sender);
	return read?.rest ? undefined : read?.block;
}

/** A classification line, and what else stands on it: `STATE FOR EUR/WE`. */
export type ReadClassification = {readonly block: ClassificationLine; readonly rest?: Range};

/**
 * Parses a line that begins with a classification, and perhaps goes on after the number with words for someone.
 * `sender` is the line that names the sender: small letters must spell its post, since prose has small letters as well.
 */
export function readClassification(line: TextLine, sender = ''): ReadClassification | undefined {
	if (!mayBeClassificationLine(line.text)) {
		return undefined;
	}
	const {captions: before, at, word} = firstWord(line.text);
	if (!word) {
		return undefined;
	}
	const text = word.isSmall ? inCapitals(line.text) : line.text;
	const {end, parts} = parseRest(word.isSmall ? {...line, text} : line, at + word.end, sender);
	const rest = end < text.length ? within(line, end, text.length) : undefined;
	if (!isSure(word, parts, line, sender) || (rest && !mayRunOn(word, parts, text.slice(end), sender))) {
		return undefined;
	}
	const captions = [...before.map(({start, end: to}) => within(line, start, to)), ...parts.captions];
	return {
		block: {
			type: 'classification-line',
			start: line.from,
			end: line.next,
			classification: word.level,
			...parts,
			captions,
		},
		...(rest && {rest}),
	};
}

/** A quick test, which most lines do not pass. */
export function mayBeClassificationLine(text: string): boolean {
	return (
		beginsWithAny(startsWithCaption, text) ||
		mayBegin(text) ||
		isCorrected(text) ||
		(beginsWithAny(strayMarks, text) && mayBegin(text.slice(1)))
	);
}

/** What dirt on a page is read as: only before a classification whose letters stand apart. */
const strayMarks = charactersOf('"\'~[^`<«»°“”‘’');

/** What captions before a classification begin with, and signs. */
const startsWithCaption = charactersOf('NELSO(/*.');

const startsOfCorrected = pairs('CO C_');

/** Whether a line begins with the caption of a corrected copy. */
function isCorrected(text: string): boolean {
	return (
		hasPairAt(startsOfCorrected, text, 0) && (text.startsWith('CORRECTED') || text.startsWith('C O R R'))
	);
}

/** The classification, and the captions that may stand before it: `NODIS SECRET ZENDA 512`. */
function firstWord(text: string): {
	readonly captions: readonly Range[];
	readonly at: number;
	readonly word: ClassificationWord | undefined;
} {
	if (beginsWithAny(strayMarks, text)) {
		const stained = wordAt(text, 1);
		return {captions: [], at: 1, word: stained?.isSpaced ? stained : undefined};
	}
	let at = skipSeparators(text, 0);
	let word = wordAt(text, at);
	const captions: Range[] = [];
	while (!word && hasPairAt(startsOfCaptions, text, at) && mayBeCaption.test(text.slice(at, at + 4))) {
		const caption = captionsAt(text, at);
		if (!caption) {
			break;
		}
		captions.push({start: at, end: caption.end});
		at = skipSeparators(text, caption.end);
		word = wordAt(text, at);
	}
	return {captions, at, word};
}

const startsOfCaptions = pairs('NO N_ EX E_ EY EF LI ST SE SI S_ SB CO C_');
const mayBeCaption = /^(?:NO[DF]|N O |EX[D]|E X |EYES|EFTO|E F |LIMD|STAD|SENS|SIPD|S I |SBU|CORR|C O )/;

function wordAt(text: string, at: number): ClassificationWord | undefined {
	const words = at === 0 ? text : text.slice(at, at + LONGEST_WORD);
	return classificationWord(words) ?? shortClassification(words);
}

/** No classification with its letters apart is longer, in characters. */
const LONGEST_WORD = 80;

/** Parses a line of only post and number, as telegrams of the early 1970s have it: `STATE 163147`. */
export function messageNumberLine(line: TextLine): ClassificationLine | undefined {
	const {end, parts} = parseRest(line, 0);
	return end >= line.text.length && parts.messageNumber
		? {type: 'classification-line', start: line.from, end: line.next, ...parts}
		: undefined;
}

/** Whether a line is only a classification, such as the head and foot of each page have. */
export function isBareClassification(text: string): boolean {
	if (beginsWithAny(startsOfBareWords, text) && text.length <= LONGEST_BARE_WORD && bareWords.has(text)) {
		return true;
	}
	if (text.length > LONGEST_BARE || !mayBegin(text) || isOfMoreWords(text)) {
		return false;
	}
	const word = classificationWord(text);
	return (
		word !== undefined &&
		(isPlainWord(word) || word.isSpaced || (word.end >= LONG_WORD && !word.isSmall)) &&
		/^(?:[\s/]*(?:NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|NF|PTQ\d+))*\.?$/.test(text.slice(word.end))
	);
}

/** Whether a line has more letters than a classification, and no caption at its end to which they could belong. */
function isOfMoreWords(text: string): boolean {
	return hasMoreLetters(text) && !/(?:NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|NF|PTQ\d+)\.?$/.test(text);
}

/** What most of these lines are. */
const bareWords = new Set(['CONFIDENTIAL', 'SECRET', 'UNCLASSIFIED', 'LIMITED OFFICIAL USE']);

const startsOfBareWords = charactersOf('CSUL');

const LONGEST_BARE_WORD = 20;

/** No classification with its captions is longer, in characters. */
const LONGEST_BARE = 60;

/** A longer word is hardly another one, even with a slip, in characters. */
const LONG_WORD = 10;

/** ASCII alone, so that every position stays the same. */
function inCapitals(text: string): string {
	return text.replace(/[a-z]+/g, letters => letters.toUpperCase());
}

/** Whether a line with these parts can be nothing else, though its classification is misspelled or in small letters. */
function isSure(
	word: ClassificationWord,
	{section, messageNumber}: Parts,
	line: TextLine,
	sender: string,
): boolean {
	if (isPlainWord(word) || (!word.isShort && (section || word.isSpaced))) {
		return true;
	}
	if (!messageNumber) {
		return !word.isShort && (word.isSmall ? sender !== '' : word.end >= LONG_WORD);
	}
	const {start, end} = messageNumber.post;
	const post = line.text.slice(start - line.start, end - line.start);
	return !word.isSmall || inCapitals(sender).includes(inCapitals(post));
}

/** Whether words after the parts of a line may stand on it as well, as those do that say whom the message is for. */
function mayRunOn(
	word: ClassificationWord,
	{messageNumber, captions}: Parts,
	words: string,
	sender: string,
): boolean {
	const isBelowSender = sender !== '' && (word.isSpaced || word.end >= LONG_WORD);
	return (
		messageNumber !== undefined || isBelowSender || (captions.length > 0 && /\b(?:FOR|PASS)\b/.test(words))
	);
}

type Parts = {
	readonly section?: Section;
	readonly messageNumber?: MessageNumber;
	readonly captions: readonly Range[];
};

/** What may follow the classification: captions, section, post and number, captions again; `end` is where they end. */
function parseRest(line: TextLine, from: number, sender = ''): {readonly parts: Parts; readonly end: number} {
	const {text} = line;
	const captions: Range[] = [];
	let section: Section | undefined;
	let messageNumber: MessageNumber | undefined;
	let at = from;
	for (;;) {
		at = skipSeparators(text, at);
		const caption = captionsAt(text, at);
		if (caption) {
			captions.push(within(line, at, caption.end));
			at = caption.end;
			continue;
		}
		const initial = text.charAt(at);
		const next = text.slice(at, at + 60);
		const found = sectionAt(text, at);
		// Some senders state it on both sides of the number.
		const stated = section && section.number !== found?.section.number ? undefined : found;
		const numberMatch = messageNumber || stated || initial === '' ? null : messageNumberPattern.exec(next);
		if (stated) {
			section ??= stated.section;
			at = stated.end;
		} else if (numberMatch) {
			const [whole, post = '', serial = ''] = numberMatch;
			const serialAt = at + whole.indexOf(serial, post.length);
			messageNumber = {
				post: within(line, at, at + post.length),
				serial: within(line, serialAt, serialAt + serial.length),
			};
			at += whole.length;
		} else if (initial === 'P' && /^PTQ\d/.test(next)) {
			// A printer's mark.
			at += /^\w+/.exec(text.slice(at))?.[0].length ?? 0;
		} else if (!messageNumber && wordsBeforeNumber(text.slice(at, at + 90), sender) > 0) {
			at += wordsBeforeNumber(text.slice(at, at + 90), sender);
		} else {
			// The number alone, without the post that sends it, ends the line.
			const isNumber = from > 0 && isFigure(text.charCodeAt(at)) && /^\d{4,6}$/.test(text.slice(at));
			const delegation = messageNumber ? undefined : numberOfDelegation(line, captions.at(-1));
			if (delegation) {
				captions.pop();
				messageNumber = delegation;
			}
			const withSection = section ? {captions, section} : {captions};
			return {
				end: isNumber ? text.length : at,
				parts: messageNumber ? {...withSection, messageNumber} : withSection,
			};
		}
	}
}

/** What the delegation of a Secretary who travels sends has no other number than this one: `SECTO 12023`. */
function numberOfDelegation(line: TextLine, caption: Range | undefined): MessageNumber | undefined {
	const written = caption && line.text.slice(caption.start - line.start, caption.end - line.start);
	const [, post = '', serial = ''] = (written && /^(SECTO) (\d{1,6})$/.exec(written)) || [];
	return caption && post !== ''
		? {
				post: {start: caption.start, end: caption.start + post.length},
				serial: {start: caption.end - serial.length, end: caption.end},
			}
		: undefined;
}

// A zero before letters and an O before figures are misread; no serial is `00`, which a blank has parted from the rest. Words such as `FOR` belong to no post.
const messageNumberPattern = (() => {
	const notPost = String.raw`(?!(?:SECTION|SUBJ|TAGS|REF|PARA|PAGE|E\.?O\.?|FOR|FROM|PASS|PLEASE|TO|AND|ENTIRE|TEXT|ONLY|UMBRA)\b|PTQ\d)`;
	const word = String.raw`${notPost}(?![OIl]{1,3}\d)(?:[A-Z]|0(?=[A-Z]{3}))(?:[A-Z'-]|0(?=[A-Z]))*`;
	return new RegExp(
		String.raw`^(${word}(?:\.? ${word}){0,4})(?:\s{0,9}|\s{1,2}(?:-\s{1,2}|#\s?|NO\.?\s))((?:0{1,3} (?=\d{3,4}(?:\s|$)))?[OIl]{0,3}\d[\dOIl]{0,6})(?:\/\d{1,2})?(?!\s{1,3}\d{4,7}(?:\s|$))(?:(?![\w/:-]|\.(?!\s*$))|(?=SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS))`,
	);
})();

/** How long words are that stand before the number of the sender's post: the `UMBRA` of `UMBRA ZENDA 512`. */
function wordsBeforeNumber(text: string, sender: string): number {
	const match = sender === '' ? null : /\s([A-Z]{3,}(?: [A-Z]+){0,2}) ?\d{2,7}(?![\w/.:-])/.exec(text);
	const words = match?.[1]?.split(' ') ?? [];
	const own = words.findIndex((_, index) => sender.includes(words.slice(index).join(' ')));
	return match && own >= 0 ? match.index + 1 + words.slice(0, own).join(' ').length : 0;
}

function skipSeparators(text: string, from: number): number {
	let at = from;
	while (at < text.length && ' /*\t\r\n\u00A0,.-()'.includes(text[at] as string)) {
		at++;
	}
	return at;
}
