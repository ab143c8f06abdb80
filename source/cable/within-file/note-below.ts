/** Finds the words of a newspaper or of a mail that follow a cable's signature. */
import {isSectionWord} from '../body/headings/heading-words.js';
import {isSignatureLine} from '../body/survey/signature.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {isNumberedText} from './cable-head.js';
import {isProse} from './frame-forms.js';

/**
 * The line below the signature of a cable, if sentences of small letters follow that are not part of it. Only paragraphs
 * with numbers show that the line in capitals above them is not a heading, which is followed by another number.
 */
export function noteBelow(lines: readonly TextLine[], first: number, end: number): number | undefined {
	const last = lines.slice(Math.max(first, end - 8), end).findLast(line => !isBlank(line))?.text ?? '';
	if (!endsSentence(last)) {
		return undefined;
	}
	let hasProse = false;
	for (let index = end - 1, room = LINES_OF_NOTE; index > first && room > 0; index--) {
		const {text} = lines[index] as TextLine;
		if (text === '') {
			continue;
		}
		room--;
		if (isNumberedText(text)) {
			return undefined;
		}
		if (isSurname(text)) {
			return hasProse && isSignature(lines, first, index) ? index + 1 : undefined;
		}
		hasProse ||= isProse(text);
	}
	return undefined;
}

/** A longer one has a page of its own. */
const LINES_OF_NOTE = 15;

/** Whether a line is a name in capitals. */
export function isSurname(text: string): boolean {
	return text.length < LONGEST_NAME && !/[a-z]/.test(text) && isSignatureLine(text) && !isSectionWord(text);
}

const LONGEST_NAME = 60;

/** Whether a name stands alone below the end of a sentence, and numbered paragraphs above it. */
function isSignature(lines: readonly TextLine[], first: number, at: number): boolean {
	const above = lines.slice(Math.max(first, at - LINES_OF_PARAGRAPH), at);
	const sentence = above.findLast(line => !isBlank(line))?.text ?? '';
	const below = lines[at + 1];
	return (
		below !== undefined &&
		isBlank(below) &&
		!(lines[at]?.text ?? '').includes(' ') &&
		endsSentence(sentence) &&
		above.some(({text}) => isNumberedText(text))
	);
}

function endsSentence(text: string): boolean {
	return /[.!?]["'”’)\]]{0,3}$/.test(text.slice(-4));
}

/** No paragraph above a signature is longer. */
const LINES_OF_PARAGRAPH = 60;
