/** The paragraph that the keys for copying mean. */

import {textHeight} from '../heights.js';
import {layoutOf, topLine} from '../reader/layout.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';

/**
 * The place among all paragraphs of the one at the top of the screen; above the first, as in the head, the first that
 * comes. Nothing if the text has no paragraphs.
 */
export function currentParagraph(state: State, reader: ReaderScreen): number | undefined {
	const {blocks} = reader.cable;
	const {lines} = layoutOf(state, reader);
	const top = topLine(state, reader);
	const shown = lines.slice(top, top + Math.max(1, textHeight(state)));
	const isParagraph = (index: number | undefined) =>
		index !== undefined && blocks[index]?.type === 'paragraph';
	const block =
		shown.find(line => isParagraph(line.block))?.block ??
		lines.slice(0, top).findLast(line => isParagraph(line.block))?.block ??
		blocks.findIndex(({type}) => type === 'paragraph');
	return block < 0 ? undefined : blocks.slice(0, block).filter(({type}) => type === 'paragraph').length;
}
