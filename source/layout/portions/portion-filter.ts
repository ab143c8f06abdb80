/** Which paragraphs are shown: by their markings, their numbers, their place. */

import type {Cable, Range} from '../../cable/cable.js';
import {markings} from '../../cable/facts/classification.js';
import {paragraphs} from '../../cable/facts/content.js';
import {itemMarks} from '../../cable/facts/item-marks.js';
import {firstIndex} from '../../cable/first-index.js';

/** The levels to filter by, lowest first. `SBU` includes LOU, its earlier name. */
export const portionBases = ['U', 'SBU', 'C', 'S', 'TS', 'unmarked'] as const;

/** The level of a portion marking. */
export type PortionBase = (typeof portionBases)[number];

/**
 * A choice of markings: `S` is secret with any caveat or none, `S/NF` exactly that, `exactly:S` secret without any,
 * `max:C` confidential or lower.
 * `SBU` includes LOU, its earlier name; `LOU` is that alone.
 */
export type MarkChoice =
	| PortionBase
	| 'LOU'
	| `${string}/${string}`
	| `exactly:${string}`
	| `max:${PortionBase}`;

/** A choice of paragraphs: those that meet all conditions, or with `isInverted` all others. */
export type PortionFilter = {
	/** Any of these markings; an empty list means all. */
	readonly marks: readonly MarkChoice[];
	readonly onlyNoforn: boolean;
	/** Ranges of paragraph numbers, both ends included. */
	readonly numbers?: readonly NumberRange[] | undefined;
	/** The stretch of the text in which a paragraph must begin. */
	readonly within?: Range | undefined;
	readonly isInverted: boolean;
	/** The words that a paragraph must have, or must not have, and where those begin that are shown. */
	readonly words?: WordChoice | undefined;
	/** Stretches of the text whose paragraphs are shown all the same. */
	readonly opened?: readonly Range[] | undefined;
	/** Sections whose paragraphs are hidden in any case, in the order of the text; none overlaps another. */
	readonly folded?: readonly Fold[] | undefined;
};

/** A section whose paragraphs are hidden; with its title, where that is part of one of them. */
export type Fold = Range & {readonly title: string | undefined};

/** A choice of paragraphs by their words; `starts` are the offsets of those that meet it. */
export type WordChoice = {
	readonly text: string;
	readonly isInverted: boolean;
	readonly starts: readonly number[];
};

/** Paragraph numbers from one to another, both included. */
export type NumberRange = {readonly first: number; readonly last: number};

/** A paragraph as a filter sees it; `mark` is its canonical marking, its own or that of the entire text. */
export type Portion = {
	readonly number: number | undefined;
	readonly start: number;
	readonly mark: string | undefined;
	readonly isInherited: boolean;
	/** The markings of its items. */
	readonly itemMarks: readonly string[];
};

/** Shows everything. */
export const noFilter: PortionFilter = {marks: [], onlyNoforn: false, isInverted: false};

/** Whether a filter can hide anything. */
export function isFiltering(filter: PortionFilter): boolean {
	return isChoosing(filter) || (filter.folded?.length ?? 0) > 0;
}

/** Whether a filter chooses paragraphs, whatever else is folded. */
export function isChoosing({marks, onlyNoforn, numbers, within, words, isInverted}: PortionFilter): boolean {
	return (
		marks.length > 0 ||
		onlyNoforn ||
		numbers !== undefined ||
		within !== undefined ||
		words !== undefined ||
		isInverted
	);
}

/** The paragraphs of a cable, in order. */
export function portionsOf(cable: Cable): readonly Portion[] {
	const marks = markings(cable);
	return paragraphs(cable).map((paragraph, index) => ({
		number: paragraph.number,
		start: paragraph.start,
		mark: marks[index]?.mark,
		isInherited: marks[index]?.isInherited ?? false,
		itemMarks: itemMarks(cable, paragraph).map(item => item.mark),
	}));
}

/** Whether a paragraph is shown. One with a marked item is as one with that marking, too. */
export function isShown(filter: PortionFilter, portion: Portion): boolean {
	const {number, start} = portion;
	const {marks, onlyNoforn, numbers, within, words, opened = []} = filter;
	const isChosen =
		(marks.length === 0 || marks.some(choice => isChosenBy(choice, portion))) &&
		(!onlyNoforn || marksOf(portion).some(isNoforn)) &&
		(numbers === undefined || isNumbered(numbers, number)) &&
		(within === undefined || (start >= within.start && start < within.end));
	const hasWords = words === undefined || words.starts.includes(start);
	return (
		foldAt(filter, start) === undefined &&
		((isChosen !== filter.isInverted && hasWords) ||
			opened.some(({start: from, end}) => start >= from && start < end))
	);
}

