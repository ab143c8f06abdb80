/** Acting on many cables: tagging all that the list shows, and applying a command to all tagged ones. */

import {grouped} from '../../cable/counts.js';
import type {IdentifiedCable} from '../../cable/summary/summary.js';
import {startFilingOf} from '../dossiers/filing.js';
import {inOrderOf, keysOf} from '../list/rows.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {InMode, ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {startCopyingOf} from '../taking/copy.js';
import {startExportOf} from '../taking/export.js';
import {startPipeOf} from '../taking/hand-over.js';
import {remember} from './change.js';
import {allRemembered, type MemoryChange, rememberedOf} from './memory.js';
import type {TaggedAct} from './purposes.js';
import {doneWords} from './words.js';

/** Tags all cables that the list shows; if all of them are tagged, takes their tags away. */
export function tagShown(state: State, list: ListScreen): Step {
	const keys = keysOf(state, list);
	if (keys.length === 0) {
		return [withMessage(state, 'the list is empty')];
	}
	return keys.length > MOST_TAGGED
		? [withMessage(state, `T tags at most ${grouped(MOST_TAGGED)} cables; press l to limit the list`)]
		: [state, {type: 'identify', keys: Array.from(keys), why: {type: 'tag-shown'}}];
}

/** More than anyone will tag on purpose. */
const MOST_TAGGED = 10_000;

/** Tags the cables that were shown. */
export function shownIdentified(state: State, {cables}: Extract<Event, {type: 'cables-identified'}>): Step {
	const isTagged = cables.some(cable => !rememberedOf(state.memory, cable).isTagged);
	const changes = cables
		.filter(cable => cable.sha256 !== '' && rememberedOf(state.memory, cable).isTagged !== isTagged)
		.map(({sha256, mrn}): MemoryChange => ({cable: {sha256, mrn}, facts: {isTagged}}));
	const [next, ...effects] = remember(state, changes);
	return [withMessage(next, doneWords(isTagged ? 'tagged' : 'untagged', changes.length)), ...effects];
}

/** Waits for the command to apply to all tagged cables. */
export function startTagged(state: State, list: ListScreen): Step {
	return taggedCables(state).length === 0
		? [withMessage(state, 'no cable is tagged; press t to tag one')]
		: [withScreen(state, {...list, mode: {type: 'tagged'}})];
}

/** Does something with the tagged cables of this folder, once it is known which they are. */
export function withTagged(state: State, list: InMode<ListScreen, 'tagged'>, act: TaggedAct): Step {
	const browsing = withScreen(state, {...list, mode: {type: 'browse'}});
	return [browsing, {type: 'locate', cables: taggedCables(state), why: {type: 'tagged', act}}];
}

/** Does it with those that are in this folder. */
export function taggedLocated(
	state: State,
	{cables}: Extract<Event, {type: 'cables-located'}>,
	act: TaggedAct,
): Step {
	const known = cables.map(cable => rememberedOf(state.memory, cable));
	if (cables.length === 0) {
		return [withMessage(state, 'no cable of this folder is tagged')];
	}
	if (act === 'export' || act === 'copy' || act === 'pipe' || act === 'file') {
		return takeTagged(state, act, ownOf(cables));
	}
	const isStarred = known.some(remembered => !remembered.isStarred);
	const isRead = known.some(remembered => !remembered.isRead);
	const facts = {star: {isStarred}, read: {isRead}, untag: {isTagged: false}}[act];
	const words = {
		star: isStarred ? 'starred' : 'took the stars from',
		read: isRead ? 'marked as read' : 'marked as unread',
		untag: 'untagged',
	}[act];
	const own = ownOf(cables);
	const [next, ...effects] = remember(
		state,
		own.map(({sha256, mrn}): MemoryChange => ({cable: {sha256, mrn}, facts})),
	);
	return [withMessage(next, doneWords(words, own.length)), ...effects];
}

/** Of two copies of a cable in the folder, one is meant. */
function ownOf(cables: readonly IdentifiedCable[]): readonly IdentifiedCable[] {
	return [...new Map(cables.map(cable => [cable.sha256, cable])).values()];
}

/** Asks for the file to which the tagged cables are exported, for the command to which they are piped, or what to copy or file. */
function takeTagged(
	state: State,
	act: 'export' | 'copy' | 'pipe' | 'file',
	cables: readonly IdentifiedCable[],
): Step {
	const {screen} = state;
	if (screen.type !== 'list' || screen.mode.type !== 'browse') {
		return [state];
	}
	const keys = Array.from(
		inOrderOf(
			state.folder.order,
			cables.map(({key}) => key),
		),
	);
	switch (act) {
		case 'export':
			return startExportOf(state, screen, keys);
		case 'pipe':
			return startPipeOf(state, screen, keys);
		case 'copy':
		case 'file':
			return [state, {type: 'fetch-tagged', keys, act}];
		default:
			return act satisfies never;
	}
}

/** Waits for the key that says what of the tagged cables is copied, or for the name of a dossier. */
export function taggedFetched(state: State, {rows, act}: Extract<Event, {type: 'tagged-fetched'}>): Step {
	const {screen} = state;
	if (screen.type !== 'list' || screen.mode.type !== 'browse') {
		return [state];
	}
	return act === 'copy' ? startCopyingOf(state, screen, rows) : startFilingOf(state, screen, rows);
}

function taggedCables({memory}: State) {
	return [...allRemembered(memory)].filter(({isTagged}) => isTagged).map(({sha256, mrn}) => ({sha256, mrn}));
}
