/** The rows of the head that list the references, each with what is known about the cable it names. */
import {type Cable, type Reference, slice} from '../../cable/cable.js';
import {referenceMrn, references} from '../../cable/facts/numbers.js';
import {wordsOf} from '../../cable/joined-text.js';
import type {FoundReference, LayoutOptions, Role, Span} from '../layout.js';
import {cutToColumns, displayWidth} from '../width.js';
import {indentSpan} from '../wrap.js';
import {isNarrow, LABEL_COLUMNS, span} from './row.js';

/** One row for each reference. */
export function referenceRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	const all = references(cable).map(reference => ({
		reference,
		words: wordsOf(cable.reading, reference.pieces),
	}));
	const columns = commonColumns(all.map(({words}) => displayWidth(words)));
	const hasLetters = all.some(({reference}) => reference.label !== undefined);
	return all.map(({reference, words}, index) => {
		const mrn = referenceMrn(cable, reference);
		const found = mrn === undefined ? undefined : options.find(mrn);
		const isSelected = reference.pieces[0]?.start === options.selected;
		const role = isSelected ? 'selected-reference' : found ? 'reference' : 'missing-reference';
		return referenceRow(
			cable,
			{reference, words, found, role, isFirst: index === 0, hasLetters},
			columns,
			options,
		);
	});
}

/** The columns of most references: a single long one does not push the notes of all others away from what they are about. */
function commonColumns(lengths: readonly number[]): number {
	const short = lengths.filter(length => length <= SHORT_COLUMNS);
	return Math.min(Math.max(0, ...(short.length === 0 ? lengths : short)), MOST_COLUMNS);
}

const SHORT_COLUMNS = 20;

/** Longer references are cut, so that there is room for the note. */
const MOST_COLUMNS = 34;

type ReferenceRow = {
	readonly reference: Reference;
	readonly words: string;
	readonly found: FoundReference | undefined;
	readonly role: Role;
	readonly isFirst: boolean;
	/** Whether any reference has a letter. */
	readonly hasLetters: boolean;
};

function referenceRow(
	cable: Cable,
	{reference, words, found, role, isFirst, hasLetters}: ReferenceRow,
	columns: number,
	options: LayoutOptions,
): readonly Span[] {
	const {width} = options;
	const label = isFirst ? 'Refs' : '';
	const letter = reference.label ? slice(cable, reference.label) : ' ';
	const lettered = isNarrow(options) ? `${letter} ` : `${letter}  `;
	const indent = `${isNarrow(options) ? ' ' : ` ${label.padEnd(LABEL_COLUMNS)}`}${hasLetters ? lettered : ''}`;
	if (width <= displayWidth(indent)) {
		return [span(cutToColumns(words, width), role)];
	}
	const room = Math.max(1, width - displayWidth(indent) - 1);
	const note = found
		? (found.subject ?? 'in this folder')
		: reference.kind === 'cable'
			? (options.missing ?? 'not in this folder')
			: kindNotes[reference.kind];
	const most = isNarrow(options) || note === '' ? room : Math.min(MOST_COLUMNS, room);
	const name = cutToColumns(words, most);
	const taken = Math.max(displayWidth(name), columns);
	const noteRoom = room - taken - 2;
	return [
		span(indent, 'label'),
		span(name, role),
		...(noteRoom >= 8 && note !== ''
			? [indentSpan(taken - displayWidth(name) + 2), span(cutToColumns(note, noteRoom), 'note')]
			: []),
	];
}

/** What a reference that is not a cable is to. */
export const kindNotes: Readonly<Record<Exclude<Reference['kind'], 'cable'>, string>> = {
	email: 'an e-mail',
	telephone: 'a telephone call',
	report: 'a report',
	airgram: 'an airgram',
	memorandum: 'a memorandum',
	other: '',
};
