/** What a cable is about, and its paragraphs. */
import type {Cable, Paragraph, Piece, Range} from '../cable.js';
import {type TagWord, tagWords} from '../header/fields/tag-words.js';
import {wordsOf} from '../joined-text.js';
import {attribute, blocksOf, wordsAt} from './block-queries.js';

/** The subject, in one line. */
export function subject(cable: Cable): string | undefined {
	const block = blocksOf(cable, 'subject').find(({pieces}) => pieces.length > 0);
	const words = block ? wordsOf(cable.reading, block.pieces) : '';
	return words || attribute(cable, 'Subject');
}

/** The TAGS, each once: those of the text, or if it prints none those of the archivists' catalogue entry. */
export function tags(cable: Cable): readonly string[] {
	const printed = printedTags(cable);
	return printed.length > 0 ? printed : cataloguedTags(cable);
}

/** What states the TAGS; nothing if nothing does. */
export function tagsFrom(cable: Cable): FactSource | undefined {
	return factSource(printedTags(cable).length > 0, cataloguedTags(cable).length > 0);
}

/** What may state a fact: the text of the message, or the catalogue entry below it. */
export type FactSource = 'text' | 'messageAttributes';

/** Which of the two states a fact; the text comes first. */
export function factSource(isPrinted: boolean, isCatalogued: boolean): FactSource | undefined {
	return isPrinted ? 'text' : isCatalogued ? 'messageAttributes' : undefined;
}

function printedTags(cable: Cable): readonly string[] {
	const printed = blocksOf(cable, 'tags').flatMap(block =>
		block.tags.map(range => wordsAt(cable, range).toUpperCase()),
	);
	return [...new Set(printed)];
}

function cataloguedTags(cable: Cable): readonly string[] {
	return [...new Set(cataloguedWords(cable, 'tag').map(code => code.toUpperCase()))];
}

function cataloguedWords(cable: Cable, wanted: TagWord['kind']): readonly string[] {
	const words = attribute(cable, 'TAGS') ?? '';
	return tagWords(words)
		.filter(({kind}) => kind === wanted)
		.map(({start, end}) => words.slice(start, end));
}

/**
 * The persons among the TAGS, as printed: those of the text, then those whom only the catalogue entry names, for the
 * telegrams of 1973-79 rarely printed them.
 */
export function persons(cable: Cable): readonly string[] {
	const printed = blocksOf(cable, 'tags').flatMap(block => block.persons.map(range => wordsAt(cable, range)));
	const known = new Set(printed.map(lettersOf));
	return [...printed, ...cataloguedWords(cable, 'person').filter(name => !known.has(lettersOf(name)))];
}

/** Of any alphabet, unlike those of posts: two names must not be taken for one. */
function lettersOf(name: string): string {
	return name.replace(/\P{L}/gu, '').toUpperCase();
}

/** The numbered and unnumbered paragraphs. */
export function paragraphs(cable: Cable): readonly Paragraph[] {
	return blocksOf(cable, 'paragraph');
}

/** The words of a paragraph without its number and marking, its lines joined by spaces. */
export function paragraphText(cable: Cable, paragraph: Paragraph): string {
	return wordsOf(cable.reading, paragraph.pieces);
}

/**
 * The lines of a paragraph as they are shown and searched. Of one that has nothing but a marking of the entire text they
 * are the words of that, as printed.
 */
export function shownPieces({reading}: Pick<Cable, 'reading'>, paragraph: Paragraph): readonly Piece[] {
	const {pieces, portionMark} = paragraph;
	if (pieces.length > 0 || !portionMark?.entireText) {
		return pieces;
	}
	const {start, end} = portionMark.asWritten;
	const before = /[([{]{0,2}$/.exec(reading.slice(Math.max(paragraph.start, start - 2), start));
	const after = /^[.)\]}]{0,3}/.exec(reading.slice(end, end + 3));
	return [{start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0), flow: 'run-on'}];
}

/** The words of a title within a paragraph, without what a page that ends within it leaves. */
export function titleWords(cable: Cable, {pieces}: Paragraph, {start, end}: Range): string {
	const within = pieces.filter(piece => piece.start < end && piece.end > start);
	return wordsOf(
		cable.reading,
		within.map(piece => ({...piece, start: Math.max(start, piece.start), end: Math.min(end, piece.end)})),
	);
}

/** Whether the text says that it is an extract from a longer cable. */
export function isPartial(cable: Cable): boolean {
	return blocksOf(cable, 'notice').some(({kind}) => kind === 'partial');
}
