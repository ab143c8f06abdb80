/** Opens the screens of findings. */

import {pushScreen} from '../navigation.js';
import {isLoading} from '../progress.js';
import type {Effect, Step} from '../state/effect.js';
import type {FindingsScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';
import type {FindingsQuestion} from './results.js';

/** Asks a question, and opens the screen for its answer. */
export function openFindings(state: State, asked: FindingsQuestion): Step {
	if (state.folder.isSingleFile) {
		return [withMessage(state, 'works only in a folder; a single file is open')];
	}
	const screen: FindingsScreen = {
		type: 'findings',
		asked,
		isOfPart: isLoading(state.folder.progress),
		answer: undefined,
		cursor: 0,
		mode: {type: 'browse'},
	};
	return [pushScreen(state, screen), effectFor(asked)];
}

/** What has to be asked of the index. */
export function effectFor(asked: FindingsQuestion): Effect {
	switch (asked.type) {
		case 'wanted':
			return {type: 'find-wanted'};
		case 'gaps':
			return {type: 'find-gaps'};
		case 'quotation':
			return {type: 'find-quotation', text: asked.text};
		case 'versions':
			return {...asked, type: 'find-versions'};
		case 'words':
			return {...asked, type: 'find-words'};
		case 'dispersion':
			return {...asked, type: 'find-dispersion'};
		default:
			return asked satisfies never;
	}
}
