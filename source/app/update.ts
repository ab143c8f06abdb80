/** The one place where the state changes: an event and the state it happens in give the next state and its effects. */
import {editFilter, pasteIntoFilter} from './help.js';
import {actionFor, contextOf, keyName} from './keymap.js';
import {cableOpened, cablesRead} from './list.js';
import {editSearch, hitsFound, pasteIntoSearch} from './list-search.js';
import {editFind, pasteIntoFind} from './reader-find.js';
import type {Event, State, Step} from './state.js';
import {withMessage} from './state.js';

/** What an event leads to. */
export function update(state: State, event: Event): Step {
	switch (event.type) {
		case 'key':
			return pressed(state, event.key);
		case 'paste':
			return pasted({...state, message: undefined}, event.text);
		case 'resized':
			return [{...state, size: event.size}];
		case 'cables-read':
			return cablesRead(state, event);
		case 'hits-found':
			return hitsFound(state, event);
		case 'cable-opened':
			return cableOpened(state, event);
		case 'cable-not-opened':
			return [withMessage(state, event.reason)];
		default:
			return event satisfies never;
	}
}

function pressed(state: State, key: string): Step {
	const {count} = state;
	const quiet: State = {...state, message: undefined, count: ''};
	if (takesCount(state) && /^\d$/.test(key) && (count !== '' || key !== '0')) {
		return [{...quiet, count: (count + key).slice(0, MOST_DIGITS)}];
	}
	if (count !== '' && (key === 'Escape' || key === 'Ctrl-G')) {
		return [quiet];
	}
	const action = actionFor(quiet, key);
	if (action) {
		return action(count === '' ? undefined : Number(count));
	}
	return typed(quiet, key) ?? escapedKey(quiet, key) ?? unbound(quiet, key);
}

const MOST_DIGITS = 7;

/** Digits count only where moves can be repeated. */
function takesCount(state: State): boolean {
	return ['list', 'reader', 'reader-outline', 'help'].includes(contextOf(state));
}

/** In a prompt a key that has no meaning of its own is text. */
function typed(state: State, key: string): Step | undefined {
	const {screen} = state;
	if (screen.type === 'list' && screen.mode.type === 'search') {
		return editSearch(state, {...screen, mode: screen.mode}, key);
	}
	if (screen.type === 'reader' && screen.mode.type === 'find') {
		return editFind(state, {...screen, mode: screen.mode}, key);
	}
	if (screen.type === 'help' && screen.mode.type === 'filter') {
		return editFilter(state, {...screen, mode: screen.mode}, key);
	}
	return undefined;
}

/** Escape and a key typed quickly arrive as one; where Alt means nothing they are two. */
function escapedKey(state: State, key: string): Step | undefined {
	if (!key.includes('Alt-')) {
		return undefined;
	}
	const second = key.replace('Alt-', '');
	const [escaped, ...effects] = pressed(state, 'Escape');
	const [next, ...more] = pressed(escaped, second);
	return [next, ...effects, ...more];
}

function unbound(state: State, key: string): Step {
	const help = isTyping(state) ? '' : ' - h help';
	return [withMessage(state, `${keyName(key)} does nothing here${help}`)];
}

/** Whether letters are being typed, so that `h` is one of them. */
function isTyping({screen}: State): boolean {
	return 'prompt' in screen.mode;
}

/** A paste is text: outside a prompt it runs nothing. */
function pasted(state: State, text: string): Step {
	const {screen} = state;
	if (screen.type === 'list' && screen.mode.type === 'search') {
		return pasteIntoSearch(state, {...screen, mode: screen.mode}, text);
	}
	if (screen.type === 'reader' && screen.mode.type === 'find') {
		return pasteIntoFind(state, {...screen, mode: screen.mode}, text);
	}
	if (screen.type === 'help' && screen.mode.type === 'filter') {
		return pasteIntoFilter(state, {...screen, mode: screen.mode}, text);
	}
	return [withMessage(state, 'a paste does nothing here; / opens a line to paste into')];
}
