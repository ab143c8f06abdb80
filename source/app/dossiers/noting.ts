/** Writing notes by `A`: on a paragraph, on what stands from a mark to here, on a cable. */
import {type FiledCable, itemFor, type Note} from '../../dossier/dossier.js';
import {limitsOf} from '../../search/query/limits.js';
import {toList} from '../list/to-list.js';
import {closeMode} from '../navigation.js';
import {type Prompt, promptWith} from '../prompt.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen, NoteMode, NoteTarget, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {foldedName} from './dossiers.js';
import {filedCable} from './filing.js';
import {noteTargets, theCable} from './note-targets.js';

/** A screen on which a note is typed. */
export type NotingScreen = (ListScreen | ReaderScreen) & {readonly mode: NoteMode};

/** Starts typing a note on the current cable, in the reader on the paragraph there; a note that exists is edited. */
export function startNote(state: State, screen: ListScreen | ReaderScreen): Step {
	const cable = filedCable(state, screen);
	if (!cable) {
		return [withMessage(state, 'nothing to write a note on')];
	}
	const targets = screen.type === 'reader' ? noteTargets(state, screen) : [theCable];
	const mode = modeFor(state, cable, targets, 0);
	const text = mode.before?.text ?? '';
	const noting = withScreen(state, {...screen, mode});
	// A prompt has no room for several lines.
	return text.includes('\n') ? [noting, {type: 'edit-note', text}] : [noting];
}

/** Takes over the note as it has been edited. */
export function noteTyped(state: State, screen: NotingScreen, prompt: Prompt): Step {
	return [withScreen(state, {...screen, mode: {...screen.mode, prompt}})];
}

/** Writes the note on something else; what was typed stays, unless there is a note on it already. */
export function nextTarget(state: State, screen: NotingScreen): Step {
	const {cable, targets, target, prompt, before} = screen.mode;
	if (targets.length === 1) {
		return [withMessage(state, 'set a mark with m to begin the note elsewhere')];
	}
	const next = modeFor(state, cable, targets, (target + 1) % targets.length);
	const isOwn = before === undefined && next.before === undefined;
	return [withScreen(state, {...screen, mode: isOwn ? {...next, prompt} : next})];
}

/** Keeps the note; without words, removes the one that was there. */
export function acceptNote(state: State, screen: NotingScreen): Step {
	const {cable, dossier, before, prompt} = screen.mode;
	const {place, name} = targetOf(screen.mode);
	const text = prompt.text.trim();
	if (before !== undefined && [before.text, inOneLine(before.text)].includes(text)) {
		return [withMessage(closeMode(state, screen)[0], 'note unchanged')];
	}
	if (before !== undefined) {
		const done = text === '' ? `note on ${name} taken away` : `note on ${name} changed`;
		const change = {type: 'change-note', cable, before, text: text === '' ? undefined : text} as const;
		return [state, {type: 'change-dossier', name: dossier, change, done}];
	}
	if (text === '') {
		return [withMessage(state, 'type a note, or press Esc')];
	}
	const change = {type: 'note', cable, note: {place, text}} as const;
	return [state, {type: 'change-dossier', name: dossier, change, done: `note on ${name}, in ${dossier}`}];
}

/** Continues in the user's editor. */
export function editNote(state: State, {mode: {prompt, before}}: NotingScreen): Step {
	const isSame = before !== undefined && prompt.text === inOneLine(before.text);
	return [state, {type: 'edit-note', text: isSame ? before.text : prompt.text}];
}

/** Takes over what was written in the editor. */
export function noteEdited(state: State, {text}: Extract<Event, {type: 'note-edited'}>): Step {
	const {screen} = state;
	if ((screen.type !== 'list' && screen.type !== 'reader') || screen.mode.type !== 'note') {
		return [state];
	}
	return acceptNote(state, {...screen, mode: {...screen.mode, prompt: promptWith(text.trim())}});
}

/** The sign before the note: what it is about. */
export function notingSign(mode: NoteMode): string {
	return `note on ${targetOf(mode).name}`;
}

function targetOf({targets, target}: NoteMode): NoteTarget {
	return targets[target] ?? theCable;
}

function modeFor(state: State, cable: FiledCable, targets: readonly NoteTarget[], target: number): NoteMode {
	const there = noteAt(state, cable, targets[target] ?? theCable);
	return {
		type: 'note',
		prompt: promptWith(inOneLine(there?.before.text ?? '')),
		cable,
		targets,
		target,
		dossier: there?.dossier ?? currentDossier(state),
		before: there?.before,
	};
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The note that stands at a place already. */
function noteAt(
	{dossiers}: State,
	cable: FiledCable,
	{place}: NoteTarget,
): {readonly dossier: string; readonly before: Note} | undefined {
	for (const dossier of dossiers.all) {
		const note = itemFor(dossier, cable)?.notes.find(
			({place: {paragraphs, words}}) =>
				paragraphs?.first === place.paragraphs?.first &&
				paragraphs?.last === place.paragraphs?.last &&
				(paragraphs !== undefined || words === place.words),
		);
		if (note) {
			return {dossier: dossier.name, before: {place: note.place, text: note.text}};
		}
	}
	return undefined;
}

/** The dossier that the list shows; without one, the one that all notes are in. */
function currentDossier(state: State): string {
	const text = toList(state)?.screen.filter?.text ?? '';
	const [limit] = limitsOf(text).filter(({field, isExcluded}) => field === 'in' && !isExcluded);
	const value = limit?.value.type === 'value' ? limit.value.text : undefined;
	return state.dossiers.all.find(({name}) => foldedName(name) === value)?.name ?? 'notes';
}
