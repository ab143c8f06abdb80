/** Another index of the folder is open than before: a key of the one before means another cable in it, or none. */
import {type CableIdentity, noKey, singleFileKey} from '../cable/summary/summary.js';
import {centred, selectedSummary} from './list/rows.js';
import {isWaiting} from './list/searching/filter.js';
import {identityIn, identityOf} from './memory/change.js';
import {noPreviews} from './preview/preview.js';
import type {Effect, Step} from './state/effect.js';
import type {Event} from './state/event.js';
import type {ListMode, ListScreen, ReaderMode, ReaderScreen, Screen} from './state/screen.js';
import type {State} from './state/state.js';
import {withMessage, withScreen, withScreens} from './state/state.js';

/**
 * Forgets all keys. An open cable stays open, and the selected one is looked for by its content; what was looked up is
 * closed, since each of its rows leads to a cable by its key.
 */
export function indexReplaced(state: State): Step {
	const {folder, resuming} = state;
	const [first, ...others] = [...state.previous, state.screen].flatMap(screen => withoutKeys(state, screen));
	const screen = others.at(-1) ?? first ?? state.screen;
	const previous = first && others.length > 0 ? [first, ...others.slice(0, -1)] : [];
	const next: State = {
		...state,
		folder: {...folder, order: [], rows: {}},
		screen,
		previous,
		opening: undefined,
		arrival: undefined,
		trail: {back: [], reached: 'list', forward: []},
		previews: noPreviews,
		halfReadCable: undefined,
		resuming: resuming && {...resuming, found: 'not-asked'},
	};
	return [
		screen.type === state.screen.type
			? next
			: withMessage(next, 'the index was replaced; what was looked up in it is closed'),
	];
}

function withoutKeys(state: State, screen: Screen): readonly Screen[] {
	switch (screen.type) {
		case 'list':
			return [listWithoutKeys(state, screen)];
		case 'reader':
			return [readerWithoutKeys(state, screen)];
		case 'context':
		case 'findings':
		case 'comparison':
			return [];
		case 'facets':
		case 'help':
			return [screen];
		default:
			return screen satisfies never;
	}
}

function listWithoutKeys(state: State, list: ListScreen): ListScreen {
	const {filter, mode} = list;
	const isSelected = list.cursor !== undefined && selectedSummary(state, list) !== undefined;
	return {
		type: 'list',
		cursor: undefined,
		top: undefined,
		filter: filter && {
			...filter,
			answer: undefined,
			counts: undefined,
			offer: undefined,
			selectedBefore: undefined,
		},
		sought: isSelected ? identityIn(state, list) : list.sought,
		mode: modesWithoutKeys.has(mode.type) ? mode : {type: 'browse'},
	};
}

function readerWithoutKeys({folder}: State, reader: ReaderScreen): ReaderScreen {
	const {key, mode} = reader;
	return {
		...reader,
		// A file that was named has a key of its own, which no index has.
		key: folder.isSingleFile && key === singleFileKey ? key : noKey,
		named: {},
		repeats: undefined,
		mode: modesWithoutKeys.has(mode.type) ? mode : {type: 'browse'},
	};
}

/** The modes that are about no cable, or about the open one as it stands. */
const modesWithoutKeys: ReadonlySet<(ListMode | ReaderMode)['type']> = new Set([
	'browse',
	'search',
	'command',
	'history',
	'saved',
	'save',
	'sort',
	'notes',
	'find',
	'keep',
	'markings',
	'at-most',
	'outline',
]);

/** Asks where the cables are that have lost their keys, when there may be something new to find. */
export function askForLost({type}: Event, state: State): readonly Effect[] {
	const mayBeThere = (type === 'cables-read' || type === 'hits-found') && state.folder.order.length > 0;
	const cables = mayBeThere || (type === 'cables-read' && state.folder.isSingleFile) ? lostIn(state) : [];
	return cables.length === 0 ? [] : [{type: 'locate', cables, why: {type: 'lost'}}];
}

function lostIn({screen, previous}: State): readonly CableIdentity[] {
	return [...previous, screen].flatMap(each => {
		if (each.type === 'list') {
			// Among matches it can be selected when they have come.
			return each.sought && !(each.filter && isWaiting(each.filter)) ? [each.sought] : [];
		}
		return each.type === 'reader' && each.key === noKey && each.sha256 !== '' ? [identityOf(each)] : [];
	});
}

/** Gives the cables that have been found their new keys; while the folder is read, the others may still come. */
export function lostLocated(state: State, {cables}: Extract<Event, {type: 'cables-located'}>): Step {
	const keyOf = ({sha256}: Pick<CableIdentity, 'sha256'>) =>
		cables.find(cable => cable.sha256 === sha256)?.key;
	const isAll = state.folder.progress.type === 'complete';
	const next = withScreens(state, screen => {
		if (screen.type === 'reader' && screen.key === noKey) {
			return {...screen, key: keyOf(screen) ?? noKey};
		}
		if (screen.type !== 'list' || !screen.sought) {
			return screen;
		}
		const {sought, ...list} = screen;
		// The reader may have selected another one.
		const cursor = list.cursor ?? keyOf(sought);
		return cursor === undefined && !isAll ? screen : {...list, cursor};
	});
	const {screen} = next;
	const isFound = screen.type === 'list' && state.screen.type === 'list' && screen !== state.screen;
	return [isFound && screen.cursor !== undefined ? centred(next, screen) : withScreen(next, screen)];
}
