/** Evaluates queries by reading every cable, without an index: what a search of one must find. */
import {type Cable, slice} from '../../source/cable/cable.js';
import {captionNames, classification, markings} from '../../source/cable/facts/classification.js';
import {paragraphs, paragraphText, tags} from '../../source/cable/facts/content.js';
import {sentAt} from '../../source/cable/facts/dates.js';
import {knownNumber} from '../../source/cable/facts/numbers.js';
import {otherForms} from '../../source/index/terms/passages.js';
import {foldedWords} from '../../source/search/words/fold.js';

/** What is sought, as a test makes it up. */
export type ScanQuery =
	| {readonly type: 'words'; readonly words: readonly string[]; readonly isBeginning: boolean}
	| {readonly type: 'near'; readonly words: readonly string[]; readonly distance: number}
	| {readonly type: 'field'; readonly field: string; readonly value: string}
	| {readonly type: 'all' | 'any'; readonly parts: readonly ScanQuery[]}
	| {readonly type: 'not'; readonly part: ScanQuery};

/** A cable as it is scanned: the words of each paragraph, and its facts. */
export type Scanned = {
	readonly paragraphs: readonly (readonly string[])[];
	readonly facts: ReadonlySet<string>;
};

/** Reads a cable for the scan. */
export function scanned(cable: Cable): Scanned {
	return {paragraphs: wordsOfTexts(cable), facts: new Set(factsToScan(cable))};
}

/** Whether a cable meets a query. */
export function isMet(query: ScanQuery, cable: Scanned): boolean {
	switch (query.type) {
		case 'words':
			return cable.paragraphs.some(words => words.some((_, at) => isPhraseAt(words, at, query)));
		case 'near':
			return cable.paragraphs.some(words => isNear(words, query.words, query.distance));
		case 'field':
			return [...cable.facts].some(fact => isFactMeant(fact, query.field, query.value));
		case 'all':
			return query.parts.every(part => isMet(part, cable));
		case 'any':
			return query.parts.some(part => isMet(part, cable));
		case 'not':
			return !isMet(query.part, cable);
		default:
			return query satisfies never;
	}
}

/** The query as one types it. */
export function typedQuery(query: ScanQuery): string {
	switch (query.type) {
		case 'words':
			return query.words.length === 1
				? `text:${query.words[0]}${query.isBeginning ? '*' : ''}`
				: `"${query.words.join(' ')}${query.isBeginning ? '*' : ''}"`;
		case 'near':
			return `near(${query.words.join(' ')}, ${query.distance})`;
		case 'field':
			return `${query.field}:"${query.value}"`;
		case 'all':
			return query.parts.map(bracketed).join(' ');
		case 'any':
			return query.parts.map(bracketed).join(' or ');
		case 'not':
			return `-${bracketed(query.part)}`;
		default:
			return query satisfies never;
	}
}

/** A marking is asked for with whatever caveat; all other facts are asked for as they are. */
function isFactMeant(fact: string, field: string, value: string): boolean {
	if (field !== 'mark' || value.includes('/') || !fact.startsWith('mark:')) {
		return fact === `${field}:${value}`;
	}
	const parts = fact.slice('mark:'.length).split('/');
	return parts.includes(value) || (value === 'SBU' && parts.includes('LOU'));
}

function bracketed(query: ScanQuery): string {
	return query.type === 'all' || query.type === 'any' || query.type === 'not'
		? `(${typedQuery(query)})`
		: typedQuery(query);
}

/** A paragraph has the heading above it; a text without paragraphs is one. */
function wordsOfTexts(cable: Cable): readonly (readonly string[])[] {
	const texts: string[] = [];
	let heading = '';
	for (const block of cable.blocks) {
		if (block.type === 'heading') {
			heading += `${slice(cable, block.title)} `;
		} else if (block.type === 'paragraph') {
			// A word that a line's end cuts is found in either form.
			const {portionMark} = block;
			// One that has nothing but the marking of all is shown with that: `(C - ENTIRE TEXT)`.
			const mark = portionMark?.entireText ? slice(cable, portionMark.asWritten) : '';
			const text = `${heading} ${paragraphText(cable, block) || mark}`;
			texts.push([text, ...otherForms(cable, block), ...joinedByHyphens(text)].join(' '));
			heading = '';
		}
	}
	if (texts.length === 0) {
		texts.push([cable.reading, ...joinedByHyphens(cable.reading)].join(' '));
	} else if (heading !== '') {
		texts[texts.length - 1] += ` ${heading}`;
	}
	return texts.map(wordsOf);
}

/** `CEASE-FIRE` as one word. */
function joinedByHyphens(text: string): readonly string[] {
	return text
		.split(/[^\p{L}\p{N}\p{M}.'’-]+/u)
		.flatMap(piece =>
			/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+[.]*$/u.test(piece)
				? piece.replace(/[.-]/g, '')
				: [],
		);
}

/** Word by word, letter by letter: a possessive is a word of its own, initials and other apostrophes join. */
function wordsOf(text: string): readonly string[] {
	const plain = text
		.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
		.replace(/(?<=[\p{L}\p{N}])['’](?=[sS](?![\p{L}\p{N}\p{M}]))/gu, ' ');
	return foldedWords(plain).map(({folded}) => folded);
}

function isPhraseAt(
	words: readonly string[],
	at: number,
	{words: phrase, isBeginning}: ScanQuery & {readonly type: 'words'},
): boolean {
	return phrase.every((asked, index) => {
		const word = words[at + index];
		const mayBegin = isBeginning && index === phrase.length - 1;
		return mayBegin ? word?.startsWith(asked) === true : word === asked;
	});
}

/** Whether some words stand with at most so many others between the first and the last of them. */
function isNear(words: readonly string[], asked: readonly string[], distance: number): boolean {
	const places = asked.map(word => words.flatMap((own, index) => (own === word ? index : [])));
	const starts = places.flat();
	return starts.some(start =>
		places.every(own => own.some(place => place >= start && place - start - 1 <= distance)),
	);
}

function* factsToScan(cable: Cable): Generator<string> {
	yield* tags(cable).map(tag => `tag:${tag}`);
	yield* captionNames(cable).map(caption => `caption:${caption}`);
	const level = classification(cable);
	if (level) {
		yield `class:${level.toLowerCase()}`;
	}
	yield* markings(cable).map(({mark}) => `mark:${mark ?? 'none'}`);
	const sent = sentAt(cable);
	if (sent) {
		yield `year:${sent.year}`;
		yield `date:${sent.year}-${String(sent.month).padStart(2, '0')}`;
	}
	const [number] = sent ? [] : (/^(?:19|20)?\d\d(?=[A-Z])/.exec(knownNumber(cable)?.mrn ?? '') ?? []);
	if (number !== undefined) {
		yield `year:${number.length === 4 ? number : number > '60' ? `19${number}` : `20${number}`}`;
	}
	if (paragraphs(cable).some(paragraph => /xxx/i.test(paragraphText(cable, paragraph)))) {
		yield 'has:redactions';
	}
}
