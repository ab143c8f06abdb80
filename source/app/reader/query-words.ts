/** The words of the query that led to a cable, which the reader marks. */
import {soughtBy} from '../../search/in-text/sought.js';
import type {ReaderFind, ReaderScreen} from '../state/screen.js';
import type {Arrival, State} from '../state/state.js';
import {openingPlace, placeShowing} from './layout.js';
import {matchesOf, startOfMatch} from './matches.js';

/** The query of a screen, if its result is shown there; of a list without a search there is none. */
export function queryFind({screen, previous}: Pick<State, 'screen' | 'previous'>): ReaderFind | undefined {
	const below = [...previous, screen].findLast(({type}) => type === 'list');
	const filter = below?.type === 'list' ? below.filter : undefined;
	return (
		filter && {
			text: filter.text,
			scope: filter.scope,
			spellings: filter.answer?.text === filter.text ? filter.answer.spellings : [],
			current: undefined,
		}
	);
}

/** A cable that opens at a match, with the words of the query that led to it marked. */
export function withQuery(state: State, opened: ReaderScreen, at: Arrival['at']): ReaderScreen {
	const find = state.screen.type === 'reader' ? undefined : queryFind(state);
	const marked = showingMatches({...opened, find});
	const beginning: ReaderScreen = {...marked, place: openingPlace(state, marked)};
	const current = at === undefined ? -1 : indexOfMatch(marked, at);
	const match = matchesOf(marked)[current];
	return find === undefined || match === undefined
		? beginning
		: {
				...beginning,
				find: {...find, current},
				place: placeShowing(state, {...beginning, place: opened.place}, startOfMatch(match)),
			};
}

/** A query that looks for words in the header shows the header. */
function showingMatches(reader: ReaderScreen): ReaderScreen {
	const {find} = reader;
	const isInHeader =
		find?.scope !== undefined && soughtBy(find.text, find.scope).some(({place}) => place === 'head');
	return isInHeader && matchesOf(reader).length === 0 ? {...reader, headers: 'printed'} : reader;
}

function indexOfMatch(reader: ReaderScreen, at: 'first' | 'last' | number): number {
	const matches = matchesOf(reader);
	switch (at) {
		case 'first':
			return 0;
		case 'last':
			return matches.length - 1;
		default:
			return matches.findIndex(match => startOfMatch(match) >= at);
	}
}
