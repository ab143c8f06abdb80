/** Whether a quotation stands in a stretch of a cable word for word. */
import type {CableWord, Stretch} from './cable-words.js';
import type {Element, Pattern, QuotedWord} from './pattern.js';
import {signAfter, signBefore, type Word} from './words.js';

/** What is tolerated between a quotation and its source, and always reported. */
export const tolerances = [
	'omissions',
	'insertions',
	"editor's note",
	'pronoun replaced',
	'ending changed',
	'line breaks',
	'hyphen at a line end',
	'page mark or heading within',
	'quotation marks',
	'case',
	'last sign',
] as const;

/** A kind of difference that is tolerated. */
export type Tolerance = (typeof tolerances)[number];

/** Where a quotation stands word for word: the first word of it, the word after it, and what was tolerated. */
export type Match = {readonly start: number; readonly end: number; readonly tolerated: readonly Tolerance[]};

/** The first place where a quotation stands word for word; nothing if it does not. */
export function matchIn(stretch: Stretch, pattern: Pattern): Match | undefined {
	const [head = [], ...rest] = segmentsOf(pattern.elements);
	for (let start = 0; start < stretch.length; start++) {
		const match = matchFrom(stretch, pattern, head, start);
		const whole = match && withRest(stretch, pattern, rest, match);
		if (whole) {
			const tolerated = new Set<Tolerance>([...pattern.tolerances, ...whole.tolerated]);
			return {start, end: whole.end, tolerated: tolerances.filter(one => tolerated.has(one))};
		}
	}
	return undefined;
}

type Segment = readonly Exclude<Element, {readonly type: 'omission'}>[];

/** The parts between omissions. */
function segmentsOf(elements: readonly Element[]): readonly Segment[] {
	const segments: Exclude<Element, {readonly type: 'omission'}>[][] = [[]];
	for (const element of elements) {
		if (element.type === 'omission') {
			segments.push([]);
		} else {
			segments.at(-1)?.push(element);
		}
	}
	return segments;
}

/** The segments after the first, each at the first place after the one before. */
function withRest(
	stretch: Stretch,
	pattern: Pattern,
	segments: readonly Segment[],
	first: Found,
): Found | undefined {
	let {end} = first;
	const tolerated: Tolerance[] = [...first.tolerated];
	for (const segment of segments) {
		const found = nextAfter(stretch, pattern, segment, end);
		if (!found) {
			return undefined;
		}
		end = found.end;
		tolerated.push('omissions', ...found.tolerated);
	}
	return {end, tolerated};
}

function nextAfter(stretch: Stretch, pattern: Pattern, segment: Segment, from: number): Found | undefined {
	const paragraph = stretch[from - 1]?.paragraph;
	const isShort = segment.filter(({type}) => type === 'word').length < WORDS_FOR_FAR;
	for (let start = from; start < stretch.length; start++) {
		// A few common words stand somewhere below in every long text.
		if (isShort && stretch[start]?.paragraph !== paragraph) {
			return undefined;
		}
		const found = matchFrom(stretch, pattern, segment, start);
		if (found) {
			return found;
		}
	}
	return undefined;
}

const WORDS_FOR_FAR = 4;

type Found = {readonly end: number; readonly tolerated: readonly Tolerance[]};

/** Where one is within a segment and in the stretch. */
type Progress = {
	readonly element: number;
	readonly at: number;
	/** The words that were compared last, between which and the next the signs must be the same. */
	readonly last: Pair | undefined;
};

/** A word of a quotation, and the one that stands for it in the cable. */
type Pair = {readonly quoted: QuotedWord; readonly held: CableWord};

function matchFrom(stretch: Stretch, pattern: Pattern, segment: Segment, start: number): Found | undefined {
	// Most words follow each other; only where there is a choice one is tried after the other.
	const attempt = (progress: Progress): Found | undefined => {
		const tolerated: Tolerance[] = [];
		const withTolerated = (found: Found | undefined) =>
			found && {end: found.end, tolerated: [...tolerated, ...found.tolerated]};
		let {element, at, last} = progress;
		for (;;) {
			const next = segment[element];
			if (!next) {
				return withTolerated(last ? ended(last, at) : {end: at, tolerated: []});
			}
			if (next.type === 'insertion') {
				return withTolerated(inserted(stretch, pattern, next.words, {element, at, last}, attempt));
			}
			const following = follow(stretch, pattern, next, {element, at, last});
			if (last && isAsideStart(stretch, at)) {
				const passed = {element, at: stretch[at]?.asideEnd ?? at + 1, last};
				return withTolerated(through(following, attempt) ?? past(attempt(passed)));
			}
			if (!following) {
				return undefined;
			}
			tolerated.push(...following.tolerated);
			({element, at, last} = following.progress);
		}
	};
	return attempt({element: 0, at: start, last: undefined});
}

/** A word that is the same as the one there, and where one follows it. */
type Following = {readonly progress: Progress; readonly tolerated: readonly Tolerance[]};

function follow(
	stretch: Stretch,
	{isInCapitals}: Pattern,
	quoted: QuotedWord,
	{element, at, last}: Progress,
): Following | undefined {
	const held = stretch[at];
	const tolerated = held && sameWord(quoted, held, isInCapitals);
	const isFollowing = held && (last ? areSignsSame(last, held) : isLeadSame(quoted, held, stretch[at - 1]));
	return tolerated && isFollowing
		? {progress: {element: element + 1, at: at + 1, last: {quoted, held}}, tolerated}
		: undefined;
}

