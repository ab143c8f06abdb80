/** Finds the place of a note in a cable, also in another copy of the one on which it was written. */
import type {Cable} from '../cable/cable.js';
import {blocksOf} from '../cable/facts/block-queries.js';
import {findInBlocks} from '../search/find.js';
import type {NotePlace} from './dossier.js';

/** Where a note stands, if anywhere, and whether its words are there. */
export type FoundNote = {readonly offset: number | undefined; readonly hasWords: boolean};

/** Finds a note: at its words, in its paragraph rather than elsewhere, else at its paragraph. */
export function findNote(cable: Cable, {paragraphs, words}: NotePlace): FoundNote {
	const own = blocksOf(cable, 'paragraph').filter(({number}) => number === paragraphs?.first);
	const found = (blocks: Cable['blocks']) =>
		words === undefined ? undefined : findInBlocks(cable, blocks, words, 'ignore')[0]?.[0]?.start;
	const offset = found(own) ?? found(cable.blocks);
	return {offset: offset ?? own[0]?.start, hasWords: words === undefined || offset !== undefined};
}
