/** Texts that are shown without being analysed, because they are too large or took too long. */
import type {Block, Cable, CableId} from './cable.js';
import {withPlainBlanks} from './reading.js';

/** The greatest length at which a text is analysed, in UTF-16 code units; the longest cables have a third of it. */
export const mostAnalysed = 1024 * 1024;

/** The most lines with which a text is analysed: each takes more memory than a short line itself. */
export const mostLines = 60_000;

/** Why a text is not analysed; nothing if it is. */
export function whyNotAnalysed(text: string): string | undefined {
	return text.length > mostAnalysed || hasMoreLines(text, mostLines) ? tooLarge : undefined;
}

/** The reason for a text that is larger than any cable. */
export const tooLarge = 'too large for a cable';

/** The cable of a text that is not analysed: one block of plain text, and a problem that says why. */
export function plainCable(id: CableId, text: string, reason: string = tooLarge): Cable {
	const problems = [{start: 0, end: 0, message: `not analysed, shown as plain text: ${reason}`}];
	return {id, text, reading: withPlainBlanks(text), family: 'text', blocks: plainText(text), problems};
}

/** The block of a text that is not a cable. */
export function plainText(text: string): readonly Block[] {
	return text === '' ? [] : [{type: 'plain-text', start: 0, end: text.length}];
}

function hasMoreLines(text: string, most: number): boolean {
	return text.length > most && (counts('\n') || counts('\r'));

	function counts(ending: string): boolean {
		let lines = 1;
		let at = text.indexOf(ending);
		while (at >= 0 && lines <= most) {
			lines++;
			at = text.indexOf(ending, at + 1);
		}
		return lines > most;
	}
}
