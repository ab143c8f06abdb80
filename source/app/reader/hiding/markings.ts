/** Choosing paragraphs by their markings. */
import type {Cable} from '../../../cable/cable.js';
import {grouped} from '../../../cable/counts.js';
import {
	choiceWords,
	countPortions,
	describeFilter,
	isChoosing,
	isChosenBy,
	type MarkChoice,
	marksOf,
	noFilter,
	type PortionBase,
	type PortionFilter,
	portionBase,
	portionBases,
	portionsOf,
} from '../../../layout/portions/portion-filter.js';
import type {Step} from '../../state/effect.js';
import type {ReaderScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import type {Panel, PanelChoice} from '../panel/panel.js';
import {filterWords} from '../status.js';

/** The key of each level, and its full name. */
export const baseKeys: Readonly<Record<PortionBase, {readonly key: string; readonly words: string}>> = {
	U: {key: 'u', words: 'U'},
	SBU: {key: 'b', words: 'SBU, LOU, FOUO'},
	C: {key: 'c', words: 'C'},
	S: {key: 's', words: 'S'},
	TS: {key: 't', words: 'TS'},
	unmarked: {key: 'm', words: 'unmarked paragraphs'},
};

/** The levels that can be the highest shown. */
export const levelBases = portionBases.filter(base => base !== 'unmarked');

/** The keys of markings with their caveats, in the order in which the panel lists them. */
export const markKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The panel: show all, the markings in this cable, invert, at most a level. */
export function markingsPanel(reader: ReaderScreen): Panel {
	return {
		type: 'choices',
		verb: 'show',
		choices: [
			{key: 'a', words: 'all'},
			...choicesIn(reader.cable, reader.filter),
			{key: 'i', words: 'invert', isChosen: reader.filter.isInverted},
			{key: '<', words: 'at most'},
		],
		result: filterWords(reader) || 'all paragraphs shown',
	};
}

/** The panel after `c<`: the levels, with the number of paragraphs that each would show. */
export function atMostPanel(reader: ReaderScreen): Panel {
	const portions = portionsOf(reader.cable);
	return {
		type: 'choices',
		verb: 'at most',
		choices: levelBases.map(base => ({
			key: baseKeys[base].key,
			words: base,
			count: portions.filter(portion => isChosenBy(`max:${base}`, portion)).length,
			isChosen: reader.filter.marks.includes(`max:${base}`),
		})),
		result: filterWords(reader) || 'all paragraphs shown',
	};
}

/** The markings in a cable, with the number of paragraphs that have each: levels, then those that divide a level. */
function choicesIn(cable: Cable, filter: PortionFilter): readonly PanelChoice[] {
	const {bases, noforn} = countPortions(cable);
	const portions = portionsOf(cable);
	const chosen = (choice: MarkChoice) => filter.marks.includes(choice);
	return [
		...portionBases.flatMap(base => {
			const count = bases.get(base);
			return count === undefined
				? []
				: [{key: baseKeys[base].key, words: base, count, isChosen: chosen(base)}];
		}),
		...markChoices(cable).map((choice, index) => ({
			key: markKeys[index] ?? '',
			words: choiceWords(choice),
			count: portions.filter(portion => isChosenBy(choice, portion)).length,
			isChosen: chosen(choice),
		})),
		...(noforn === 0 ? [] : [{key: 'n', words: 'NF', count: noforn, isChosen: filter.onlyNoforn}]),
	];
}

/** The markings of the levels that have several in a cable, the lowest level first. */
function markChoices(cable: Cable): readonly MarkChoice[] {
	const marks = [...new Set(portionsOf(cable).flatMap(marksOf))].filter(mark => mark !== undefined);
	return portionBases
		.flatMap(base => {
			const ofBase = marks.filter(mark => portionBase(mark) === base).sort();
			return ofBase.length > 1 ? ofBase.map(mark => `exactly:${mark}` as const) : [];
		})
		.slice(0, markKeys.length);
}

/** Opens the panel. */
export function startMarkings(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, mode: {type: 'markings'}})];
}

