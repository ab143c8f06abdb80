/** The second keys of `z`, where the row in hand stands, and of `Z`, which quits. */
import {alignRows} from '../list/align.js';
import {type Alignment, alignText} from '../reader/align.js';
import {closeMode} from '../screens.js';
import type {ListScreen, ReaderScreen, Screen, State, Step} from '../state.js';
import {withScreen} from '../state.js';
import {type Binding, bind, type KeyTable} from './binding.js';

const cancel: Binding<Screen> = bind('Escape q Ctrl-G Ctrl-C', 'leave it where it is', closeMode, 'cancel');

function aligning<S extends Screen>(
	align: (alignment: Alignment) => (state: State, screen: S) => Step,
): readonly Binding<S>[] {
	return [
		bind('z', 'in the middle of the screen', align('middle'), 'middle'),
		bind('t', 'at the top', align('top'), 'top'),
		bind('b', 'at the bottom', align('bottom'), 'bottom'),
	];
}

export const listAlign: KeyTable<ListScreen> = {
	title: 'The selected row, after z',
	bindings: [...aligning(alignRows), cancel],
};

export const readerAlign: KeyTable<ReaderScreen> = {
	title: 'What is selected or found, after z',
	bindings: [...aligning(alignText), cancel],
};

export const leaving: KeyTable<ListScreen | ReaderScreen> = {
	title: 'After Z',
	bindings: [
		bind('Z', 'quit from anywhere', state => [state, {type: 'quit'}], 'quit'),
		bind('Escape q Ctrl-G Ctrl-C', 'stay', closeMode, 'stay'),
	],
};

/** Waits for the second key of `z`. */
export function startAligning(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withScreen(state, {...screen, mode: {type: 'align'}})];
}

/** Waits for the second key of `Z`. */
export function startLeaving(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withScreen(state, {...screen, mode: {type: 'leave'}})];
}
