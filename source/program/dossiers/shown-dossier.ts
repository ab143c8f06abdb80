/**
 * A dossier made safe to show, after it has been read: what is changed in its file is looked for in the file's own
 * characters, so both must be read alike.
 */
import type {Dossier, NotePlace, WrittenNote} from '../../dossier/dossier.js';
import {sanitise, sanitiseLine} from '../../terminal/sanitise.js';

/** The dossier with placeholders; `written` alone has the characters of the file, and is never shown. */
export function shownDossier({name, items, unreadable}: Dossier): Dossier {
	return {
		name: sanitiseLine(name),
		items: items.map(item => ({...item, words: sanitise(item.words), notes: item.notes.map(shownNote)})),
		unreadable: unreadable.map(line => ({...line, text: sanitise(line.text)})),
	};
}

function shownNote(note: WrittenNote): WrittenNote {
	return {...note, place: shownPlace(note.place), text: sanitise(note.text)};
}

function shownPlace({words, ...place}: NotePlace): NotePlace {
	return {...place, ...(words !== undefined && {words: sanitise(words)})};
}
