import type {Block, Cable} from '../../cable/cable.js';
import {isShown, portionsOf} from '../../layout/portion-filter.js';
import {findInBlocks, type Match} from '../../search/find.js';
import type {ReaderScreen} from '../state.js';

/** Where the words being found occur, within what the reader shows. */
export function matchesOf(reader: ReaderScreen): readonly Match[] {
	const {cable, find, showRouting, filter} = reader;
	if (!find) {
		return [];
	}
	const known = memo.get(cable);
	if (known?.text === find.text && known.showRouting === showRouting && known.filter === filter) {
		return known.matches;
	}
	const matches = findInBlocks(cable, visibleBlocks(reader), find.text);
	memo.set(cable, {text: find.text, showRouting, filter, matches});
	return matches;
}

function visibleBlocks({cable, showRouting, filter}: ReaderScreen): readonly Block[] {
	const portions = portionsOf(cable);
	let paragraph = 0;
	return cable.blocks.filter(block => {
		switch (block.type) {
			case 'paragraph': {
				const portion = portions[paragraph++];
				return portion !== undefined && isShown(filter, portion);
			}
			case 'heading':
			case 'signature':
			case 'notice':
			case 'plain-text':
			case 'subject':
				return true;
			default:
				return showRouting;
		}
	});
}

type KnownMatches = {
	readonly text: string;
	readonly showRouting: boolean;
	readonly filter: ReaderScreen['filter'];
	readonly matches: readonly Match[];
};

const memo = new WeakMap<Cable, KnownMatches>();
