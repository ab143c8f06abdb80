/** Who classified a cable, and for which reasons. */
import {type Cable, type ClassifiedBy, type JoinableRange, type Paragraph, slice} from '../cable.js';
import {authorityIn} from '../header/fields/classified-by.js';
import {wordsOf} from '../joined-text.js';
import {blockOf, blocksOf, wordsAt} from './block-queries.js';

/** What a cable says about who classified it: all its words, the name, and the reasons. */
export type Authority = {
	readonly text: string;
	readonly name: string | undefined;
	readonly reasons: readonly {readonly paragraph: string; readonly letter: string | undefined}[];
};

/**
 * Who classified the cable: by the line of the header, by a sentence at the beginning of the text, or under the order
 * of 1978-82 by the name in its line.
 */
export function authority(cable: Cable): Authority | undefined {
	const all = blocksOf(cable, 'classified-by');
	// `Derived From: DSCG 05-1` may stand above the statement itself.
	const stating = all.filter(({name, reasons}) => name || reasons.length > 0);
	const stated = belowSubject(cable, stating) ?? stating[0] ?? all[0] ?? statedInText(cable);
	if (stated) {
		return {
			text: wordsOf(cable.reading, stated.pieces),
			name: authorityName(cable, stated),
			reasons: stated.reasons.map(({paragraph, letter}) => ({
				paragraph: wordsAt(cable, paragraph).replace(',', '.').replace(' ', '').replace(/^[Il]/, '1'),
				letter: letter && wordsAt(cable, letter).toLowerCase(),
			})),
		};
	}
	const named = blockOf(cable, 'executive-order')?.authority;
	const name = named && wordsAt(cable, named);
	return name === undefined ? undefined : {text: name, name, reasons: []};
}

/**
 * The statement of the cable where another one stands above its order: that is of those who released it, and may say who
 * they are. The cable's own follows the subject and gives the reasons.
 */
function belowSubject(cable: Cable, stating: readonly ClassifiedBy[]): Stated | undefined {
	const [first] = stating;
	const order = first && blockOf(cable, 'executive-order');
	const subject = order && blockOf(cable, 'subject');
	if (!subject || first.start > Math.min(order.start, subject.start)) {
		return undefined;
	}
	const own = stating.find(({start, name, reasons}) => start > subject.start && name && reasons.length > 0);
	return own ?? (first.reasons.length > 0 ? undefined : statedInText(cable));
}

/** The reasons as they are written: `1.4 (b), (c) and (d)`. */
export function reasonWords({reasons}: Authority): string {
	const paragraphs = [...new Set(reasons.map(({paragraph}) => paragraph))];
	return paragraphs
		.map(paragraph => {
			const letters = reasons.flatMap(reason =>
				reason.paragraph === paragraph && reason.letter !== undefined ? `(${reason.letter})` : [],
			);
			const last = letters.length > 1 ? ` and ${letters.at(-1)}` : '';
			const first = last === '' ? letters : letters.slice(0, -1);
			return `${paragraph} ${first.join(', ')}${last}`.trim();
		})
		.join(', ');
}

type Stated = Pick<ClassifiedBy, 'pieces' | 'name' | 'joined' | 'reasons'>;

/** The name in a statement without what the printed pages left in it; a word that a line's end has cut is one. */
export function authorityName(cable: Cable, {name, joined = [], pieces}: Stated): string | undefined {
	if (!name) {
		return undefined;
	}
	const ofName = pieces.flatMap(piece => {
		const [start, end] = [Math.max(piece.start, name.start), Math.min(piece.end, name.end)];
		const isJoined = joined.some(gap => gap.end === start);
		return start < end ? [isJoined ? {start, end, isJoined} : {start, end}] : [];
	});
	return wordsOf(cable.reading, ofName);
}

/** `1. (U) CLASSIFIED BY AMBASSADOR FRITZ TARLENHEIM, REASON 1.5 (D).`: a sentence of the first paragraph. */
function statedInText(cable: Cable): Stated | undefined {
	const [first] = blocksOf(cable, 'paragraph');
	const pieces = first && piecesFromLabel(cable, first);
	if (!pieces) {
		return undefined;
	}
	const found = authorityIn(cable.reading, pieces);
	const last = found.reasons.at(-1);
	const end = last && Math.max(last.paragraph.end, last.letter?.end ?? 0);
	return end === undefined ? undefined : {...found, pieces: upTo(cable, pieces, end)};
}

/** The lines of a paragraph from the words after `CLASSIFIED BY` on, which begin a sentence. */
function piecesFromLabel(cable: Cable, {pieces}: Paragraph): readonly JoinableRange[] | undefined {
	for (const [index, piece] of pieces.slice(0, MOST_LINES).entries()) {
		const label = /(?:^|[.:;)]\s{0,3})CLASSIFIED\s{1,3}BY\s{0,3}[:;-]?\s{0,3}/i.exec(slice(cable, piece));
		if (label) {
			const start = piece.start + label.index + label[0].length;
			return [{start, end: piece.end}, ...pieces.slice(index + 1, index + MOST_LINES)].filter(
				range => range.start < range.end,
			);
		}
	}
	return undefined;
}

const MOST_LINES = 5;

/** The pieces up to an offset, with the marks that close their sentence. */
function upTo(cable: Cable, pieces: readonly JoinableRange[], end: number): readonly JoinableRange[] {
	const closed = end + (/^[)\].]{0,3}/.exec(slice(cable, {start: end, end: end + 3}))?.[0].length ?? 0);
	return pieces.flatMap(piece => (piece.start < end ? {...piece, end: Math.min(piece.end, closed)} : []));
}
