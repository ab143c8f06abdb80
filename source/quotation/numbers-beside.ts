/** The numbers of cables that stand beside a quotation. */
import {type Mrn, mrnOf, parseMrn} from '../cable/mrn.js';
import {namedPost} from '../glossary/post-names.js';
import type {Part, Span} from './document.js';

/** A number in a text. */
export type WrittenNumber = {readonly start: number; readonly end: number; readonly mrn: Mrn};

/** The cables that a quotation may be from, as its document says. */
export type Attribution = {
	/** The numbers of the cables that may be meant; none if none stands near. */
	readonly cited: readonly Mrn[];
	/** Whether the number belongs to it beyond doubt, as in parentheses behind it. */
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
	/(?<![\p{L}\p{N}])(\d{4}|\d{2})[ -]?([A-Za-z]{2,}(?:[ -][A-Za-z]+){0,3}?)[ -]?(\d{1,7})(?![\p{L}\p{N}])/gu;

const months = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*$/;

/** The numbers that may be meant by one of several quotations. */
export function numbersBeside(parts: readonly Part[], spans: readonly Span[], index: number): Attribution {
	const span = spans[index] as Span;
	const own = attributed(parts, spans, index);
	if (own.length > 0) {
		return {cited: own, isAttributed: true};
	}
	const within = numbersInPart(parts, spans, span);
	const around = within.length > 0 || !isAlone(parts, span) ? within : inNeighbours(parts, span);
	return {cited: [...new Set(around)], isAttributed: false};
}

/** The numbers in parentheses or behind a dash that follow a quotation, or in the footnote there. */
function attributed(parts: readonly Part[], spans: readonly Span[], index: number): readonly Mrn[] {
	const {lastPart, end} = spans[index] as Span;
	const text = parts[lastPart]?.text ?? '';
	const next = spans.slice(index + 1).find(({part}) => part === lastPart)?.start ?? text.length;
	const rest = text.slice(end, next);
	const enclosed = /^[\s.,;:!?'’”)*_]*(?:\(([^()]*)\)|\[(?!\^)([^[\]]*)\]|(?:[-–—]{1,3}\s?)([^\n]*))/.exec(
		rest,
	);
	const found = numbersIn(enclosed?.[1] ?? enclosed?.[2] ?? enclosed?.[3] ?? '');
	if (found.length > 0) {
		return found.map(({mrn}) => mrn);
	}
	const footnote = /^[^[\n]{0,200}?\[\^([^\]\s]+)\]/.exec(rest)?.[1];
	const note = footnote === undefined ? undefined : parts.find(part => part.footnote === footnote);
	return note ? numbersIn(note.text).map(({mrn}) => mrn) : [];
}

/** The nearest number of its paragraph before a quotation, and the first behind it that no other stands before. */
function numbersInPart(parts: readonly Part[], spans: readonly Span[], span: Span): readonly Mrn[] {
	const beside = (part: number, from: number, to: number) => {
		const text = parts[part]?.text ?? '';
		return numbersIn(text).filter(
			({start, end}) => start >= from && end <= to && !isAttributedToAnother(parts, spans, part, start),
		);
	};
	const before = beside(span.part, 0, span.start).at(-1);
	const next = spans.find(({part, start}) => part === span.lastPart && start >= span.end);
	const after = beside(span.lastPart, span.end, next?.start ?? Number.POSITIVE_INFINITY)[0];
	return [before, after].flatMap(number => number?.mrn ?? []);
}

/** Whether a number stands in the parentheses behind some quotation. */
function isAttributedToAnother(
	parts: readonly Part[],
	spans: readonly Span[],
	part: number,
	at: number,
): boolean {
	const text = parts[part]?.text ?? '';
	return spans.some(({lastPart, end}) => {
		const rest = lastPart === part && end <= at ? text.slice(end, at) : undefined;
		return rest !== undefined && /^[\s.,;:!?'’”)*_]*[([][^()[\]]*$/.test(rest);
	});
}

/** Whether a quotation is all of its paragraph. */
function isAlone(parts: readonly Part[], {part, start, lastPart, end}: Span): boolean {
	const [first, last] = [parts[part]?.text ?? '', parts[lastPart]?.text ?? ''];
	return parts[part]?.type === 'block' || !/[\p{L}\p{N}]/u.test(first.slice(0, start) + last.slice(end));
}

/** The last number of the paragraph before, and the first of the one behind. */
function inNeighbours(parts: readonly Part[], {part, lastPart}: Span): readonly Mrn[] {
	const numbers = (index: number) => {
		const neighbour = parts[index];
		return neighbour?.type === 'prose' ? numbersIn(neighbour.text) : [];
	};
	const ownSource = parts[lastPart]?.type === 'block' ? numbersIn(parts[lastPart]?.text ?? '') : [];
	return ownSource.length > 0
		? ownSource.slice(-1).map(({mrn}) => mrn)
		: [numbers(part - 1).at(-1), numbers(lastPart + 1)[0]].flatMap(number => number?.mrn ?? []);
}
