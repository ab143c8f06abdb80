/** Marking places, and going to them: small letters in the open cable, capitals across the folder. */

import {textHeight} from '../heights.js';
import {withoutMode} from '../navigation.js';
import {turnPage} from '../opening.js';
import {layoutOf, topLine} from '../reader/layout.js';
import {goToBeginning, goToEnd} from '../reader/reader.js';
import {goBeforeJump, trailAfter, withJump} from '../reader/trail.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {InMode, ListScreen, ReaderScreen} from '../state/screen.js';
import type {Arrival, State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {identityIn, remember} from './change.js';
import {whyNotRemembered} from './flags.js';
import {isCapital, type KeptPlace, rememberedOf} from './memory.js';
import {keptPlace, placeAt} from './places.js';

/** Waits for the letter of a mark for the top line, or for the last one in view. */
export function startMarking(state: State, reader: ReaderScreen, line: 'top' | 'bottom'): Step {
	return identityIn(state, reader)
		? [withScreen(state, {...reader, mode: {type: 'mark', line}})]
		: [withMessage(state, whyNotRemembered(state, reader))];
}

/** Waits for the letter of the mark to go to. */
export function startGoingToMark(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withScreen(state, {...screen, mode: {type: 'go-to-mark'}})];
}

/** Marks the line with a letter. */
export function setMark(state: State, reader: InMode<ReaderScreen, 'mark'>, letter: string): Step {
	const cable = identityIn(state, reader);
	const closed = withoutMode(state, reader);
	if (!cable) {
		return [closed];
	}
	const last = Math.min(layoutOf(state, reader).lines.length, topLine(state, reader) + textHeight(state)) - 1;
	const place =
		reader.mode.line === 'top' ? keptPlace(state, reader) : placeAt(state, reader, Math.max(0, last));
	const [next, ...effects] = remember(closed, [{cable, facts: {marks: {[letter]: place}}}]);
	const words = isCapital(letter) ? `marked as ${letter} across the folder` : `marked as ${letter}`;
	return [withMessage(next, words), ...effects];
}

/** Goes to the place with a letter, in this cable or in that which has it. */
export function goToMark(state: State, screen: ListScreen | ReaderScreen, letter: string): Step {
	const closed = withoutMode(state, screen);
	if (isCapital(letter)) {
		const cables = (state.memory.capitals[letter] ?? []).map(({cable}) => cable);
		return cables.length === 0
			? [withMessage(closed, `no place is marked as ${letter}`)]
			: [closed, {type: 'locate', cables, why: {type: 'mark', letter}}];
	}
	const place = screen.type === 'reader' ? rememberedOf(state.memory, screen).marks[letter] : undefined;
	return closed.screen.type === 'reader' && place
		? goToPlace(closed, closed.screen, place)
		: [withMessage(closed, `no place in this cable is marked as ${letter}`)];
}

/** Goes to the beginning of the cable, to its end, or to before the last jump. */
export function goToEdge(state: State, reader: ReaderScreen, edge: 'beginning' | 'end' | 'before'): Step {
	const browsing: ReaderScreen = {...reader, mode: {type: 'browse'}};
	const closed = withScreen(state, browsing);
	if (edge === 'before') {
		return goBeforeJump(closed, browsing);
	}
	const [next, ...effects] = (edge === 'beginning' ? goToBeginning : goToEnd)(closed, browsing);
	return [withJump(browsing, next), ...effects];
}

/** Opens the cable with the newest of the places marked with a capital. */
export function markLocated(
	state: State,
	{cables}: Extract<Event, {type: 'cables-located'}>,
	letter: string,
): Step {
	const marked = (state.memory.capitals[letter] ?? []).flatMap(({cable, place}) => {
		const found = cables.find(({sha256}) => sha256 === cable.sha256);
		return found ? [{key: found.key, sha256: cable.sha256, place}] : [];
	});
	const [newest] = marked;
	if (!newest) {
		return [withMessage(state, `the cable marked as ${letter} is not in this folder`)];
	}
	const {screen} = state;
	if (screen.type === 'reader' && screen.sha256 === newest.sha256) {
		return goToPlace(state, screen, newest.place);
	}
	const {key, place} = newest;
	const arrival: Arrival = {
		key,
		place,
		...(screen.type === 'reader' && {trail: trailAfter(state, screen, 'jump')}),
	};
	return [
		{...state, arrival},
		{type: 'open-cable', key},
	];
}

function goToPlace(state: State, reader: ReaderScreen, {offset, skip, page}: KeptPlace): Step {
	return reader.pages && page !== undefined && page !== reader.pages.number
		? turnPage(state, reader, page, 'top')
		: [withJump(reader, withScreen(state, {...reader, place: {offset, skip}}))];
}