/** Adds a level to the choice, or removes it. */
export function toggleBase(state: State, reader: ReaderScreen, base: PortionBase): Step {
	if (!countPortions(reader.cable).bases.has(base) && !reader.filter.marks.includes(base)) {
		return [withMessage(state, nonePresent(reader, base === 'unmarked' ? base : `marked ${base}`))];
	}
	return toggleChoice(state, reader, base);
}

/** Adds the marking to the choice that the panel lists at a place, or removes it. */
export function toggleMark(state: State, reader: ReaderScreen, index: number): Step {
	const choice = markChoices(reader.cable)[index];
	return choice
		? toggleChoice(state, reader, choice)
		: [withMessage(state, `this cable has no marking ${index + 1}; there ${presentWords(reader.cable)}`)];
}

function nonePresent({cable}: ReaderScreen, asked: string): string {
	return `no paragraph is ${asked}; there ${presentWords(cable)}`;
}

/** The levels in a cable, each with its number of paragraphs: `are C 23, S 2`. */
function presentWords(cable: Cable): string {
	const {bases} = countPortions(cable);
	const present = portionBases.flatMap(base => {
		const count = bases.get(base) ?? 0;
		return count === 0 ? [] : [`${base} ${grouped(count)}`];
	});
	return present.length === 0 ? 'are no paragraphs' : `are ${present.join(', ')}`;
}

function toggleChoice(state: State, reader: ReaderScreen, choice: MarkChoice): Step {
	const {filter} = reader;
	const marks = filter.marks.includes(choice)
		? filter.marks.filter(chosen => chosen !== choice)
		: [...filter.marks.filter(chosen => !chosen.startsWith('max:')), choice];
	return withFilter(state, reader, {...filter, marks});
}

/** Shows only NOFORN paragraphs, or the others again. */
export function toggleNoforn(state: State, reader: ReaderScreen): Step {
	if (countPortions(reader.cable).noforn === 0 && !reader.filter.onlyNoforn) {
		return [withMessage(state, nonePresent(reader, 'marked NF'))];
	}
	return withFilter(state, reader, {...reader.filter, onlyNoforn: !reader.filter.onlyNoforn});
}

/** Asks for the highest level to show. */
export function startAtMost(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, mode: {type: 'at-most'}})];
}

/** Shows the paragraphs marked with a level or a lower one, and closes the panel. An unmarked one may be higher. */
export function showAtMost(state: State, reader: ReaderScreen, base: PortionBase): Step {
	const listed: ReaderScreen = {...reader, mode: {type: 'markings'}};
	const [shown] = withFilter(state, listed, {
		...noFilter,
		words: reader.filter.words,
		folded: reader.filter.folded,
		marks: [`max:${base}`],
	});
	return [
		shown.screen.type === 'reader' && shown.message === undefined
			? withMessage(shown, filterWords(shown.screen))
			: shown,
	];
}

/** Shows what is hidden and hides what is shown. */
export function invertFilter(state: State, reader: ReaderScreen): Step {
	const {filter} = reader;
	return isChoosing(filter)
		? withFilter(state, reader, {...filter, isInverted: !filter.isInverted})
		: [withMessage(state, 'choose a marking first')];
}

/** Shows every paragraph. */
export function showAll(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, filter: noFilter})];
}

function withFilter(state: State, reader: ReaderScreen, filter: PortionFilter): Step {
	const isEmpty = filter.marks.length === 0 && !filter.onlyNoforn;
	const {words, folded} = filter;
	const chosen = isEmpty ? {...noFilter, words, folded} : {...filter, opened: undefined};
	const filtered: ReaderScreen = {...reader, filter: chosen};
	const next = withScreen(state, filtered);
	// A key that seems to do nothing is explained.
	return [
		isEmpty || filterWords(filtered) !== ''
			? next
			: withMessage(next, `${describeFilter(chosen)}: nothing hidden; there ${presentWords(reader.cable)}`),
	];
}
