/** The horizon: the list has only what was sent before a cable, so that one sees what its writer could have known. */
import {type Summary, summarise} from '../../cable/summary.js';
import {limitsOf, withLimit, withoutLimit} from '../../search/query/limits.js';
import type {Step} from '../state/effect.js';
import {type State, withMessage, withScreen} from '../state/state.js';
import {cursorIndex, keysOf, rowOf} from './rows.js';
import {toList} from './to-list.js';
import {withQueryText} from './with-query.js';

/** Limits the list to what was sent before the cable in hand, in the place of another horizon; the same again takes it away. */
export function toggleHorizon(state: State): Step {
	const cable = inHand(state);
	const list = toList(state);
	if (!cable || !list) {
		return [withMessage(state, list ? 'no cable is selected' : 'there is no list; a single file is open')];
	}
	if (cable.mrn === undefined || cable.date === undefined) {
		return [
			withMessage(
				state,
				`this cable has no ${cable.mrn === undefined ? 'number' : 'date'}; l before:2007-06 limits to a day`,
			),
		];
	}
	const word = `before:${cable.mrn}`;
	const text = list.screen.filter?.text ?? '';
	const others = limitsOf(text).filter(({field, isExcluded}) => field === 'before' && !isExcluded);
	const isThere = others.some(limit => limit.word === word);
	const free = others.reduce((left, limit) => withoutLimit(left, limit.word), text);
	const [limited, ...effects] = withQueryText(list.screen, isThere ? free : withLimit(free, word));
	const message = isThere ? 'no horizon' : `only what was sent before ${cable.mrn}; :horizon again shows all`;
	return [withMessage(withScreen(list, limited), message), ...effects];
}

function inHand(state: State): Pick<Summary, 'mrn' | 'date'> | undefined {
	const {screen} = state;
	switch (screen.type) {
		case 'reader':
			return summarise(screen.cable);
		case 'list':
			return rowOf(state, keysOf(state, screen)[cursorIndex(state, screen)]);
		default:
			return undefined;
	}
}
