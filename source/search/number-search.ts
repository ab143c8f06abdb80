/** Finds a cable by its number, in any spelling, and its neighbours by number. */
import {formatMrn, parseMrn} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary.js';
import {numberAsked} from './query/number-asked.js';
import type {TermSource} from './term-source.js';

/**
 * The cables with the number that was typed, newest first if the year was not typed, and after them those of the same
 * post and year by how near their numbers are. Nothing if it is no number, or no cable has it.
 */
export function findNumber(source: TermSource, text: string): Int32Array<ArrayBuffer> | undefined {
	const asked = numberAsked(text);
	if (!asked) {
		return undefined;
	}
	const years =
		asked.year === undefined ? source.vocabulary('year').texts.toReversed() : [String(asked.year)];
	const own = years.flatMap(year =>
		source.named(formatMrn(Number(year), asked.post, asked.serial, 'cablegate')).map(key => ({key, year})),
	);
	const [first] = own;
	if (!first) {
		return undefined;
	}
	const found = new Set(own.map(({key}) => key));
	const neighbours = neighboursOf(source, asked.post, first.year, Number(asked.serial)).filter(
		key => !found.has(key),
	);
	return Int32Array.from([...found, ...neighbours]);
}

function neighboursOf(source: TermSource, post: string, year: string, serial: number): readonly CableKey[] {
	const ofYear = new Set<CableKey>();
	source.eachPosting(`year:${year}`, key => ofYear.add(key));
	const near: {readonly key: CableKey; readonly distance: number}[] = [];
	source.eachPosting(`from:${post}`, key => {
		const mrn = ofYear.has(key) ? source.title(key)?.mrn : undefined;
		const own = mrn === undefined ? undefined : parseMrn(mrn)?.serial;
		if (own !== undefined) {
			near.push({key, distance: Math.abs(Number(own) - serial)});
		}
	});
	return near
		.sort((one, other) => one.distance - other.distance)
		.slice(0, MOST_NEIGHBOURS)
		.map(({key}) => key);
}

const MOST_NEIGHBOURS = 200;
