/** The quotations of a document: in quotation marks, or as block quotes, each with the numbers of cables beside it. */
import {lineAt, type Part, partsOf, type Span} from './document.js';
import {type Attribution, attributionsOf, numbersIn} from './numbers-beside.js';
import {wordsIn} from './words.js';

/** A quotation of a document. */
export type Quotation = Attribution & {
	/** Its words, without the marks around them. */
	readonly text: string;
	/** The number of the line on which it begins. */
	readonly line: number;
};

/** What a document has: its quotations, and the lines on which a quotation mark is opened and not closed. */
export type FoundQuotations = {
	readonly quotations: readonly Quotation[];
	readonly unclosed: readonly number[];
};

/** Finds the quotations of a document. */
export function findQuotations(document: string): FoundQuotations {
	const parts = partsOf(document);
	const spans: Span[] = [];
	const unclosed: number[] = [];
	let from = 0;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index] as Part;
		if (part.type === 'block') {
			const block = blockAt(part, index);
			spans.push(...(block ? [block] : []));
		} else {
			const found = markedIn(parts, index, from);
			spans.push(...found.spans);
			unclosed.push(...found.unclosed.map(at => lineAt(part, at)));
			const last = found.spans.at(-1);
			const goesOn = last !== undefined && last.lastPart > index;
			// What follows a quotation over several paragraphs is in the last of them.
			from = goesOn ? last.end : 0;
			index = goesOn ? last.lastPart - 1 : index;
		}
	}
	const withWords = spans.filter(({text}) => wordsIn(text).length > 0);
	const attributions = attributionsOf(parts, withWords);
	return {
		quotations: withWords.map((span, index) => ({
			text: span.text.trim(),
			line: lineAt(parts[span.part] as Part, span.start),
			...(attributions[index] ?? {cited: [], isAttributed: false}),
		})),
		unclosed,
	};
}

/** A block quote, whose last line may say where it is from; a callout is none. */
function blockAt({text}: Part, index: number): Span | undefined {
	if (/^\s*\[!\w+\]/.test(text)) {
		return undefined;
	}
	const words = text.trimEnd();
	const lastLine = words.slice(words.lastIndexOf('\n') + 1);
	const isSource = /^\s*[-–—(]/.test(lastLine) && numbersIn(lastLine).length > 0;
	const end = isSource ? words.length - lastLine.length : text.length;
	return {part: index, start: 0, lastPart: index, end, text: withoutOuterMarks(text.slice(0, end))};
}

function withoutOuterMarks(text: string): string {
	return text.trim().replace(/^["“„«](.*)["”“»]$/s, '$1');
}

/** The quotations of a paragraph; the last may go on in the next ones. */
function markedIn(
	parts: readonly Part[],
	index: number,
	from: number,
): {readonly spans: readonly Span[]; readonly unclosed: readonly number[]} {
	const {text} = parts[index] as Part;
	const spans: Span[] = [];
	const unclosed: number[] = [];
	const failures = new Map<string, number>();
	for (let at = from; at < text.length; at++) {
		const opening = openingAt(text, at);
		if (opening === undefined || (failures.get(opening) ?? 0) >= MOST_UNCLOSED) {
			continue;
		}
		const end = closingAfter(text, at, opening);
		if (end !== undefined) {
			spans.push({part: index, start: at, lastPart: index, end, text: text.slice(at + 1, end - 1)});
			at = end - 1;
			continue;
		}
		failures.set(opening, (failures.get(opening) ?? 0) + 1);
		if (opening !== '‘') {
			const longer = opening === '“' || opening === '"' ? overParts(parts, index, at) : undefined;
			if (longer) {
				return {spans: [...spans, longer], unclosed};
			}
			unclosed.push(at);
		}
	}
	return {spans, unclosed};
}

/** Of marks that are so often not closed within a paragraph none is a quotation mark. */
const MOST_UNCLOSED = 20;

/** The mark that opens a quotation at a place. */
function openingAt(text: string, at: number): string | undefined {
	const mark = text.charAt(at);
	if (!(mark in closings)) {
		return undefined;
	}
	const isAtStart = at === 0 || /[\s([{<\-–—/“"'‘*_:]/.test(text.charAt(at - 1));
	return isAtStart && /\S/.test(text.charAt(at + 1)) ? mark : undefined;
}

/** What closes a quotation, by what opens it. */
const closings: Readonly<Record<string, string>> = {'"': '"', '“': '”', '„': '“', '«': '»', '‘': '’'};

/** Where a quotation ends that opens at a place: after its closing mark. */
function closingAfter(text: string, start: number, opening: string): number | undefined {
	const closing = closings[opening] ?? opening;
	let depth = 1;
	for (let at = start + 1; at < Math.min(text.length, start + LONGEST); at++) {
		const mark = text.charAt(at);
		if (mark === closing && isClosing(text, at, closing)) {
			depth--;
		} else if (mark === opening && opening !== closing) {
			depth++;
		}
		if (depth === 0) {
			return at + 1;
		}
	}
	// A mark within that is opened and not closed does not matter where the paragraph ends with one that closes.
	const end = text.trimEnd().length;
	return opening !== closing && text[end - 1] === closing && end - start < LONGEST ? end : undefined;
}

/** No quotation within a paragraph is longer. */
const LONGEST = 50_000;

/** A straight mark, and one that may be an apostrophe, close only after a word and before none. */
function isClosing(text: string, at: number, closing: string): boolean {
	return (
		(closing !== '"' && closing !== '’') ||
		(/\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
	);
}

/** No quotation goes over more paragraphs. */
const MOST_PARTS = 40;

/** A quotation whose every paragraph opens with a mark, and only the last closes. */
function overParts(parts: readonly Part[], index: number, start: number): Span | undefined {
	const texts = [(parts[index]?.text ?? '').slice(start + 1)];
	for (let next = index + 1; parts[next]?.type === 'prose' && next <= index + MOST_PARTS; next++) {
		const text = parts[next]?.text ?? '';
		const at = text.search(/\S/);
		if (/^\s*\[[^\]]*\]\s*$/.test(text)) {
			texts.push(text);
			continue;
		}
		const opening = openingAt(text, at);
		if (opening !== '“' && opening !== '"') {
			return undefined;
		}
		const end = closingAfter(text, at, opening);
		texts.push(text.slice(at + 1, end === undefined ? undefined : end - 1));
		if (end !== undefined) {
			return {part: index, start, lastPart: next, end, text: texts.join('\n\n')};
		}
	}
	return undefined;
}
