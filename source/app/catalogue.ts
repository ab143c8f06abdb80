/** The order of cables, for lists without an index; an index keeps the same. */
import {classificationLevels} from '../cable/cable.js';
import type {Summary} from '../cable/summary.js';
import type {Settings, SortKey} from './settings.js';

/** The cables in the order of the list. */
export function inOrder<Cable extends Summary>(
	summaries: readonly Cable[],
	settings: Settings,
): readonly Cable[] {
	return [...summaries].sort((a, b) => compareInList(a, b, settings));
}

/** What has no date, or no subject, stands last in either direction. */
function compareInList(a: Summary, b: Summary, {sort, isReversed}: Settings): number {
	const [valueA, valueB] = [sortValue(a, sort), sortValue(b, sort)];
	if (valueA === undefined || valueB === undefined) {
		return Number(valueA === undefined) - Number(valueB === undefined) || compareText(a.id, b.id);
	}
	const order = compareText(valueA, valueB) || compareText(a.date, b.date) || compareText(a.id, b.id);
	return isReversed ? -order : order;
}

function sortValue(summary: Summary, sort: SortKey): string | undefined {
	switch (sort) {
		case 'date':
			return summary.date;
		case 'post':
			return summary.from;
		case 'subject':
			return summary.subject?.toUpperCase();
		case 'classification': {
			const level = summary.classification;
			return level && `${classificationLevels.indexOf(level)}${summary.isNoforn ? 'N' : ''}`;
		}
		case 'size':
		case 'cited':
			// Only an index knows these.
			return undefined;
		default:
			return sort satisfies never;
	}
}

function compareText(a = '', b = ''): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
