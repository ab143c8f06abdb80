/** The list as a row of findings limits it. */
import type {PeriodCount} from '../../corpus-words/dispersion.js';
import type {UnusualWord} from '../../corpus-words/unusual-words.js';
import {withLimit, withWordInText} from '../../search/query/limits.js';
import {changeQuery} from '../list/change-query.js';
import type {Step} from '../state/effect.js';
import type {State} from '../state/state.js';

/** The list of the cables that cite a number. */
export function listCiting(state: State, mrn: string): Step {
	return changeQuery(state, () => `cites:${mrn}`, `what cites ${mrn}; press Esc for all cables`);
}

/** The cables of the result that have a word. */
export function listWithWord(state: State, found: UnusualWord | undefined): Step {
	return found === undefined ? [state] : listHaving(state, found.word);
}

/** The cables of the result that have a word, of a period. */
export function listInPeriod(state: State, word: string, found: PeriodCount | undefined): Step {
	const {period} = found ?? {};
	const field = period?.length === 'yyyy'.length ? 'year' : 'date';
	return found === undefined
		? [state]
		: listHaving(state, word, period === undefined ? undefined : `${field}:${period}`);
}

function listHaving(state: State, word: string, limit?: string): Step {
	const limited = (text: string) => (limit === undefined ? text : withLimit(text, limit));
	return changeQuery(
		state,
		text => limited(withWordInText(text, word)),
		`cables with ${word}; press Esc for all cables`,
	);
}
