/** Finds the cables that a query asks for, as a set. */

import {except, extend, type KeyMask, limit, maskOf} from '../key-mask.js';
import type {Query} from '../query/query.js';
import type {TermSource} from '../term-source.js';
import type {WordHits} from '../word-hits.js';
import {evaluateField} from './evaluate-field.js';
import type {Evaluation} from './evaluation.js';
import {expressionOf} from './full-text-expression.js';

/** The cables that match a query. */
function evaluateQuery(query: Query, evaluation: Evaluation): KeyMask {
	const {source, hitsOf} = evaluation;
	const {keyLimit} = source;
	switch (query.type) {
		case 'word':
			return maskOfHits(hitsOf(query.word, 'likely'));
		case 'words':
		case 'near':
			return maskOf(keyLimit, add => source.eachMatching(expressionOf(query), add));
		case 'field':
			return evaluateField(query, evaluation);
		case 'all':
			return evaluateAll(query.parts, evaluation) ?? allKeys(source);
		case 'any': {
			const mask = new Uint8Array(keyLimit);
			for (const part of distinct(query.parts)) {
				extend(mask, evaluateQuery(part, evaluation));
			}
			return mask;
		}
		case 'not':
			return except(
				allKeys(source),
				evaluateQuery(query.part, {...evaluation, hitsOf: evaluation.hitsAsSpelled}),
			);
		default:
			return query satisfies never;
	}
}

/**
 * The cables that meet all parts; nothing if there is no part. Where none is left, only fields are looked up: they report
 * values that no cable has. What is asked twice is looked for once.
 */
export function evaluateAll(parts: readonly Query[], evaluation: Evaluation): KeyMask | undefined {
	let mask: KeyMask | undefined;
	// Facts take less time than words, and often leave nothing to look for.
	const ordered = distinct(parts).toSorted((one, other) => effortOf(one) - effortOf(other));
	for (const part of ordered) {
		if (mask === undefined) {
			mask = evaluateQuery(part, evaluation);
		} else if (part.type === 'field' || mask.includes(1)) {
			limit(mask, evaluateQuery(part, evaluation));
		}
	}
	return mask;
}

function effortOf({type}: Query): number {
	return type === 'field' ? 0 : type === 'word' || type === 'words' ? 1 : 2;
}

function distinct(parts: readonly Query[]): readonly Query[] {
	return [...new Map(parts.map(part => [meaningOf(part), part])).values()];
}

/** What a part asks for, wherever it was typed. */
function meaningOf(query: Query): string {
	return JSON.stringify(query, (name, value) => (name === 'start' || name === 'end' ? undefined : value));
}

/** The cables that have a word. */
export function maskOfHits({hits}: WordHits): KeyMask {
	const mask = new Uint8Array(hits.length);
	for (let key = 0; key < mask.length; key++) {
		mask[key] = hits[key] === 0 ? 0 : 1;
	}
	return mask;
}

/** All cables there are. */
function allKeys(source: TermSource): KeyMask {
	return maskOf(source.keyLimit, add => {
		for (const key of source.newestFirst()) {
			add(key);
		}
	});
}
