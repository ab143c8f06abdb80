/** The terms of a cable: the words of its subject, its post and its year, and its facts. */
import {parseMrn} from '../../cable/mrn.js';
import {type Summary, title, yearByNumber} from '../../cable/summary/summary.js';
import {canonicalPost, namesOfPost} from '../../glossary/post-names.js';
import {postInNumbers} from '../../glossary/posts.js';
import {remembering} from '../../glossary/table.js';
import {compoundsOf, foldedWords} from '../../search/words/fold.js';

/** A term, and for a word where it stands: the number of the word in the subject, or one of `otherPlaces`. */
export type PlacedTerm = {readonly term: string; readonly place: number};

/** The places of words that do not stand in the subject. */
const otherPlaces = {post: 250, year: 251} as const;

/** Words beyond this one all have this place. */
const lastPlace = 249;

/** The most letters of a word that are kept. */
export const mostLetters = 32;

/** The terms of a cable with some facts, each at each of its places. */
export function termsOf(summary: Summary, facts: readonly string[]): readonly PlacedTerm[] {
	return [
		...wordsOfTitle(title(summary)),
		...[...postWords(summary)].map(word => wordAt(word, otherPlaces.post)),
		...yearWords(summary).map(word => wordAt(word, otherPlaces.year)),
		...facts.map(term => ({term, place: 0})),
	];
}

function wordsOfTitle(text: string): readonly PlacedTerm[] {
	const words = foldedWords(text);
	const places = new Map(words.map(({start}, index) => [start, Math.min(index, lastPlace)]));
	return [...words, ...compoundsOf(text, words)].map(({folded, start}) =>
		wordAt(folded, places.get(start) ?? lastPlace),
	);
}

function wordAt(word: string, place: number): PlacedTerm {
	return {term: `word:${word.slice(0, mostLetters)}`, place};
}

/** The post of a cable as it stands in numbers; nothing if neither its number nor its sender tells. */
export function postOf({mrn, from}: Pick<Summary, 'mrn' | 'from'>): string | undefined {
	const {post, isArchival} = (mrn === undefined ? undefined : parseMrn(mrn)) ?? {};
	const known = canonicalPost(post ?? '') ?? canonicalPost(from ?? '');
	// The numbers of 1973-79 have six letters of the name, and the sender all of them.
	const whole = known === undefined && isArchival && from !== undefined ? postInNumbers(from) : undefined;
	return known ?? (post !== undefined && whole?.startsWith(post) ? whole : post);
}

/** The words of all names of its post, and of its sender: `rome`, `embassy rome`, `hcmc`. */
function postWords(summary: Summary): ReadonlySet<string> {
	const post = postOf(summary);
	const words = [...(post === undefined ? [] : wordsOfPost(post)), ...foldedIn(summary.from ?? '')];
	// `AMEMBASSY` is asked for as `embassy`.
	const kinds = words.flatMap(word => /^am(?=embassy|consul)(\w+)$/.exec(word)?.[1] ?? []);
	return new Set([...words, ...kinds]);
}

const wordsOfPost = remembering((post: string) => namesOfPost(post).flatMap(foldedIn));

function foldedIn(name: string): readonly string[] {
	return foldedWords(name).map(({folded}) => folded);
}

/** The year in four digits and in two. */
function yearWords(summary: Summary): readonly string[] {
	const year = summary.date?.slice(0, 4) ?? yearByNumber(summary)?.toString();
	return year === undefined ? [] : [year, year.slice(2)];
}
