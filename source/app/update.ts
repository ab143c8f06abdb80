/** The only place where the state changes: a state and an event give the next state and its effects. */

import {cablesCompared} from './comparison/comparison.js';
import {contextsFound, withContextsAsked} from './context/rows.js';
import {dispatchFor} from './dispatch.js';
import {dossierChanged, dossiersRead, listGiven} from './dossiers/answers.js';
import {noteEdited} from './dossiers/noting.js';
import {facetsCounted, recount} from './facets/counting.js';
import {findingsFound} from './findings/rows.js';
import {askForGoal, numberedFound} from './goal.js';
import {fileDescribed} from './help/file-page.js';
import {cancelKeys, helpKey, type KeyTable, keyName} from './keymap/binding.js';
import {secondKeysHelp} from './keymap/keymap.js';
import {cablesRead} from './list/incoming-cables.js';
import {orderFetched} from './list/order.js';
import {missingRows, rowsFetched} from './list/rows.js';
import {completionsFound} from './list/searching/completing.js';
import {queriesCounted} from './list/searching/saved.js';
import {scopesCounted, searchAnswered, searchFailed} from './list/searching/search.js';
import {cablesIdentified, cablesLocated} from './memory/answers.js';
import {rememberReading} from './memory/reading.js';
import {keepSession, resume} from './memory/resume.js';
import {taggedFetched} from './memory/tagged.js';
import {openHelp, withoutMode} from './navigation.js';
import {
	cableNotOpened,
	cableOpened,
	cableOpening,
	cancelOpening,
	cancelsOpening,
	pageTurned,
} from './opening.js';
import {pointAt, turnWheel} from './pointing.js';
import {previewLate, previewRead, withPreviewAsked} from './preview/previews.js';
import {withHeadersThatFit} from './reader/headers.js';
import {namedFound} from './reader/references/named-cables.js';
import {threadFound} from './reader/references/thread.js';
import {repeatsFound} from './reader/repeats.js';
import {nearFound} from './reader/tab-stops.js';
import {askForLost, indexReplaced} from './replaced-index.js';
import {secured} from './secure.js';
import type {Step} from './state/effect.js';
import type {Answer, Event, Report} from './state/event.js';
import type {State} from './state/state.js';
import {withMessage} from './state/state.js';
import {textCopied} from './taking/copy.js';
import {exportAnswered} from './taking/export.js';
import {endWelcome} from './welcome.js';

/** The next state after an event, and its effects; among them the rows that have come into view. */
export function update(state: State, event: Event): Step {
	return secured(handleEvent(state, event));
}

function handleEvent(state: State, event: Event): Step {
	const [greeted, ...welcoming] = endWelcome(state, event);
	const [next, ...effects] = handleInput(greeted, event);
	// Rows that were not found are not fetched again.
	if (event.type === 'rows-fetched') {
		return withPreviewAsked(next);
	}
	const [resumed, ...resuming] = resume(state, event, next);
	const [remembering, ...kept] = rememberReading(state, resumed);
	const [, ...session] = keepSession(state, remembering);
	const [asked, ...questions] = withContextsAsked(remembering);
	const [previewing, ...previews] = withPreviewAsked(asked);
	// Rows of the old order would come after those of the new one, and replace them.
	const isReordered = effects.some(({type}) => type === 'fetch-order');
	// What is kept comes first: an effect may lead to events, and what they change is kept after it.
	return [
		previewing,
		...welcoming,
		...kept,
		...session,
		...effects,
		...resuming,
		...(isReordered ? [] : missingRows(state, asked)),
		...askForGoal(asked, event),
		...askForLost(event, asked),
		...questions,
		...previews,
		...recount(event, asked),
	];
}

/** Does what the user asks for; anything else has been reported or answered. */
function handleInput(state: State, event: Event): Step {
	switch (event.type) {
		case 'key':
			return pressKey(state, event.key);
		case 'paste':
			return pasteText({...state, message: undefined}, event.text);
		case 'pointed':
			return event.at.type === 'key'
				? pressKey(state, event.at.key)
				: pointAt(state, event.at, event.isDouble);
		case 'wheel-turned':
			return turnWheel(state, event.rows);
		case 'line-ended':
			return lineEnded(state);
		case 'input-ended':
			return [state, {type: 'quit'}];
		case 'resized':
			return [withHeadersThatFit({...state, size: event.size})];
		default:
			return handleReport(state, event);
	}
}

function handleReport(state: State, event: Report | Answer): Step {
	switch (event.type) {
		case 'around-read':
			return [{...state, folder: {...state.folder, around: event.around}}];
		case 'progress':
			return [{...state, folder: {...state.folder, progress: event.progress}}];
		case 'said':
			// Two messages before the next key are both shown.
			return [withMessage(state, [state.message, event.message].filter(Boolean).join('; '))];
		case 'copied':
			return textCopied(state, event);
		case 'export-answered':
			return exportAnswered(state, event);
		case 'dossiers-read':
			return dossiersRead(state, event);
		case 'list-given':
			return listGiven(state, event);
		case 'dossier-changed':
			return dossierChanged(state, event);
		case 'note-edited':
			return noteEdited(state, event);
		default:
			return handleAnswer(state, event);
	}
}

