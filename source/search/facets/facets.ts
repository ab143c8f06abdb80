/** What a result is made of: how many of its cables are of each year, post, classification, marking, TAG. */
import {explain} from '../../glossary/glossary.js';
import {textsMeant} from '../evaluation/evaluate-field.js';
import {type KeyMask, maskOf} from '../key-mask.js';
import {levels} from '../query/orders.js';
import type {FieldName} from '../query/query.js';
import type {TermSource} from '../term-source.js';

/** What the cables of a result are counted by. */
export const facetNames = ['year', 'month', 'from', 'class', 'mark', 'tag', 'caption', 'signed'] as const;

/** What a facet counts by. */
export type FacetName = (typeof facetNames)[number];

/** A value, as its field in a query has it, and how many cables that field would leave of the result. */
export type FacetValue = {readonly value: string; readonly count: number};

/** How many cables a result has, and by each facet its values: years and months in their order, others by their counts. */
export type Facets = {
	readonly total: number;
	readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

/** The field of a query that limits a result to a value of a facet. */
export const facetFields: Readonly<Record<FacetName, FieldName>> = {
	year: 'year',
	month: 'date',
	from: 'from',
	class: 'class',
	mark: 'mark',
	tag: 'tag',
	caption: 'caption',
	signed: 'signed',
};

/** How many cables there are in a set, or in all. */
export function facetTotal(source: TermSource, within: KeyMask | undefined): number {
	return source.newestFirst().reduce((sum, key) => sum + (within?.[key] ?? 1), 0);
}

/** Counts a set of cables by one facet, or all cables; the most frequent values only. */
export function countFacet(
	source: TermSource,
	within: KeyMask | undefined,
	name: FacetName,
	most: number = Number.POSITIVE_INFINITY,
): readonly FacetValue[] {
	switch (name) {
		case 'year':
			return countTerms(source, within, 'year');
		case 'month':
			return byMonth(countTerms(source, within, 'date'));
		case 'class':
			return countTerms(source, within, 'class').toSorted((one, other) => levelOf(other) - levelOf(one));
		case 'from':
		case 'tag':
		case 'caption':
			return mostFrequent(countTerms(source, within, name), most);
		case 'mark':
		case 'signed': {
			const frequent = mostFrequent(countTerms(source, within, name), most);
			return mostFrequent(asAsked(source, within, name, frequent), most);
		}
		default:
			return name satisfies never;
	}
}

/** What a value means: of a TAG or a post its name; nothing where the value says it. */
export function meaningOfValue(name: FacetName, value: string): string | undefined {
	if (name === 'mark' && value === 'none') {
		return 'unmarked';
	}
	const kind = kinds[name];
	const [first] =
		kind === undefined ? [] : explain(value, {kind}).entries.filter(entry => entry.kind === kind);
	return first?.meaning;
}

const kinds = {from: 'post', tag: 'tag', caption: 'caption'} as Partial<
	Readonly<Record<FacetName, 'post' | 'tag' | 'caption'>>
>;

/** The terms of a kind that cables of a set have, in their order. */
function countTerms(source: TermSource, within: KeyMask | undefined, kind: FieldName): readonly FacetValue[] {
	const {texts, counts} = source.vocabulary(kind);
	const all = texts.map((value, index) => ({value, count: counts[index] ?? 0}));
	if (within === undefined) {
		return all;
	}
	if (!within.includes(1)) {
		return [];
	}
	return all
		.map(({value}) => {
			let count = 0;
			source.eachPosting(`${kind}:${value}`, key => {
				count += within[key] ?? 0;
			});
			return {value, count};
		})
		.filter(({count}) => count > 0);
}

/** A field may mean more than one term: `mark:C` is C with whatever caveat, and `signed:smith` every Smith. */
function asAsked(
	source: TermSource,
	within: KeyMask | undefined,
	kind: 'mark' | 'signed',
	values: readonly FacetValue[],
): readonly FacetValue[] {
	const {texts} = source.vocabulary(kind);
	return values.map(({value, count}) => {
		const meant = textsMeant(kind, value, texts);
		return {value, count: meant.length === 1 ? count : countAny(source, within, kind, meant)};
	});
}

/** How many cables of a set have any of some terms. */
function countAny(
	source: TermSource,
	within: KeyMask | undefined,
	kind: FieldName,
	texts: readonly string[],
): number {
	let count = 0;
	const seen = maskOf(source.keyLimit, () => {});
	for (const text of texts) {
		source.eachPosting(`${kind}:${text}`, key => {
			if (seen[key] === 0) {
				seen[key] = 1;
				count += within?.[key] ?? 1;
			}
		});
	}
	return count;
}

/** Days as months, `2007-06`; a cable has at most one day. */
function byMonth(days: readonly FacetValue[]): readonly FacetValue[] {
	const months = new Map<string, number>();
	for (const {value, count} of days) {
		const month = value.slice(0, 'yyyy-mm'.length);
		months.set(month, (months.get(month) ?? 0) + count);
	}
	return Array.from(months, ([value, count]) => ({value, count}));
}

function mostFrequent(values: readonly FacetValue[], most: number): readonly FacetValue[] {
	return values.toSorted((one, other) => other.count - one.count).slice(0, most);
}

function levelOf({value}: FacetValue): number {
	return (levels as readonly string[]).indexOf(value);
}
