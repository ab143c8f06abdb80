/** The references of the text: to an item of the REF field, as in `ref A, para 3`, or by a number, as in `ROME 1305`. */

import {addTo} from '../add-to.js';
import {type Cable, type Paragraph, type Range, slice} from '../cable.js';
import {type JoinedText, joinText} from '../joined-text.js';
import {mostListed} from '../most-listed.js';
import type {Mrn} from '../mrn.js';
import {paragraphs} from './content.js';
import {mrnsNamed, references} from './numbers.js';
import {type NumberContext, numberContext, numbersInText} from './text-numbers.js';

/** A reference in the text: where it stands, and what it names. */
export type TextReference = {
	/** Several stretches if a line ends within it. */
	readonly pieces: readonly Range[];
	/** The letter that it names, as the text writes it. */
	readonly letter: string | undefined;
	/** The items of the REF field that it names, as indexes in `references`; several may have one letter. */
	readonly items: readonly number[];
	/** The number that it states itself. */
	readonly mrn: Mrn | undefined;
	/** The paragraph that it points to. */
	readonly paragraph: number | undefined;
};

/** The references in the paragraphs of a cable, in order. */
export function textReferences(cable: Cable): readonly TextReference[] {
	const known = memo.get(cable);
	if (known) {
		return known;
	}
	const context = {...numberContext(cable), items: itemsOf(cable)};
	const found = paragraphs(cable).flatMap(paragraph => referencesIn(paragraph, context));
	memo.set(cable, found);
	return found;
}

/** The numbers of the cables that a cable refers to, in its REF field and in its text, each once. */
export function mrnsToFollow(cable: Cable): readonly Mrn[] {
	const inText = textReferences(cable).flatMap(({mrn}) => mrn ?? []);
	return [...new Set([...mrnsNamed(cable), ...inText])].slice(0, mostListed);
}

const memo = new WeakMap<Cable, readonly TextReference[]>();

/** The items of the REF field, as indexes: by their letters, in capitals, and by what a word such as `refair` calls them. */
type Items = {
	readonly byLetter: ReadonlyMap<string, readonly number[]>;
	readonly all: readonly number[];
	readonly airgrams: readonly number[];
	readonly others: readonly number[];
};

type Context = NumberContext & {readonly items: Items};

function itemsOf(cable: Cable): Items {
	const byLetter = new Map<string, number[]>();
	const listed = references(cable);
	const all = [...listed.keys()];
	for (const [index, {label}] of listed.entries()) {
		const letter = label === undefined ? '' : slice(cable, label).toUpperCase();
		if (/^[A-Z]$/.test(letter)) {
			addTo(byLetter, letter, index);
		}
	}
	if (byLetter.size === 0) {
		// Where no item has a letter, the first is A.
		for (const index of all.slice(0, MOST_LETTERS)) {
			byLetter.set(String.fromCharCode('A'.charCodeAt(0) + index), [index]);
		}
	}
	const isAirgram = (index: number) => listed[index]?.kind === 'airgram';
	const [airgrams, others] = [all.filter(isAirgram), all.filter(index => !isAirgram(index))];
	return {byLetter, all, airgrams, others};
}

/** A reference in the joined text of a paragraph. */
type Found = Range & Omit<TextReference, 'pieces'>;

function referencesIn(paragraph: Paragraph, context: Context): readonly TextReference[] {
	const joined = joinText(context.cable.reading, paragraph.pieces);
	if (!mayHaveReferences.test(joined.text)) {
		return [];
	}
	const lettered = [...joined.text.matchAll(refWord)].flatMap(match =>
		letteredIn(joined.text, match, context),
	);
	let next = 0;
	const numbered = numbersInText(joined.text, context).flatMap(({start, end, mrn}): readonly Found[] => {
		while ((lettered[next]?.end ?? end) <= start) {
			next++;
		}
		return (lettered[next]?.start ?? end) < end
			? []
			: [
					{
						start,
						end,
						mrn,
						letter: undefined,
						items: [],
						paragraph: paragraphAfter(joined.text, end)?.number,
					},
				];
	});
	return [...lettered, ...numbered]
		.sort((one, other) => one.start - other.start)
		.map(found => placed(joined, found));
}

/** Most paragraphs have neither. */
const mayHaveReferences = /\bREF|[A-Za-z]\W{0,3}\d/i;

function placed(joined: JoinedText, {start, end, ...named}: Found): TextReference {
	return {pieces: joined.ranges(start, end), ...named};
}

