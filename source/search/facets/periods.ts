/** The periods in which the cables of a set were sent. */

import {addTo} from '../../cable/add-to.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {KeyMask} from '../key-mask.js';
import type {TermSource} from '../term-source.js';

/** The lengths of a period. */
export const periodNames = ['year', 'month'] as const;

/** The length of a period. */
export type PeriodName = (typeof periodNames)[number];

/** The cables of a set, or all, by the periods that have any, in their order; last those without a date. */
export function periodsOf(
	source: TermSource,
	within: KeyMask | undefined,
	name: PeriodName,
): ReadonlyMap<string | undefined, readonly CableKey[]> {
	const periods = new Map<string | undefined, CableKey[]>();
	const dated = new Uint8Array(source.keyLimit);
	const kind = name === 'year' ? 'year' : 'date';
	for (const text of source.vocabulary(kind).texts) {
		source.eachPosting(`${kind}:${text}`, key => {
			if ((within?.[key] ?? 1) === 1 && dated[key] === 0) {
				dated[key] = 1;
				addTo(periods, text.slice(0, name === 'year' ? 'yyyy'.length : 'yyyy-mm'.length), key);
			}
		});
	}
	for (const key of source.newestFirst()) {
		if ((within?.[key] ?? 1) === 1 && dated[key] === 0) {
			addTo(periods, undefined, key);
		}
	}
	return periods;
}
