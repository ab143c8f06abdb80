/** What holds for every query. */
import assert from 'node:assert/strict';
import type {Range} from '../../../source/cable/cable.js';
import {longestQuery, parseQuery} from '../../../source/search/query/parse-query.js';
import {mostTerms} from '../../../source/search/query/parsing.js';
import type {Query} from '../../../source/search/query/query.js';

/** Checks that a text is a query: its ranges lie in the text and in each other, its messages are short. */
export function checkAny(text: string): void {
	const {query, problems} = parseQuery(text);
	for (const {message, start, end} of problems) {
		assert.ok(0 <= start && start <= end && end <= text.length, message);
		assert.match(message, /^[^\n]{1,78}$/);
		assert.doesNotMatch(message, /\.$/);
	}
	assert.ok(termsIn(query) <= mostTerms);
	checkRanges(query, {start: 0, end: Math.min(text.length, longestQuery)});
}

/** How many words and values a query has. */
export function termsIn(query: Query | undefined): number {
	if (query === undefined) {
		return 0;
	}
	return query.type === 'words' || query.type === 'near'
		? query.words.length
		: query.type === 'word' || query.type === 'field'
			? 1
			: partsOf(query).reduce((sum, part) => sum + termsIn(part), 0);
}

/** The parts of a term. */
export function partsOf(query: Query): readonly Query[] {
	return query.type === 'not'
		? [query.part]
		: query.type === 'all' || query.type === 'any'
			? query.parts
			: [];
}

function checkRanges(query: Query | undefined, within: Range): void {
	if (query === undefined) {
		return;
	}
	assert.ok(within.start <= query.start && query.start < query.end && query.end <= within.end);
	const parts = partsOf(query);
	parts.forEach((part, index) => {
		checkRanges(part, query);
		assert.ok(part.start >= (parts[index - 1]?.end ?? 0));
	});
	assert.ok(query.type !== 'all' || parts.length > 1);
	assert.ok(query.type !== 'any' || parts.length > 1);
}
