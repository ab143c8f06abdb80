/** Choosing paragraphs by their markings. */
import type {Cable} from '../../cable/cable.js';
import {
	countPortions,
	isFiltering,
	noFilter,
	type PortionBase,
	type PortionFilter,
	portionBases,
} from '../../layout/portion-filter.js';
import type {ReaderScreen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import type {Panel, PanelChoice} from './panel.js';
import {filterWords} from './status.js';

/** The key of each level, and its full name. */
export const baseKeys: Readonly<Record<PortionBase, {readonly key: string; readonly words: string}>> = {
	U: {key: 'u', words: 'U'},
	SBU: {key: 'b', words: 'SBU, LOU, FOUO'},
	C: {key: 'c', words: 'C'},
	S: {key: 's', words: 'S'},
	TS: {key: 't', words: 'TS'},
	unmarked: {key: 'm', words: 'unmarked paragraphs'},
};

/** The panel: show all, the markings in this cable, invert. */
export function markingsPanel(reader: ReaderScreen): Panel {
	return {
		type: 'choices',
		verb: 'show',
		choices: [
			{key: 'a', words: 'all'},
			...choicesIn(reader.cable, reader.filter),
			{key: 'i', words: 'invert', isChosen: reader.filter.isInverted},
		],
		result: filterWords(reader) || 'all paragraphs shown',
	};
}

/** The markings in a cable, with the number of paragraphs that have each. */
function choicesIn(cable: Cable, filter: PortionFilter): readonly PanelChoice[] {
	const {bases, noforn} = countPortions(cable);
	const levels = portionBases.flatMap(base => {
		const count = bases.get(base);
		const isChosen = filter.marks.includes(base);
		return count === undefined ? [] : [{key: baseKeys[base].key, words: base, count, isChosen}];
	});
	return noforn === 0
		? levels
		: [...levels, {key: 'n', words: 'NF', count: noforn, isChosen: filter.onlyNoforn}];
}

/** Opens the panel. */
export function startMarkings(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, mode: {type: 'markings'}})];
}

/** Adds a level to the choice, or removes it. */
export function toggleBase(state: State, reader: ReaderScreen, base: PortionBase): Step {
	if (!countPortions(reader.cable).bases.has(base) && !reader.filter.marks.includes(base)) {
		return [withMessage(state, `no paragraph is ${base === 'unmarked' ? base : `marked ${base}`}`)];
	}
	const {filter} = reader;
	const marks = filter.marks.includes(base)
		? filter.marks.filter(chosen => chosen !== base)
		: [...filter.marks, base];
	return withFilter(state, reader, {...filter, marks});
}

/** Shows only NOFORN paragraphs, or no longer only these. */
export function toggleNoforn(state: State, reader: ReaderScreen): Step {
	if (countPortions(reader.cable).noforn === 0 && !reader.filter.onlyNoforn) {
		return [withMessage(state, 'no paragraph is marked NF')];
	}
	return withFilter(state, reader, {...reader.filter, onlyNoforn: !reader.filter.onlyNoforn});
}

/** Shows what is hidden and hides what is shown. */
export function invertFilter(state: State, reader: ReaderScreen): Step {
	const {filter} = reader;
	return isFiltering(filter)
		? withFilter(state, reader, {...filter, isInverted: !filter.isInverted})
		: [withMessage(state, 'choose a marking first')];
}

/** Shows every paragraph. */
export function showAll(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, filter: noFilter})];
}

function withFilter(state: State, reader: ReaderScreen, filter: PortionFilter): Step {
	const isEmpty = filter.marks.length === 0 && !filter.onlyNoforn;
	return [
		withScreen(state, {
			...reader,
			filter: isEmpty ? {...noFilter, words: filter.words} : {...filter, opened: undefined},
		}),
	];
}
