/** Jumps in the list: after one, `''` leads back to the cable that was selected before it. */
import type {CableKey} from '../../cable/summary/summary.js';
import {withoutMode} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {goToRow} from './list.js';
import {keysOf, selectedKey} from './rows.js';

/** Jumps to a row, counted from 0. */
export function jumpToRow(state: State, list: ListScreen, index: number): State {
	const next = goToRow(state, list, index);
	const was = selectedKey(state, list);
	const {screen} = next;
	return screen.type === 'list' && selectedKey(next, screen) !== was
		? withScreen(next, {...screen, beforeJump: was})
		: next;
}

/** Jumps to a cable of the list. */
export function goToCable(state: State, list: ListScreen, key: CableKey): State {
	return jumpToRow(state, list, keysOf(state, list).indexOf(key));
}

/** Goes back to the cable that was selected before the last jump; from there the same leads here again. */
export function goBeforeLastJump(state: State, list: ListScreen): Step {
	const closed = withoutMode(state, list);
	const {beforeJump} = list;
	if (beforeJump === undefined || closed.screen.type !== 'list') {
		return [withMessage(closed, 'no cable was selected before')];
	}
	return keysOf(closed, closed.screen).indexOf(beforeJump) < 0
		? [withMessage(closed, 'the cable selected before is not in this result; L drops the query')]
		: [goToCable(closed, closed.screen, beforeJump)];
}
