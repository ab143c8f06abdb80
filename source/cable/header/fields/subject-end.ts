/** Which lines below a subject are no more of it, and which are although they begin like the label of another field. */
import {captionsOf, handlingCaption} from '../../line/captions.js';
import {classificationLine, isBareClassification} from '../../line/classification-line.js';
import {isBlank, type TextLine} from '../../line/lines.js';
import {isMarkAlone, markAt, paragraphStart} from '../../line/paragraph-start.js';
import {isRule} from '../../line/recognise.js';
import {isPassingLine} from '../passing-line.js';
import type {NextLine, OpenField} from './field.js';
import {lastWords} from './open-field.js';
import {isAboutReference} from './references/reference-list.js';
import {areTagsAlone} from './tag-words.js';

/** Whether a line stands below the subject and is none of it. */
export function endsSubject(open: OpenField, {line, below, addresses}: NextLine): boolean {
	const {text} = line;
	if (open.pieces.length === 0) {
		return false;
	}
	return (
		hasOnlyCaptions(text) ||
		handlingCaption(line) !== undefined ||
		classifiedBy.test(text) ||
		(isClassification(line, addresses) && !(text === 'SECRET' && needsMore(lastWords(open)))) ||
		(isBareClassification(text) && text !== 'SECRET') ||
		isMarkAlone(text) ||
		(isOtherSentence(text, lastWords(open)) && !needsMore(lastWords(open))) ||
		(announcesList.test(text) && listedFact.test(below?.text ?? '')) ||
		(titleOfPart.test(text) && (below === undefined || isBlank(below) || beginsText(below.text))) ||
		(/^(?:STATE|DEPT|DEPARTMENT|[A-Z]+ (?:PLEASE |PLS )?(?:PASS|FOR))\b/.test(text) &&
			isPassingLine(text, addresses) &&
			!needsMore(lastWords(open)))
	);
}

/** Whether a line is the message's own line of classification; a number in it must be of a post that the header names. */
function isClassification(line: TextLine, addresses: string): boolean {
	const found = classificationLine(line);
	const post = found?.messageNumber?.post;
	const words = post && line.text.slice(post.start - line.start, post.end - line.start);
	return (
		found !== undefined &&
		(words === undefined ||
			found.section !== undefined ||
			addresses.toUpperCase().includes(words.toUpperCase()))
	);
}

/** Captions that no subject ends with; a delegation, `CODEL SAPT`, may well be part of one. */
function hasOnlyCaptions(text: string): boolean {
	return (
		!/^(?:CODEL|STAFFDEL|EXERCISE|CRITIC|TERREP|SECTO|TOSEC)\b/.test(text) &&
		captionsOf({text, start: 0, end: 0, from: 0, next: 0}) !== undefined
	);
}

/** `Classified by`, however it is spelled. */
const classifiedBy =
	/^(?:\([A-Z/]{1,5}\)\s*)?CLAS{1,2}[A-Z]{2,6}\s?:?\s*BY\s*[:;]|^(?:\([A-Z/]{1,5}\)\s*)?CLAS{1,2}[A-Z]{2,6}\s?:?\s*BY\b.*\b1\.[3-7]/i;

/** A line about the message itself: when it is to be declassified and why, a note with a mark, what it asks for. */
function isOtherSentence(text: string, above: string): boolean {
	switch (text.charCodeAt(0)) {
		case PARENTHESIS:
			return isMarkedSentence(text, above);
		case CAPITAL_C:
			return /^CLASSIFICATION\s?:/.test(text);
		case CAPITAL_D:
			return /^DECL(?:ASSIFY ON)?\s?:/.test(text);
		case CAPITAL_R:
			return statesReason(text) || isAboutReference(text);
		case CAPITAL_T:
			return aboutMessage.test(text);
		default:
			return (text.includes('SEE P') || text.includes('ee p')) && seeParagraph.test(text);
	}
}

