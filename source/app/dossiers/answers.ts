/** Events about dossiers: they were read or changed. */

import {counted} from '../../cable/counts.js';
import {changeQuery} from '../list/change-query.js';
import {withoutMode} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import {type State, withMessage} from '../state/state.js';
import {showDossiers} from './commands.js';
import {dossierQuery, sorted, withDossier} from './dossiers.js';

/** Takes over all dossiers as they are now, and shows them if that was asked for. */
export function dossiersRead(state: State, event: Extract<Event, {type: 'dossiers-read'}>): Step {
	const read: State = {...state, dossiers: {...state.dossiers, all: sorted(event.dossiers)}};
	const [shown, ...effects] = event.opens ? showDossiers(read) : ([read] as const);
	return [event.problem === undefined ? shown : withMessage(shown, event.problem), ...effects];
}

/** Limits the list to the numbers of a list, and says which lines of it are none. */
export function listGiven(state: State, {list: given}: Extract<Event, {type: 'list-given'}>): Step {
	const {items, unreadable, name} = given;
	const known: State = {...state, dossiers: {...state.dossiers, list: given}};
	const [first] = unreadable;
	const more = unreadable.length > 1 ? ` and ${counted(unreadable.length - 1, 'other line')}` : '';
	const wrong = first ? `; line ${first.line + 1}${more} not understood` : '';
	return changeQuery(
		known,
		() => dossierQuery(name),
		`${counted(items.length, 'number')} in ${name}${wrong}`,
	);
}

/** Takes over a dossier that was changed, and leaves the line on which that was asked for. */
export function dossierChanged(
	state: State,
	{dossier, message}: Extract<Event, {type: 'dossier-changed'}>,
): Step {
	const changed: State = {...state, dossiers: withDossier(state.dossiers, dossier)};
	const {screen} = changed;
	const isTyped = 'mode' in screen && ['file', 'note'].includes(screen.mode.type);
	const left = isTyped ? withoutMode(changed, screen) : changed;
	return [withMessage(left, message)];
}
