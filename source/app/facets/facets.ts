/** Going through the facets of a result, and limiting it to some of their values. */
import {withLimit, withoutLimit, withoutLimits} from '../../search/query/limits.js';
import {textPage} from '../heights.js';
import {withQueryText} from '../list/searching/filter.js';
import {closeScreen, pushScreen} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {FacetsScreen, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {countFacets, facetQuery} from './counting.js';
import {
	type FacetLine,
	type FacetValueLine,
	limitWord,
	placeOfLine,
	selectableLines,
	selectedIndex,
} from './lines.js';

/** Shows the facets of the result in the list, or of all cables. */
export function openFacets(state: State, list: ListScreen): Step {
	const opened = pushScreen(state, {
		type: 'facets',
		answer: undefined,
		year: undefined,
		cursor: undefined,
		expanded: [],
		mode: {type: 'browse'},
	});
	return list.filter === undefined && state.folder.order.length === 0
		? [withMessage(state, 'the list is empty')]
		: [opened, countFacets(opened)];
}

/** Moves to the next value, or some further. */
export function moveInFacets(state: State, screen: FacetsScreen, distance: number): Step {
	return goToFacetLine(state, screen, selectedIndex(state, screen) + distance);
}

/** Moves by screens. */
export function pageFacets(state: State, screen: FacetsScreen, screens: number): Step {
	const values = Math.max(1, Math.floor(Math.max(1, textPage(state) - 1) * Math.abs(screens)));
	return moveInFacets(state, screen, values * Math.sign(screens));
}

/** Goes to a value, counted from 0. */
export function goToFacetLine(state: State, screen: FacetsScreen, index: number): Step {
	const lines = selectableLines(state, screen);
	const line = lines[Math.max(0, Math.min(index, lines.length - 1))];
	return line
		? [withScreen(state, {...screen, cursor: placeOfLine(line)})]
		: [withMessage(state, screen.answer === undefined ? 'still counting' : 'nothing to select')];
}

/** Moves to the next facet, or the one before. */
export function moveToFacet(state: State, screen: FacetsScreen, distance: number): Step {
	const lines = selectableLines(state, screen);
	const firsts = lines.flatMap(({facet}, index) =>
		facet !== 'month' &&
		facet !== lines[index - 1]?.facet &&
		!lines.slice(0, index).some(line => line.facet === facet)
			? [index]
			: [],
	);
	const here = selectedIndex(state, screen);
	const group = firsts.findLastIndex(index => index <= here);
	const target = firsts[Math.max(0, Math.min(group + distance, firsts.length - 1))];
	return goToFacetLine(state, screen, target ?? 0);
}

/**
 * Limits the result to the selected value, or that with a number, or no longer. A year first shows its months, and what
 * stands for values that are not shown shows them.
 */
export function chooseFacet(state: State, screen: FacetsScreen, number?: number): Step {
	const lines = selectableLines(state, screen);
	const line = lines[number === undefined ? selectedIndex(state, screen) : number - 1];
	if (!line) {
		return [withMessage(state, number === undefined ? 'nothing to select' : `there is no row ${number}`)];
	}
	const here: FacetsScreen = {...screen, cursor: placeOfLine(line)};
	if (line.type !== 'value') {
		return showAllValues(state, here, line);
	}
	if (line.facet === 'year' && !line.isChosen && screen.year !== line.value) {
		const zoomed = withScreen(state, {...here, year: line.value});
		return [withMessage(zoomed, `the months of ${line.value}; Enter again for the whole year`)];
	}
	return toggleLimit(state, here, line);
}

function showAllValues(state: State, screen: FacetsScreen, {facet}: FacetLine): Step {
	const expanded = [...screen.expanded, facet];
	const all: FacetsScreen = {...screen, expanded};
	const hidden = selectableLines(state, screen).findIndex(
		line => line.facet === facet && line.type === 'more',
	);
	return goToFacetLine(state, all, hidden);
}

function toggleLimit(state: State, screen: FacetsScreen, {facet, value, isChosen}: FacetValueLine): Step {
	const {text} = facetQuery(state);
	const word = limitWord(facet, value);
	return limitTo(state, screen, isChosen ? withoutLimit(text, word) : withLimit(text, word));
}

/** Drops all limits. */
export function dropLimits(state: State, screen: FacetsScreen): Step {
	const {text} = facetQuery(state);
	const left = withoutLimits(text);
	return left === text ? [withMessage(state, 'there are no limits')] : limitTo(state, screen, left);
}

/** Searches the list for another query; its facets are counted when it is found. */
function limitTo(state: State, screen: FacetsScreen, text: string): Step {
	const index = state.previous.findLastIndex(({type}) => type === 'list');
	const list = state.previous[index];
	if (list?.type !== 'list') {
		return [state];
	}
	const [limited, ...effects] = withQueryText(list, text);
	const next: State = {...state, screen, previous: state.previous.with(index, limited)};
	return effects.length === 0 ? [next, countFacets(next)] : [next, ...effects];
}

/** Shows the years without their months; without a year closes the facets. */
export function leaveFacets(state: State, screen: FacetsScreen): Step {
	return screen.year === undefined
		? closeScreen(state)
		: [withScreen(state, {...screen, year: undefined, cursor: {facet: 'year', value: screen.year}})];
}
