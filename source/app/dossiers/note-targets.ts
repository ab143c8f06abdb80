/** What a new note can be about. */
import type {Cable, Paragraph} from '../../cable/cable.js';
import {blocksOf} from '../../cable/facts/block-queries.js';
import {wordsOf} from '../../cable/joined-text.js';
import {rangeWords} from '../../dossier/lines.js';
import {rememberedOf} from '../memory/memory.js';
import type {NoteTarget, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {currentParagraph} from '../taking/current-paragraph.js';

/** What a new note in the open cable can be about: the paragraph here, what stands from a mark to here, the cable. */
export function noteTargets(state: State, reader: ReaderScreen): readonly NoteTarget[] {
	const {cable, sha256} = reader;
	const all = blocksOf(cable, 'paragraph');
	const here = all[currentParagraph(state, reader) ?? -1];
	const marks = Object.entries(rememberedOf(state.memory, {sha256}).marks);
	const marked = marks.flatMap(([letter, {offset}]) => {
		const from = all.findLast(({start}) => start <= offset);
		return from && here && from.start < here.start ? [fromMark(cable, letter, from, here)] : [];
	});
	return [...(here ? [onParagraph(cable, here)] : []), ...marked, theCable];
}

/** What a note can always be about. */
export const theCable: NoteTarget = {place: {}, name: 'the cable'};

function onParagraph(cable: Cable, {number, pieces}: Paragraph): NoteTarget {
	const words = firstWords(wordsOf(cable.reading, pieces));
	return {
		place: {
			...(number !== undefined && {paragraphs: {first: number, last: number}}),
			...(words !== undefined && {words}),
		},
		name: number === undefined ? 'this paragraph' : `¶ ${number}`,
	};
}

function fromMark(cable: Cable, letter: string, from: Paragraph, here: Paragraph): NoteTarget {
	const {place} = onParagraph(cable, from);
	const range =
		from.number !== undefined && here.number !== undefined && from.number <= here.number
			? {first: from.number, last: here.number}
			: undefined;
	return {
		place: {...place, ...(range && {paragraphs: range})},
		name: `from mark ${letter} to here${range ? `, ¶ ${rangeWords(range)}` : ''}`,
	};
}

/** The beginning of a paragraph by which it is found again; without quotation marks, since it is quoted. */
function firstWords(text: string): string | undefined {
	const [unquoted = ''] = text.split(/[“”"]/).filter(part => part.trim() !== '');
	const words = unquoted.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ').slice(0, MOST_CHARACTERS);
	return words === '' ? undefined : words;
}

const MOST_WORDS = 8;
const MOST_CHARACTERS = 80;