/** Takes in what the library has answered. */
function handleAnswer(state: State, event: Answer): Step {
	switch (event.type) {
		case 'cables-read':
			return cablesRead(state, event);
		case 'index-replaced':
			return indexReplaced(state);
		case 'order-fetched':
			return orderFetched(state, event);
		case 'rows-fetched':
			return rowsFetched(state, event);
		case 'cables-identified':
			return cablesIdentified(state, event);
		case 'cables-located':
			return cablesLocated(state, event);
		case 'tagged-fetched':
			return taggedFetched(state, event);
		case 'named-found':
			return namedFound(state, event);
		case 'numbered-found':
			return numberedFound(state, event);
		case 'near-found':
			return nearFound(state, event);
		case 'thread-found':
			return threadFound(state, event);
		case 'hits-found':
			return searchAnswered(state, event);
		case 'scopes-counted':
			return scopesCounted(state, event);
		case 'contexts-found':
			return contextsFound(state, event);
		case 'facets-counted':
			return facetsCounted(state, event);
		case 'findings-found':
			return findingsFound(state, event);
		case 'cables-compared':
			return cablesCompared(state, event);
		case 'repeats-found':
			return repeatsFound(state, event);
		case 'search-failed':
			return searchFailed(state);
		case 'completions-found':
			return completionsFound(state, event);
		case 'queries-counted':
			return queriesCounted(state, event);
		case 'cable-opened':
			return cableOpened(state, event);
		case 'cable-opening':
			return cableOpening(state, event);
		case 'cable-not-opened':
			return cableNotOpened(state, event);
		case 'page-turned':
			return pageTurned(state, event);
		case 'preview-read':
			return previewRead(state, event);
		case 'preview-late':
			return previewLate(state, event);
		case 'file-described':
			return fileDescribed(state, event);
		default:
			return event satisfies never;
	}
}

function pressKey(state: State, key: string): Step {
	if (cancelsOpening(state, key)) {
		return cancelOpening({...state, count: ''});
	}
	const {count} = state;
	const quiet: State = {...state, message: undefined, count: '', goal: undefined};
	const {table, bound, prompt} = dispatchFor(quiet);
	if (table.takesNumbers && /^\d$/.test(key) && (count !== '' || key !== '0')) {
		return [{...quiet, count: (count + key).slice(0, MOST_DIGITS)}];
	}
	if (count !== '' && cancelKeys.includes(key)) {
		return [quiet];
	}
	const action = bound(key);
	if (action) {
		return action(count === '' ? undefined : Number(count));
	}
	return prompt?.edit(key) ?? escapedKey(quiet, key) ?? unboundKey(quiet, key, table);
}

/**
 * What a key does that has no row: after a prefix it is dropped with it, `?` lists what may follow; what lets keys
 * through closes.
 */
function unboundKey(state: State, key: string, table: KeyTable<never>): Step {
	const {prefix, letsThrough} = table;
	if (prefix === undefined && letsThrough === undefined) {
		const help = helpKey(table);
		const hint = help === undefined ? '' : `; press ${help} for help`;
		return [withMessage(state, `${keyName(key)} does nothing here${hint}`)];
	}
	const closed = withoutMode(state, state.screen);
	if (letsThrough) {
		return pressKey(closed, key);
	}
	return key === '?' || key === 'h'
		? openHelp(closed, `keys after ${prefix}`, [secondKeysHelp(table, state)])
		: [withMessage(closed, `${keyName(key)} means nothing after ${prefix}; ${prefix}? lists what does`)];
}

const MOST_DIGITS = 7;

/** Where whole lines are sent, the end of a line is Enter after a number or words; after a key it means nothing. */
function lineEnded(state: State): Step {
	const isTyping = state.count !== '' || dispatchFor(state).prompt !== undefined;
	return isTyping ? pressKey(state, 'Enter') : [state];
}

/** Escape and a key typed quickly after it arrive as one key with Alt; if that is not bound, it is taken as two. */
function escapedKey(state: State, key: string): Step | undefined {
	if (!key.includes('Alt-')) {
		return undefined;
	}
	const [escaped, ...effects] = pressKey(state, 'Escape');
	const [next, ...more] = pressKey(escaped, key.replace('Alt-', ''));
	return [next, ...effects, ...more];
}

/** A paste is text: outside a prompt it runs no key. */
function pasteText(state: State, text: string): Step {
	const {prompt} = dispatchFor(state);
	return prompt?.paste(text) ?? [withMessage(state, 'nothing to paste into; press / first')];
}
