/** Bare words that are looked for in texts or headers instead of subjects. */
import {anyPhrase, anywhere} from './full-text-expression.js';
import {inAll, inAny, type KeyMask, maskOf} from './key-mask.js';
import type {Scope} from './scopes.js';
import {type NameFinder, nameAt} from './spelled-hits.js';
import type {TermSource} from './term-source.js';

/** The cables that have each of some words in the texts or headers, and names in any spelling. */
export function masksInPassages(
	source: TermSource,
	{namesIn}: NameFinder,
	words: readonly string[],
	scope: Scope,
): readonly KeyMask[] {
	const names = namesIn(words);
	const masks = words.map(word => wordInPassages(source, word, scope));
	return [
		...masks.filter((_, index) => nameAt(names, index) === undefined),
		...names.map(({start, length, others}) =>
			inAny(source.keyLimit, [
				inAll(masks.slice(start, start + length)),
				phrasesInPassages(source, others, scope),
			]),
		),
	];
}

/** The cables that have a word, or one that begins so, anywhere in their texts or headers. */
function wordInPassages(source: TermSource, word: string, scope: Scope): KeyMask {
	const place = scope === 'head' ? 'head' : 'text';
	return maskOf(source.keyLimit, add =>
		source.eachPassage(anywhere(place, [{word, isBeginning: word.length >= SHORTEST_BEGINNING}]), add),
	);
}

/** Shorter beginnings are those of too many words. */
const SHORTEST_BEGINNING = 3;

/** The cables that have any of some phrases in their texts or headers. */
function phrasesInPassages(
	source: TermSource,
	phrases: readonly (readonly string[])[],
	scope: Scope,
): KeyMask {
	const place = scope === 'head' ? 'head' : 'text';
	return maskOf(source.keyLimit, add => source.eachPassage(anyPhrase(place, phrases), add));
}
