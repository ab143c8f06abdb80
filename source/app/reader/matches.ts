import type {Block, Cable} from '../../cable/cable.js';
import {isShown, portionsOf} from '../../layout/portions/portion-filter.js';
import {findInBlocks, type Match} from '../../search/find.js';
import {findSought} from '../../search/in-text/find-sought.js';
import {soughtBy} from '../../search/in-text/sought.js';
import type {ReaderFind, ReaderScreen} from '../state/screen.js';

/** Where the words being found occur, within what the reader shows. */
export function matchesOf(reader: ReaderScreen): readonly Match[] {
	const {cable, find, headers, filter} = reader;
	if (!find) {
		return [];
	}
	const known = memo.get(cable);
	if (
		known?.text === find.text &&
		known.scope === find.scope &&
		known.spellings === find.spellings &&
		known.letterCase === find.letterCase &&
		known.headers === headers &&
		known.filter === filter
	) {
		return known.matches;
	}
	const blocks = visibleBlocks(reader);
	const matches =
		find.scope === undefined
			? findInBlocks(cable, blocks, find.text, find.letterCase)
			: findSought(cable, blocks, soughtBy(find.text, find.scope, find.spellings));
	memo.set(cable, {
		text: find.text,
		scope: find.scope,
		spellings: find.spellings,
		letterCase: find.letterCase,
		headers,
		filter,
		matches,
	});
	return matches;
}

/** Where a match begins. */
export function startOfMatch(match: Match): number {
	return match[0]?.start ?? 0;
}

/** How many matches are in what the filter hides, and in what the form of the header leaves out. */
export function hiddenMatches(
	reader: ReaderScreen,
): readonly {readonly where: 'paragraphs' | 'headers'; readonly count: number}[] {
	const {find, cable} = reader;
	if (!find || find.scope !== undefined) {
		return [];
	}
	const known = hiddenMemo.get(matchesOf(reader));
	if (known) {
		return known;
	}
	const visible = new Set(visibleBlocks(reader));
	const hidden = cable.blocks.filter(block => !visible.has(block));
	const count = (blocks: readonly Block[]) =>
		blocks.length === 0 ? 0 : findInBlocks(cable, blocks, find.text, find.letterCase).length;
	const counts = [
		{where: 'paragraphs', count: count(hidden.filter(({type}) => type === 'paragraph'))},
		{where: 'headers', count: count(hidden.filter(({type}) => type !== 'paragraph'))},
	] as const;
	hiddenMemo.set(matchesOf(reader), counts);
	return counts;
}

/** The blocks that the reader shows. */
function visibleBlocks({cable, headers, filter}: ReaderScreen): readonly Block[] {
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
				return true;
			case 'subject':
				return headers !== 'line';
			default:
				return headers === 'printed';
		}
	});
}

type KnownMatches = {
	readonly text: string;
	readonly scope: ReaderFind['scope'];
	readonly spellings: ReaderFind['spellings'];
	readonly letterCase: ReaderFind['letterCase'];
	readonly headers: ReaderScreen['headers'];
	readonly filter: ReaderScreen['filter'];
	readonly matches: readonly Match[];
};

const memo = new WeakMap<Cable, KnownMatches>();

const hiddenMemo = new WeakMap<readonly Match[], ReturnType<typeof hiddenMatches>>();
