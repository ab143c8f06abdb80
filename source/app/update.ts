/** The one place where the state changes: an event and the state it happens in give the next state and its effects. */
import {dispatchFor} from './dispatch.js';
import {keyName} from './keymap.js';
import {cableOpened} from './list/list.js';
import {cablesRead, namedFound, orderFetched} from './list/order.js';
import {missingRows, rowsFetched} from './list/rows.js';
import {hitsFound, searchFailed} from './list/search.js';
import {cableNotOpened, cableOpening, givesUp, giveUpOpening, pageTurned} from './opening.js';
import {fileDescribed} from './page/file-page.js';
import type {Event, State, Step} from './state.js';
import {withMessage} from './state.js';

/** What an event leads to; what has come into view by it is asked for. */
export function update(state: State, event: Event): Step {
	const [next, ...effects] = happened(state, event);
	// Rows that were not to be had are not asked for again.
	return event.type === 'rows-fetched' ? [next] : [next, ...effects, ...missingRows(state, next)];
}

function happened(state: State, event: Event): Step {
	switch (event.type) {
		case 'key':
			return pressed(state, event.key);
		case 'paste':
			return pasted({...state, message: undefined}, event.text);
		case 'line-ended':
			return lineEnded(state);
		case 'input-ended':
			return [state, {type: 'quit'}];
		case 'resized':
			return [{...state, size: event.size}];
		case 'cables-read':
			return cablesRead(state, event);
		case 'progress':
			return [{...state, folder: {...state.folder, progress: event.progress}}];
		case 'said':
			// Of two things that are said before the next key, neither is lost.
			return [withMessage(state, [state.message, event.message].filter(Boolean).join('; '))];
		case 'order-fetched':
			return orderFetched(state, event);
		case 'rows-fetched':
			return rowsFetched(state, event);
		case 'named-found':
			return namedFound(state, event);
		case 'hits-found':
			return hitsFound(state, event);
		case 'search-failed':
			return searchFailed(state);
		case 'cable-opened':
			return cableOpened(state, event);
		case 'cable-opening':
			return cableOpening(state, event);
		case 'cable-not-opened':
			return cableNotOpened(state, event);
		case 'page-turned':
			return pageTurned(state, event);
		case 'file-described':
			return fileDescribed(state, event);
		default:
			return event satisfies never;
	}
}

function pressed(state: State, key: string): Step {
	if (givesUp(state, key)) {
		return giveUpOpening({...state, count: ''});
	}
	const {count} = state;
	const quiet: State = {...state, message: undefined, count: ''};
	const {table, bound, prompt} = dispatchFor(quiet);
	if (table.takesNumbers && /^\d$/.test(key) && (count !== '' || key !== '0')) {
		return [{...quiet, count: (count + key).slice(0, MOST_DIGITS)}];
	}
	if (count !== '' && (key === 'Escape' || key === 'Ctrl-G')) {
		return [quiet];
	}
	const action = bound(key);
	if (action) {
		return action(count === '' ? undefined : Number(count));
	}
	const help = prompt ? '' : ' - h help';
	const unbound: Step = [withMessage(quiet, `${keyName(key)} does nothing here${help}`)];
	return prompt?.edit(key) ?? escapedKey(quiet, key) ?? unbound;
}

const MOST_DIGITS = 7;

/** Who sends whole lines ends with the line what is typed on it, a number or words; behind a key it means nothing. */
function lineEnded(state: State): Step {
	const isTyping = state.count !== '' || dispatchFor(state).prompt !== undefined;
	return isTyping ? pressed(state, 'Enter') : [state];
}

/** Escape and a key typed quickly arrive as one; where Alt means nothing they are two. */
function escapedKey(state: State, key: string): Step | undefined {
	if (!key.includes('Alt-')) {
		return undefined;
	}
	const [escaped, ...effects] = pressed(state, 'Escape');
	const [next, ...more] = pressed(escaped, key.replace('Alt-', ''));
	return [next, ...effects, ...more];
}

/** A paste is text: outside a prompt it runs nothing. */
function pasted(state: State, text: string): Step {
	const {prompt} = dispatchFor(state);
	return (
		prompt?.paste(text) ?? [withMessage(state, 'a paste does nothing here; / opens a line to paste into')]
	);
}
