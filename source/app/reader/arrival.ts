/** How a cable opens that is reached by a reference, or by going back or forward. */

import {findNote} from '../../dossier/note-offset.js';
import {placeOfLine} from '../../layout/position.js';
import type {ReaderScreen} from '../state/screen.js';
import type {Arrival, State} from '../state/state.js';
import {layoutOf, placeShowing} from './layout.js';
import {outlineOf} from './place.js';
import {shownBefore} from './trail.js';

/** The cable as it was left, or at the paragraph that a reference names. */
export function arrived(
	state: State,
	reader: ReaderScreen,
	{visit, place, note, paragraph}: Arrival,
): ReaderScreen {
	if (visit) {
		return {...reader, ...shownBefore(visit)};
	}
	if (place) {
		return {...reader, place: {offset: place.offset, skip: place.skip}};
	}
	const noted = note && findNote(reader.cable, note).offset;
	if (noted !== undefined) {
		return {...reader, place: placeShowing(state, reader, noted)};
	}
	const entry = outlineOf(reader.cable).find(({number}) => number !== undefined && number === paragraph);
	const layout = layoutOf(state, reader);
	const line = entry
		? layout.lines.findIndex(({offset, spans}) => offset >= entry.offset && spans.length > 0)
		: -1;
	return line < 0 ? reader : {...reader, place: placeOfLine(layout, line)};
}

/** Whether a reference names a paragraph that the cable does not have. */
export function lacksParagraph({cable}: ReaderScreen, {paragraph}: Arrival): boolean {
	return paragraph !== undefined && !outlineOf(cable).some(({number}) => number === paragraph);
}
