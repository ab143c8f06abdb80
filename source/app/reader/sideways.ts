/** Scrolling the lines of the file sideways, where they are wider than the screen. */
import type {Cable, Range} from '../../cable/cable.js';
import {type Line, lineText} from '../../layout/layout.js';
import {verbatimLines} from '../../layout/verbatim.js';
import {displayWidth} from '../../layout/width.js';
import {textHeight} from '../heights.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {layoutOf, textColumns, topLine} from './layout.js';

/** Scrolls wide lines to the right, and no longer wraps them; does nothing where there are none. */
export function goRight(state: State, reader: ReaderScreen, columns: number | undefined): Step | undefined {
	if (!hasWideLines(state, reader)) {
		return undefined;
	}
	const {shift} = reader;
	if (shift === undefined && columns === undefined) {
		const cut = withScreen(state, {...reader, shift: 0});
		return [withMessage(cut, 'lines cut; Right shows more of them, Left wraps them again')];
	}
	return linesInView(state, {...reader, shift: shift ?? 0}).some(({isCut}) => isCut)
		? [withScreen(state, {...reader, shift: (shift ?? 0) + (columns ?? halfScreen(state))})]
		: [withMessage(state, 'no line is wider than the screen')];
}

/** Scrolls cut lines to the left, and wraps them at their beginning; does nothing where none is cut. */
export function goLeft(state: State, reader: ReaderScreen, columns: number | undefined): Step | undefined {
	const {shift} = reader;
	if (shift === undefined || !hasWideLines(state, reader)) {
		return undefined;
	}
	return shift === 0
		? [withMessage(withScreen(state, {...reader, shift: undefined}), 'lines wrapped')]
		: [withScreen(state, {...reader, shift: Math.max(0, shift - (columns ?? halfScreen(state)))})];
}

/** Whether lines of the file are cut, or one on the screen is wider than it. In plain mode all are printed whole. */
export function hasWideLines(state: State, reader: ReaderScreen): boolean {
	return (
		state.view === 'screen' &&
		state.settings.isAsPrinted &&
		(reader.shift !== undefined || linesInView(state, {...reader, shift: 0}).some(({isCut}) => isCut))
	);
}

/** The columns left of the screen when it shows a stretch of the text. */
export function shiftShowing(state: State, reader: ReaderScreen, range: Range): number | undefined {
	const {shift, cable} = reader;
	if (shift === undefined || !state.settings.isAsPrinted) {
		return shift;
	}
	const {first, last} = columnsOf(cable, range);
	const room = textColumns(state, reader) - MARKS;
	if (first >= shift && last <= shift + room) {
		return shift;
	}
	return last <= room ? 0 : Math.max(0, first - Math.floor(room / 2));
}

/** The columns that the marks take where a line is cut. */
const MARKS = 2;

/** The columns of a stretch in its line of the file, as far as it is on that line. */
function columnsOf({reading}: Cable, {start, end}: Range): {readonly first: number; readonly last: number} {
	let lineStart = start;
	while (lineStart > 0 && !isLineEnd(reading[lineStart - 1])) {
		lineStart--;
	}
	let stop = start;
	while (stop < end && !isLineEnd(reading[stop])) {
		stop++;
	}
	const [line] = verbatimLines(reading, {start: lineStart, end: stop}, Number.MAX_SAFE_INTEGER, 'text');
	const last = line === undefined ? 0 : displayWidth(lineText(line));
	return {first: Math.max(0, last - displayWidth(reading.slice(start, stop))), last};
}

function isLineEnd(character: string | undefined): boolean {
	return character === '\n' || character === '\r';
}

function linesInView(state: State, reader: ReaderScreen): readonly Line[] {
	const top = topLine(state, reader);
	return layoutOf(state, reader).lines.slice(top, top + textHeight(state));
}

function halfScreen({size}: State): number {
	return Math.max(1, Math.floor(size.columns / 2));
}
