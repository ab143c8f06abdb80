/** The mouse: a click selects, a second one opens; the wheel moves as the cursor keys do. */
import {placeOfLine} from '../layout/position.js';
import {dispatchFor} from './dispatch.js';
import {layoutOf} from './reader/layout.js';
import {openSelected, selectStopAt} from './reader/tab-stops.js';
import type {Step} from './state/effect.js';
import type {Pointed} from './state/event.js';
import type {ReaderScreen} from './state/screen.js';
import type {State} from './state/state.js';
import {withScreen} from './state/state.js';

/** Whether the program uses the mouse now: not while a line is typed, into which the user may paste with it. */
export function wantsMouse({hasMouse, screen}: State): boolean {
	return hasMouse && !('prompt' in screen.mode);
}

/** Moves by some rows or lines. */
export function turnWheel(state: State, rows: number): Step {
	return wantsMouse(state) ? move(quiet(state), rows) : [state];
}

/** Selects a row, or what is at a place of the text; a double click opens it. */
export function pointAt(state: State, at: Exclude<Pointed, {readonly type: 'key'}>, isDouble: boolean): Step {
	if (!wantsMouse(state)) {
		return [state];
	}
	const {screen} = state;
	if (at.type === 'text') {
		return screen.type === 'reader' ? pointInText(quiet(state), screen, at, isDouble) : [state];
	}
	const moved = at.distance === 0 ? ([quiet(state)] as const) : move(quiet(state), at.distance);
	return isDouble ? followed(moved, now => dispatchFor(now).bound('Enter')?.(undefined)) : moved;
}

function quiet(state: State): State {
	return {...state, message: undefined, count: ''};
}

function move(state: State, rows: number): Step {
	return dispatchFor(state).bound(rows > 0 ? 'Down' : 'Up')?.(Math.abs(rows)) ?? [state];
}

/** A step, and the one that follows from it. */
function followed([state, ...effects]: Step, next: (state: State) => Step | undefined): Step {
	const [then, ...more] = next(state) ?? [state];
	return [then, ...effects, ...more];
}

/** Selects the reference at a place; elsewhere puts the paragraph at the top of the screen, so that keys apply to it. */
function pointInText(
	state: State,
	reader: ReaderScreen,
	{line, offset}: Extract<Pointed, {readonly type: 'text'}>,
	isDouble: boolean,
): Step {
	const {lines} = layoutOf(state, reader);
	const shown = lines[line];
	if (!shown) {
		return [state];
	}
	const selected = selectStopAt(state, reader, shown, offset);
	if (selected) {
		return isDouble
			? followed(selected, now => (now.screen.type === 'reader' ? openSelected(now, now.screen) : undefined))
			: selected;
	}
	const {block} = shown;
	const first = lines.findIndex(each => each.block === block);
	return block !== undefined && reader.cable.blocks[block]?.type === 'paragraph'
		? [
				withScreen(state, {
					...reader,
					selected: undefined,
					place: placeOfLine(layoutOf(state, reader), first),
				}),
			]
		: [state];
}
