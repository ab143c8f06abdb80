/** The numbers of cables that stand beside quotations. */
import {firstIndex} from '../cable/first-index.js';
import {type Mrn, mrnOf, parseMrn} from '../cable/mrn.js';
import {namedPost} from '../glossary/post-names.js';
import type {Part, Span} from './document.js';

/** A number in a text. */
export type WrittenNumber = {readonly start: number; readonly end: number; readonly mrn: Mrn};

/** The cables that a quotation may be from, as its document says. */
export type Attribution = {
	/** The numbers of the cables that may be meant; none if none stands near. */
	readonly cited: readonly Mrn[];
	/** Whether the number belongs to it beyond doubt, as in parentheses after it. */
	readonly isAttributed: boolean;
};

/** The numbers in a text, as `07ROME1333`, `1974LAPAZ04746` or, of a known post, `07 Rome 1333`. */
export function numbersIn(text: string): readonly WrittenNumber[] {
	return [...text.matchAll(numberPattern)].flatMap(match => {
		const [written, year = '', post = '', serial = ''] = match;
		const letters = post.toUpperCase().replace(/[^A-Z]/g, '');
		const isClosed = !/[\s-]/.test(written);
		const isPost = isClosed ? !months.test(letters) : /^[A-Z]/.test(post) && namedPost(post) !== undefined;
		const parts = isPost ? parseMrn(`${year}${letters}${serial}`) : undefined;
		return parts ? [{start: match.index, end: match.index + written.length, mrn: mrnOf(parts)}] : [];
	});
}

const numberPattern =
	/(?<![\p{L}\p{N}])(\d{4}|\d{2})[ -]?([A-Za-z]{2,20}(?:[ -][A-Za-z]{1,20}){0,3}?)[ -]?(\d{1,7})(?![\p{L}\p{N}])/gu;

const months = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*$/;

/** For each quotation of a document, in order, the numbers that may be meant by it. */
export function attributionsOf(parts: readonly Part[], spans: readonly Span[]): readonly Attribution[] {
	const surroundings = surroundingsOf(parts, spans);
	return spans.map((span, index) => {
		const own = surroundings.attributed[index] ?? [];
		if (own.length > 0) {
			return {cited: mrnsOf(own), isAttributed: true};
		}
		const within = numbersAround(surroundings, span, spans[index + 1]);
		const around =
			within.length > 0 || !isAlone(parts, span) ? within : numbersInNeighbours(surroundings, span);
		return {cited: mrnsOf(around), isAttributed: false};
	});
}

/** What is around the quotations of a document, found once for all of them. */
type Surroundings = {
	readonly parts: readonly Part[];
	readonly numbers: readonly (readonly WrittenNumber[])[];
	/** For each quotation, the numbers that belong to it beyond doubt. */
	readonly attributed: readonly (readonly WrittenNumber[])[];
	/** All those that follow a quotation. */
	readonly taken: ReadonlySet<WrittenNumber>;
};

function surroundingsOf(parts: readonly Part[], spans: readonly Span[]): Surroundings {
	const numbers = parts.map(({text}) => numbersIn(text));
	const footnotes = new Map(parts.map(({footnote}, part) => [footnote, numbers[part] ?? []]));
	const taken = new Set<WrittenNumber>();
	const attributed = spans.map(({lastPart, end}, index) => {
		const next = spans[index + 1];
		const limit = Math.min(
			end + LONGEST_SOURCE,
			next?.part === lastPart ? next.start : Number.POSITIVE_INFINITY,
		);
		const rest = (parts[lastPart]?.text ?? '').slice(end, limit);
		const [source = ''] = sourcePattern.exec(rest) ?? [];
		const all = numbers[lastPart] ?? [];
		const own = all.slice(firstFrom(all, end), firstFrom(all, end + source.length));
		if (own.length > 0) {
			for (const number of own) {
				taken.add(number);
			}
			return own;
		}
		const footnote = /^[^[\n]{0,200}?\[\^([^\]\s]{1,60})\]/.exec(rest)?.[1];
		return footnote === undefined ? [] : (footnotes.get(footnote) ?? []);
	});
	return {parts, numbers, attributed, taken};
}

const LONGEST_SOURCE = 400;

/** Parentheses or brackets after a quotation, or a dash and the rest of its line. */
const sourcePattern = /^[\s.,;:!?'’”)*_]*(?:\([^()]*\)|\[(?!\^)[^[\]]*\]|[-–—]{1,3}\s?[^\n]*)/;

/** The nearest number of its paragraph before a quotation, and the first after it before the next quotation. */
function numbersAround(
	{numbers, taken}: Surroundings,
	{part, start, lastPart, end}: Span,
	next: Span | undefined,
): readonly WrittenNumber[] {
	const before = lastBefore(numbers[part] ?? [], start, taken);
	const limit = next?.part === lastPart ? next.start : Number.POSITIVE_INFINITY;
	const all = numbers[lastPart] ?? [];
	const following = all.slice(firstFrom(all, end), firstFrom(all, end) + MOST_TAKEN);
	const after = following.find(number => !taken.has(number));
	return [...(before ? [before] : []), ...(after && after.end <= limit ? [after] : [])];
}

/** Of the numbers before a place, the last that belongs to no quotation. */
function lastBefore(
	numbers: readonly WrittenNumber[],
	at: number,
	taken: ReadonlySet<WrittenNumber>,
): WrittenNumber | undefined {
	const count = firstFrom(numbers, at);
	return numbers.slice(Math.max(0, count - MOST_TAKEN), count).findLast(number => !taken.has(number));
}

/** No number further away is meant. */
const MOST_TAKEN = 50;

/** The index of the first number that begins at a place or after it. */
function firstFrom(numbers: readonly WrittenNumber[], at: number): number {
	return firstIndex(numbers.length, index => (numbers[index]?.start ?? 0) >= at);
}

/** Whether a quotation is all of its paragraph. */
function isAlone(parts: readonly Part[], {part, start, lastPart, end}: Span): boolean {
	const [first, last] = [parts[part], parts[lastPart]];
	return (
		first?.type === 'block' ||
		![(first?.text ?? '').slice(0, start), (last?.text ?? '').slice(end)].some(rest =>
			/[\p{L}\p{N}]/u.test(rest),
		)
	);
}

/** The number on the last line of a block quote; else the last of the paragraph before and the first of the one after it. */
function numbersInNeighbours(
	{parts, numbers}: Surroundings,
	{part, lastPart, end}: Span,
): readonly WrittenNumber[] {
	const all = numbers[lastPart] ?? [];
	const source = parts[lastPart]?.type === 'block' ? all.slice(firstFrom(all, end)) : [];
	const isOmission = /^\s*\[[^\]]*\]\s*$/.test(parts[lastPart + 1]?.text ?? '');
	const next = lastPart + (isOmission ? 2 : 1);
	const inProse = (index: number) => (parts[index]?.type === 'prose' ? (numbers[index] ?? []) : []);
	return source.length > 0
		? source.slice(-1)
		: [inProse(part - 1).at(-1), inProse(next)[0]].flatMap(number => number ?? []);
}

function mrnsOf(numbers: readonly WrittenNumber[]): readonly Mrn[] {
	return [...new Set(numbers.map(({mrn}) => mrn))];
}
