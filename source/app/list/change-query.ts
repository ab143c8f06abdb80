/** Changes the query of the list from whatever is open over it. */
import type {Step} from '../state/effect.js';
import {type State, withMessage, withScreen} from '../state/state.js';
import {withQueryText} from './searching/filter.js';
import {toList} from './to-list.js';

/** Goes to the list with its query changed, and reports what it then shows. */
export function changeQuery(state: State, change: (text: string) => string, message?: string): Step {
	const list = toList(state);
	if (!list) {
		return [withMessage(state, 'there is no list; a single file is open')];
	}
	const text = change(list.screen.filter?.text ?? '');
	const [asked, ...effects] = withQueryText({...list.screen, mode: {type: 'browse'}}, text);
	const next = withScreen(list, asked);
	return [message === undefined ? next : withMessage(next, message), ...effects];
}
