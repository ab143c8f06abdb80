/** What could be meant where a query finds little or nothing: other words, or the query without a part. */
import {isField, nearestField} from './query/parse-field.js';
import type {Query} from './query/query.js';
import {tokensOf} from './query/tokens.js';
import {isProbablyTypo} from './ranking/rank.js';
import type {Scope} from './scopes.js';
import type {TermSource} from './term-source.js';
import type {MeaningFinder, WordIndex} from './words/word-meanings.js';

/** Another query, and how many cables it finds. */
export type Offer = {
	readonly type: 'field' | 'closest-word' | 'without';
	/** What differs: the field that was probably meant, the closest word, or what is left out. */
	readonly words: string;
	/** What was typed for the field or the closest word. */
	readonly instead?: string;
	/** The whole query, as it would be typed. */
	readonly text: string;
	/** Where it finds the cables, if not in the subjects. */
	readonly scope?: Scope;
	readonly count: number;
};

/** How many offers of a kind are made. */
const MOST_OFFERS = 5;

/** Tells how many cables a query finds. */
type CountOf = (text: string, scope: Scope) => number;

/** The query with the field that was probably meant for each name that is none, as far as it then finds anything. */
export function meantFields(text: string, countOf: CountOf): readonly Offer[] {
	return tokensOf(text)
		.slice(0, MOST_PARTS)
		.flatMap((token): readonly Offer[] => {
			const meant = token.type === 'field' && !isField(token.name) ? nearestField(token.name) : undefined;
			if (token.type !== 'field' || meant === undefined) {
				return [];
			}
			const whole = `${text.slice(0, token.start)}${meant}${text.slice(token.start + token.name.length)}`;
			const count = countOf(whole, 'subject');
			return count === 0
				? []
				: [{type: 'field', words: `${meant}:`, instead: `${token.name}:`, text: whole, count}];
		});
}

/**
 * The words of the archive that are closest to each bare word of a query, each in its place in the query if that finds
 * anything, else alone.
 */
export function closestWords(
	text: string,
	words: readonly (Query & {readonly type: 'word'})[],
	source: TermSource,
	meanings: MeaningFinder,
	countOf: CountOf,
): readonly Offer[] {
	const {texts, counts} = source.vocabulary('word');
	return words.slice(0, MOST_PARTS).flatMap(({word, start, end}) => {
		const near = closeTo(word, meanings, counts)
			.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
			.slice(0, MOST_OFFERS);
		return near
			.map((index): Offer => {
				const instead = text.slice(start, end);
				const closest = texts[index] ?? '';
				const whole = `${text.slice(0, start)}${closest}${text.slice(end)}`;
				const count = countOf(whole, 'subject');
				const offer = {type: 'closest-word', words: closest, instead} as const;
				return count > 0
					? {...offer, text: whole, count}
					: {...offer, text: closest, count: countOf(closest, 'subject')};
			})
			.filter(({count}) => count > 0)
			.sort((one, other) => other.count - one.count);
	});
}

/** The words that a typed one may be a slip for or the beginning of. */
function closeTo(word: string, meanings: MeaningFinder, counts: Int32Array): WordIndex[] {
	const {whole, begun, oneTypo, oneTypoBegun, twoTypos} = meanings.meaningsOf(word, 'possible');
	// Of a word that the archive has, only what it may be a slip for.
	const isLikely = (count: number) => whole === undefined || isProbablyTypo(counts[whole] ?? 0, count);
	const near: WordIndex[] = [...oneTypo, ...oneTypoBegun, ...twoTypos];
	for (let index = begun.start; index < begun.end && near.length < MOST_LOOKED_AT; index++) {
		near.push(index);
	}
	return [...new Set(near)].filter(index => index !== whole && isLikely(counts[index] ?? 0));
}

const MOST_LOOKED_AT = 400;

/** The query without each of its parts, as far as it then finds anything, in the subjects or else in the texts. */
export function withoutEachPart(text: string, parts: readonly Query[], countOf: CountOf): readonly Offer[] {
	if (parts.length < 2 || parts.length > MOST_PARTS) {
		return [];
	}
	return parts
		.map(({start, end}): Offer => {
			const left = `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
			const offer = {type: 'without', words: text.slice(start, end), text: left} as const;
			const count = countOf(left, 'subject');
			return count > 0 ? {...offer, count} : {...offer, scope: 'text', count: countOf(left, 'text')};
		})
		.filter(({count}) => count > 0)
		.sort((one, other) => other.count - one.count)
		.slice(0, MOST_OFFERS);
}

const MOST_PARTS = 8;
