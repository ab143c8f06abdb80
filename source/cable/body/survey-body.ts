/** What must be known about the whole text before single lines can be read. */
import {isFurniture} from '../line/furniture.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {endsWithFigure} from '../line/page-mark.js';
import {paragraphStart} from '../line/paragraph-start.js';
import {isAttributesTitle, isEndMark, isRule} from '../line/recognise.js';
import {isSignatureLine, signatureLabel} from './signature.js';

/** Facts about the text as a whole; lines are given by their index. */
export type BodySurvey = {
	/** Whether any paragraph has a number. */
	readonly isNumbered: boolean;
	/** The lines that the printed pages left. */
	readonly furniture: ReadonlySet<number>;
	/** Whether a rule is drawn anywhere, without which no heading is underlined. */
	readonly hasRules: boolean;
	/** The length of its longer lines: a shorter one with a full stop ends a paragraph. */
	readonly measure: number;
	/** The last line of words, -1 if there is none. */
	readonly lastWordsAt: number;
	/** The line of the signature, -1 if none has a line of its own. */
	readonly signatureAt: number;
};

/** Surveys the text that begins at a line. */
export function surveyBody(lines: readonly TextLine[], first: number): BodySurvey {
	const lengths: number[] = [];
	const furniture = new Set<number>();
	let isNumbered = false;
	let hasRules = false;
	let lastWordsAt = -1;
	let wordsBeforeAt = -1;
	for (let index = first; index < lines.length; index++) {
		const line = lines[index] as TextLine;
		if (!isPlainProse(line)) {
			if (isAttributesTitle(line.text)) {
				break;
			}
			hasRules ||= isRule(line.text);
			if (isBlank(line) || isEndMark(line.text) || isRule(line.text)) {
				continue;
			}
			if (isFurniture(line.text)) {
				furniture.add(index);
				continue;
			}
			isNumbered ||= paragraphStart(line.text) !== undefined;
		}
		lengths.push(line.text.length);
		wordsBeforeAt = lastWordsAt;
		lastWordsAt = index;
	}
	lengths.sort((a, b) => a - b);
	const isSigned = lengths.length > 1 && isSignature(lines[lastWordsAt], lines[wordsBeforeAt]);
	return {
		isNumbered,
		furniture,
		hasRules,
		measure: lengths[Math.floor(lengths.length * 0.75)] ?? 0,
		lastWordsAt,
		signatureAt: isSigned ? lastWordsAt : labelledSignature(lines),
	};
}

/** Whether a line begins with a small letter, as most prose does: it has no number, mark or title. */
export function isPlainProse({text}: TextLine): boolean {
	const code = text.charCodeAt(0);
	return code >= 0x61 && code <= 0x7a && !endsWithFigure(text);
}

function isSignature(last: TextLine | undefined, above: TextLine | undefined): boolean {
	if (!last || !isSignatureLine(last.text) || paragraphStart(last.text)) {
		return false;
	}
	// `BEEN PAID FOR.` is the rest of the sentence above; a name with a full stop stands below a finished one.
	return !last.text.endsWith('.') || /[.!?:]["'”’)\]]*$/.test(above?.text ?? '');
}

/** A printout of SMART says `Signature:`, and below it who drafted and who released the message. */
function labelledSignature(lines: readonly TextLine[]): number {
	const from = Math.max(0, lines.length - LINES_OF_CLERKS);
	const index = lines.slice(from).findIndex(({text}) => signatureLabel.test(text));
	return index < 0 ? -1 : from + index;
}

const LINES_OF_CLERKS = 16;
