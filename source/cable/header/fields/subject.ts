/** `SUBJECT: THE TOLLS OF THE LOWER RURITZ`. */
import type {Field, HeaderAbove} from './field.js';
import {isAdjacent, isIncomplete, lastWords} from './open-field.js';

/** The field of the subject. */
export const subjectField: Field = {
	label: {
		// Any capital, for the sake of `USBJ`.
		initials: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
		spellings: [
			// With the mistakes of typists and optical readers: `SUBECT`, `SUJECT`, `SBJ`, `USBJ`.
			/^(?:SUB[A-Z]{0,5}|SUJ[A-Z]{0,4}|SBJ[A-Z]{0,4}|[A-Z]{2}BJ(?:ECT)?|Subj(?:ect)?)\s*[:;]+\s*/,
			// Without the colon.
			/^SUBJ(?:ECT)?(?:\s*[.,-]\s*|\s+(?=\S)|$)/,
		],
	},
	provesHeader: true,
	continues: open =>
		(isAdjacent(open) && open.pieces.length < MOST_LINES) ||
		isIncomplete(open) ||
		endsWithHyphen(lastWords(open)),
	parse: ({extent, pieces}) => ({type: 'subject', ...extent, pieces}),
};

/** Longer subjects are a subject and the text below it. */
const MOST_LINES = 6;

/** Whether the next line may be one more of the subject, which may hold any words at all. */
export function isSubjectOpen({open}: Pick<HeaderAbove, 'open'>): boolean {
	return open?.type === 'field' && open.field === subjectField && isAdjacent(open);
}

/** `THE TOLLS OF THE LOWER RU-` was cut within a word. */
function endsWithHyphen(words: string): boolean {
	return /[A-Za-z]-$/.test(words);
}
