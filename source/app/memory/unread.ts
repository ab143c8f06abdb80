/** Going to the next unread cable of the list. */
import {goToCable} from '../list/jumps.js';
import {cursorIndex, keysOf} from '../list/rows.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';
import {rememberedOf} from './memory.js';
import type {IdentifyPurpose} from './purposes.js';

/** Goes some unread cables down, or up. */
export function goToUnread(state: State, list: ListScreen, distance: number): Step {
	const step = distance > 0 ? 1 : -1;
	return askRows(state, list, {
		type: 'next-unread',
		step,
		left: Math.abs(distance),
		from: cursorIndex(state, list) + step,
	});
}

type NextUnread = Extract<IdentifyPurpose, {readonly type: 'next-unread'}>;

/** Goes to the one that was looked for, or looks on. */
export function unreadIdentified(
	state: State,
	{cables}: Extract<Event, {type: 'cables-identified'}>,
	why: NextUnread,
): Step {
	const {screen} = state;
	if (screen.type !== 'list') {
		return [state];
	}
	const unread = cables.filter(cable => !rememberedOf(state.memory, cable).isRead);
	const key = unread[why.left - 1]?.key;
	if (key !== undefined) {
		return [goToCable(state, screen, key)];
	}
	const from = why.from + why.step * ROWS_AT_ONCE;
	return askRows(state, screen, {...why, left: why.left - unread.length, from});
}

/** Asks about the next rows. */
function askRows(state: State, list: ListScreen, why: NextUnread): Step {
	const keys = keysOf(state, list);
	const {step, from} = why;
	const wanted =
		step > 0
			? Array.from(keys.slice(Math.max(0, from), from + ROWS_AT_ONCE))
			: Array.from(keys.slice(Math.max(0, from - ROWS_AT_ONCE + 1), Math.max(0, from + 1))).reverse();
	return wanted.length === 0
		? [withMessage(state, `no unread cable ${step > 0 ? 'below' : 'above'}`)]
		: [state, {type: 'identify', keys: wanted, why}];
}

const ROWS_AT_ONCE = 500;