/** `ref`, `refs`, `reftel`, `REFTELS`, `refair`, `reference telegram`; `reference A`, but not `reference` alone. */
const refWord =
	/(?<![\w.-])(?:REF(?:S|TELS?|CABLES?|AIRS?| CABLES?| TELS?)?|REFERENCES? (?:TELEGRAMS?|CABLES?|TELS?)|REFERENCES?(?=\s\(?[A-Z]\)?(?![\w'’])))(?![\w:-])(?:['’]S(?!\w))?/gi;

/** What a word such as `ref` names with the letters after it: each letter is a reference of its own. */
function letteredIn(text: string, match: RegExpExecArray, context: Context): readonly Found[] {
	const start = match.index;
	const [word] = match;
	const before =
		/(?<!\w)PARA(?:GRAPH)?S?\.? (\d{1,3})(?:[-–]\d{1,3}|\s?\(?[A-Z]\)?)?,? (?:(?:OF|IN) )?(?:THE )?\(?$/i.exec(
			text.slice(Math.max(0, start - LONGEST_LEAD), start),
		);
	const pointed = before?.[1] === undefined ? undefined : Number(before[1]);
	const letters = lettersAfter(text, start + word.length, word, context.items);
	if (letters.length === 0) {
		return isWordAlone(word)
			? [withoutLetter(text, {start, end: start + word.length}, pointed, context)]
			: [];
	}
	return letters.map((letter, index) => {
		const after = paragraphAfter(text, letter.end);
		return {
			start: index === 0 ? start : letter.start,
			end: after?.end ?? letter.end,
			letter: letter.letter,
			items: itemsWithLetter(context.items, letter.letter),
			mrn: undefined,
			paragraph: after?.number ?? (index === 0 ? pointed : undefined),
		};
	});
}

const LONGEST_LEAD = 40;

/** `references` is a word of its own, and stands for the list only with a letter. */
function isWordAlone(word: string): boolean {
	return !/^REFERENCES?$/i.test(word);
}

function withoutLetter(
	text: string,
	{start, end}: Range,
	pointed: number | undefined,
	context: Context,
): Found {
	const after = paragraphAfter(text, end);
	return {
		start,
		end: after?.end ?? end,
		letter: undefined,
		items: itemsCalled(text.slice(start, end), context.items),
		mrn: undefined,
		paragraph: after?.number ?? pointed,
	};
}

/** Without a letter it may be any of them, but for what a word says: `refair` is an airgram, and `reftel` is none. */
function itemsCalled(word: string, {all, airgrams, others}: Items): readonly number[] {
	const called = /AIR/i.test(word) ? airgrams : /TEL|CABLE/i.test(word) ? others : all;
	return called.length > 0 ? called : all;
}

type Letter = Range & {readonly letter: string};

/** The letters after a word: `A`, `(A)`, `A and B`, `A, B, and C`, `A through H`. */
function lettersAfter(text: string, from: number, word: string, items: Items): readonly Letter[] {
	const letters: Letter[] = [];
	for (let at = from; letters.length < MOST_LETTERS; at = letters.at(-1)?.end ?? at) {
		const pattern = letters.length === 0 ? firstLetter : furtherLetter;
		const match = pattern.exec(text.slice(at, at + LONGEST_LEAD));
		const written = match?.[1] ?? match?.[2];
		if (
			!match ||
			written === undefined ||
			!isLetter(written, match, {word, items, isFirst: letters.length === 0})
		) {
			break;
		}
		const end = at + match[0].length;
		const start = end - (match[1] === undefined ? 1 : match[0].length - match[0].indexOf('('));
		letters.push({start, end, letter: written});
	}
	return letters;
}

const MOST_LETTERS = 26;

const firstLetter = /^\.?(?:\s?\(([A-Za-z])\)|\s(?:ITEMS?\s)?([A-Za-z])(?![\w'’]|\.[A-Z]))/i;
const furtherLetter =
	/^(?:\s?,\s?(?:AND\s|&\s)?|\s(?:AND|OR|&|THROUGH|THRU|TO)\s(?:REF\s)?|\s?[-–/]\s?)(?:\(([A-Za-z])\)|([A-Za-z])(?![\w'’]|\.[A-Z]))/i;

/** Whether a letter is one of the list, and not the article or the pronoun. */
function isLetter(
	written: string,
	[, enclosed]: RegExpExecArray,
	{word, items, isFirst}: {readonly word: string; readonly items: Items; readonly isFirst: boolean},
): boolean {
	if (itemsWithLetter(items, written).length > 0) {
		const isArticle = enclosed === undefined && /^[ai]$/.test(written) && !/^REFS?$/i.test(word);
		return !isArticle;
	}
	// A letter that the list lacks is a slip, or the list is lost; a capital after `ref` means one all the same.
	return isFirst && (enclosed !== undefined || (/^[B-HJ-Z]$/.test(written) && /^REFS?$/i.test(word)));
}

function itemsWithLetter({byLetter}: Items, letter: string): readonly number[] {
	return byLetter.get(letter.toUpperCase()) ?? [];
}

/** The paragraph named after a reference, `, para 3` or ` PARAS 14-15`, and where that ends. */
function paragraphAfter(
	text: string,
	at: number,
): {readonly end: number; readonly number: number} | undefined {
	const match = /^\)?,?\s\(?(?:AT\s)?PARA(?:GRAPH)?S?\.?\s(\d{1,3})(?!\d)/i.exec(
		text.slice(at, at + LONGEST_LEAD),
	);
	return match ? {end: at + match[0].length, number: Number(match[1])} : undefined;
}
