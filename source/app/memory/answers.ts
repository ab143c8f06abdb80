/** What follows once it is known what cables are known by, or where they are. */
import {noteLocated} from '../dossiers/note-list.js';
import {lostLocated} from '../replaced-index.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {State} from '../state/state.js';
import {bookmarkLocated} from './bookmarks.js';
import {markLocated} from './marks.js';
import {lastRunLocated} from './resume.js';
import {shownIdentified, taggedLocated} from './tagged.js';
import {unreadIdentified} from './unread.js';

/** What was asked about some cables of the folder is answered. */
export function cablesIdentified(state: State, event: Extract<Event, {type: 'cables-identified'}>): Step {
	const {why} = event;
	switch (why.type) {
		case 'tag-shown':
			return shownIdentified(state, event);
		case 'next-unread':
			return unreadIdentified(state, event, why);
		default:
			return why satisfies never;
	}
}

/** It is known which of some cables are in this folder. */
export function cablesLocated(state: State, event: Extract<Event, {type: 'cables-located'}>): Step {
	const {why} = event;
	switch (why.type) {
		case 'tagged':
			return taggedLocated(state, event, why.act);
		case 'mark':
			return markLocated(state, event, why.letter);
		case 'bookmark':
			return bookmarkLocated(state, event, why.letter);
		case 'note':
			return noteLocated(state, event);
		case 'resume':
			return lastRunLocated(state, event);
		case 'lost':
			return lostLocated(state, event);
		default:
			return why satisfies never;
	}
}
