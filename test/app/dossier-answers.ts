/** What is asked of dossiers, answered from texts in memory. */
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import {changeDossier} from '../../source/dossier/change-dossier.js';
import {readDossier} from '../../source/dossier/read-dossier.js';
import {sanitise} from '../../source/terminal/sanitise.js';

/** All dossiers. */
export function dossiersIn(
	texts: ReadonlyMap<string, string>,
): Extract<Event, {readonly type: 'dossiers-read'}> {
	const dossiers = [...texts].map(([name, text]) => readDossier(name, text));
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
	return {type: 'dossier-changed', dossier: readDossier(name, changed.text), message: sanitise(done)};
}
