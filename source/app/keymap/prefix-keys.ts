/** The second keys of `z`, which puts the current row somewhere else on the screen, of `-`, which changes how things are shown, and of `Z`, which quits. */

import {alignRows} from '../list/align.js';
import {closeMode, withoutMode} from '../navigation.js';
import {type Alignment, alignText} from '../reader/align.js';
import {changeFindCase} from '../reader/find.js';
import {foldAll, toggleFold, unfoldAll} from '../reader/hiding/folds.js';
import {toggleLines, toggleSoftened} from '../reader/lines.js';
import {toggleRepeats} from '../reader/repeats.js';
import {toggleHighlighting, toggleHints, toggleMouse} from '../settings/toggles.js';
import type {Step} from '../state/effect.js';
import type {ListScreen, ReaderScreen, Screen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreen} from '../state/state.js';
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

/** The second keys of `z` in the list. */
export const listAlignKeys: KeyTable<ListScreen> = {
	prefix: 'z',
	title: 'The selected row, after z',
	bindings: [...aligning(alignRows), cancel],
};

/** The second keys of `z` in the reader. */
export const readerAlignKeys: KeyTable<ReaderScreen> = {
	prefix: 'z',
	title: 'What is selected or found, and sections, after z',
	bindings: [
		...aligning(alignText),
		bind('a', 'fold this section, or unfold it', browsing(toggleFold), 'fold'),
		bind('M', 'fold all sections', browsing(foldAll), 'all'),
		bind('R', 'unfold all sections', browsing(unfoldAll), 'unfold'),
		cancel,
	],
};

/** Closes the prefix, and does something in the text. */
function browsing(act: (state: State, reader: ReaderScreen) => Step): Binding<ReaderScreen>['run'] {
	return (state, screen) => act(withoutMode(state, screen), {...screen, mode: {type: 'browse'}});
}

const displaying: readonly Binding<ListScreen | ReaderScreen>[] = [
	bind('h', 'the line of hints, or none', closing(toggleHints), 'hints'),
	bind('m', 'the mouse: it selects, opens, scrolls; or left to the terminal', closing(toggleMouse), 'mouse'),
	bind('Escape q Ctrl-G Ctrl-C', 'leave it as it is', closeMode, 'cancel'),
];

/** The second keys of `-` in the list. */
export const listDisplayKeys: KeyTable<ListScreen> = {
	prefix: '-',
	title: 'How it is shown, after -',
	bindings: displaying,
};

/** The second keys of `-` in the reader. */
export const readerDisplayKeys: KeyTable<ReaderScreen> = {
	prefix: '-',
	title: 'How it is shown, after -',
	bindings: [
		bind('c', 'text in capitals softened, or as written', closing(toggleSoftened), 'capitals'),
		bind('S', 'the lines of the file, or filled lines', browsing(toggleLines), 'lines'),
		bind('i', 'capitals in words to find: matter if typed, never, always', browsing(changeFindCase), 'case'),
		bind('r', 'paragraphs that repeat earlier cables dimmed, or not', browsing(toggleRepeats), 'repeats'),
		bind('G', 'matches highlighted, or not', closing(toggleHighlighting), 'matches'),
		...displaying,
	],
};

/** Changes how things are shown, and closes the prefix. */
function closing(change: (state: State) => Step): (state: State, screen: ListScreen | ReaderScreen) => Step {
	return (state, screen) => change(withoutMode(state, screen));
}

/** The second keys of `Z`. */
export const leaveKeys: KeyTable<ListScreen | ReaderScreen> = {
	prefix: 'Z',
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

/** Waits for the second key of `-`. */
export function startDisplaying(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withScreen(state, {...screen, mode: {type: 'display'}})];
}

/** Waits for the second key of `Z`. */
export function startLeaving(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withScreen(state, {...screen, mode: {type: 'leave'}})];
}