const PARENTHESIS = 0x28;
const CAPITAL_C = 0x43;
const CAPITAL_D = 0x44;
const CAPITAL_R = 0x52;
const CAPITAL_T = 0x54;

/** `REASON: 1.4 (B)`, with no word of who classified the message. */
export function statesReason(text: string): boolean {
	return /^REASONS?\s?:\s?(?:SECTION )?1[.,]\s?[3-7]/i.test(text);
}

/** `THIS IS AN ACTION REQUEST`, `THIS CABLE IS SENSITIVE BUT UNCLASSIFIED` */
const aboutMessage =
	/^THIS (?:IS AN?|(?:MESSAGE|CABLE|TELEGRAM|DOCUMENT) (?:IS|WAS|HAS|CONTAINS|SHOULD|MAY|MUST))\b/i;

/** `ACTION REQUESTED: SEE PARA 9.` */
const seeParagraph = /\bSEE PARA(?:GRAPH)?S? \d[\d, AND-]{0,12}\.?$/i;

/** `(U) Not for distribution.` below a subject in capitals, or whatever has a mark and ends as a sentence does. */
function isMarkedSentence(text: string, above: string): boolean {
	const mark = markAt(text, 0);
	if (!mark) {
		return false;
	}
	const words = text.slice(mark.end);
	return (/[a-z]{2}/.test(words) && !/[a-z]{2}/.test(above)) || /\S\s+\S+\s+\S*[A-Za-z]{2}\.$/.test(words);
}

/** A line that announces facts, each on a line with its label: `WE NOMINATE:` above `NAME: FRITZ TARLENHEIM`. */
const announcesList = /^[A-Z][A-Z ]{2,40}:$/i;
const listedFact = /^[A-Z][A-Z ]{2,24}: \S/i;

/** The title of the text's first part. */
const titleOfPart = /^(?:EXECUTIVE )?(?:SUMMARY|INTRODUCTION|BACKGROUND|COMMENT)\.?$/i;

function beginsText(text: string): boolean {
	return paragraphStart(text) !== undefined || isRule(text);
}

/** Whether a phrase goes on: `THE KING'S`, `THE TOLLS OF`. */
function needsMore(words: string): boolean {
	return /(?:'S|\b(?:AND|OR|OF|THE|TO|IN|ON|FOR|WITH|BY|FROM|AT|A|AN)|[,-])$/.test(words);
}

/** Whether a line begins like the label of another field but has nothing that such a field holds. */
export function beginsLikeLabel(text: string, below: string): boolean {
	if (/^REFERENCES?\s+[A-Z]{2}/.test(text)) {
		return !/\d|:/.test(text);
	}
	// `REF THE TREATY OF ZENDA` above the line that has the label with its colon.
	if (/^REFS?\s+[A-Z]/.test(text)) {
		return !text.includes(':') && /^REF[A-Z]{0,7}\s?:/.test(below);
	}
	if (/^TAGS?,/.test(text)) {
		return !areTagsAlone(text.slice(text.indexOf(',') + 1).trim());
	}
	if (/^TAGS?\s/.test(text)) {
		return (
			!/^TAGS?(?:\s+\(?\[?[A-Z]{2,5}\b[\])#(,;]*)+$/.test(text) ||
			/^TAGS?\s+(?:ON|IN|OF|TO|FOR|AND)\b/.test(text)
		);
	}
	if (/^CLASSIFIED BY\s+[A-Z]/.test(text)) {
		return !/1\.\s?[3-7]|REASON|\bE\.?O\b/i.test(`${text} ${below}`) && !/[.,]/.test(text);
	}
	return (
		/^E\.?O\.?\s?\d{5}\s/.test(text) &&
		!/:|DECL|GDS|N\/?A|OADR|DNG|^E\.?O\.?\s?(?:1[0-3]\d{3})\s*$/.test(text)
	);
}
