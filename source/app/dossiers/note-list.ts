/** All notes, one per row, by `:notes`; Enter goes to the place of one. */

import {counted} from '../../cable/counts.js';
import type {WrittenNote} from '../../dossier/dossier.js';
import {rangeWords} from '../../dossier/lines.js';
import type {ListEntries} from '../list/list-entry.js';
import {toList} from '../list/to-list.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {InMode, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';

type NotesList = InMode<ListScreen, 'notes'>;

/** A note with the cable it is on and the dossier it is in. */
type ListedNote = {
	readonly dossier: string;
	readonly mrn: string | undefined;
	readonly sha256: string | undefined;
	readonly note: WrittenNote;
};

/** Lists the notes of all dossiers. */
export function openNotes(state: State): Step {
	const list = toList(state);
	return list
		? [withScreen(list, {...list.screen, mode: {type: 'notes', cursor: 0}}), {type: 'read-dossiers'}]
		: [withMessage(state, 'there is no list; a single file is open')];
}

/** Moves among the notes. */
export function moveInNotes(state: State, list: NotesList, steps: number): Step {
	const last = allNotes(state).length - 1;
	const cursor = Math.max(0, Math.min(list.mode.cursor + steps, last));
	return [withScreen(state, {...list, mode: {type: 'notes', cursor}})];
}

/** Opens the cable of the selected note, or of note N, where the note stands. */
export function openNote(state: State, list: NotesList, number?: number): Step {
	const listed = allNotes(state)[number === undefined ? list.mode.cursor : number - 1];
	if (!listed) {
		return [withMessage(state, number === undefined ? 'there is no note' : `there is no note ${number}`)];
	}
	const {mrn, sha256 = '', note} = listed;
	const browsing = withScreen(state, {...list, mode: {type: 'browse'}});
	return [
		browsing,
		{type: 'locate', cables: [{mrn, sha256}], why: {type: 'note', place: note.place}, orNumber: true},
	];
}

/** Opens the cable, if it is in this folder. */
export function noteLocated(state: State, {cables, why}: Extract<Event, {type: 'cables-located'}>): Step {
	const [cable] = cables;
	return cable && why.type === 'note'
		? [
				{...state, arrival: {key: cable.key, note: why.place}},
				{type: 'open-cable', key: cable.key},
			]
		: [withMessage(state, 'the cable of this note is not in this folder')];
}

/** The notes as the list shows them. */
export function noteEntries(state: State, cursor: number): ListEntries {
	const all = allNotes(state);
	return {
		title: all.length === 0 ? 'no note yet; A writes one' : counted(all.length, 'note'),
		entries: all.map(({dossier, mrn, note: {place, text}}) => ({
			name: [mrn ?? 'no number', ...(place.paragraphs ? [`¶ ${rangeWords(place.paragraphs)}`] : [])].join(
				' ',
			),
			words: text.replace(/\s+/g, ' '),
			count: dossier,
		})),
		cursor: all.length === 0 ? undefined : Math.min(cursor, all.length - 1),
	};
}

function allNotes({dossiers}: State): readonly ListedNote[] {
	return dossiers.all.flatMap(({name, items}) =>
		items.flatMap(({mrn, sha256, notes}) => notes.map(note => ({dossier: name, mrn, sha256, note}))),
	);
}
