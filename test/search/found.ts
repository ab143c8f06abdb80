/** Whether the cable that is meant is among the first ten: queries of words of a subject, typed as people type. */
import Fuse from 'fuse.js';
import {type ArchiveSearch, createArchiveSearch} from '../../source/search/archive-search.js';
import {foldedWords} from '../../source/search/words/fold.js';
import type {Context} from '../archive/folder.js';
import {createRandom, oneOf, type Random} from '../random.js';
import {archiveOf, type SubjectCable, subjectCables} from './subject-archive.js';
import {mistyped, transposed} from './typing-slips.js';

/** A query, the words that were meant, and the key of the cable. */
export type Meant = {readonly typed: string; readonly words: readonly string[]; readonly key: number};

/** A kind of queries: how many, and how one is typed for a cable. */
export type QueryKind = {
	readonly name: string;
	readonly count: number;
	readonly type: (
		cable: SubjectCable,
		archive: SubjectArchive,
		random: Random,
	) => Omit<Meant, 'key'> | undefined;
};

/** Cables with the search of their index, and by each word how many subjects have it. */
export type SubjectArchive = {
	readonly cables: readonly SubjectCable[];
	readonly subjects: readonly ReadonlySet<string>[];
	readonly counts: ReadonlyMap<string, number>;
	readonly search: ArchiveSearch;
};

/** An archive with so many subjects that are made up. */
export function subjectArchive(context: Context, madeUp: number): SubjectArchive {
	const cables = subjectCables(madeUp, createRandom(5));
	const counts = new Map<string, number>();
	const subjects = cables.map(({subject}) => new Set(foldedWords(subject).map(({folded}) => folded)));
	for (const word of subjects.flatMap(words => [...words])) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return {cables, subjects, counts, search: createArchiveSearch(archiveOf(context, cables))};
}

/** The kinds of queries, and how many of each there are in all. */
export const queryKinds: readonly QueryKind[] = [
	{
		name: 'two or three words, a slip in each longer one',
		count: 1000,
		type(cable, _, random) {
			const words = someWords(cable, 2 + Math.floor(random() * 2), random);
			return words.length < 2
				? undefined
				: {words, typed: words.map(word => slipped(word, random)).join(' ')};
		},
	},
	{
		name: 'one word that few subjects have, with a slip if it is longer',
		count: 300,
		type(cable, {counts}, random) {
			const [word] = someWords(cable, 9, random).filter(one => (counts.get(one) ?? 0) <= 5);
			return word === undefined ? undefined : {words: [word], typed: slipped(word, random)};
		},
	},
	{
		name: 'two letters transposed, two words joined, or one split',
		count: 100,
		type(cable, _, random) {
			const words = foldedWords(cable.subject).map(({folded}) => folded);
			const at = Math.floor(random() * (words.length - 1));
			const [first = '', second = ''] = words.slice(at, at + 2);
			const other = oneOf(words, random);
			if (first.length < 4 || second.length < 4 || other.length < 4) {
				return undefined;
			}
			const half = 2 + Math.floor(random() * (first.length - 3));
			const ways = [
				`${transposed(first, random)} ${second}`,
				`${first}${second} ${other}`,
				`${first.slice(0, half)} ${first.slice(half)} ${second}`,
			];
			return {words: [first, second], typed: oneOf(ways, random)};
		},
	},
	{
		name: 'the post, a word and the year',
		count: 100,
		type(cable, _, random) {
			const [word] = someWords(cable, 1, random);
			const post = cable.from?.replace('AMEMBASSY ', '').toLowerCase();
			const year = cable.date?.slice(random() < 0.5 ? 0 : 2, 4);
			return word === undefined || post === undefined || year === undefined
				? undefined
				: {words: [word], typed: `${post} ${slipped(word, random)} ${year}`};
		},
	},
];

/** So many queries of a kind. */
export function queriesOf({type}: QueryKind, count: number, archive: SubjectArchive): readonly Meant[] {
	const random = createRandom(11);
	const queries: Meant[] = [];
	while (queries.length < count) {
		const index = Math.floor(random() * archive.cables.length);
		const query = type(archive.cables[index] as SubjectCable, archive, random);
		if (query) {
			queries.push({...query, key: index + 1});
		}
	}
	return queries;
}

/** The queries that do not have the cable that is meant among the first ten. */
export function missesOf(queries: readonly Meant[], {search}: SubjectArchive): readonly Meant[] {
	return queries.filter(({typed, key}) => !search.find(typed).keys.subarray(0, FIRST).includes(key));
}

const FIRST = 10;

/** How many queries have the cable that is meant among the first ten that Fuse.js finds, in each of its modes. */
export function foundByFuse(
	queries: readonly Meant[],
	{cables}: SubjectArchive,
): Readonly<Record<string, number>> {
	const modes = {
		'whole text': {ignoreLocation: true},
		'extended search': {ignoreLocation: true, useExtendedSearch: true},
		'token search': {useTokenSearch: true},
	};
	return Object.fromEntries(
		Object.entries(modes).map(([name, mode]) => {
			const fuse = new Fuse(cables, {...mode, keys: ['subject']});
			const found = queries.filter(({typed, key}) =>
				fuse.search(typed, {limit: FIRST}).some(({refIndex}) => refIndex === key - 1),
			);
			return [name, found.length];
		}),
	);
}

/** Why a query does not have its cable among the first ten. */
export function explained(
	{typed, words, key}: Meant,
	{search, cables, subjects, counts}: SubjectArchive,
): string {
	const {keys} = search.find(typed);
	const alike = subjects.filter(own => words.every(word => own.has(word))).length;
	const other = typed.split(' ').filter(word => !words.includes(word) && counts.has(word));
	const place = keys.indexOf(key);
	const reason =
		alike > FIRST
			? `${alike} subjects have these words`
			: other.length > 0
				? `${other.join(', ')} is a word of other subjects`
				: place < 0
					? 'not found'
					: 'others match as well';
	const [first] = keys;
	const where = place < 0 ? `of ${keys.length}` : `at ${place + 1} of ${keys.length}`;
	const best = first === undefined ? 'nothing' : cables[first - 1]?.subject;
	return `${typed} (${words.join(' ')}): ${reason}; ${where}\n\tmeant: ${cables[key - 1]?.subject}\n\tfirst: ${best}`;
}

function slipped(word: string, random: Random): string {
	return word.length < 5 ? word : mistyped(word, random);
}

/** Different words of a subject that are long enough to be typed by somebody who looks for it. */
function someWords({subject}: SubjectCable, count: number, random: Random): readonly string[] {
	const words = [...new Set(foldedWords(subject).map(({folded}) => folded))].filter(word =>
		/^[a-z]{4,}$/.test(word),
	);
	const chosen: string[] = [];
	while (chosen.length < count && words.length > 0) {
		chosen.push(...words.splice(Math.floor(random() * words.length), 1));
	}
	return chosen;
}
