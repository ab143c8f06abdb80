/**
 * What is typed, from a terminal that sends each key or one that sends whole lines: Emacs, a dumb terminal, a pipe.
 * The end of a line is Enter only if the line is empty.
 */
import type {Event, Typed} from '../app/state/event.js';

/** What was typed, as events, and whether the last line is unfinished. */
export type TypedEvents = {readonly events: readonly Event[]; readonly isLineBegun: boolean};

/** Reads what was typed, possibly after an unfinished line. */
export function readTyped(inputs: readonly Typed[], isLineBegun: boolean): TypedEvents {
	const events: Event[] = [];
	let isBegun = isLineBegun;
	for (const input of inputs) {
		events.push(...eventsOf(input, isBegun));
		isBegun = !isLineEnd(input);
	}
	return {events, isLineBegun: isBegun};
}

function eventsOf(input: Typed, isLineBegun: boolean): readonly Event[] {
	if (!isLineEnd(input)) {
		return [input];
	}
	if (input.key === 'Alt-LineFeed') {
		return [{type: 'key', key: 'Escape'}, {type: 'line-ended'}];
	}
	return [isLineBegun ? {type: 'line-ended'} : {type: 'key', key: 'Enter'}];
}

/** Escape and the end of its line, sent together, arrive as one key. */
function isLineEnd(input: Typed): input is Typed & {readonly type: 'key'} {
	return input.type === 'key' && (input.key === 'LineFeed' || input.key === 'Alt-LineFeed');
}
