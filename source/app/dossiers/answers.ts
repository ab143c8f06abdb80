/** What has become of dossiers. */
import {closeMode} from '../screens.js';
import {type Event, type State, type Step, withMessage} from '../state.js';
import {sorted, withDossier} from './dossiers.js';

/** Takes over all dossiers as they are now. */
export function dossiersRead(state: State, event: Extract<Event, {type: 'dossiers-read'}>): Step {
	const read: State = {...state, dossiers: {...state.dossiers, all: sorted(event.dossiers)}};
	return [event.problem === undefined ? read : withMessage(read, event.problem)];
}

/** Takes over a dossier that was changed, and leaves the line on which that was asked for. */
export function dossierChanged(
	state: State,
	{dossier, message}: Extract<Event, {type: 'dossier-changed'}>,
): Step {
	const changed: State = {...state, dossiers: withDossier(state.dossiers, dossier)};
	const {screen} = changed;
	const isTyped = 'mode' in screen && ['file', 'note'].includes(screen.mode.type);
	const [left] = isTyped ? closeMode(changed, screen) : [changed];
	return [withMessage(left, message)];
}
