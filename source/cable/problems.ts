import type {Block, Problem} from './cable.js';
import {parseDateTimeGroup} from './date-time-group.js';

/** What a well-formed cable would not have, in the order of the text. */
export function problemsOf(text: string, blocks: readonly Block[]): readonly Problem[] {
	const problems: Problem[] = [];
	let lastNumber = 0;
	for (const block of blocks) {
		if (block.type === 'date-line') {
			const written = text.slice(block.dateTimeGroup.start, block.dateTimeGroup.end);
			if (!parseDateTimeGroup(written)) {
				problems.push({...range(block), message: `there is no such moment as ${written}`});
			}
		}
		if (block.type === 'paragraph' && block.number !== undefined) {
			const expected = lastNumber + 1;
			if (block.number !== expected && lastNumber > 0) {
				const message = `paragraph ${block.number} stands where ${expected} is expected`;
				problems.push({...range(block), message});
			}
			lastNumber = block.number;
		}
	}
	return problems;
}

function range({start, end}: Block) {
	return {start, end};
}
