/** Where notes stand in the open cable, also in another copy of it. */
import type {Cable} from '../../cable/cable.js';
import {knownNumber} from '../../cable/facts/numbers.js';
import {findNote} from '../../dossier/note-offset.js';
import type {NoteShown} from '../../layout/layout.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {type Dossiers, notesOn} from './dossiers.js';

/** The notes of the open cable where they stand; those whose place is not found stand at its beginning. */
export function notesShown({dossiers}: Pick<State, 'dossiers'>, reader: ReaderScreen): readonly NoteShown[] {
	const {cable, sha256} = reader;
	const known = memo.get(cable);
	if (known?.dossiers === dossiers) {
		return known.notes;
	}
	const notes = notesOn(dossiers, {sha256, mrn: knownNumber(cable)?.mrn}).flatMap(({note: {place, text}}) => {
		const {offset, hasWords} = findNote(cable, place);
		if (hasWords) {
			return [{offset, text}];
		}
		// Of a text in pages it may be on another one.
		return reader.pages ? [] : [{offset, text: `“${place.words}”, which is not in this text: ${text}`}];
	});
	memo.set(cable, {dossiers, notes});
	return notes;
}

const memo = new WeakMap<Cable, {readonly dossiers: Dossiers; readonly notes: readonly NoteShown[]}>();
