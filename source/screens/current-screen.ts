import type {State} from '../app/state/state.js';
import {comparisonRows} from './comparison.js';
import {contextRows} from './context.js';
import {facetRows} from './facets.js';
import {findingsScreenRows} from './findings.js';
import {helpRows} from './help.js';
import {listRows} from './list/list.js';
import type {ScreenRow} from './part.js';
import {readerRows} from './reader/reader.js';
import type {Theme} from './theme.js';
import {withWelcome} from './welcome.js';

/** The rows of the current screen: as many as the terminal has, and none wider than it. */
export function rowsOfScreen(state: State, theme: Theme): readonly ScreenRow[] {
	return withWelcome(state, rowsOf(state, theme), theme);
}

function rowsOf(state: State, theme: Theme): readonly ScreenRow[] {
	const {screen} = state;
	switch (screen.type) {
		case 'list':
			return listRows(state, screen, theme);
		case 'context':
			return contextRows(state, screen, theme);
		case 'findings':
			return findingsScreenRows(state, screen, theme);
		case 'comparison':
			return comparisonRows(state, screen, theme);
		case 'facets':
			return facetRows(state, screen, theme);
		case 'reader':
			return readerRows(state, screen, theme);
		case 'help':
			return helpRows(state, screen, theme);
		default:
			return screen satisfies never;
	}
}
