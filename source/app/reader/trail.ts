/** Back and forward: through the jumps within a cable, and from cable to cable. */
import {shownNumber} from '../../cable/summary/summary.js';
import {isSamePlace} from '../../layout/position.js';
import type {Effect, Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {Arrival, State, Trail, Visit, Way} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {arrivalFrom} from './hiding/kept-filter.js';

/** The trail after one has left the open cable, or a place in it, for another. */
export function trailAfter(state: State, reader: ReaderScreen, way: Way): Trail {
	const {back, reached} = state.trail;
	const visit = visitOf(reader, reached);
	const last = back.at(-1);
	const isKnown = last !== undefined && last.key === visit.key && isSamePlace(last.place, visit.place);
	return {
		back: [...(isKnown ? back.slice(0, -1) : back), visit].slice(-MOST_VISITS),
		reached: way,
		forward: [],
	};
}

/** Nobody goes back further. */
const MOST_VISITS = 500;

/** The state after a jump within the open cable, from which one can go back. */
export function withJump(before: ReaderScreen, after: State): State {
	const {screen} = after;
	const from = before.mode.type === 'find' ? {...before, place: before.mode.origin} : before;
	const isJump =
		screen.type === 'reader' && screen.key === before.key && !isSamePlace(from.place, screen.place);
	return isJump && screen.pages === undefined ? {...after, trail: trailAfter(after, from, 'jump')} : after;
}

/** The state in which the open cable is left for the list. */
export function withLeft(state: State, reader: ReaderScreen): State {
	return {...state, trail: trailAfter(state, reader, 'list')};
}

/** Goes some jumps back, to the exact line. */
export function goBack(state: State, count = 1): Step {
	const {back, forward} = state.trail;
	const index = Math.max(0, back.length - count);
	const target = back[index];
	if (!target) {
		return [withMessage(state, 'nothing to go back to')];
	}
	const passed = [...back.slice(index + 1), ...here(state)];
	return revisit(state, target, {
		back: back.slice(0, index),
		reached: target.reached,
		forward: [...passed, ...forward].slice(0, MOST_VISITS),
	});
}

/** Goes some jumps forward again. */
export function goForward(state: State, count = 1): Step {
	const {back, forward} = state.trail;
	const index = Math.min(count, forward.length) - 1;
	const target = forward[index];
	if (!target) {
		return [withMessage(state, 'nothing to go forward to')];
	}
	return revisit(state, target, {
		back: [...back, ...here(state), ...forward.slice(0, index)].slice(-MOST_VISITS),
		reached: target.reached,
		forward: forward.slice(index + 1),
	});
}

/** Goes to the place before the last jump within this cable; again, back from there. */
export function goBeforeJump(state: State, reader: ReaderScreen): Step {
	const last = state.trail.back.findLast(({key}) => key === reader.key);
	return last
		? [withJump(reader, withScreen(state, {...reader, place: last.place}))]
		: [withMessage(state, 'no jump in this cable yet')];
}

/** Opens a cable that a reference names, perhaps at a paragraph. */
export function openReferred(
	state: State,
	reader: ReaderScreen,
	key: ReaderScreen['key'],
	paragraph: number | undefined,
): Step {
	return opening(state, {
		...arrivalFrom(reader, key),
		paragraph,
		trail: trailAfter(state, reader, 'reference'),
	});
}

/** The numbers of the cables that led from one to the next to the open one, which is the last; one if none did. */
export function crumbs(state: State, reader: ReaderScreen): readonly string[] {
	const {back, reached} = state.trail;
	const numbers = [shownNumber(reader.cable)];
	let way = reached;
	for (let index = back.length - 1; index >= 0 && way !== 'list'; index--) {
		const visit = back[index] as Visit;
		if (way === 'reference') {
			numbers.unshift(visit.number);
		}
		way = visit.reached;
	}
	return numbers;
}

/** Whether a cable led to the open one. */
export function isReferredTo({back, reached}: Trail): boolean {
	return (
		reached === 'reference' ||
		(reached === 'jump' && back.findLast(visit => visit.reached !== 'jump')?.reached === 'reference')
	);
}

/** What the reader restores of a cable that was left. */
export function shownBefore({place, filter, find, selected}: Visit): Partial<ReaderScreen> {
	return {place, filter, find, selected};
}

function visitOf(reader: ReaderScreen, reached: Way): Visit {
	const {key, cable, place, filter, find, selected} = reader;
	return {key, number: shownNumber(cable), reached, place, filter, find, selected};
}

function here({screen, trail}: State): readonly Visit[] {
	return screen.type === 'reader' ? [visitOf(screen, trail.reached)] : [];
}

function revisit(state: State, visit: Visit, trail: Trail): Step {
	const {screen} = state;
	return screen.type === 'reader' && screen.key === visit.key
		? [{...withScreen(state, {...screen, ...shownBefore(visit)}), trail}]
		: opening(state, {key: visit.key, visit, trail});
}

function opening(state: State, arrival: Arrival): Step {
	const effect: Effect = {type: 'open-cable', key: arrival.key};
	return [{...state, arrival}, effect];
}
