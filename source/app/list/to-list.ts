/** Going to the list from whatever is open over it. */
import {withLeft} from '../reader/trail.js';
import type {ListScreen} from '../state/screen.js';
import {type State, withScreen} from '../state/state.js';

/** The list with all that is open over it closed; an open cable can be returned to. None if a single file is open. */
export function toList(state: State): (State & {readonly screen: ListScreen}) | undefined {
	const screens = [...state.previous, state.screen];
	const index = screens.findLastIndex(({type}) => type === 'list');
	const list = screens[index];
	if (list?.type !== 'list') {
		return undefined;
	}
	const left = state.screen.type === 'reader' ? withLeft(state, state.screen) : state;
	return {...withScreen({...left, previous: screens.slice(0, index)}, list), screen: list};
}
