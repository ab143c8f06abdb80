/** Posts: the canonical name of a post for each of its names, and where it is. */
import type {Context, Explanation} from './explanation.js';
import {cut, lookup, once, tableLines} from './table.js';
import {postAliasTable} from './tables/post-aliases.js';
import {postTable} from './tables/posts.js';

/**
 * The post as it stands in message reference numbers: `USUNNEWYORK` for `USUN`, `BUENOSAIRES` for `BUENOS AIR`.
 * None if the name is unknown or could be that of several posts, as `US MISSION`. The embassy in Brussels, the mission
 * to the European Union and the mission to NATO are three posts.
 */
export function canonicalPost(name: string): string | undefined {
	const letters = lettersOf(name).replace(/(?<=.)(?:WASHDC|WASHINGTONDC)$/, '');
	const bare = letters.replace(/^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|USLO|USOFFICE)(?=.)/, '');
	return known(letters) ?? known(bare) ?? only(shortenedTo(letters)) ?? only(shortenedTo(bare));
}

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
	const known = placeNames.get(name);
	if (known !== undefined) {
		return known;
	}
	const bare = withoutKind(name);
	const post = canonicalPost(bare) ?? canonicalPost(name);
	const place = (post === undefined ? undefined : listedPlaces().get(post)) ?? bare;
	if (placeNames.size < MOST_CACHED) {
		placeNames.set(name, place);
	}
	return place;
}

function withoutKind(name: string): string {
	return name.toUpperCase().replace(/\s+/g, ' ').trim().replace(kindOfPost, '');
}

const kindOfPost =
	/^(?:(?:AM|AMERICAN )?(?:EMBASSY|EMB|CONSULATE(?: GENERAL)?|CONSUL|CONGEN)|(?:US ?)?MISSION|US ?(?:INT|LO|OFFICE)|REO) (?=.)/;

/** A cache, since few posts send many cables. */
const placeNames = new Map<string, string>();
const MOST_CACHED = 2000;

const listedPlaces = once(() => new Map(allPosts().map(listed => [listed.post, placeOf(listed)] as const)));

/** A mission is found under its city: `US mission to NATO, Brussels, Belgium` under Brussels. */
function placeOf({spaced, place}: Post): string {
	const [first = '', second] = place.replace(/ \(.*?\)/g, '').split(', ');
	return second !== undefined && /^US (?:mission|delegation)|^Conference|office$/.test(first)
		? second.replace(/^West /, '').toUpperCase()
		: spaced;
}

/** Where a post is: `AMEMBASSY ROME`, `ROME`, `Rome`, and `LA PAZ` as well as `LAPAZ`. */
export function explainPost(word: string, {kind}: Context): readonly Explanation[] {
	const post = kind === 'post' ? canonicalPost(word) : postInText(word);
	const meaning = post === undefined ? undefined : places().get(post);
	if (post === undefined || meaning === undefined) {
		return [];
	}
	const [, prefix] = /^(AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|USLO|USOFFICE)\b/i.exec(word) ?? [];
	const isListed = postsOf(lettersOf(word)).includes(post);
	return [
		{
			word,
			kind: 'post',
			meaning:
				prefix === undefined || /^US |^Department/.test(meaning)
					? meaning
					: `${missions.get(prefix.toUpperCase())}, ${meaning}`,
			...(prefix === undefined && !isListed ? {note: `read as ${post}`} : {}),
			source: 'observed in telegrams; Central Foreign Policy Files of the National Archives',
		},
	];
}

// In a text `nice` is not the consulate, and `GEORGE` is not Georgetown cut to six letters.
function postInText(word: string): string | undefined {
	if (!/^[A-Z]/.test(word)) {
		return undefined;
	}
	return /[ -]/.test(word) || word.length >= 10 ? canonicalPost(word) : known(lettersOf(word));
}

/** The kind of post that the first word of an address means. */
const missions: ReadonlyMap<string, string> = new Map([
	['AMEMBASSY', 'American embassy'],
	['AMCONSUL', 'American consulate'],
	['AMCONGEN', 'American consulate general'],
	['USMISSION', 'US mission'],
	['USINT', 'US interests section'],
	['USLO', 'US liaison office'],
	['USOFFICE', 'US office'],
]);

type Post = {readonly post: string; readonly spaced: string; readonly place: string};

// `US MISSION BERLIN: US mission, Berlin | USBERLIN`: as written, what it is, and how it stands in message numbers if
// that is not simply the name without blanks.
const allPosts = once((): readonly Post[] =>
	tableLines(postTable).map(line => {
		const [spaced, rest = ''] = cut(line, ': ');
		const [place, post] = cut(rest, ' | ');
		return {post: post ?? lettersOf(spaced), spaced, place};
	}),
);

const places = once(() => new Map(allPosts().map(({post, place}) => [post, place])));

const postsOf = lookup<string>(() =>
	allPosts().map(({post, spaced}) => ({words: [post, lettersOf(spaced)], row: post})),
);

const aliasesOf = lookup<string>(() =>
	tableLines(postAliasTable).map(line => {
		const [alias, post = ''] = cut(line, ' ');
		return {words: [alias], row: post};
	}),
);

// Page lines cut a name to ten characters; the numbers of 1973-79 cut it to six, with or without blanks.
const shortenedTo = lookup<string>(() =>
	allPosts().map(({post, spaced}) => ({
		words: [lettersOf(spaced.slice(0, 10)), lettersOf(spaced.slice(0, 6)), post.slice(0, 6)],
		row: post,
	})),
);

// The alias first: the numbers of `AIT TAIPEI` are those of Taipei.
function known(letters: string): string | undefined {
	return aliasesOf(letters)[0] ?? only(postsOf(letters));
}

function only(found: readonly string[]): string | undefined {
	// Numbers with six letters are of the years in which Mogadishu was spelled Mogadiscio.
	const [post, another] = found.filter(each => found.length === 1 || each !== 'MOGADISHU');
	return another === undefined ? post : undefined;
}

function lettersOf(name: string): string {
	return name.toUpperCase().replace(/[^A-Z]/g, '');
}
