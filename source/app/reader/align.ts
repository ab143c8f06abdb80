/** Where on the screen the current line is put: after `z`. */
import {placeOfLine} from '../../layout/position.js';
import {textHeight} from '../heights.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {layoutOf, topLine} from './layout.js';
import {matchesOf, startOfMatch} from './matches.js';

/** Where a line is put: at the top of the screen, in the middle, or at the bottom. */
export type Alignment = 'top' | 'middle' | 'bottom';

/** Scrolls so that what is selected, or else the current match, is there. */
export function alignText(alignment: Alignment): (state: State, reader: ReaderScreen) => Step {
	return (state, reader) => {
		const browsing: ReaderScreen = {...reader, mode: {type: 'browse'}};
		const line = currentLine(state, browsing);
		if (line === undefined) {
			return [withMessage(withScreen(state, browsing), 'select something with Tab, or find words, first')];
		}
		const top = Math.max(0, line - rowsAbove(alignment, textHeight(state)));
		const place = placeOfLine(layoutOf(state, browsing), top);
		return [withScreen(state, {...browsing, place})];
	};
}

/** How many rows of a screen are above a row that is put there. */
export function rowsAbove(alignment: Alignment, height: number): number {
	switch (alignment) {
		case 'top':
			return 0;
		case 'middle':
			return Math.floor((height - 1) / 2);
		case 'bottom':
			return height - 1;
		default:
			return alignment satisfies never;
	}
}

/** The line of what is selected, or of the current match, if it is on the screen. */
function currentLine(state: State, reader: ReaderScreen): number | undefined {
	const match = reader.find?.current === undefined ? undefined : matchesOf(reader)[reader.find.current];
	const offset = reader.selected ?? (match && startOfMatch(match));
	if (offset === undefined) {
		return undefined;
	}
	const line = layoutOf(state, reader).lines.findLastIndex(candidate => candidate.offset <= offset);
	const top = topLine(state, reader);
	return line >= top && line < top + textHeight(state) ? line : undefined;
}
