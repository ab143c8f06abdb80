/** What is to be said of the open cable, wherever it is shown. */
import {describeFilter, isFiltering, isShown, portionsOf} from '../layout/portion-filter.js';
import {grouped} from './grouped.js';
import {matchesOf} from './reader-matches.js';
import type {ReaderScreen} from './state.js';

/** What is sought in the cable, and which of how many hits the reader is at. */
export function findWords(reader: ReaderScreen): string {
	return reader.find ? `"${reader.find.text}" ${hitWords(reader)}` : '';
}

/** Which of how many hits the reader is at. */
export function hitWords(reader: ReaderScreen): string {
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
