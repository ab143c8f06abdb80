/** Which paragraphs are shown, by their markings. */
import type {Cable} from '../cable/cable.js';
import {markings} from '../cable/facts.js';

/** The levels by which paragraphs are kept; what is sensitive but unclassified goes by one name. */
export const portionBases = ['U', 'SBU', 'C', 'S', 'TS', 'unmarked'] as const;

export type PortionBase = (typeof portionBases)[number];

/** A choice of markings: any of `bases` (none chosen means all), and only NOFORN if so; `isInverted` shows the others. */
export type PortionFilter = {
	readonly bases: readonly PortionBase[];
	readonly onlyNoforn: boolean;
	readonly isInverted: boolean;
};

/** Shows everything. */
export const noFilter: PortionFilter = {bases: [], onlyNoforn: false, isInverted: false};

/** Whether a filter can hide anything at all. */
export function isFiltering(filter: PortionFilter): boolean {
	return filter.bases.length > 0 || filter.onlyNoforn || filter.isInverted;
}

/** Whether a paragraph with a canonical mark, or with none, is shown. */
export function isShown(filter: PortionFilter, mark: string | undefined): boolean {
	const isChosen =
		(filter.bases.length === 0 || filter.bases.includes(portionBase(mark))) &&
		(!filter.onlyNoforn || isNoforn(mark));
	return isChosen !== filter.isInverted;
}

/** The level of a canonical mark, as the filter has it. */
export function portionBase(mark: string | undefined): PortionBase {
	const base = mark?.split('/')[0];
	switch (base) {
		case 'U':
		case 'C':
		case 'S':
		case 'TS':
			return base;
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

/** How many paragraphs of a cable have each level, and how many of all are NOFORN. */
export function countPortions(cable: Cable): {
	readonly bases: ReadonlyMap<PortionBase, number>;
	readonly noforn: number;
} {
	const marks = markings(cable).map(({mark}) => mark);
	const bases = new Map<PortionBase, number>();
	for (const mark of marks) {
		bases.set(portionBase(mark), (bases.get(portionBase(mark)) ?? 0) + 1);
	}
	return {bases, noforn: marks.filter(isNoforn).length};
}

/** What is shown, in a few words: `only C/NF`, `all but U`. */
export function describeFilter({bases, onlyNoforn, isInverted}: PortionFilter): string {
	const names =
		bases.length > 0 ? bases.map(base => (onlyNoforn ? `${base}/NF` : base)) : onlyNoforn ? ['NF'] : [];
	return names.length === 0
		? isInverted
			? 'nothing'
			: 'all'
		: `${isInverted ? 'all but' : 'only'} ${names.join(', ')}`;
}
