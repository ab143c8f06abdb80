/** What is asked of dossiers, answered from texts in memory. */
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import {changeDossier} from '../../source/dossier/change-dossier.js';
import {readDossier} from '../../source/dossier/read-dossier.js';
import {shownDossier} from '../../source/program/dossiers/shown-dossier.js';
import {sanitise} from '../../source/terminal/sanitise.js';

/** All dossiers. */
export function dossiersIn(
	texts: ReadonlyMap<string, string>,
): Extract<Event, {readonly type: 'dossiers-read'}> {
	const dossiers = [...texts].map(([name, text]) => shownDossier(readDossier(name, text)));
	return {type: 'dossiers-read', dossiers, problem: undefined};
}

/** Changes one, as its file would be changed. */
export function dossierAnswer(
	texts: Map<string, string>,
	{name, change, done}: Extract<Effect, {readonly type: 'change-dossier'}>,
): Event {
	const changed = changeDossier(name, texts.get(name), change);
	if ('refusal' in changed) {
		return {type: 'said', message: sanitise(changed.refusal)};
	}
	texts.set(name, changed.text);
	return {
		type: 'dossier-changed',
		dossier: shownDossier(readDossier(name, changed.text)),
		message: sanitise(done),
	};
}

/** What has become of a note in the editor; as it was, if nothing else is given. */
export function editedNote(
	{note, text}: Extract<Effect, {readonly type: 'edit-note'}>,
	edited = text,
): Event {
	return {type: 'note-edited', note, shown: sanitise(edited), text: edited};
}
