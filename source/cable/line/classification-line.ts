import type {ClassificationLevel, ClassificationLine, MessageNumber, Range, Section} from '../cable.js';
import {captionsAt} from './captions.js';
import {extent, type TextLine, within} from './lines.js';

/** Parses a line that begins with a classification, spaced out or not, and has nothing foreign to such a line. */
export function classificationLine(line: TextLine): ClassificationLine | undefined {
	const word = classificationWord(line.text);
	if (!word) {
		return undefined;
	}
	const rest = parseRest(line, word.end);
	return rest && {type: 'classification-line', ...extent(line), classification: word.level, ...rest};
}

/** Parses a line of only post and number, as telegrams of the early 1970s have it: `STATE 163147`. */
export function messageNumberLine(line: TextLine): ClassificationLine | undefined {
	const rest = parseRest(line, 0);
	return rest?.messageNumber && {type: 'classification-line', ...extent(line), ...rest};
}

/** Whether a line is only a classification, such as the head and foot of each page have. */
export function isBareClassification(text: string): boolean {
	const word = classificationWord(text);
	return (
		word !== undefined &&
		/^(?:[\s/]*(?:NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|NF|PTQ\d+))*\.?$/.test(text.slice(word.end))
	);
}

type Word = {readonly level: ClassificationLevel; readonly end: number};

/** The classification that a text begins with, and where the word ends. */
export function classificationWord(text: string): Word | undefined {
	// `The`, `Such`: in prose a small letter follows the capital.
	if (!'SULCT'.includes(text.charAt(0)) || isSmallLetter(text.charCodeAt(1))) {
		return undefined;
	}
	for (const [letters, level] of classificationWords) {
		const end = endOfSpacedWord(text, letters);
		if (end !== undefined) {
			return {level, end};
		}
	}
	return misreadWord(text);
}

function isSmallLetter(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

// Longest first, since they are tried one after the other.
const classificationWords: readonly (readonly [string, ClassificationLevel])[] = [
	['SENSITIVEBUTUNCLASSIFIED', 'SENSITIVE BUT UNCLASSIFIED'],
	['UNCLASSIFIED//FOROFFICIALUSEONLY', 'SENSITIVE BUT UNCLASSIFIED'],
	['LIMITEDOFFICIALUSE', 'LIMITED OFFICIAL USE'],
	['UNCLASSIFIED', 'UNCLASSIFIED'],
	['CONFIDENTIAL', 'CONFIDENTIAL'],
	['TOPSECRET', 'TOP SECRET'],
	['UNCLAS', 'UNCLASSIFIED'],
	['UNCLS', 'UNCLASSIFIED'],
	['SECRET', 'SECRET'],
];

/**
 * The end of a word that may have blanks between its letters, wherever they fall: `CO N F I D E N T I A L`.
 * A letter after it means that it is another word.
 */
function endOfSpacedWord(text: string, letters: string, from = 0): number | undefined {
	let at = from;
	for (const letter of letters) {
		while (at > 0 && text[at] === ' ') {
			at++;
		}
		if (text[at] !== letter) {
			return undefined;
		}
		at++;
	}
	return /^[A-Za-z]/.test(text.slice(at, at + 1)) ? undefined : at;
}

/** A long word with an extra letter, a missing one or a wrong one: `CONFID*NTIAL`, `LIMITED OFFFICIAL USE`. */
function misreadWord(text: string): Word | undefined {
	const start = /^(?:U ?N ?C ?L|C ?O ?N ?F|L ?I ?M ?I|S ?E ?N ?S)/.exec(text)?.[0];
	const found =
		start &&
		classificationWords.find(([word]) => word.length >= 12 && word.startsWith(start.replaceAll(' ', '')));
	if (!found) {
		return undefined;
	}
	const [letters, level] = found;
	let [at, read] = [0, 0];
	while (read < letters.length && (text[at] === letters[read] || text[at] === ' ')) {
		read += text[at] === ' ' ? 0 : 1;
		at++;
	}
	const end =
		endOfSpacedWord(text, letters.slice(read), at + 1) ??
		endOfSpacedWord(text, letters.slice(read + 1), at + 1) ??
		endOfSpacedWord(text, letters.slice(read + 1), at);
	return end === undefined ? undefined : {level, end};
}

type Rest = {
	readonly section?: Section;
	readonly messageNumber?: MessageNumber;
	readonly captions: readonly Range[];
};

/** What may follow the classification: captions, section, post and number, captions again; nothing else. */
function parseRest(line: TextLine, from: number): Rest | undefined {
	const {text} = line;
	const captions: Range[] = [];
	let section: Section | undefined;
	let messageNumber: MessageNumber | undefined;
	let at = from;
	for (;;) {
		at = skipSeparators(text, at);
		if (at >= text.length) {
			return {captions, ...(section && {section}), ...(messageNumber && {messageNumber})};
		}
		const caption = captionsAt(text, at);
		const sectionMatch = section ? null : sectionPattern.exec(text.slice(at, at + 60));
		const numberMatch = messageNumber ? null : messageNumberPattern.exec(text.slice(at, at + 60));
		if (caption) {
			captions.push(within(line, at, caption.end));
			at = caption.end;
		} else if (sectionMatch) {
			const of = sectionNumber(sectionMatch[2]);
			section = {number: sectionMatch[1] ? sectionNumber(sectionMatch[1]) : of, of};
			at += sectionMatch[0].length;
		} else if (numberMatch) {
			const [whole, post = '', serial = ''] = numberMatch;
			const serialAt = at + whole.indexOf(serial, post.length);
			messageNumber = {
				post: within(line, at, at + post.length),
				serial: within(line, serialAt, serialAt + serial.length),
			};
			at += whole.length;
		} else if (from > 0 && /^\d{4,6}$/.test(text.slice(at))) {
			// The number alone, without the post that sends it.
			at = text.length;
		} else {
			return undefined;
		}
	}
}

const sectionPattern =
	/^(?:FINAL SECTION|(?:FINAL )?SECTION\s?(\d{1,2}|ONE|TWO|THREE|FOUR))\s?(?:O[FN]|\/)\s?(\d{1,2}|ONE|TWO|THREE|FOUR)/i;
const messageNumberPattern =
	/^((?!(?:SECTION|SUBJ|TAGS|REF|PARA|PAGE|E\.?O\.?)\b)[A-Z][A-Z'-]*(?:\.? [A-Z][A-Z'-]*){0,4})\s{0,9}(\d{1,7})(?:\/\d{1,2})?(?![\w/.:-])/;

function sectionNumber(written = ''): number {
	return Number(written) || ['ONE', 'TWO', 'THREE', 'FOUR'].indexOf(written.toUpperCase()) + 1;
}

function skipSeparators(text: string, from: number): number {
	let at = from;
	while (at < text.length && ' /\t\u00A0,.-'.includes(text[at] as string)) {
		at++;
	}
	return at;
}
