/** The markings of the lettered and numbered items within a paragraph: `A. (S/NF) The first.` */
import {type Cable, type Paragraph, slice} from '../cable.js';
import {canonicalPortionMark} from '../portion-mark.js';

/** A marking within a paragraph, and where its item begins. */
export type ItemMark = {readonly mark: string; readonly offset: number};

/** The markings of a paragraph's items, in order. `(C)` without a letter or a dash before it counts items. */
export function itemMarks(cable: Cable, {pieces}: Paragraph): readonly ItemMark[] {
	return pieces.flatMap((piece): readonly ItemMark[] => {
		if (piece.flow !== 'item') {
			return [];
		}
		const words = slice(cable, {start: piece.start, end: Math.min(piece.end, piece.start + LONGEST)});
		const written = markedItem.exec(words)?.[1];
		const mark = written === undefined ? undefined : canonicalPortionMark(written);
		return mark === undefined ? [] : [{mark, offset: piece.start}];
	});
}

const LONGEST = 60;

/** A letter, a number or a dash, and a marking. */
const markedItem = /^(?:\(?[A-Z\d]{1,3}[.)]|[-*•o]{1,2})\s*\(([^()]{1,40})\)/i;