/** The folded section that an offset is in. */
export function foldAt({folded = []}: PortionFilter, offset: number): Fold | undefined {
	const fold = folded[firstIndex(folded.length, index => (folded[index]?.end ?? 0) > offset)];
	return fold && fold.start <= offset ? fold : undefined;
}

/** Whether a paragraph meets a choice: with one of its markings, or for `at most` with all of them. */
export function isChosenBy(choice: MarkChoice, portion: Portion): boolean {
	const all = marksOf(portion);
	const meets = (mark: string | undefined) => meansMark(choice, mark);
	return choice.startsWith('max:') ? all.every(meets) : all.some(meets);
}

/** The marking of a paragraph, or none, and those of its items. */
export function marksOf({mark, itemMarks: items}: Portion): readonly (string | undefined)[] {
	return [mark, ...items];
}

/** Whether a paragraph with a canonical marking, or with none, meets a choice. */
function meansMark(choice: MarkChoice, mark: string | undefined): boolean {
	if (choice.startsWith('max:')) {
		const highest = portionBases.indexOf(choice.slice('max:'.length) as PortionBase);
		// A paragraph without a marking may be higher.
		return mark !== undefined && portionBases.indexOf(portionBase(mark)) <= highest;
	}
	if (choice.startsWith('exactly:')) {
		return mark === choice.slice('exactly:'.length);
	}
	if (choice === 'LOU') {
		return levelOf(mark) === choice;
	}
	return choice.includes('/') ? mark === choice : portionBase(mark) === choice;
}

/** The level of a canonical mark, as filters name it. */
export function portionBase(mark: string | undefined): PortionBase {
	const level = levelOf(mark);
	switch (level) {
		case 'U':
		case 'C':
		case 'S':
		case 'TS':
			return level;
		case 'SBU':
		case 'LOU':
			return 'SBU';
		default:
			return 'unmarked';
	}
}

/** Whether a canonical mark forbids release to foreign nationals. */
export function isNoforn(mark: string | undefined): boolean {
	return mark?.split('/').includes('NF') ?? false;
}

/** How many paragraphs of a cable have each level, and how many are NOFORN. */
export function countPortions(cable: Cable): {
	readonly bases: ReadonlyMap<PortionBase, number>;
	readonly noforn: number;
} {
	const portions = portionsOf(cable).map(marksOf);
	const bases = new Map<PortionBase, number>();
	for (const base of portions.flatMap(marks => [...new Set(marks.map(portionBase))])) {
		bases.set(base, (bases.get(base) ?? 0) + 1);
	}
	return {bases, noforn: portions.filter(marks => marks.some(isNoforn)).length};
}

/** What is shown, in a few words: `only C/NF`, `all but U`, `only with "toll"`, `2 sections folded`. */
export function describeFilter(filter: PortionFilter): string {
	const {words, folded = []} = filter;
	const marks = describeMarks(filter);
	const having = words && `${words.isInverted ? 'without' : 'with'} "${words.text}"`;
	const chosen = having === undefined ? marks : marks === 'all' ? `only ${having}` : `${marks} ${having}`;
	const folds = `${folded.length} section${folded.length === 1 ? '' : 's'} folded`;
	return folded.length === 0 ? chosen : chosen === 'all' ? folds : `${chosen}, ${folds}`;
}

function describeMarks({marks, onlyNoforn, isInverted}: PortionFilter): string {
	const named = marks.map(choiceWords);
	const names =
		named.length > 0 ? named.map(name => (onlyNoforn ? `${name}/NF` : name)) : onlyNoforn ? ['NF'] : [];
	if (marks.length === 1 && marks[0]?.startsWith('max:') && !isInverted) {
		return names.join();
	}
	return names.length === 0
		? isInverted
			? 'nothing'
			: 'all'
		: `${isInverted ? 'all but' : 'only'} ${names.join(', ')}`;
}

/** A choice in words: `C`, `C/NF`, `C alone`, `at most C`. */
export function choiceWords(choice: MarkChoice): string {
	const [kind = '', mark] = choice.split(':', 2);
	return mark === undefined
		? kind
		: kind === 'max'
			? `at most ${mark}`
			: mark.includes('/')
				? mark
				: `${mark} alone`;
}

function isNumbered(ranges: readonly NumberRange[], number: number | undefined): boolean {
	return number !== undefined && ranges.some(({first, last}) => number >= first && number <= last);
}

function levelOf(mark: string | undefined): string | undefined {
	return mark?.split('/', 1)[0];
}
