/** The names of posts: as they stand in message reference numbers, and whatever else telegrams call them. */

import {postKinds} from './post-kinds.js';
import {cut, lookup, once, remembering, tableLines} from './table.js';
import {postAliasTable} from './tables/post-aliases.js';
import {postTable} from './tables/posts.js';

/**
 * The post as it stands in message reference numbers: `USUNNEWYORK` for `USUN`, `BUENOSAIRES` for `BUENOS AIR`.
 * None if the name is unknown or could be that of several posts, as `US MISSION`. The embassy in Brussels, the mission
 * to the European Union and the mission to NATO are three posts.
 */
export function canonicalPost(name: string): string | undefined {
	return canonicalPosts(lettersOf(name));
}

const canonicalPosts = remembering((letters: string): string | undefined => {
	const full = withoutCapital(letters);
	const bare = full.replace(kindAtEitherEnd, '');
	return known(full) ?? known(bare) ?? only(shortenedTo(full)) ?? only(shortenedTo(bare));
});

// The telegrams of 2010 have the kind behind the name: `ROME, AMEMBASSY`, `WASHDC, SECSTATE`.
const kinds = `(?:${[...postKinds.keys()].join('|')})`;
const kindAtEitherEnd = new RegExp(`^${kinds}(?=.)|(?<=.)${kinds}$`);

function withoutCapital(letters: string): string {
	return letters.replace(/(?<=.)(?:WASHDC|WASHINGTONDC)$|^WASHDC(?=SECSTATE$)/, '');
}

/** The post that has exactly this name, or is listed under it; a name that was cut short is none. */
export function namedPost(name: string): string | undefined {
	return namedPosts(name);
}

const namedPosts = remembering((name: string): string | undefined => known(withoutCapital(lettersOf(name))));

/** The name of a post with its blanks, `RIO DE JANEIRO` for `RIODEJANEIRO`, where message numbers have the same letters. */
export function spacedName(post: string): string {
	return spacedNames().get(post) ?? post;
}

/** All names of a post, as people may type them: `HO CHI MINH CITY`, `HOCHIMINHCITY`, `HCMC`. */
export function namesOfPost(post: string): readonly string[] {
	return namesByPost().get(post) ?? [post];
}

const namesByPost = once(() => {
	const names = new Map<string, Set<string>>();
	const add = (post: string, name: string) => {
		names.set(post, (names.get(post) ?? new Set([post])).add(name));
	};
	for (const {post, spaced} of allPosts()) {
		add(post, spaced);
	}
	for (const line of tableLines(postAliasTable)) {
		const [alias, post = ''] = cut(line, ' ');
		add(post, alias);
	}
	return new Map([...names].map(([post, all]) => [post, [...all]]));
});

/** Whether a name of a post may end with a word, given in capitals: `PAZ`, `LAPAZ`. */
export function mayEndPost(word: string): boolean {
	return lastWords().has(word);
}

const lastWords = once(
	() =>
		new Set([
			// What addresses add to the name of the Department.
			...['DC', 'WASHDC', 'WASHINGTONDC'],
			...allPosts().flatMap(({post, spaced}) => [
				post,
				lettersOf(spaced),
				...spaced.split(/[^A-Z]+/).slice(-1),
			]),
			...tableLines(postAliasTable).map(line => cut(line, ' ')[0]),
		]),
);

/** The posts that the table lists under a name; several have the same in two years. */
export function postsCalled(name: string): readonly string[] {
	return postsOf(lettersOf(name));
}

/** A post: as it stands in message numbers, as it is written, and where it is. */
export type Post = {readonly post: string; readonly spaced: string; readonly place: string};

/** Where a post is, from the town to the country: `Rome`, `Italy`; of a mission, first what it is to. */
export function partsOfPlace({place}: Post): readonly string[] {
	return place.replace(/ \(.*?\)/g, '').split(', ');
}

/** All posts of the table. */
export function allPosts(): readonly Post[] {
	return listedPosts();
}

// `US MISSION BERLIN: US mission, Berlin | USBERLIN`: as written, what it is, and how it stands in message numbers if
// that is not simply the name without blanks.
const listedPosts = once((): readonly Post[] =>
	tableLines(postTable).map(line => {
		const [spaced, rest = ''] = cut(line, ': ');
		const [place, post] = cut(rest, ' | ');
		return {post: post ?? lettersOf(spaced), spaced, place};
	}),
);

const spacedNames = once(
	() =>
		new Map(
			allPosts().flatMap(({post, spaced}) => {
				const words = spaced.split(' ');
				const name = words
					.map((_, index) => words.slice(index).join(' '))
					.find(tail => lettersOf(tail) === post);
				return name === undefined ? [] : [[post, name]];
			}),
		),
);

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

/** The letters of a name, in capitals. */
export function lettersOf(name: string): string {
	return name.toUpperCase().replace(/[^A-Z]/g, '');
}
