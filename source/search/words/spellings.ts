/** Names that are spelled in several ways: which other spellings some words have. */

import {addTo} from '../../cable/add-to.js';
import {foldedWords} from './fold.js';

/** Spellings of the same name; each is one word or several. */
export type SpellingGroup = readonly string[];

/** The groups of a text, and what is wrong with its lines. */
export type ReadSpellings = {
	readonly groups: readonly SpellingGroup[];
	readonly problems: readonly {readonly line: number; readonly message: string}[];
};

/** A name among some words: it has `length` words from the word number `start` on. The words are folded. */
export type SpelledName = {
	readonly start: number;
	readonly length: number;
	/** The other spellings, each by its words, in the order of their group. */
	readonly others: readonly (readonly string[])[];
};

/** Knows groups of spellings. */
export type Spellings = {
	/** The other spellings of a name, given by its folded words; none if it is in no group. */
	readonly othersOf: (words: readonly string[]) => readonly (readonly string[])[];
	/** The names among folded words that have other spellings: the longest at each place, none within another. */
	readonly namesIn: (words: readonly string[]) => readonly SpelledName[];
};

/**
 * Reads groups, one per line, their spellings separated by `=` or commas: `Strelsau = Streslau`. What follows `#` is a
 * remark.
 */
export function readSpellings(text: string): ReadSpellings {
	const groups: SpellingGroup[] = [];
	const problems: {line: number; message: string}[] = [];
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
		const read = readGroup(line.replace(/^\uFEFF|#.*$/g, ''));
		if (typeof read === 'string') {
			problems.push({line: index + 1, message: read});
		} else if (read.length > 0 && groups.length < mostGroups) {
			groups.push(read);
		} else if (read.length > 0) {
			problems.push({line: index + 1, message: `only the first ${mostGroups} groups are used`});
			break;
		}
	}
	return {groups, problems};
}

/** Knows some groups; a spelling that is in several of them has the others of all. */
export function createSpellings(groups: readonly SpellingGroup[]): Spellings {
	const groupsBySpelling = new Map<string, (readonly (readonly string[])[])[]>();
	let longest = 0;
	for (const group of groups) {
		const spellings = distinct(group.map(wordsOf));
		for (const spelling of spellings) {
			longest = Math.max(longest, spelling.length);
			addTo(groupsBySpelling, spelling.join(' '), spellings);
		}
	}

	function othersOf(words: readonly string[]): readonly (readonly string[])[] {
		const key = words.join(' ');
		const all = groupsBySpelling.get(key) ?? [];
		return distinct(all.flat()).filter(spelling => spelling.join(' ') !== key);
	}

	function namesIn(words: readonly string[]): readonly SpelledName[] {
		const names: SpelledName[] = [];
		for (let start = 0; start < words.length; ) {
			const name = longestAt(words, start);
			if (name !== undefined) {
				names.push(name);
			}
			start += name?.length ?? 1;
		}
		return names;
	}

	function longestAt(words: readonly string[], start: number): SpelledName | undefined {
		for (let length = Math.min(longest, words.length - start); length > 0; length--) {
			const others = othersOf(words.slice(start, start + length));
			if (others.length > 0) {
				return {start, length, others};
			}
		}
		return undefined;
	}

	return {othersOf, namesIn};
}

/** Far more than anyone writes by hand. */
const mostGroups = 10_000;

/** Longer than any name, in letters and in words, and more than any has spellings. */
const longestLine = 1000;
const mostWords = 10;

/** The spellings of a line, none if it is empty, or what is wrong with it. */
function readGroup(line: string): SpellingGroup | string {
	if (line.length > longestLine) {
		return `more than ${longestLine} letters in a line`;
	}
	const spellings = line
		.split(/[=,]/)
		.map(spelling => spelling.trim())
		.filter(spelling => spelling !== '');
	if (spellings.length === 0) {
		return line.trim() === '' ? [] : 'a group needs two spellings, as in kiev = kyiv';
	}
	const words = spellings.map(wordsOf);
	if (words.some(({length}) => length === 0)) {
		return 'a spelling has no letters';
	}
	if (words.some(({length}) => length > mostWords)) {
		return `a spelling has more than ${mostWords} words`;
	}
	return distinct(words).length < 2 ? 'a group needs two spellings, as in kiev = kyiv' : spellings;
}

function wordsOf(spelling: string): readonly string[] {
	return foldedWords(spelling).map(({folded}) => folded);
}

function distinct(spellings: readonly (readonly string[])[]): readonly (readonly string[])[] {
	return [...new Map(spellings.map(spelling => [spelling.join(' '), spelling])).values()];
}
