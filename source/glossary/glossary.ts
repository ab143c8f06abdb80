/** What the words of a cable mean: all entries for a word, the likeliest first. */
import {explainDateTime} from './date-times.js';
import {type Context, type Explanation, type Kind, kinds, type Years} from './explanation.js';
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

/** What is known about a word; without entries if it is unknown. */
export type Meaning = {
	readonly word: string;
	readonly entries: readonly Explanation[];
	/** All meanings in one line, if there are several. */
	readonly ambiguity?: string;
};

/**
 * All entries for a word as it is printed. The context puts the likelier entry first, but never hides one, since a
 * telegram may use the code of another year.
 */
export function explain(word: string, context: Context = {}): Meaning {
	const printed = word.replaceAll(/[‐-–]/g, '-').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
	// A longer text is not a word, and would only keep the patterns busy.
	if (printed.length > longestWord) {
		return {word, entries: []};
	}
	const whole = entriesFor(printed, context);
	const entries = whole.length > 0 ? whole : entriesFor(withoutPunctuation(printed), context);
	const ambiguity = ambiguityOf(entries, context);
	return {word, entries, ...(ambiguity === undefined ? {} : {ambiguity})};
}

const longestWord = 200;

const explainers: Readonly<Record<Kind, (word: string, context: Context) => readonly Explanation[]>> = {
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

function entriesFor(word: string, context: Context): readonly Explanation[] {
	return kinds
		.flatMap(kind => explainers[kind](word, context))
		.toSorted((a, b) => distance(a, context) - distance(b, context));
}

function withoutPunctuation(word: string): string {
	return word.replace(/^[([{"'#]+/, '').replace(/[)\]}"'.,;:!?]+$/, '');
}

/** How far an entry is from the context: another kind counts more than any number of years. */
function distance({kind, years}: Explanation, context: Context): number {
	const ofOtherKind = context.kind !== undefined && context.kind !== kind;
	return (ofOtherKind ? 10_000 : 0) + (context.year === undefined ? 0 : yearsAway(years, context.year));
}

function yearsAway(all: readonly Years[] | undefined, year: number): number {
	return all === undefined
		? 0
		: Math.min(...all.map(({from, to}) => Math.max(from - year, year - (to ?? year), 0)));
}

/** `Switzerland; before 2016: China (Mainland)` if one meaning is likelier, else `A (tag) or B (office)`. */
function ambiguityOf(entries: readonly Explanation[], context: Context): string | undefined {
	const [first, second, ...more] = distinct(entries);
	if (first === undefined || second === undefined) {
		return undefined;
	}
	const others = [second, ...more];
	if (distance(first, context) === distance(second, context)) {
		return anyOf([first, ...others]);
	}
	const described = others.map(other => ({other, words: inOtherYears(first, other, context)}));
	const ofOtherYears = described.flatMap(({words}) => words ?? []);
	const further = described.filter(({words}) => words === undefined).map(({other}) => other);
	return [first.meaning, ...ofOtherYears, ...(further.length > 0 ? [`also ${anyOf(further)}`] : [])].join(
		'; ',
	);
}

/** `before 1980: government`, if a meaning is of the same kind as the likeliest, and of years on one side of it. */
function inOtherYears(
	first: Explanation,
	{kind, meaning, years}: Explanation,
	{year}: Context,
): string | undefined {
	const [only] = years ?? [];
	if (kind !== first.kind || year === undefined || only === undefined || years?.length !== 1) {
		return undefined;
	}
	if (only.to !== undefined && only.to < year) {
		return `before ${only.to + 1}: ${meaning}`;
	}
	return only.from > year ? `since ${only.from}: ${meaning}` : undefined;
}

/** One entry for each meaning: `foreign trade` of two handbooks is one. */
function distinct(entries: readonly Explanation[]): readonly Explanation[] {
	return entries.filter((entry, index) => !entries.slice(0, index).some(each => sameMeaning(each, entry)));
}

// To a reader `buildings` and `buildings and grounds` are the same.
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
