/** Reads and changes the dossiers for the program. */
import process from 'node:process';
import type {Effect} from '../../app/state/effect.js';
import type {Event} from '../../app/state/event.js';
import {said} from '../../library/shown.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {dossiersFolder} from '../paths.js';
import {changeDossierFile, readDossiers} from './dossier-files.js';

/** The event with the dossiers as they are now. */
export function dossiersRead(opens?: true): Event {
	const {dossiers, problems, misnamed} = readDossiers(dossiersFolder(process.env));
	const said = opens ? [...problems, ...misnamed] : problems;
	return {
		type: 'dossiers-read',
		opens,
		dossiers,
		problem: said.length === 0 ? undefined : sanitiseLine(said.join('; ')),
	};
}

/** Changes a dossier; the event has the result. */
export function performDossierChange(
	{name, change, done}: Extract<Effect, {readonly type: 'change-dossier'}>,
	isPrivate: boolean,
): Event {
	if (isPrivate) {
		return said('not written: nothing is kept with --private');
	}
	const changed = changeDossierFile(dossiersFolder(process.env), name, change);
	return 'refusal' in changed
		? said(changed.refusal)
		: {type: 'dossier-changed', dossier: changed, message: sanitiseLine(done)};
}
