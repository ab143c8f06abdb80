/** Bookmarks of the list: small letters that stand for cables of this folder. */
import {goToCable} from '../list/jumps.js';
import {keysOf, selectedKey} from '../list/rows.js';
import {withoutMode} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {InMode, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {identityIn, remember} from './change.js';
import {whyNotRemembered} from './flags.js';

/** Waits for the letter of a bookmark for the selected cable. */
export function startBookmark(state: State, list: ListScreen): Step {
	// What follows is about the row that is selected now, though rows may come in above it.
	const cursor = selectedKey(state, list);
	return identityIn(state, list)
		? [withScreen(state, {...list, cursor, mode: {type: 'mark'}})]
		: [withMessage(state, whyNotRemembered(state, list))];
}

/** Bookmarks the selected cable with a letter. */
export function setBookmark(state: State, list: InMode<ListScreen, 'mark'>, letter: string): Step {
	const cable = identityIn(state, list);
	const closed = withoutMode(state, list);
	if (!cable) {
		return [closed];
	}
	const [next, ...effects] = remember(closed, [{cable, facts: {bookmarks: {[letter]: true}}}]);
	return [withMessage(next, `bookmarked as ${letter} in this folder`), ...effects];
}

/** Asks where the cables are that were bookmarked with a letter. */
export function goToBookmark(state: State, list: ListScreen, letter: string): Step {
	const closed = withoutMode(state, list);
	const cables = state.memory.bookmarks[letter] ?? [];
	return cables.length === 0
		? [withMessage(closed, `no cable is bookmarked as ${letter}`)]
		: [closed, {type: 'locate', cables, why: {type: 'bookmark', letter}}];
}

/** Goes to the newest of the bookmarked cables that are in this folder. */
export function bookmarkLocated(
	state: State,
	{cables}: Extract<Event, {type: 'cables-located'}>,
	letter: string,
): Step {
	const {screen, memory} = state;
	if (screen.type !== 'list') {
		return [state];
	}
	const found = (memory.bookmarks[letter] ?? []).flatMap(({sha256}) =>
		cables.filter(cable => cable.sha256 === sha256),
	);
	const keys = keysOf(state, screen);
	const newest = found.filter(({sha256}) => sha256 === found[0]?.sha256);
	// A cable that lies twice in the folder may be listed only once.
	const listed = newest.find(({key}) => keys.indexOf(key) >= 0);
	if (listed) {
		return [goToCable(state, screen, listed.key)];
	}
	const [first] = newest;
	return [
		withMessage(
			state,
			first
				? `${first.mrn ?? `the cable bookmarked as ${letter}`} is not in this result; L drops the query`
				: `no cable of this folder is bookmarked as ${letter}`,
		),
	];
}
