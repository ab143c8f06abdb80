/** What a quotation claims of the text that it is taken from: words, with something left out or put in between. */
import {areCapitals} from './cable-words.js';
import {signBefore, signsIn, type Word, withCuts, wordsIn} from './words.js';

/** A part of a quotation: a word, an omission, or words in brackets that its editor has put in. */
export type Element =
	| QuotedWord
	| {readonly type: 'omission'}
	| {readonly type: 'insertion'; readonly words: readonly QuotedWord[]};

/** A word of a quotation. */
export type QuotedWord = Word & {
	readonly type: 'word';
	/** The sign of a currency or the like before it, where it begins the quotation or follows an omission. */
	readonly before: string;
	/** If its ending is in brackets, `denie[s]`: what stands before these, in small letters. */
	readonly stem: string | undefined;
	/** Whether its first letter is in brackets, `[t]he`, or it begins what is quoted, so that its case tells nothing. */
	readonly isCaseFree: boolean;
};

/** A quotation as it is compared. */
export type Pattern = {
	readonly elements: readonly Element[];
	/** How many words it has outside of brackets. */
	readonly length: number;
	/** Whether it is in capitals as a whole. */
	readonly isInCapitals: boolean;
	/** What of its form is tolerated wherever it stands. */
	readonly tolerances: readonly ('line breaks' | 'quotation marks' | "editor's note")[];
};

/** Reads a quotation, without the marks around it. */
export function patternOf(quotation: string): Pattern {
	const text = withCuts(quotation);
	const elements: Element[] = [];
	let at = 0;
	let isFirst = true;
	/** The index of the last word, unless an omission follows it. */
	let lastWord = -1;
	const addWords = (end: number) => {
		const words = wordsOf(text.slice(at, end), isFirst);
		const leading = signsIn(text.slice(at, words[0] ? at + words[0].start : end));
		addSigns(elements, lastWord, leading);
		isFirst = isFirst && words.length === 0;
		elements.push(...words);
		lastWord = words.length > 0 ? elements.length - 1 : lastWord;
	};
	for (const match of text.matchAll(breaks)) {
		addWords(match.index);
		const element = elementFor(match[0]);
		elements.push(...(element ? [element] : []));
		if (element?.type === 'omission') {
			isFirst = true;
			lastWord = -1;
		}
		at = match.index + match[0].length;
	}
	addWords(text.length);
	const trimmed = withoutOuterOmissions(elements);
	return {
		elements: trimmed,
		length: trimmed.filter(({type}) => type === 'word').length,
		isInCapitals: areCapitals(quotation),
		tolerances: [
			...(/\n/.test(quotation.trim()) ? (['line breaks'] as const) : []),
			...(/[“”‘’„]/.test(quotation) ? (['quotation marks'] as const) : []),
			...([...text.matchAll(breaks)].some(([written]) => editorsNote.test(written))
				? (["editor's note"] as const)
				: []),
		],
	};
}

/** Adds signs to the word that they follow, from which brackets part them. */
function addSigns(elements: Element[], index: number, signs: string): void {
	const last = elements[index];
	if (last?.type === 'word') {
		elements[index] = {...last, after: last.after + signs};
	}
}

/** An ellipsis, perhaps in brackets, or words in brackets that are no part of a word. */
const breaks =
	/\[\s*(?:\.\s?){3,}[^\]\n]*\]|\[\s*…[^\]\n]*\]|(?:\.\s?){2,}\.|…\.?|(?<![\p{L}\p{N}])\[[^\][]{1,300}\](?![\p{L}\p{N}])/gu;

const editorsNote = /^\[\s*(?:sic\b[^\]]*|(?:my |our )?(?:emphasis|italics)[^\]]*)\]$/i;

function elementFor(written: string): Element | undefined {
	if (/^\[?\s*[.…]/.test(written)) {
		return {type: 'omission'};
	}
	return editorsNote.test(written) ? undefined : {type: 'insertion', words: wordsOf(written, true)};
}

/** The words of a text, some of which have letters in brackets. */
function wordsOf(text: string, isFirst: boolean): readonly QuotedWord[] {
	const bare = text.replace(bracketsInWord, '$1$2');
	const bracketed = [...text.matchAll(bracketsInWord)];
	const words = wordsIn(bare);
	return words.map((word, index) => {
		const removed = bracketed.map(({index: at}, order) => at - 2 * order);
		const own = bracketed.find((_, order) => {
			const place = removed[order] ?? -1;
			return place >= word.start && place < word.end;
		});
		const place = own ? (removed[bracketed.indexOf(own)] ?? 0) : 0;
		const isAtEnd = own !== undefined && place > word.start;
		return {
			...word,
			type: 'word',
			before: index === 0 && isFirst ? signBefore(signsIn(bare.slice(0, word.start))) : '',
			stem: isAtEnd ? bare.slice(word.start, place).toLowerCase() : undefined,
			isCaseFree: (own !== undefined && !isAtEnd) || (index === 0 && isFirst),
		};
	});
}

/** `[t]he` and `denie[s]`: letters in brackets beside letters. */
const bracketsInWord = /(?<=[\p{L}\p{N}])\[(\p{L}{1,4})\]|\[(?=\p{L}\])(\p{L})\](?=\p{L})/gu;

function withoutOuterOmissions(elements: readonly Element[]): readonly Element[] {
	const first = elements.findIndex(({type}) => type !== 'omission');
	const last = elements.findLastIndex(({type}) => type !== 'omission');
	return elements.slice(Math.max(0, first), last + 1).filter(
		// Two omissions side by side are one.
		({type}, index, all) => type !== 'omission' || all[index - 1]?.type !== 'omission',
	);
}
