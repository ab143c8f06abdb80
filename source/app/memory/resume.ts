/** Resumes where the last run was: the query of the list, its selected cable, and the cable that was left half read. */

import {centred, keysOf} from '../list/rows.js';
import {isWaiting, searchIn} from '../list/searching/filter.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {identityOf} from './change.js';
import {rememberedOf} from './memory.js';
import type {KeptSession} from './session.js';

/** Takes the next step of resuming, if there is one; a key that is pressed before ends it. */
export function resume(before: State, event: Event, after: State): Step {
	if (after.resuming === undefined) {
		return [
			after.halfReadCable !== undefined && isPressed(event) && after.halfReadCable === before.halfReadCable
				? forgotten(after)
				: after,
		];
	}
	const {screen, resuming, folder} = after;
	if (isPressed(event) || screen.type !== 'list' || folder.isSingleFile) {
		return [{...after, resuming: undefined}];
	}
	if (resuming.found === 'not-asked') {
		return event.type === 'cables-read' && folder.order.length > 0
			? started(after, screen, resuming.session)
			: [after];
	}
	if (resuming.found === 'asked' || (screen.filter && isWaiting(screen.filter))) {
		return [after];
	}
	return [arrived(after, screen, resuming.found, resuming.session)];
}

/** Takes in which of the cables are in the folder; while it is being read, they may still come. */
export function lastRunLocated(state: State, {cables}: Extract<Event, {type: 'cables-located'}>): Step {
	const {resuming} = state;
	if (!resuming) {
		return [state];
	}
	const {cursor, reading} = resuming.session;
	const keyOf = (sha256: string | undefined) => cables.find(cable => cable.sha256 === sha256)?.key;
	const found = {cursor: keyOf(cursor?.sha256), reading: keyOf(reading?.sha256)};
	const isMissed = (cursor && found.cursor === undefined) || (reading && found.reading === undefined);
	const mayCome = isMissed && state.folder.progress.type !== 'complete';
	return [{...state, resuming: {...resuming, found: mayCome ? 'not-asked' : found}}];
}

/** Where the reader is in the folder. */
function sessionOf(state: State): KeptSession | undefined {
	const screens = [...state.previous, state.screen];
	const list = screens.findLast(screen => screen.type === 'list');
	const reader = screens.findLast(screen => screen.type === 'reader');
	if (!list || state.folder.isSingleFile || state.resuming !== undefined) {
		return undefined;
	}
	const row = list.cursor === undefined ? list.sought : state.folder.rows[list.cursor];
	const {text = '', scope = 'subject', isSorted = false} = list.filter ?? {};
	return {
		text,
		scope,
		isSorted,
		cursor: row && row.sha256 !== '' ? {sha256: row.sha256, mrn: row.mrn} : undefined,
		reading: reader && reader.sha256 !== '' ? identityOf(reader) : undefined,
	};
}

/** Keeps where the reader is, if that has changed. */
export function keepSession(before: State, after: State): Step {
	if (before.screen === after.screen && before.folder.rows === after.folder.rows) {
		return [after];
	}
	const [was, session] = [sessionOf(before), sessionOf(after)];
	return session === undefined || was === undefined || isSame(was, session)
		? [after]
		: [after, {type: 'keep-session', session}];
}

function started(state: State, list: ListScreen, session: KeptSession): Step {
	const {text, scope, isSorted, cursor, reading} = session;
	const asked: State = {...state, resuming: {session, found: 'asked'}};
	const cables = [cursor, reading].flatMap(cable => cable ?? []);
	const locate = {type: 'locate', cables, why: {type: 'resume'}} as const;
	if (text === '' || list.filter?.text === text) {
		return [asked, locate];
	}
	const [searching, ...effects] = searchIn(asked, list, {text, scope});
	const {screen} = searching;
	const sorted =
		screen.type === 'list' && screen.filter && isSorted
			? withScreen(searching, {...screen, filter: {...screen.filter, isSorted}})
			: searching;
	return [sorted, ...effects, locate];
}

function arrived(
	state: State,
	list: ListScreen,
	{cursor, reading}: {readonly cursor: number | undefined; readonly reading: number | undefined},
	session: KeptSession,
): State {
	const keys = keysOf(state, list);
	const wanted = [reading, cursor].find(key => key !== undefined && keys.indexOf(key) >= 0);
	const done: State = {...state, resuming: undefined};
	const selected = wanted === undefined ? done : centred(done, {...list, cursor: wanted});
	const [key, cable] = reading !== undefined ? [reading, session.reading] : [cursor, session.cursor];
	const left = cable && rememberedOf(state.memory, cable);
	if (
		key === undefined ||
		!left?.isRead ||
		left.furthest === undefined ||
		left.furthest.isEnd ||
		!left.place
	) {
		return selected;
	}
	const {paragraph} = left.place;
	const where = paragraph === undefined ? 'was left half read' : `was left at ¶ ${paragraph}`;
	return withMessage({...selected, halfReadCable: key}, `${cable?.mrn ?? 'a cable'} ${where}; Enter goes on`);
}

function forgotten(state: State): State {
	return {...state, halfReadCable: undefined};
}

/** Whether the user has done something. */
export function isPressed({type}: Event): boolean {
	return type === 'key' || type === 'paste' || type === 'pointed' || type === 'wheel-turned';
}

function isSame(one: KeptSession, other: KeptSession): boolean {
	return (
		one.text === other.text &&
		one.scope === other.scope &&
		one.isSorted === other.isSorted &&
		one.cursor?.sha256 === other.cursor?.sha256 &&
		one.reading?.sha256 === other.reading?.sha256
	);
}
