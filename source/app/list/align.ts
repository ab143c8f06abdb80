import {listHeight} from '../heights.js';
import {type Alignment, rowsAbove} from '../reader/align.js';
import type {Step} from '../state/effect.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreen} from '../state/state.js';
import {cursorIndex, keysOf} from './rows.js';

/** Scrolls so that the selected row is there. */
export function alignRows(alignment: Alignment): (state: State, list: ListScreen) => Step {
	return (state, list) => {
		const index = cursorIndex(state, list) - rowsAbove(alignment, listHeight(state));
		const top = keysOf(state, list)[Math.max(0, index)];
		return [withScreen(state, {...list, top, mode: {type: 'browse'}})];
	};
}
