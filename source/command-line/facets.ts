import {writeRecords} from '../formats/records.js';
import {countFacet, type FacetName, meaningOfValue} from '../search/facets/facets.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {IndexedCables} from './indexing/indexed-cables.js';
import type {FacetChoice} from './options/facet-choices.js';
import type {OptionsOf} from './options/options.js';
import type {Output} from './output.js';
import {complainOfNothing, findMeant} from './search/find-cables.js';

/** Writes how many of the cables that match a query are of each year, post, TAG and the like; returns the exit code. */
export function facetsCommand(
	cables: IndexedCables,
	{words, by, format, limit}: OptionsOf<'facets'>,
	output: Output,
): ExitCode {
	const query = words.join(' ');
	const isAll = query.trim() === '';
	const keys = isAll ? cables.source.newestFirst() : findMeant(cables, query, 'subject', output);
	if (keys.length === 0) {
		complainOfNothing(cables, query, 'subject', output);
		return exitCodes.incomplete;
	}
	const set = new Uint8Array(cables.source.keyLimit);
	for (const key of keys) {
		set[key] = 1;
	}
	const name = names[by];
	const counts = countFacet(cables.source, isAll ? undefined : set, name, limit)
		.slice(0, limit)
		.map(({value, count}) => ({value, name: meaningOfValue(name, value) ?? null, count}));
	if (format === 'text') {
		const widest = Math.max(...counts.map(({count}) => String(count).length));
		for (const {value, name: meaning, count} of counts) {
			output.writeLine(
				`${String(count).padStart(widest)}  ${value}${meaning === null ? '' : `  ${meaning}`}`,
			);
		}
	} else {
		writeRecords(['value', 'name', 'count'], counts, format, output);
	}
	if (counts.length === 0) {
		output.complain(`no matching cable has a ${by}`);
	}
	return counts.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

const names: Readonly<Record<FacetChoice, FacetName>> = {
	year: 'year',
	month: 'month',
	post: 'from',
	class: 'class',
	mark: 'mark',
	tag: 'tag',
	caption: 'caption',
	signer: 'signed',
};
