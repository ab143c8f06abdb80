/** The orders of a list as plain sorting makes them, which those of an index are compared with. */
import {classificationLevels} from '../../source/cable/cable.js';
import type {ListSort} from '../../source/cable/summary/list-sorts.js';
import {dateSortValue, subjectSortValue} from '../../source/cable/summary/sort-values.js';
import type {Summary} from '../../source/cable/summary/summary.js';
import {placeName} from '../../source/glossary/posts.js';

/** A cable that can be sorted without an index. */
export type Sortable = Summary & {readonly size: number; readonly timesCited: number};

/** Sorts some cables; `sort` and `isReversed` mean what they mean in an index. */
export function inOrder<Cable extends Sortable>(
	cables: readonly Cable[],
	{sort, isReversed}: {readonly sort: ListSort; readonly isReversed: boolean},
): readonly Cable[] {
	const sortable = cables.map(cable => ({cable, values: valuesOf(cable, sort, isReversed)}));
	const [valued, others] = [true, false].map(isValued =>
		sortable
			.filter(({values: [value]}) => (value !== undefined) === isValued)
			.toSorted((one, other) => compareAll(one.values, other.values)),
	) as [typeof sortable, typeof sortable];
	return [...(isReversed ? valued.toReversed() : valued), ...others].map(({cable}) => cable);
}

type Value = string | number | undefined;

/** What decides, and what does between equal values. */
function valuesOf(cable: Sortable, sort: ListSort, isReversed: boolean): readonly Value[] {
	const value = sortedBy(cable, sort, isReversed);
	return value === undefined
		? [undefined, cable.id]
		: [value, dateSortValue(cable, 'oldest first') ?? '', cable.id];
}

function sortedBy(cable: Sortable, sort: ListSort, isReversed: boolean): Value {
	const {from, subject, classification, isNoforn, size, timesCited} = cable;
	switch (sort) {
		case 'date':
			return dateSortValue(cable, isReversed ? 'newest first' : 'oldest first');
		case 'post':
			return from && placeName(from);
		case 'subject':
			return subject && subjectSortValue(subject);
		case 'classification':
			return classification && 2 * classificationLevels.indexOf(classification) + Number(isNoforn);
		case 'size':
			return size;
		case 'cited':
			return timesCited;
		default:
			return sort satisfies never;
	}
}

function compareAll(one: readonly Value[], other: readonly Value[]): number {
	const differing = one.findIndex((value, index) => value !== other[index]);
	return differing < 0 ? 0 : compare(one[differing], other[differing]);
}

function compare(one: Value, other: Value): number {
	return typeof one === 'number' && typeof other === 'number'
		? one - other
		: Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}
