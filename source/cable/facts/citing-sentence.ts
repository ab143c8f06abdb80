/** The sentence with which a cable cites another. */
import type {Cable, Paragraph, Range} from '../cable.js';
import {wordsOf} from '../joined-text.js';
import {type Mrn, nameSameMessage} from '../mrn.js';
import {paragraphs, paragraphText} from './content.js';
import {referenceMrn, references} from './numbers.js';
import {type TextReference, textReferences} from './text-references.js';

/** Where a cable cites another: the paragraph and the sentence, or the item of its REF field if its text does not. */
export type CitingSentence = {
	readonly paragraph: number | undefined;
	readonly words: string;
	/** Where the words that cite it begin in these. */
	readonly at: number;
	readonly isInText: boolean;
};

/** How a cable cites the one with a number, first; nothing if it does not. */
export function citingSentence(cable: Cable, mrn: Mrn): CitingSentence | undefined {
	const isMeant = (number: Mrn | undefined) => number !== undefined && nameSameMessage(number, mrn);
	const all = references(cable);
	const items = all.flatMap((reference, index) => (isMeant(referenceMrn(cable, reference)) ? [index] : []));
	const inText = textReferences(cable).filter(
		reference => isMeant(reference.mrn) || reference.items.some(index => items.includes(index)),
	);
	// `reftels` may mean another one, so a reference that names this one alone comes first.
	const found = inText.find(({items: named}) => named.length <= 1) ?? inText[0];
	const sentence = found && sentenceOf(cable, found);
	const item = items[0] === undefined ? undefined : all[items[0]];
	return (
		sentence ??
		(item && {paragraph: undefined, words: wordsOf(cable.reading, item.pieces), at: 0, isInText: false})
	);
}

function sentenceOf(cable: Cable, {pieces}: TextReference): CitingSentence | undefined {
	const at = pieces[0]?.start ?? 0;
	const paragraph = paragraphs(cable).find(({start, end}) => start <= at && at < end);
	if (!paragraph) {
		return undefined;
	}
	const words = paragraphText(cable, paragraph);
	const before = wordsOf(cable.reading, piecesBefore(paragraph, at)).length;
	return {paragraph: paragraph.number, ...sentenceAt(words, before), isInText: true};
}

function piecesBefore({pieces}: Paragraph, at: number): readonly Range[] {
	return pieces.filter(({start}) => start < at).map(piece => ({...piece, end: Math.min(piece.end, at)}));
}

/** The sentence around a position of a text, or as many of its words as anyone reads in a list. */
function sentenceAt(text: string, at: number): Pick<CitingSentence, 'words' | 'at'> {
	const from = Math.max(0, at - MOST_BEFORE);
	const last = [...text.slice(from, at).matchAll(sentenceEnd)].at(-1);
	const start = last ? from + last.index + last[0].length : wordFrom(text, from, at);
	const end = sentenceEnd.exec(text.slice(at, at + MOST_AFTER));
	sentenceEnd.lastIndex = 0;
	const stop = end ? at + end.index + end[0].trimEnd().length : wordUpTo(text, at, at + MOST_AFTER);
	const opening = last === undefined && start > 0 ? '…' : '';
	const closing = end === null && stop < text.length ? '…' : '';
	return {words: `${opening}${text.slice(start, stop)}${closing}`, at: opening.length + at - start};
}

/** Where the first word begins at or after a place, and before another. */
function wordFrom(text: string, from: number, before: number): number {
	const rest = from === 0 ? undefined : /\s\S/.exec(text.slice(from - 1, before));
	return rest ? from + rest.index : from;
}

/** Where the last word ends before a place, and after another. */
function wordUpTo(text: string, after: number, end: number): number {
	const shown = text.slice(after, end + 1);
	return end >= text.length ? text.length : after + (/^.*\S(?=\s)/s.exec(shown)?.[0].length ?? end - after);
}

const MOST_BEFORE = 160;
const MOST_AFTER = 160;

/** A full stop and what follows one, but not that of an initial, of `Mr.` or of `No. 12`. */
const sentenceEnd = /(?<!\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|No|NO|MR|MRS|DR))[.?!]["”’)]*\s+(?=["“‘(]?[A-Z0-9])/g;
