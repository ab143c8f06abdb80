/** What the words of a cable mean: every entry that knows a word, the likeliest first. */
import {explainDateTime} from './date-times.js';
import {type Explanation, type Kind, kinds, type When, type Years} from './explanation.js';
import {explainPortionMark} from './portion-marks.js';
import {explainPost} from './posts.js';
import {explainRoutingIndicator} from './routing-indicators.js';
import {explainTag} from './tags.js';
import {
	explainAbbreviation,
	explainCaption,
	explainClassification,
	explainOffice,
	explainPrecedence,
} from './words.js';

/** What is known of a word: no entries where nobody knows it. */
export type Meaning = {
	readonly word: string;
	readonly entries: readonly Explanation[];
	/** A sentence, where several things could be meant. */
	readonly ambiguity?: string;
};

/**
 * Every entry that knows a word as it is printed. A year and the kind of line put the likelier entry first;
 * they never hide one, since the telegram may use the code of another year.
 */
export function explain(word: string, when: When = {}): Meaning {
	const printed = word.replaceAll(/[‐-–]/g, '-').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
	// What is longer than a line is no word, and would only keep the patterns busy.
	if (printed.length > longestWord) {
		return {word, entries: []};
	}
	const whole = entriesFor(printed, when);
	const entries = whole.length > 0 ? whole : entriesFor(withoutPunctuation(printed), when);
	const ambiguity = ambiguityOf(printed, entries, when);
	return {word, entries, ...(ambiguity === undefined ? {} : {ambiguity})};
}

const longestWord = 200;

const explainers: Readonly<Record<Kind, (word: string, when: When) => readonly Explanation[]>> = {
	'date-time-group': explainDateTime,
	classification: explainClassification,
	'portion-mark': explainPortionMark,
	precedence: explainPrecedence,
	caption: explainCaption,
	'routing-indicator': explainRoutingIndicator,
	tag: explainTag,
	post: explainPost,
	abbreviation: explainAbbreviation,
	office: explainOffice,
};

function entriesFor(word: string, when: When): readonly Explanation[] {
	return kinds
		.flatMap(kind => explainers[kind](word, when))
		.toSorted((a, b) => distance(a, when) - distance(b, when));
}

function withoutPunctuation(word: string): string {
	return word.replace(/^[([{"'#]+/, '').replace(/[)\]}"'.,;:!?]+$/, '');
}

/** How far an entry is from what is known of the place: the kind weighs more than any number of years. */
function distance({kind, years}: Explanation, when: When): number {
	const ofOtherKind = when.kind !== undefined && when.kind !== kind;
	return (ofOtherKind ? 10_000 : 0) + (when.year === undefined ? 0 : yearsAway(years, when.year));
}

function yearsAway(all: readonly Years[] | undefined, year: number): number {
	return all === undefined
		? 0
		: Math.min(...all.map(({from, to}) => Math.max(from - year, year - (to ?? year), 0)));
}

function ambiguityOf(word: string, entries: readonly Explanation[], when: When): string | undefined {
	const [first, second, ...more] = distinct(entries);
	if (first === undefined || second === undefined) {
		return undefined;
	}
	if (distance(first, when) < distance(second, when)) {
		const where = when.year === undefined ? 'here' : `in ${when.year}`;
		return `${word} most likely means ${first.meaning} ${where}; it can also mean ${anyOf([second, ...more])}.`;
	}
	return `${word} could mean ${anyOf([first, second, ...more])}.`;
}

/** One entry for each thing that is meant: `foreign trade` of two handbooks is one thing. */
function distinct(entries: readonly Explanation[]): readonly Explanation[] {
	return entries.filter((entry, index) => !entries.slice(0, index).some(each => sameMeaning(each, entry)));
}

// `buildings` and `buildings and grounds` are one thing to a reader.
function sameMeaning(a: Explanation, b: Explanation): boolean {
	const [few, many] = [wordsOf(a.meaning), wordsOf(b.meaning)].sort((x, y) => x.size - y.size);
	return few !== undefined && many !== undefined && [...few].every(word => many.has(word));
}

function wordsOf(meaning: string): ReadonlySet<string> {
	return new Set(meaning.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function anyOf(entries: readonly Explanation[]): string {
	const described = entries.map(entry => `${entry.meaning} (${attributesOf(entry)})`);
	return described.length === 1
		? described.join('')
		: `${described.slice(0, -1).join(', ')} or ${described.at(-1)}`;
}

function attributesOf({kind, years}: Explanation): string {
	return [kind.replaceAll('-', ' '), ...(years ?? []).map(inWords)].join(', ');
}

function inWords({from, to}: Years): string {
	return to === undefined ? `since ${from}` : `${from}-${to}`;
}
