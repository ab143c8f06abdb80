/** The thread of the open cable: opening it, moving in it, and following it. */

import {closeMode, closeScreen} from '../../navigation.js';
import type {Effect, Step} from '../../state/effect.js';
import type {Event} from '../../state/event.js';
import type {ReaderScreen, Thread, ThreadMode} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen, withScreens} from '../../state/state.js';
import type {Panel} from '../panel/panel.js';
import {openReferred} from '../trail.js';
import {citedTargets, type ReaderWithThread, type ThreadEntry, threadEntries} from './thread-entries.js';

/** The panel: its rows, over the text, since sentences need the room. */
export function threadPanel(reader: ReaderWithThread): Panel {
	return {
		type: 'entries',
		isOverText: true,
		cursor: reader.mode.cursor,
		entries: threadEntries(reader).map(({lead, words, key, goesOn}) => ({
			lead,
			words,
			isDim: key === undefined,
			...(goesOn && {goesOn}),
		})),
	};
}

/** Opens the thread, and asks for what is missing. */
export function openThread(state: State, reader: ReaderScreen): Step {
	return withOpened(state, reader, {});
}

/** Opens the thread of a cable that was opened from the list only for it. */
export function openThreadFromList(state: State, reader: ReaderScreen): Step {
	return withOpened(state, reader, {isFromList: true});
}

function withOpened(state: State, reader: ReaderScreen, how: Pick<ThreadMode, 'isFromList'>): Step {
	const mode = {type: 'thread', cursor: 0, isByDate: false, thread: 'asked', asked: 0, ...how} as const;
	const opened: ReaderWithThread = {...reader, mode};
	const first = threadEntries(opened).findIndex(({key}) => key !== undefined);
	const shown: ReaderWithThread = {...opened, mode: {...mode, cursor: Math.max(0, first)}};
	return [withScreen(state, shown), threadQuestion(shown, 0)];
}

/** Closes the thread, with the cable under it if it was opened from the list. */
export function closeThread(state: State, reader: ReaderWithThread): Step {
	return reader.mode.isFromList ? closeScreen(state) : closeMode(state, reader);
}

/** Opens a cable with its thread. */
export function openWithThread(state: State, key: ReaderScreen['key']): Step {
	return [
		{...state, arrival: {key, opensThread: true}},
		{type: 'open-cable', key},
	];
}

/** Takes in the thread of the cable, or further sentences. */
export function threadFound(state: State, event: Extract<Event, {type: 'thread-found'}>): Step {
	return [
		withScreens(state, screen =>
			screen.type === 'reader' && screen.key === event.key && screen.mode.type === 'thread'
				? withThread({...screen, mode: screen.mode}, event)
				: screen,
		),
	];
}

function withThread(
	reader: ReaderWithThread,
	{thread, from}: Extract<Event, {type: 'thread-found'}>,
): ReaderWithThread {
	const {mode} = reader;
	const known = mode.thread;
	const merged: Thread =
		known === 'asked'
			? thread
			: {
					...thread,
					// They come with the first answer.
					citedInText: known.citedInText,
					citedBy: thread.citedBy.map((citation, index) => ({
						...citation,
						sentence: citation.sentence ?? known.citedBy[index]?.sentence,
					})),
				};
	const read = merged.citedBy.findIndex(({sentence}, index) => index >= from && sentence === undefined);
	return {...reader, mode: {...mode, thread: merged, asked: read < 0 ? merged.citedBy.length : read}};
}

/** The thread after a move in it: asks for the sentences that are now near. */
export function withSentences([state, ...effects]: Step): Step {
	const {screen} = state;
	if (screen.type !== 'reader' || screen.mode.type !== 'thread' || screen.mode.thread === 'asked') {
		return [state, ...effects];
	}
	const reader: ReaderWithThread = {...screen, mode: screen.mode};
	const {thread, asked, cursor} = screen.mode;
	const isNear = threadEntries(reader)
		.slice(0, cursor + ROWS_AHEAD)
		.some(({isUnread}) => isUnread);
	return !isNear || asked >= thread.citedBy.length
		? [state, ...effects]
		: [
				withScreen(state, {...reader, mode: {...screen.mode, asked: thread.citedBy.length}}),
				...effects,
				threadQuestion(reader, asked),
			];
}

const ROWS_AHEAD = 24;

/** Opens the cable of a row: the selected one, or that with a number. */
export function followEntry(state: State, reader: ReaderWithThread, number?: number): Step {
	const entries = threadEntries(reader);
	const entry = entries[number === undefined ? reader.mode.cursor : number - 1];
	return entry ? openEntry(state, reader, entry) : [withMessage(state, `there is no row ${number}`)];
}

/** Opens the reference with a letter. */
export function followLetter(letter: string) {
	return (state: State, reader: ReaderWithThread): Step => {
		const lettered = threadEntries({...reader, mode: {...reader.mode, isByDate: false}}).filter(
			entry => entry.letter === letter,
		);
		const entry = lettered.find(({key}) => key !== undefined) ?? lettered[0];
		return entry ? openEntry(state, reader, entry) : [withMessage(state, `there is no reference ${letter}`)];
	};
}

/** Shows the thread in the order of dates, or by kind again; the cursor stays on its cable. */
export function toggleOrder(state: State, reader: ReaderWithThread): Step {
	const selected = threadEntries(reader)[reader.mode.cursor]?.key;
	const mode = {...reader.mode, isByDate: !reader.mode.isByDate};
	const entries = threadEntries({...reader, mode});
	const same = entries.findIndex(({key}) => selected !== undefined && key === selected);
	const first = entries.findIndex(({key}) => key !== undefined);
	const cursor = Math.max(0, same >= 0 ? same : first);
	const words = mode.isByDate ? 'all of the thread by date' : 'the thread by kind';
	return [withMessage(withScreen(state, {...reader, mode: {...mode, cursor}}), words)];
}

function openEntry(state: State, reader: ReaderWithThread, {key, words, paragraph}: ThreadEntry): Step {
	if (key === undefined) {
		return [withMessage(state, `nothing to open: ${words.trim()}`)];
	}
	// The cable under a thread that was opened from the list is not opened on the way.
	const left: ReaderScreen = reader.mode.isFromList ? reader : {...reader, mode: {type: 'browse'}};
	return openReferred(withScreen(state, left), left, key, paragraph);
}

/** Asks for the thread of a cable, with the sentences of the citing cables from one of them on. */
export function threadQuestion(reader: ReaderScreen, from: number): Effect {
	const missing = citedTargets(reader).flatMap(({mrn, cables}) =>
		mrn !== undefined && cables.length === 0 ? [mrn] : [],
	);
	return {type: 'find-thread', key: reader.key, missing, from};
}
