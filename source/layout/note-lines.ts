/** The notes of the reader, below what they are about. */
import type {Line, NoteShown} from './layout.js';
import {blank, type Page} from './page.js';
import {indentSpan, indentWithin, wordsOfRole, wrapWords} from './wrap.js';

/** The notes of a cable, given out while its blocks are laid out. */
type Notes = {
	/** The lines of those about the whole cable. */
	readonly ofCable: readonly Line[];
	/** The lines of a block, with the notes that stand before its end. Where a block has no lines they wait for the next. */
	readonly below: (lines: readonly Line[], end: number) => readonly Line[];
	/** Leaves out the notes that stand before an offset, since what they are about is hidden. */
	readonly pass: (end: number) => void;
};

/** Creates a function that hands out notes. */
export function createNotes(notes: readonly NoteShown[], page: Page): Notes {
	const waiting = notes
		.filter(note => note.offset !== undefined)
		.sort((one, other) => (one.offset ?? 0) - (other.offset ?? 0));
	const take = (end: number) => {
		const count = waiting.findIndex(({offset = 0}) => offset >= end);
		return waiting.splice(0, count < 0 ? waiting.length : count);
	};
	return {
		ofCable: notes.filter(({offset}) => offset === undefined).flatMap(note => noteLines(note, page, 0)),
		below(lines, end) {
			const own = lines.some(({spans}) => spans.length > 0) ? take(end) : [];
			if (own.length === 0) {
				return lines;
			}
			const last = lines.findLastIndex(({spans}) => spans.length > 0);
			return [...lines.slice(0, last + 1), ...own.flatMap(note => noteLines(note, page, end))];
		},
		pass: take,
	};
}

/** The lines of a note, set apart by their mark, and a blank one. */
function noteLines({text}: NoteShown, {indent, measure}: Page, offset: number): readonly Line[] {
	const lead = indentWithin(Math.max(1, indent - MARK.length), indent + measure);
	const columns = indent + measure - lead;
	// Where there is no room beside the mark, the words have it all.
	const first = columns > MARK.length ? MARK : '';
	const room = Math.max(1, columns - first.length);
	const lines = text.split('\n').flatMap(line => wrapWords(wordsOfRole(line, 'own-note'), room));
	return [
		...lines.map(({spans}, index): Line => {
			const mark = index === 0 ? first : ' '.repeat(first.length);
			return {spans: [indentSpan(lead), {text: mark, role: 'own-note'}, ...spans], offset};
		}),
		blank(offset),
	];
}

const MARK = '» ';
