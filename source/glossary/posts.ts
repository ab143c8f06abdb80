/** Posts: where they are, by any of their names. */
import type {Context, Explanation} from './explanation.js';
import {postKinds} from './post-kinds.js';
import {
	allPosts,
	canonicalPost,
	lettersOf,
	namedPost,
	type Post,
	partsOfPlace,
	postsCalled,
} from './post-names.js';
import {once, remembering} from './table.js';

/** The canonical name of a post that may stand with its kind: `ROME` for `EMBASSY ROME`. None if it is unknown. */
export function knownPost(name: string): string | undefined {
	return canonicalPost(name) ?? canonicalPost(withoutKind(name));
}

/** A post as it stands in numbers: by its canonical name or, if it is unknown, by its letters without its kind. */
export function postInNumbers(name: string): string {
	return knownPost(name) ?? lettersOf(withoutKind(name));
}

/**
 * The place under which people look for a post: `ROME` for `AMEMBASSY ROME`, `NEW YORK` for `USUN`. If it is unknown,
 * the post's own name, without the words that only say what kind of post it is.
 */
export function placeName(name: string): string {
	return placeNames(name);
}

const placeNames = remembering((name: string): string => {
	const bare = withoutKind(name);
	const post = canonicalPost(bare) ?? canonicalPost(name);
	return (post === undefined ? undefined : listedPlaces().get(post)) ?? bare;
});

function withoutKind(name: string): string {
	const words = name.toUpperCase().replace(/\s+/g, ' ').trim();
	return words.replace(kindOfPost, '').replace(kindBehind, '');
}

const kindOfPost =
	/^(?:(?:AM|AMERICAN )?(?:EMBASSY|EMB|CONSULATE(?: GENERAL)?|CONSUL|CONGEN)|(?:US ?)?MISSION|US ?(?:INT|LO|OFFICE)|REO) (?=.)/;

/** Whether the name of a post says what kind it is: `AMCONSUL ZENDA`, `ZENDA, AMCONSUL`. */
export function statesKind(name: string): boolean {
	return kindStated.test(name);
}

// What is American is one word, what is of the US may be two.
const kinds = `(?:${[...postKinds.keys()].map(kind => kind.replace(/^US/, 'US ?')).join('|')})`;
const kindStated = new RegExp(`(?:^|, )${kinds}\\b`, 'i');
const kindBehind = new RegExp(`(?<=.), ${kinds}$`);

const listedPlaces = once(() => new Map(allPosts().map(listed => [listed.post, placeOf(listed)] as const)));

/** A mission is found under its city: `US mission to NATO, Brussels, Belgium` under Brussels. */
function placeOf(post: Post): string {
	const [first = '', second] = partsOfPlace(post);
	return second !== undefined && /^US (?:mission|delegation)|^Conference|office$/.test(first)
		? second.replace(/^West /, '').toUpperCase()
		: post.spaced;
}

/** Where a post is: `AMEMBASSY ROME`, `ROME`, `Rome`, and `LA PAZ` as well as `LAPAZ`. */
export function explainPost(word: string, {kind}: Context): readonly Explanation[] {
	const post = kind === 'post' ? canonicalPost(word) : postInText(word);
	const meaning = post === undefined ? undefined : places().get(post);
	if (post === undefined || meaning === undefined) {
		return [];
	}
	const prefix = /^[A-Z]+\b/i.exec(word)?.[0].toUpperCase() ?? '';
	const kindMeant = postKinds.get(prefix);
	const isListed = postsCalled(word).includes(post);
	return [
		{
			word,
			kind: 'post',
			meaning:
				kindMeant === undefined || /^US |^Department/.test(meaning) ? meaning : `${kindMeant}, ${meaning}`,
			...(kindMeant === undefined && !isListed ? {note: `read as ${post}`} : {}),
			source: 'observed in telegrams; Central Foreign Policy Files of the National Archives',
		},
	];
}

// In a text `nice` is not the consulate, and `GEORGE` is not Georgetown cut to six letters.
function postInText(word: string): string | undefined {
	if (!/^[A-Z]/.test(word)) {
		return undefined;
	}
	return /[ -]/.test(word) || word.length >= 10 ? canonicalPost(word) : namedPost(word);
}

const places = once(() => new Map(allPosts().map(({post, place}) => [post, place])));
