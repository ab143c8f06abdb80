/** What a filter hides, and the words that say so where a cable is shown or printed. */
import type {Block, Cable, Paragraph} from '../../cable/cable.js';
import type {HeaderForm} from '../layout.js';
import {type Word, wordsOfRole} from '../wrap.js';
import {roleOfMark} from './level-role.js';
import {
	type Fold,
	foldAt,
	isShown,
	marksOf,
	type Portion,
	type PortionFilter,
	portionsOf,
} from './portion-filter.js';

/** Successive paragraphs that a filter hides. */
export type HiddenRun = {
	readonly type: 'hidden';
	readonly first: Paragraph;
	readonly last: Paragraph;
	/** Their markings, each once; undefined stands for paragraphs without one. */
	readonly marks: readonly (string | undefined)[];
	readonly count: number;
	/** The section that is folded, if that is why they are hidden. */
	readonly fold: Fold | undefined;
	/** The index in `cable.blocks` of the first. */
	readonly index: number;
};

/** A block that a filter does not hide, its index in `cable.blocks`, and for a paragraph its marking. */
export type ShownBlock = {
	readonly type: 'shown';
	readonly block: Block;
	readonly index: number;
	readonly portion: Portion | undefined;
};

/**
 * The blocks of a cable in order, each run of hidden paragraphs in its place.
 * A run ends where something that is visible stands between two paragraphs, and where a folded section begins or ends.
 */
export function partsOf(
	cable: Cable,
	filter: PortionFilter,
	headers: HeaderForm = 'essential',
): readonly (ShownBlock | HiddenRun)[] {
	const isVisible = headers === 'printed' ? ({type}: Block) => type !== 'blank' : isText;
	const portions = portionsOf(cable);
	const parts: (ShownBlock | HiddenRun)[] = [];
	let paragraph = 0;
	let run: OpenRun | undefined;
	const endRun = () => {
		if (run) {
			parts.push({...run, type: 'hidden', marks: [...run.marks]});
			run = undefined;
		}
	};
	cable.blocks.forEach((block, index) => {
		const portion = block.type === 'paragraph' ? portions[paragraph++] : undefined;
		if (block.type === 'paragraph' && portion && !isShown(filter, portion)) {
			const fold = foldAt(filter, block.start);
			if (run?.fold !== fold) {
				endRun();
			}
			run ??= {first: block, last: block, marks: new Set(), count: 0, fold, index};
			run.last = block;
			for (const mark of marksOf(portion)) {
				run.marks.add(mark);
			}
			run.count++;
		} else if (!run || isVisible(block)) {
			endRun();
			parts.push({type: 'shown', block, index, portion});
		}
	});
	endRun();
	return parts;
}

/** The words that are shown in place of what is hidden. */
export function hiddenWords(run: HiddenRun): string {
	return `··· ${subjectOf(run)} hidden: ${hiddenMarks(run)} ···`;
}

/** The same words for a stub, each marking with the role of its level. */
export function stubWords(run: HiddenRun): readonly Word[] {
	const marks = run.marks.flatMap((mark, index) => {
		const words = wordsOfRole(mark ?? 'unmarked', mark === undefined ? 'stub' : roleOfMark(mark));
		return index === run.marks.length - 1 ? words : withComma(words);
	});
	return [...wordsOfRole(`··· ${subjectOf(run)} hidden:`, 'stub'), ...marks, {text: '···', role: 'stub'}];
}

/** What is hidden, with the title of a section that is hidden with it: `SUMMARY: ¶ 1`. */
function subjectOf(run: HiddenRun): string {
	return [run.fold?.title, hiddenParagraphs(run)].filter(words => words !== undefined).join(': ');
}

/** Words and a comma, which is not part of them and stands on the line of the last. */
function withComma(words: readonly Word[]): readonly Word[] {
	const last = words.slice(-1).map(word => ({...word, restColumns: 1}));
	return [...words.slice(0, -1), ...last, {text: ',', role: 'stub', isRest: true}];
}

/** Which paragraphs are hidden: `¶ 2–3`, or how many. */
export function hiddenParagraphs({first, last, count}: HiddenRun): string {
	return first.number === undefined || last.number === undefined
		? `${count} paragraph${count === 1 ? '' : 's'}`
		: first.number === last.number
			? `¶ ${first.number}`
			: `¶ ${first.number}–${last.number}`;
}

/** The markings of what is hidden. */
export function hiddenMarks({marks}: HiddenRun): string {
	return marks.map(mark => mark ?? 'unmarked').join(', ');
}

/** Whether a block is visible when the routing is not shown. */
function isText({type}: Block): boolean {
	return ['paragraph', 'heading', 'signature', 'notice', 'plain-text'].includes(type);
}

/** A run while it is gathered; its markings are a set, since a text may have a different one for each paragraph. */
type OpenRun = {
	readonly first: Paragraph;
	last: Paragraph;
	readonly marks: Set<string | undefined>;
	count: number;
	readonly fold: Fold | undefined;
	readonly index: number;
};
