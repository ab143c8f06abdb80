/** What follows once it is known what cables are known by, or where they are. */
import type {Event, State, Step} from '../state.js';
import {shownIdentified, taggedLocated} from './tagged.js';

/** What was asked about some cables of the folder is answered. */
export function cablesIdentified(state: State, event: Extract<Event, {type: 'cables-identified'}>): Step {
	const {why} = event;
	switch (why.type) {
		case 'tag-shown':
			return shownIdentified(state, event);
		default:
			return why.type satisfies never;
	}
}

/** It is known which of some cables are in this folder. */
export function cablesLocated(state: State, event: Extract<Event, {type: 'cables-located'}>): Step {
	const {why} = event;
	switch (why.type) {
		case 'tagged':
			return taggedLocated(state, event, why.act);
		default:
			return why.type satisfies never;
	}
}
