/** Bare words that are looked for in texts or headers instead of subjects. */
import type {CableKey} from '../cable/summary/summary.js';
import {bareWord, expressionOf} from './evaluation/full-text-expression.js';
import {inAll, inAny, type KeyMask, maskOf} from './key-mask.js';
import type {Place} from './query/query.js';
import type {Scope} from './scopes.js';
import {type NameFinder, nameAt} from './spelled-hits.js';
import type {TermSource} from './term-source.js';

/** The cables that have words in the texts or headers, a set for each, and the other spellings that any cable has. */
export type PassageMasks = {readonly masks: readonly KeyMask[]; readonly spellings: readonly string[]};

/** The cables that have each of some words in the texts or headers, and names in any spelling. */
export function masksInPassages(
	source: TermSource,
	{namesIn}: NameFinder,
	words: readonly string[],
	scope: Scope,
): PassageMasks {
	const names = namesIn(words);
	const spellings: string[] = [];
	const masks = words.map(word => wordInPassages(source, word, scope));
	const named = names.map(({start, length, others}) => {
		const own = inAll(masks.slice(start, start + length));
		const other = maskOf(source.keyLimit, add => {
			for (const spelling of others) {
				if (eachWithPhrase(source, spelling, scope, add)) {
					spellings.push(spelling.join(' '));
				}
			}
		});
		return inAny(source.keyLimit, [own, other]);
	});
	return {masks: [...masks.filter((_, index) => nameAt(names, index) === undefined), ...named], spellings};
}

/** The cables that have a word, or one that begins so, anywhere in their texts or headers. */
function wordInPassages(source: TermSource, word: string, scope: Scope): KeyMask {
	return maskOf(source.keyLimit, add => source.eachMatching(bareWord(placeOf(scope), word), add));
}

/** Visits the cables that have some words one after the other; returns whether there is any. */
function eachWithPhrase(
	source: TermSource,
	phrase: readonly string[],
	scope: Scope,
	visit: (key: CableKey) => void,
): boolean {
	const words = phrase.map(word => ({word, isBeginning: false}));
	let isFound = false;
	source.eachMatching(expressionOf({type: 'words', place: placeOf(scope), words}), key => {
		isFound = true;
		visit(key);
	});
	return isFound;
}

function placeOf(scope: Scope): Place {
	return scope === 'head' ? 'head' : 'text';
}
