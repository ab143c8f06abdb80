/** Changes settings, says so, and saves them. */

import type {Step} from '../state/effect.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';
import type {Settings} from './settings.js';

/** The state with some settings changed, and a message about it. */
export function withSettings(state: State, change: Partial<Settings>, message: string): Step {
	const settings = {...state.settings, ...change};
	return [withMessage({...state, settings}, message), {type: 'save-settings', settings}];
}
