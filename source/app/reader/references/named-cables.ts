/** Which cables of the folder the references of an open cable name. */
import {mrnsToFollow} from '../../../cable/facts/text-references.js';
import type {Effect, Step} from '../../state/effect.js';
import type {Event} from '../../state/event.js';
import type {Screen} from '../../state/screen.js';
import {type State, withScreens} from '../../state/state.js';
import {threadQuestion} from './thread.js';

/** The references of an open cable may be to cables that have come in since. */
export function lookUpReferences(screen: Screen): readonly Effect[] {
	if (screen.type !== 'reader') {
		return [];
	}
	const {key, cable, mode} = screen;
	const named: Effect = {type: 'find-named', key, mrns: mrnsToFollow(cable)};
	return [named, ...(mode.type === 'thread' ? [threadQuestion(screen, 0)] : [])];
}

/** Updates the cables that an open one refers to. */
export function namedFound(state: State, {key, named}: Extract<Event, {type: 'named-found'}>): Step {
	const updated = (screen: Screen): Screen =>
		screen.type === 'reader' && screen.key === key ? {...screen, named} : screen;
	return [withScreens(state, updated)];
}
