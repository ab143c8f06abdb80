/** The cables of the folder: their order, and which one a number names. */
import {classificationLevels} from '../cable/cable.js';
import {nameSameMessage, parseMrn} from '../cable/mrn.js';
import type {Summary} from '../cable/summary.js';
import {canonicalPost} from '../glossary/posts.js';
import type {Settings, SortKey} from './settings.js';

/** The cables in the order of the list. */
export function inOrder<Cable extends Summary>(
	summaries: readonly Cable[],
	settings: Settings,
): readonly Cable[] {
	return [...summaries].sort((a, b) => compareInList(a, b, settings));
}

/** A list in order with some more cables put in their places: reading a folder adds to it again and again. */
export function merged<Cable extends Summary>(
	ordered: readonly Cable[],
	added: readonly Cable[],
	settings: Settings,
): readonly Cable[] {
	const fresh = inOrder(added, settings);
	const all: Cable[] = [];
	let next = 0;
	for (const summary of ordered) {
		for (
			let other = fresh[next];
			other && compareInList(other, summary, settings) < 0;
			other = fresh[++next]
		) {
			all.push(other);
		}
		all.push(summary);
	}
	return [...all, ...fresh.slice(next)];
}

/** The cables that a message reference number names; two files may hold the same message. */
export function cablesNamed<Cable extends Summary>(
	summaries: readonly Cable[],
	mrn: string,
): readonly Cable[] {
	const candidates = bySerial(summaries).get(serialKey(mrn)) ?? [];
	return candidates.filter(summary => summary.mrn !== undefined && meanSameMessage(summary.mrn, mrn));
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

const indexes = new WeakMap<readonly Summary[], ReadonlyMap<string, readonly Summary[]>>();

/** Whether two numbers of one year and serial are of one post, under whichever of its names. */
function meanSameMessage(one: string, other: string): boolean {
	if (nameSameMessage(one, other)) {
		return true;
	}
	const [post, otherPost] = [one, other].map(mrn => canonicalPost(parseMrn(mrn)?.post ?? ''));
	return post !== undefined && post === otherPost;
}

/** The cables by year and serial number, since the post is written in more than one way. */
function bySerial<Cable extends Summary>(summaries: readonly Cable[]): ReadonlyMap<string, readonly Cable[]> {
	const known = indexes.get(summaries);
	if (known) {
		return known as ReadonlyMap<string, readonly Cable[]>;
	}
	const index = new Map<string, Cable[]>();
	for (const summary of summaries) {
		const key = serialKey(summary.mrn ?? '');
		if (key !== '') {
			index.set(key, [...(index.get(key) ?? []), summary]);
		}
	}
	indexes.set(summaries, index);
	return index;
}

function serialKey(mrn: string): string {
	const parts = parseMrn(mrn);
	return parts ? `${parts.year} ${parts.serial}` : '';
}
