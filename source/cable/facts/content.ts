/** What a cable is about, and its paragraphs. */
import {type Cable, type Paragraph, slice} from '../cable.js';
import {wordsOf} from '../joined-text.js';
import {attribute, blocksOf} from './block-queries.js';

/** The subject, in one line. */
export function subject(cable: Cable): string | undefined {
	const block = blocksOf(cable, 'subject').find(({pieces}) => pieces.length > 0);
	const words = block ? wordsOf(cable.reading, block.pieces) : '';
	return words || attribute(cable, 'Subject');
}

/** The TAGS, each once. */
export function tags(cable: Cable): readonly string[] {
	const printed = blocksOf(cable, 'tags').flatMap(block =>
		block.tags.map(range => slice(cable, range).toUpperCase()),
	);
	return [...new Set(printed)];
}

/** The numbered and unnumbered paragraphs. */
export function paragraphs(cable: Cable): readonly Paragraph[] {
	return blocksOf(cable, 'paragraph');
}

/** The words of a paragraph without its number and marking, its lines joined by spaces. */
export function paragraphText(cable: Cable, paragraph: Paragraph): string {
	return wordsOf(cable.reading, paragraph.pieces);
}

/** Whether the text says that it is an extract from a longer cable. */
export function isPartial(cable: Cable): boolean {
	return cable.blocks.some(block => block.type === 'notice' && block.kind === 'partial');
}
