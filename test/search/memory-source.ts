/** A source of terms that is not an index: what a search asks is answered from some summaries in memory. */
import {emptySummary, type Summary, title} from '../../source/cable/summary/summary.js';
import type {Passages} from '../../source/index/terms/passages.js';
import {termsOf} from '../../source/index/terms/terms.js';
import type {TermSource, VisitPosting} from '../../source/search/term-source.js';
import {matching} from './memory-passages.js';

/** A cable of such a source; its key is its place in the list, counted from 1. */
export type SourceCable = Partial<Summary> & {
	readonly facts?: readonly string[];
	readonly passages?: Passages;
};

/** The source of some cables, which are in the order of the list: the first is the newest. */
export function memorySource(cables: readonly SourceCable[]): TermSource {
	const postings = new Map<string, {readonly key: number; readonly place: number}[]>();
	const all = cables.map(({facts = [], passages: _, ...known}) => ({...emptySummary, ...known, facts}));
	for (const [index, {facts, ...summary}] of all.entries()) {
		for (const {term, place} of termsOf(summary, facts)) {
			postings.set(term, [...(postings.get(term) ?? []), {key: index + 1, place}]);
		}
	}
	const terms = [...postings.keys()].sort();
	const visitAll = (some: readonly string[], visit: VisitPosting) => {
		for (const term of some) {
			for (const {key, place} of postings.get(term) ?? []) {
				visit(key, place);
			}
		}
	};
	return {
		keyLimit: all.length + 1,
		vocabulary(kind) {
			const own = terms.filter(term => term.startsWith(`${kind}:`));
			const countOf = (term: string) => new Set(postings.get(term)?.map(({key}) => key)).size;
			return {
				texts: own.map(term => term.slice(kind.length + 1)),
				counts: Int32Array.from(own, countOf),
			};
		},
		eachPosting: (term, visit) => visitAll([term], visit),
		eachPostingBetween: (first, last, visit) =>
			visitAll(
				terms.filter(term => term >= first && term <= last),
				visit,
			),
		eachMatching(expression, visit) {
			const isMatch = matching(expression);
			for (const [index, {passages}] of cables.entries()) {
				if (passages && isMatch(passages)) {
					visit(index + 1);
				}
			}
		},
		eachSerial(digits, visit) {
			for (const [index, {mrn = ''}] of all.entries()) {
				const serial = /[1-9]\d*$/.exec(mrn)?.[0] ?? '';
				if (serial.startsWith(digits)) {
					visit(index + 1, serial === digits);
				}
			}
		},
		named: mrn => all.flatMap((cable, index) => (cable.mrn === mrn ? index + 1 : [])),
		citing: () => [],
		citedBy: () => [],
		sentBefore(mrn) {
			const limit = all.find(cable => cable.mrn === mrn)?.date;
			return all.flatMap(({date}, index) =>
				limit !== undefined && date !== undefined && date < limit ? index + 1 : [],
			);
		},
		cited: () => [],
		duplicates: () => [],
		inState: () => [],
		noted: () => [],
		newestFirst: () => Int32Array.from(all, (_, index) => index + 1),
		title(key) {
			const cable = all[key - 1];
			return cable && {title: title(cable), mrn: cable.mrn};
		},
	};
}
