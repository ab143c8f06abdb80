/** Finds the place of a note in a cable, also in another copy of the one on which it was written. */
import type {Cable} from '../cable/cable.js';
import {blocksOf} from '../cable/facts/block-queries.js';
import {findInBlocks} from '../search/find.js';
import type {NotePlace} from './dossier.js';

/** Where a note stands: at its words, in its paragraph rather than elsewhere, else at its paragraph; none if it has no place. */
export function offsetOfNote(cable: Cable, {paragraphs, words}: NotePlace): number | undefined {
	const own = blocksOf(cable, 'paragraph').filter(({number}) => number === paragraphs?.first);
	const found = (blocks: Cable['blocks']) =>
		words === undefined ? undefined : findInBlocks(cable, blocks, words, 'ignore')[0]?.[0]?.start;
	return found(own) ?? found(cable.blocks) ?? own[0]?.start;
}
