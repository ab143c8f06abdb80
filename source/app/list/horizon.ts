/** The horizon: the list has only what was sent before a cable, that is, what its writer could have known. */
import {summarise} from '../../cable/summary/summarise.js';
import type {Summary} from '../../cable/summary/summary.js';
import {type Limit, limitsOf, withLimit, withoutLimit} from '../../search/query/limits.js';
import type {Step} from '../state/effect.js';
import {type State, withMessage} from '../state/state.js';
import {changeQuery} from './change-query.js';
import {selectedSummary} from './rows.js';
import {toList} from './to-list.js';

/** Limits the list to what was sent before the current cable; removes a horizon that is there. */
export function toggleHorizon(state: State): Step {
	const list = toList(state);
	if (!list) {
		return [withMessage(state, 'there is no list; a single file is open')];
	}
	const text = list.screen.filter?.text ?? '';
	const own = limitsOf(text).filter(isHorizon);
	if (own.length > 0) {
		const without = (query: string) => own.reduce((left, {word}) => withoutLimit(left, word), query);
		return changeQuery(state, without, 'horizon removed');
	}
	const cable = currentSummary(state);
	if (cable?.mrn === undefined || cable.date === undefined) {
		const lacking = cable?.mrn === undefined ? 'number' : 'date';
		const why = cable
			? `this cable has no ${lacking}; press l and type before:2007-06 to limit by date`
			: 'no cable is selected';
		return [withMessage(state, why)];
	}
	return changeQuery(
		state,
		query => withLimit(query, `before:${cable.mrn}`),
		`only what was sent before ${cable.mrn}; :horizon again shows all`,
	);
}

/** A limit to what was sent before a cable; one before a day is another's. */
function isHorizon({field, value, isExcluded}: Limit): boolean {
	return field === 'before' && value.type === 'value' && !isExcluded;
}

function currentSummary(state: State): Pick<Summary, 'mrn' | 'date'> | undefined {
	const {screen} = state;
	switch (screen.type) {
		case 'reader':
			return summarise(screen.cable);
		case 'list':
			return selectedSummary(state, screen);
		default:
			return undefined;
	}
}
