/** Which part of the filter stays from one cable to the next, and when a cable is opened again. */
import type {CableKey} from '../../../cable/summary/summary.js';
import {noFilter, type PortionFilter} from '../../../layout/portions/portion-filter.js';
import type {ReaderScreen} from '../../state/screen.js';
import type {Arrival, State} from '../../state/state.js';

/** The filter of a cable that opens from another one: with its choice of markings, but not with its words. */
export function arrivalFrom({filter}: ReaderScreen, key: CableKey): Arrival {
	const {marks, onlyNoforn, isInverted, words} = filter;
	const isMarked = marks.length > 0 || onlyNoforn;
	// Words belong to the cable in which they were typed, and so does what was opened of its hidden paragraphs.
	const kept: PortionFilter = isMarked ? {...noFilter, marks, onlyNoforn, isInverted} : noFilter;
	return {key, filter: kept, ...(words !== undefined && {dropsWords: true})};
}

/** The filter of a cable that is opened again: as it was left. */
export function leftFilter({trail}: State, key: CableKey): PortionFilter {
	return trail.back.findLast(visit => visit.key === key)?.filter ?? noFilter;
}
