import type {Block} from './cable.js';

/** Adds a block to a list; adjacent blank blocks become one. */
export function addBlock(blocks: Block[], block: Block): void {
	const last = blocks.at(-1);
	if (block.type === 'blank' && last?.type === 'blank' && last.end === block.start) {
		blocks[blocks.length - 1] = {...last, end: block.end};
	} else {
		blocks.push(block);
	}
}

/** Adds many blocks. Passing them all to `push` would overflow the stack on a damaged file. */
export function addBlocks(blocks: Block[], added: readonly Block[]): void {
	for (const block of added) {
		addBlock(blocks, block);
	}
}

/** The last block that is not blank. */
export function lastPrinted(blocks: readonly Block[]): Block | undefined {
	return blocks.findLast(block => block.type !== 'blank');
}
