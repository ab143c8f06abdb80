import type {Block} from './cable.js';

/** Adds a block to a list; a run of blank lines becomes one block. */
export function addBlock(blocks: Block[], block: Block): void {
	const last = blocks.at(-1);
	if (block.type === 'blank' && last?.type === 'blank' && last.end === block.start) {
		blocks[blocks.length - 1] = {...last, end: block.end};
	} else {
		blocks.push(block);
	}
}

/** Adds many; spreading them over a call's arguments would overflow the stack on a damaged file. */
export function addBlocks(blocks: Block[], added: readonly Block[]): void {
	for (const block of added) {
		addBlock(blocks, block);
	}
}
