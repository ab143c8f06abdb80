import {parseMrn} from '../../cable/mrn.js';
import type {IndexedSummary} from '../../index/reader.js';
import {canonicalNumber, numberAsked} from '../../search/query/number-asked.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {Output} from '../output.js';
import {findMeant} from '../search/find-cables.js';

/** The cables of a folder that have some numbers, of any year where none is given; reports the numbers that no cable has. */
export function cablesNumbered(
	cables: IndexedCables,
	numbers: readonly string[],
	output: Output,
): {readonly cables: readonly IndexedSummary[]; readonly areAllHere: boolean} {
	const found = numbers.map(typed => {
		const number = canonicalNumber(typed);
		if (number === undefined || !numberAsked(typed)) {
			output.complain(`${typed}: not a cable number`);
			return [];
		}
		const rows = parseMrn(number)
			? cables.index.cablesWithNumber(number)
			: cables.index.rows(findMeant(cables, typed, 'subject', output));
		if (rows.length === 0) {
			output.complain(`no cable ${number} in this folder`);
		}
		return rows;
	});
	return {cables: found.flat(), areAllHere: found.every(({length}) => length > 0)};
}
