/** A text that is shown without being analysed: it is too large for that, or took too long. */
import type {Block, Cable, CableId} from './cable.js';
import {ownText} from './reading.js';

/** The cable of a text that is not analysed: one block of plain text, and a problem that says why. */
export function plainCable(id: CableId, text: string, reason: string = tooLarge): Cable {
	const problems = [{start: 0, end: 0, message: `not analysed, shown as plain text: ${reason}`}];
	return {id, text, reading: ownText(text), family: 'text', blocks: plainText(text), problems};
}

const tooLarge = 'too large for a cable';

/** The block of a text that is no cable. */
export function plainText(text: string): readonly Block[] {
	return text === '' ? [] : [{type: 'plain-text', start: 0, end: text.length}];
}
