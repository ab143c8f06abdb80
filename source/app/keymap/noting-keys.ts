/** The keys while a note is typed, and in the list of notes. */
import {moveInNotes, openNote} from '../dossiers/note-list.js';
import {acceptNote, editNote, type NotingScreen, nextTarget, noteTyped} from '../dossiers/noting.js';
import {closeMode} from '../navigation.js';
import type {InMode, ListScreen} from '../state/screen.js';
import {bind, by, hintedWhileActing, type KeyTable, leadingOut} from './binding.js';

/** The keys while a note is typed. */
export const notingKeys: KeyTable<NotingScreen> = {
	title: 'While typing a note',
	line: {
		typed: noteTyped,
		leave: closeMode,
		full: 'too long for a line, nothing was added; Ctrl-X opens an editor',
	},
	bindings: [
		bind('Enter', 'keep the note; without words, take it away', acceptNote, 'keep'),
		bind('Tab', 'what the note is on: the paragraph, from a mark to here, the cable', nextTarget, 'about'),
		leadingOut(
			'program',
			bind('Ctrl-X', 'go on in your editor, $VISUAL or $EDITOR, in several lines', editNote, 'editor'),
		),
		bind('Escape Ctrl-G Ctrl-C', 'leave it as it is', closeMode, 'cancel'),
	],
};

/** The keys while notes are listed. */
export const listNotesKeys: KeyTable<InMode<ListScreen, 'notes'>> = {
	title: 'Notes',
	takesNumbers: true,
	bindings: [
		bind('Enter Right', 'go to where the note stands, or note N', openNote, 'go'),
		hintedWhileActing(bind('j Down Ctrl-N', 'next note', by(1, moveInNotes), 'down')),
		hintedWhileActing(bind('k Up Ctrl-P', 'previous note', by(-1, moveInNotes), 'up')),
		bind('g < Home', 'first note', (state, screen) => moveInNotes(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'last note', (state, screen) => moveInNotes(state, screen, Number.POSITIVE_INFINITY)),
		bind('q Left Escape Ctrl-G Ctrl-C', 'back to the list', closeMode, 'close'),
	],
};
