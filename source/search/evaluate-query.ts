/** Finds the cables that a query asks for, as a set. */
import {evaluateField} from './evaluate-field.js';
import type {Evaluation} from './evaluation.js';
import {expressionOf} from './full-text-expression.js';
import {except, inAll, inAny, type KeyMask, maskOf} from './key-mask.js';
import type {Query} from './query/query.js';
import type {TermSource} from './term-source.js';
import type {WordHits} from './word-hits.js';

/** The cables that meet a query. */
export function evaluateQuery(query: Query, evaluation: Evaluation): KeyMask {
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
			return inAll(query.parts.map(part => evaluateQuery(part, evaluation)));
		case 'any':
			return inAny(
				keyLimit,
				query.parts.map(part => evaluateQuery(part, evaluation)),
			);
		case 'not':
			return except(
				allKeys(source),
				evaluateQuery(query.part, {...evaluation, hitsOf: evaluation.hitsAsSpelled}),
			);
		default:
			return query satisfies never;
	}
}

/** The cables that have a word. */
export function maskOfHits({hits}: WordHits): KeyMask {
	return Uint8Array.from(hits, hit => (hit === 0 ? 0 : 1));
}

/** All cables there are. */
export function allKeys(source: TermSource): KeyMask {
	return maskOf(source.keyLimit, add => {
		for (const key of source.newestFirst()) {
			add(key);
		}
	});
}
