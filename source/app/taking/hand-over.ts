/** Handing a cable to another program: by `|` its text to a command, by `v` its file to a pager. */
import type {CableKey} from '../../cable/summary/summary.js';
import {withoutMode} from '../navigation.js';
import {promptWith} from '../prompt.js';
import type {Step} from '../state/effect.js';
import type {ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {cableOf, cablesToTake, type TakingScreen} from './export.js';

/** Starts typing the command. */
export function startPipe(state: State, screen: ListScreen | ReaderScreen): Step {
	return cableOf(state, screen)
		? [withScreen(state, {...screen, mode: {type: 'pipe', prompt: promptWith('')}})]
		: [withMessage(state, 'nothing to pipe')];
}

/** Starts typing the command for several cables. */
export function startPipeOf(state: State, list: ListScreen, keys: readonly CableKey[]): Step {
	return [withScreen(state, {...list, mode: {type: 'pipe', prompt: promptWith(''), keys}})];
}

/** Runs the command, with the texts of the cables as its input. */
export function pipeCable(state: State, screen: TakingScreen): Step {
	const command = screen.mode.prompt.text.trim();
	const cables = cablesToTake(state, screen);
	const closed = withoutMode(state, screen);
	return command === '' || cables.length === 0 ? [closed] : [closed, {type: 'pipe', command, cables}];
}

/** Shows the original file in a pager. */
export function viewOriginal(state: State, screen: ListScreen | ReaderScreen): Step {
	const cable = cableOf(state, screen);
	return cable ? [state, {type: 'view-original', key: cable.key}] : [withMessage(state, 'nothing to view')];
}
