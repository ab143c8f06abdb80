/** The cables that have a name in another spelling. */
import type {CableKey} from '../cable/summary/summary.js';
import type {TermSource} from './term-source.js';
import {closenessCodes, FIRST_OTHER, hitOf, type WordHits} from './word-hits.js';
import {shippedSpellings} from './words/shipped-spellings.js';
import {createSpellings, type SpelledName, type SpellingGroup, type Spellings} from './words/spellings.js';

/** A name among some words, the cables that have it in another spelling, and which spellings any cable has. */
export type FoundName = SpelledName & {
	readonly spelled: WordHits;
	readonly found: readonly (readonly string[])[];
};

/** Finds the names among words that are also spelled otherwise. */
export type NameFinder = {
	readonly namesIn: (words: readonly string[]) => readonly SpelledName[];
	readonly found: (name: SpelledName) => FoundName;
};

/** Creates the finder of the groups that come with the program and of the user's own. */
export function createNameFinder(source: TermSource, ownGroups: readonly SpellingGroup[]): NameFinder {
	const {namesIn} = spellingsWith(ownGroups);
	/** Of the name that was looked for last, since one types on after it. */
	let last: {readonly text: string; readonly hits: Pick<FoundName, 'spelled' | 'found'>} | undefined;
	return {
		namesIn,
		found(name) {
			const text = name.others.join('\n');
			const hits = last?.text === text ? last.hits : findSpelled(source, name);
			last = {text, hits};
			return {...name, ...hits};
		},
	};
}

/** With every change of an index a finder is created, but the groups stay the same. */
const spellingsByOwn = new WeakMap<readonly SpellingGroup[], Spellings>();

function spellingsWith(ownGroups: readonly SpellingGroup[]): Spellings {
	const spellings = spellingsByOwn.get(ownGroups) ?? createSpellings([...shippedSpellings(), ...ownGroups]);
	spellingsByOwn.set(ownGroups, spellings);
	return spellings;
}

/** The name that the word at an index belongs to. */
export function nameAt<Name extends SpelledName>(names: readonly Name[], index: number): Name | undefined {
	return names.find(({start, length}) => index >= start && index < start + length);
}

/** The hits of a word, and those of a name that it belongs to. */
export function withSpelled(own: WordHits, {hits: spelled, count: spelledCount}: WordHits): WordHits {
	if (spelledCount === 0) {
		return own;
	}
	const hits = own.hits.slice();
	let {count} = own;
	for (let key = 0; key < hits.length; key++) {
		const [hit, other] = [hits[key] as number, spelled[key] as number];
		// The code of the closeness stands first, so that the lower hit is the closer one.
		if (other !== 0 && (hit === 0 || other < hit)) {
			hits[key] = other;
			count += hit === 0 ? 1 : 0;
		}
	}
	return {hits, count};
}

function findSpelled(source: TermSource, {others}: SpelledName): Pick<FoundName, 'spelled' | 'found'> {
	const hits = new Uint8Array(source.keyLimit);
	const found: (readonly string[])[] = [];
	let count = 0;
	for (const words of others) {
		let isFound = false;
		eachPhrase(source, words, (key, place) => {
			isFound = true;
			if (hits[key] === 0) {
				hits[key] = hitOf(closenessCodes.joined, place);
				count++;
			}
		});
		if (isFound) {
			found.push(words);
		}
	}
	return {spelled: {hits, count}, found};
}

/** Visits the cables that have some words one after the other, at the place of the first. */
function eachPhrase(
	{keyLimit, eachPosting}: TermSource,
	words: readonly string[],
	visit: (key: CableKey, place: number) => void,
): void {
	const [only, ...others] = words;
	if (only !== undefined && others.length === 0) {
		eachPosting(`word:${only}`, visit);
		return;
	}
	let before: ReadonlySet<number> | undefined;
	for (const word of words) {
		const here = new Set<number>();
		eachPosting(`word:${word}`, (key, place) => {
			// The words of the name of a post all have one place.
			const follows = place < FIRST_OTHER ? place - 1 : place;
			if (!before || before.has(follows * keyLimit + key)) {
				here.add(place * keyLimit + key);
			}
		});
		before = here;
	}
	for (const each of before ?? []) {
		const place = Math.floor(each / keyLimit);
		visit(each % keyLimit, place < FIRST_OTHER ? place - others.length : place);
	}
}