function through(following: Following | undefined, attempt: Attempt): Found | undefined {
	const found = following && attempt(following.progress);
	return found && {end: found.end, tolerated: [...following.tolerated, ...found.tolerated]};
}

/** The quotation leaves out without a sign what is an aside: a page mark, a heading, the number of a paragraph. */
function past(found: Found | undefined): Found | undefined {
	return found && {end: found.end, tolerated: ['page mark or heading within', ...found.tolerated]};
}

type Attempt = (progress: Progress) => Found | undefined;

function isAsideStart(stretch: Stretch, at: number): boolean {
	const end = stretch[at]?.asideEnd;
	return end !== undefined && stretch[at - 1]?.asideEnd !== end;
}

/** Words in brackets: they stand there as well, or are put in, or stand for a pronoun. */
function inserted(
	stretch: Stretch,
	pattern: Pattern,
	words: readonly QuotedWord[],
	{element, at, last}: Progress,
	attempt: Attempt,
): Found | undefined {
	const isThere =
		words.length > 0 &&
		words.every((word, index) => {
			const held = stretch[at + index];
			return held && sameWord(word, held, pattern.isInCapitals) !== undefined;
		});
	const after = {element: element + 1, last: undefined};
	const own = isThere ? attempt({...after, at: at + words.length}) : undefined;
	if (own) {
		return own;
	}
	const added = attempt({element: element + 1, at, last});
	if (added) {
		return {end: added.end, tolerated: ['insertions', ...added.tolerated]};
	}
	const held = stretch[at];
	const replaced = held && pronouns.has(held.forms[0] ?? '') ? attempt({...after, at: at + 1}) : undefined;
	return replaced && {end: replaced.end, tolerated: ['pronoun replaced', ...replaced.tolerated]};
}

/** What a name in brackets may stand for without another meaning. */
const pronouns: ReadonlySet<string> = new Set(
	'he she it they him her them his hers its their theirs we us our ours i me my you your this that these those who'.split(
		' ',
	),
);

/** Whether two words are the same, and what had to be tolerated; nothing if they are not. */
export function sameWord(
	quoted: QuotedWord,
	held: CableWord,
	isInCapitals: boolean,
): readonly Tolerance[] | undefined {
	if (!quoted.forms.some(form => held.forms.includes(form))) {
		return isOfStem(quoted, held) ? ['ending changed'] : undefined;
	}
	const isCut = quoted.forms.length > 1 || held.forms.length > 1;
	const tolerated: readonly Tolerance[] = isCut ? ['hyphen at a line end'] : [];
	if (isCut || isSameCase(quoted.written, held.written)) {
		return tolerated;
	}
	const isFree =
		held.isAmongCapitals ||
		isInCapitals ||
		(quoted.isCaseFree && isSameCase(quoted.written.slice(1), held.written.slice(1)));
	return isFree ? [...tolerated, 'case'] : undefined;
}

/** The words that were cut or have another form of apostrophe differ in more than case. */
function isSameCase(one: string, other: string): boolean {
	const plain = (word: string) =>
		word
			.normalize('NFC')
			.replace(/[’ʼ‘]/g, "'")
			.replace(/[\u2010\u2011]/g, '-');
	return plain(one) === plain(other);
}

/** `denie[s]` stands for `denied` and for `deny` it does not. */
function isOfStem({stem}: QuotedWord, {forms}: CableWord): boolean {
	const [form = ''] = forms;
	return (
		stem !== undefined &&
		stem.length >= SHORTEST_STEM &&
		form.startsWith(stem) &&
		form.length - stem.length <= LONGEST_ENDING
	);
}

const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;

/** Whether the signs between the last words and the next are the same; those beside an aside do not count. */
export function areSignsSame({quoted, held}: Pair, next: CableWord): boolean {
	return held.asideEnd !== undefined || next.asideEnd !== undefined || quoted.after === held.after;
}

/** Whether the sign of a currency stands before both words, or before neither. */
function isLeadSame({before}: QuotedWord, held: CableWord, previous: CableWord | undefined): boolean {
	const isFirst =
		previous === undefined || previous.asideEnd !== undefined || previous.paragraph !== held.paragraph;
	return isFirst || before === signBefore(previous.after);
}

/** Whether the end of a quotation is that of the words there: its last sign may be another, but for `?` and `!`. */
function ended({quoted, held}: Pair, end: number): Found | undefined {
	const tolerated = endTolerance({quoted, held});
	return tolerated && {end, tolerated};
}

/** What has to be tolerated between the last signs of a quotation and those there; nothing if they tell another thing. */
export function endTolerance({quoted, held}: Pair): readonly Tolerance[] | undefined {
	if (signAfter(quoted) !== signAfter(held)) {
		return undefined;
	}
	const [own, source] = [lastSigns(quoted), lastSigns(held)];
	if (own === '' || source.startsWith(own)) {
		return [];
	}
	return /^[.,;:-]+$/.test(own) && !/[?!]/.test(source) ? ['last sign'] : undefined;
}

function lastSigns(word: Word): string {
	return word.after.slice(signAfter(word).length).replace(/[()[\]]/g, '');
}
