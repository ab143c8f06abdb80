/** What is to be said of the open cable, wherever it is shown. */
import {describeFilter, isFiltering, isShown, portionsOf} from '../../layout/portion-filter.js';
import {grouped} from '../counts.js';
import {pageWords} from '../opening.js';
import type {ReaderScreen, State} from '../state.js';
import {layoutOf, topLine} from './layout.js';
import {matchesOf} from './matches.js';
import {whereabouts} from './place.js';

/** What is sought in the cable, and which of how many hits the reader is at. */
export function findWords(reader: ReaderScreen): string {
	return reader.find ? `"${reader.find.text}" ${matchPositionWords(reader)}` : '';
}

/** Which of how many hits the reader is at. */
export function matchPositionWords(reader: ReaderScreen): string {
	const {find} = reader;
	const total = matchesOf(reader).length;
	const current = find?.current === undefined ? '' : `${grouped(Math.min(find.current + 1, total))}/`;
	return find ? `${current}${grouped(total)}` : '';
}

/** Which paragraphs are shown, and how many are not; empty if all are. */
export function filterWords({cable, filter}: ReaderScreen): string {
	if (!isFiltering(filter)) {
		return '';
	}
	const hidden = portionsOf(cable).filter(portion => !isShown(filter, portion)).length;
	return `${describeFilter(filter)}: ${hidden} hidden`;
}

/** The paragraph that the top of the screen shows, with its marking, and the section in which it stands. */
export function placeWords(state: State, reader: ReaderScreen): string {
	if (reader.pages) {
		return `plain text, ${pageWords(reader.pages)}`;
	}
	const line = layoutOf(state, reader).lines[topLine(state, reader)];
	const {paragraph, section, lastNumber} = whereabouts(reader.cable, line);
	const total = lastNumber === undefined ? '' : ` of ${lastNumber}`;
	const number = paragraph?.number === undefined ? '' : `¶ ${paragraph.number}${total}`;
	return [number, paragraph?.mark ? `(${paragraph.mark})` : '', section?.title ?? '']
		.filter(words => words !== '')
		.join(' ');
}
