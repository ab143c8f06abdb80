/** The words of a cable as one may quote it: those of its text in order, and those of each line of its header. */
import type {Block, Cable, JoinableRange, Paragraph} from '../cable/cable.js';
import {betweenFillers} from '../cable/joined-text.js';
import {cut, signsIn, type Word, withCuts, wordsIn} from './words.js';

/** A word of a cable. */
export type CableWord = Word & {
	/** The index of its paragraph among all; -1 if it stands in none. */
	readonly paragraph: number;
	/** Where it stands in the cable's text. */
	readonly offset: number;
	/**
	 * If it is an aside, such as a page mark, a heading or the number of a paragraph, which a quotation may leave out: where
	 * the words of the aside end.
	 */
	readonly asideEnd: number | undefined;
	/** Whether it stands among capitals, so that its case tells nothing. */
	readonly isAmongCapitals: boolean;
};

/** The words of a stretch that a quotation may go through. */
export type Stretch = readonly CableWord[];

/** The stretches of a cable: its text, and each line of its header. */
export function stretchesOf(cable: Cable): readonly Stretch[] {
	const isOfText = ({type}: Block) => type === 'paragraph' || type === 'heading';
	const [first, last] = [cable.blocks.findIndex(isOfText), cable.blocks.findLastIndex(isOfText)];
	const text: CableWord[] = [];
	const others: CableWord[][] = [];
	let paragraph = 0;
	for (const [index, block] of cable.blocks.entries()) {
		if (first < 0 || index < first || index > last) {
			const pieces = 'pieces' in block && block.pieces.length > 0 ? block.pieces : [block];
			const line: CableWord[] = [];
			addWords(line, cable.reading, pieces, {paragraph: -1, isAside: false});
			others.push(line);
		} else if (block.type === 'paragraph') {
			addParagraph(text, cable.reading, block, paragraph++);
		} else {
			addWords(text, cable.reading, [block], {paragraph: paragraph - 1, isAside: true});
		}
	}
	return [text, ...others].filter(({length}) => length > 0);
}

/** Adds the number and marking, then the lines, and between them what interrupts them. */
function addParagraph(
	words: CableWord[],
	reading: string,
	{start, pieces, interruptions}: Paragraph,
	paragraph: number,
): void {
	const lead: CableWord[] = [];
	addWords(lead, reading, [{start, end: pieces[0]?.start ?? start}], {paragraph, isAside: true});
	// A quotation may have the number and not the marking.
	words.push(...lead.map((word, index) => ({...word, asideEnd: words.length + index + 1})));
	let from = 0;
	for (const aside of interruptions) {
		const next = pieces.findIndex(piece => piece.start > aside.start);
		// A word that the end of a page cuts is put together, and what stands between follows it.
		const to = next < 0 ? pieces.length : pieces[next]?.isJoined ? next + 1 : next;
		addWords(words, reading, pieces.slice(from, to), {paragraph, isAside: false});
		addWords(words, reading, [aside], {paragraph, isAside: true});
		from = Math.max(from, to);
	}
	addWords(words, reading, pieces.slice(from), {paragraph, isAside: false});
}

function addWords(
	words: CableWord[],
	reading: string,
	pieces: readonly JoinableRange[],
	{paragraph, isAside}: {readonly paragraph: number; readonly isAside: boolean},
): void {
	let text = '';
	const chunks: {readonly at: number; readonly offset: number}[] = [];
	for (const [index, piece] of pieces.entries()) {
		text += index === 0 ? '' : piece.isJoined ? cut : '\n';
		for (const {start, end} of betweenFillers(reading, piece)) {
			chunks.push({at: text.length, offset: start});
			text += withCuts(reading.slice(start, end));
		}
	}
	const found = wordsIn(text);
	if (!isAside) {
		addSigns(words, paragraph, signsIn(text.slice(0, found[0]?.start)));
	}
	const asideEnd = isAside ? words.length + found.length : undefined;
	const isAmongCapitals = areCapitals(text);
	let chunk = 0;
	for (const word of found) {
		while ((chunks[chunk + 1]?.at ?? Number.POSITIVE_INFINITY) <= word.start) {
			chunk++;
		}
		const {at, offset} = chunks[chunk] ?? {at: 0, offset: 0};
		words.push({...word, paragraph, offset: offset + word.start - at, asideEnd, isAmongCapitals});
	}
}

/** Adds the signs before the lines that follow an interruption to the last word before it. */
function addSigns(words: CableWord[], paragraph: number, signs: string): void {
	const index = words.findLastIndex(({asideEnd}) => asideEnd === undefined);
	const last = words[index];
	if (last && last.paragraph === paragraph && signs !== '') {
		words[index] = {...last, after: last.after + signs};
	}
}

/** Whether a text is in capitals, but for a few letters. */
export function areCapitals(text: string): boolean {
	const small = text.match(/\p{Ll}/gu)?.length ?? 0;
	const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
	return small * 10 < capital;
}
