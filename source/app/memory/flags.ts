/** Starring cables, tagging them, and marking them as unread. */
import {moveCursor} from '../list/list.js';
import {cursorIndex, keysOf, rowOf} from '../list/rows.js';
import type {Step} from '../state/effect.js';
import type {ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';
import {identityIn, remember} from './change.js';
import {type MemoryChange, rememberedOf} from './memory.js';

/** Stars the selected or open cable, or takes its star away. */
export const toggleStar = toggling('isStarred', 'starred', 'no longer starred');

/** Marks the selected or open cable as unread, or as read. */
export const toggleRead = toggling('isRead', 'marked as read', 'marked as unread');

/** Tags the open cable, or takes its tag away. */
export const toggleTag = toggling('isTagged', 'tagged', 'no longer tagged');

/** Changes one fact of the selected or open cable into its opposite, and says what it is then. */
function toggling(fact: 'isStarred' | 'isRead' | 'isTagged', on: string, off: string) {
	return (state: State, screen: ListScreen | ReaderScreen): Step => {
		const cable = identityIn(state, screen);
		if (!cable) {
			return [withMessage(state, whyNotRemembered(state, screen))];
		}
		const isOn = !rememberedOf(state.memory, cable)[fact];
		const [next, ...effects] = remember(state, [{cable, facts: {[fact]: isOn}}]);
		return [withMessage(next, isOn ? on : off), ...effects];
	};
}

/** Tags some rows from the selected one on, or takes their tags away as from the first, and moves below them. */
export function tagRows(state: State, list: ListScreen, count: number): Step {
	const first = identityIn(state, list);
	if (!first) {
		return [withMessage(state, whyNotRemembered(state, list))];
	}
	const isTagged = !rememberedOf(state.memory, first).isTagged;
	const at = cursorIndex(state, list);
	const rows = Array.from(keysOf(state, list).slice(at, at + count)).flatMap(key => rowOf(state, key) ?? []);
	const changes = rows
		.filter(({sha256}) => sha256 !== '')
		.map(({sha256, mrn}): MemoryChange => ({cable: {sha256, mrn}, facts: {isTagged}}));
	const [next, ...effects] = remember(state, changes);
	const [moved] = moveCursor(next, list, rows.length);
	return [moved, ...effects];
}

/** Why nothing can be remembered of a cable. */
export function whyNotRemembered(state: State, screen: ListScreen | ReaderScreen): string {
	if (screen.type === 'reader') {
		return 'this text is too large to be remembered';
	}
	return keysOf(state, screen).length === 0 ? 'the list is empty' : 'this cable is still being read';
}
