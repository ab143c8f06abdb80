/** Which numbers of each post and year are held, and which are not. */
import {type MrnParts, mrnOf, parseMrn} from '../cable/mrn.js';
import {canonicalPost} from '../glossary/post-names.js';
import type {NumberSource} from './numbered.js';

/** Consecutive serial numbers, both ends included. */
export type Run = {readonly first: number; readonly last: number};

/** The numbers of a post in a year: how many are held of at least how many, and the runs that are not. */
export type Holding = {
	readonly post: string;
	readonly year: number;
	readonly held: number;
	/** The highest number that is held or cited. */
	readonly atLeast: number;
	readonly missing: readonly Run[];
	/** Whether its numbers are those of 1973-79, which the archives gave. */
	readonly isArchival: boolean;
};

/** The posts and years of which any number is held, by post and then by year. */
export function holdingsFrom({held, cited}: NumberSource): readonly Holding[] {
	const groups = new Map<string, Group>();
	for (const {number} of held()) {
		const parts = parseMrn(number);
		const own = parts && groupOf(groups, parts);
		own?.serials.add(Number(parts?.serial));
	}
	const known = new Map<string, Group | undefined>(joined(groups));
	const all = new Set(known.values());
	for (const {number} of cited()) {
		const parts = parseMrn(number);
		const key = parts && groupKey(parts);
		if (parts && key !== undefined) {
			const own = known.has(key) ? known.get(key) : longerNamed(groups, parts);
			known.set(key, own);
			if (own) {
				own.highestCited = Math.max(own.highestCited, Number(parts.serial));
			}
		}
	}
	return [...all]
		.filter(group => group !== undefined)
		.map(group => ({...holdingOf(group), post: wholePost(groups, group)}))
		.sort((one, other) => (one.post < other.post ? -1 : one.post > other.post ? 1 : one.year - other.year));
}

/** The numbers that a holding lacks. */
export function* missingNumbers({post, year, isArchival, missing}: Holding): Generator<string> {
	for (const {first, last} of missing) {
		for (let serial = first; serial <= last; serial++) {
			yield mrnOf({year, post, serial: String(serial), isArchival});
		}
	}
}

/** How much is held of each of so many equal parts of the numbers from 1 on, as a share from 0 to 1. */
export function sharesHeld({atLeast, missing}: Holding, parts: number): readonly number[] {
	// In units of which a number has as many as there are parts, and a part as many as there are numbers.
	const lacking = new Array<number>(parts).fill(0);
	for (const {first, last} of missing) {
		const [from, to] = [(first - 1) * parts, last * parts];
		for (let part = Math.floor(from / atLeast); part * atLeast < to; part++) {
			const start = Math.max(from, part * atLeast);
			lacking[part] = (lacking[part] ?? 0) + Math.min(to, (part + 1) * atLeast) - start;
		}
	}
	return lacking.map(units => (atLeast - units) / atLeast);
}

type Group = MrnParts & {readonly serials: Set<number>; highestCited: number};

function groupKey({year, post}: MrnParts): string {
	return `${year} ${canonicalPost(post) ?? post}`;
}

function groupOf(groups: Map<string, Group>, parts: MrnParts): Group {
	const key = groupKey(parts);
	const group: Group = groups.get(key) ?? {
		...parts,
		post: canonicalPost(parts.post) ?? parts.post,
		serials: new Set(),
		highestCited: 0,
	};
	groups.set(key, group);
	return group;
}

/**
 * The groups, in which the names of a post are one: the numbers of 1973-79 have six letters of it, and those of a volume
 * that prints the same cables may have all.
 */
function joined(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Group> {
	return new Map(
		[...groups].map(([key, group]) => {
			const longer = longerNamed(groups, group);
			for (const serial of longer ? group.serials : []) {
				longer?.serials.add(serial);
			}
			return [key, longer ?? group];
		}),
	);
}

function longerNamed(groups: ReadonlyMap<string, Group>, parts: MrnParts): Group | undefined {
	const [longer, ...others] = allLongerNamed(groups, parts).filter(({year}) => year === parts.year);
	return others.length === 0 ? longer : undefined;
}

/** The name of a post, whole where only one that is held in other years begins like it. */
function wholePost(groups: ReadonlyMap<string, Group>, own: Group): string {
	const [longer, ...others] = new Set(allLongerNamed(groups, own).map(({post}) => post));
	return longer !== undefined && others.length === 0 ? longer : own.post;
}

function allLongerNamed(
	groups: ReadonlyMap<string, Group>,
	{post, isArchival}: Pick<MrnParts, 'post' | 'isArchival'>,
): readonly Group[] {
	return !isArchival || canonicalPost(post) !== undefined
		? []
		: [...groups.values()].filter(group => group.post !== post && group.post.startsWith(post));
}

function holdingOf({post, year, isArchival, serials, highestCited}: Group): Holding {
	const sorted = [...serials].filter(serial => serial > 0).sort((one, other) => one - other);
	const atLeast = Math.max(sorted.at(-1) ?? 0, highestCited);
	const missing: Run[] = [];
	let next = 1;
	for (const serial of [...sorted, atLeast + 1]) {
		if (serial > next) {
			missing.push({first: next, last: serial - 1});
		}
		next = serial + 1;
	}
	return {post, year, held: sorted.length, atLeast, missing, isArchival};
}
