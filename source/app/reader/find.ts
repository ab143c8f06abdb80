/** Finding words in the open cable. */
import {type LetterCase, letterCases, type Match} from '../../search/find.js';
import {type Prompt, promptWith} from '../prompt.js';
import {withSettings} from '../settings/settings-change.js';
import type {Step} from '../state/effect.js';
import type {InMode, ReaderFind, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {layoutOf, placeShowing, topLine} from './layout.js';
import {hiddenMatches, matchesOf, startOfMatch} from './matches.js';
import {queryFind} from './query-words.js';
import {openNeighbour} from './reader.js';
import {shiftShowing} from './sideways.js';
import {hiddenMatchWords} from './status.js';

/** Words that were typed in the reader, before going to any match. */
export function findOf({settings}: State, text: string): ReaderFind {
	return {text, scope: undefined, spellings: [], current: undefined, letterCase: settings.findCase};
}

/** Changes whether capitals matter: if typed, never, always. The current search follows. */
export function changeFindCase(state: State, reader: ReaderScreen): Step {
	const findCase =
		letterCases[(letterCases.indexOf(state.settings.findCase) + 1) % letterCases.length] ?? 'smart';
	const find = reader.find && {...reader.find, letterCase: findCase, current: undefined};
	return withSettings(withScreen(state, {...reader, find}), {findCase}, findCaseWords[findCase]);
}

const findCaseWords: Readonly<Record<LetterCase, string>> = {
	smart: 'finding words: capitals matter if you type any',
	ignore: 'finding words: capitals do not matter',
	exact: 'finding words: capitals and small letters always differ',
};

/** Starts a search forward. */
export function startFind(state: State, reader: ReaderScreen): Step {
	return startFinding(state, reader, false);
}

/** Starts a search backward. */
export function startFindBackward(state: State, reader: ReaderScreen): Step {
	return startFinding(state, reader, true);
}

function startFinding(state: State, reader: ReaderScreen, isBackward: boolean): Step {
	const mode = {type: 'find', prompt: promptWith(''), origin: reader.place, isBackward} as const;
	return [withScreen(state, {...reader, mode})];
}

/** Returns to where the search began. */
export function cancelFind(state: State, reader: InMode<ReaderScreen, 'find'>): Step {
	return [withScreen(state, {...reader, place: reader.mode.origin, find: undefined, mode: {type: 'browse'}})];
}

/** Keeps the match and closes the prompt. */
export function acceptFind(state: State, reader: InMode<ReaderScreen, 'find'>): Step {
	const browsing = withScreen(state, {...reader, mode: {type: 'browse'}});
	return [
		reader.find && matchesOf(reader).length === 0 ? withMessage(browsing, nothingFound(reader)) : browsing,
	];
}

/**
 * Goes some matches forward or back. After the last match of the query that led to the cable comes the first of the next
 * cable in the list; what was typed in the reader is looked for in this cable only.
 */
export function goToMatch(state: State, reader: ReaderScreen, distance: number): Step {
	const finding = {...reader, find: reader.find ?? queryFind(state)};
	const {find} = finding;
	if (!find) {
		return [withMessage(state, 'press / to find words in this cable')];
	}
	const matches = matchesOf(finding);
	const wanted = (find.current ?? matchBeside(state, finding, distance)) + distance;
	const current = Math.max(0, Math.min(wanted, matches.length - 1));
	const isBeyond = wanted !== current || matches.length === 0;
	const further = isBeyond && find.scope !== undefined ? goBeyond(state, finding, distance) : undefined;
	if (further || matches.length === 0) {
		return further ?? [withMessage(state, nothingFound(finding))];
	}
	const message = !isBeyond ? undefined : distance > 0 ? 'this is the last match' : 'this is the first match';
	const moved = showMatch(state, {...finding, find: {...find, current}});
	return [message ? withMessage(moved, message) : moved];
}

/** Goes on in the direction of the search. */
export function repeatFind(state: State, reader: ReaderScreen, distance: number): Step {
	return goToMatch(state, reader, reader.find?.isBackward ? -distance : distance);
}

/** Opens the next cable in the list at its first match, or the previous one at its last; nothing at the end of the list. */
function goBeyond(state: State, reader: ReaderScreen, distance: number): Step | undefined {
	const [next, opening] = openNeighbour(state, reader, Math.sign(distance));
	return opening?.type === 'open-cable'
		? [{...next, arrival: {...next.arrival, key: opening.key, at: distance > 0 ? 'first' : 'last'}}, opening]
		: undefined;
}

/** Clears highlighting, and what Tab has selected. */
export function clearFind(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, find: undefined, selected: undefined})];
}

/** Shows the first match of the words as they have been edited, from where the search began. */
export function findTyped(state: State, reader: InMode<ReaderScreen, 'find'>, prompt: Prompt): Step {
	const {origin, isBackward} = reader.mode;
	const text = prompt.text.trim();
	const find: ReaderFind | undefined = text === '' ? undefined : {...findOf(state, text), isBackward};
	const atOrigin: ReaderScreen = {...reader, place: origin, find, mode: {...reader.mode, prompt}};
	const matches = matchesOf(atOrigin);
	if (!find || matches.length === 0) {
		return [withScreen(state, atOrigin)];
	}
	const isBefore = (match: Match) => startOfMatch(match) < origin.offset;
	const next = matches.findIndex(match => !isBefore(match));
	const previous = matches.findLastIndex(isBefore);
	// At one end of the text it wraps to the other.
	const current = isBackward ? (previous < 0 ? matches.length - 1 : previous) : Math.max(0, next);
	return [showMatch(state, {...atOrigin, find: {...find, current}})];
}

/** Scrolls to the current match. */
function showMatch(state: State, reader: ReaderScreen): State {
	const {find} = reader;
	const match = find?.current === undefined ? undefined : matchesOf(reader)[find.current];
	const [first] = match ?? [];
	return withScreen(state, {
		...reader,
		place: first ? placeShowing(state, reader, first.start) : reader.place,
		shift: first ? shiftShowing(state, reader, first) : reader.shift,
	});
}

function nothingFound(reader: ReaderScreen): string {
	const {find, pages, headers} = reader;
	if (find?.scope !== undefined) {
		return 'no word of the query is in the text shown, nor in a cable further on';
	}
	if (pages) {
		return `"${find?.text}" is not on this page`;
	}
	if (hiddenMatches(reader).some(({count}) => count > 0)) {
		return `"${find?.text}": ${hiddenMatchWords(reader)}`;
	}
	return `"${find?.text}" is not in ${headers === 'printed' ? 'this cable' : 'the text shown'}`;
}

/** The index from which one step leads to the first match below the top of the screen, or above it. */
function matchBeside(state: State, reader: ReaderScreen, distance: number): number {
	const matches = matchesOf(reader);
	const here = layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
	const next = matches.findIndex(match => startOfMatch(match) >= here);
	const first = next < 0 ? matches.length : next;
	return distance > 0 ? first - 1 : first;
}
