/** What plain mode prints about the facets of a result. */

import {isCounting} from '../app/facets/counting.js';
import {
	type FacetLine,
	facetColumns,
	facetTitles,
	selectableLines,
	selectedIndex,
} from '../app/facets/lines.js';
import {facetQueryWords, facetTotalWords} from '../app/facets/status.js';
import type {FacetsScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {grouped} from '../cable/counts.js';
import {hintLines, type StateChange} from './change.js';

/** What has changed among the values. */
export function facetsChange(change: StateChange, screen: FacetsScreen): readonly string[] {
	const {before, after, readsThrough} = change;
	const was = before.screen.type === 'facets' ? before.screen : undefined;
	// What has to be counted is written when it has been counted.
	if (isCounting(after)) {
		return hintLines(change);
	}
	if (!was || was.answer !== screen.answer) {
		const isReturn = before.previous.includes(screen);
		return [...hintLines(change), ...(isReturn ? [currentFacetLine(after, screen)] : counted(after, screen))];
	}
	const [from, to] = [selectedIndex(before, was), selectedIndex(after, screen)];
	const passed = readsThrough ? selectableLines(after, screen).slice(from + 1, to + 1) : [];
	const isLonger = selectableLines(after, screen).length !== selectableLines(before, was).length;
	if (isLonger) {
		return [...hintLines(change), ...allLines(after, screen), `here: ${currentFacetLine(after, screen)}`];
	}
	return [
		...hintLines(change),
		...(passed.length > 1
			? passed.map((line, index) => lineWords(line, from + 1 + index))
			: [currentFacetLine(after, screen)]),
	];
}

/** All values, when they have been counted. */
export function facetLinesCounted(before: State, after: State): readonly string[] {
	const {screen} = after;
	return screen.type === 'facets' && isCounting(before) && !isCounting(after) ? counted(after, screen) : [];
}

function counted(state: State, screen: FacetsScreen): readonly string[] {
	return [
		`${facetTotalWords(state, screen)}: ${facetQueryWords(state)}`,
		...allLines(state, screen),
		`here: ${currentFacetLine(state, screen)}`,
	];
}

/** The selected value. */
export function currentFacetLine(state: State, screen: FacetsScreen): string {
	const index = selectedIndex(state, screen);
	const line = selectableLines(state, screen)[index];
	return line ? lineWords(line, index) : facetTotalWords(state, screen);
}

function allLines(state: State, screen: FacetsScreen): readonly string[] {
	let number = 0;
	return facetColumns(state, screen)
		.flat()
		.map(line => (line.type === 'title' ? line.words : lineWords(line, number++)));
}

function lineWords(line: FacetLine, index: number): string {
	switch (line.type) {
		case 'title':
			return line.words;
		case 'more':
			return `${index + 1}  ${grouped(line.hidden)} more of ${facetTitles[line.facet]}`;
		case 'value': {
			const {value, count, meaning, isChosen} = line;
			const parts = [String(index + 1), value, grouped(count), meaning ?? '', isChosen ? 'chosen' : ''];
			return parts.filter(part => part !== '').join('  ');
		}
		default:
			return line satisfies never;
	}
}
