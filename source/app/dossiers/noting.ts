/** Writing notes by `A`: on a paragraph, on what stands from a mark to here, on a cable. */
import type {FiledCable, WrittenNote} from '../../dossier/dossier.js';
import {limitsOf} from '../../search/query/limits.js';
import {foldedName} from '../../search/words/fold.js';
import {toList} from '../list/to-list.js';
import {withoutMode} from '../navigation.js';
import {MOST_CHARACTERS, type Prompt, promptWith} from '../prompt.js';
import type {Effect, Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen, NoteMode, NoteTarget, ReaderScreen, WholeNote} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {notesOn} from './dossiers.js';
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
	const noting = withScreen(state, {...screen, mode});
	return isLine(mode.whole) ? [noting] : [noting, editing(mode)];
}

/** Takes over the note as it has been edited. */
export function noteTyped(state: State, screen: NotingScreen, prompt: Prompt): Step {
	return [withScreen(state, {...screen, mode: {...screen.mode, prompt}})];
}

/** Writes the note on something else; what was typed stays, unless there is a note on it already. */
export function nextTarget(state: State, screen: NotingScreen): Step {
	const {cable, targets, target, prompt, whole, before} = screen.mode;
	if (targets.length === 1) {
		return [withMessage(state, 'set a mark with m to begin the note elsewhere')];
	}
	const next = modeFor(state, cable, targets, (target + 1) % targets.length);
	const isOwn = before === undefined && next.before === undefined;
	return [withScreen(state, {...screen, mode: isOwn ? {...next, prompt, whole} : next})];
}

/** Keeps the note; without words, removes the one that was there. */
export function acceptNote(state: State, screen: NotingScreen): Step {
	return losesCharacters(screen.mode) ? [withMessage(state, unseen)] : keepNote(state, screen.mode);
}

/** Goes on in the user's editor. */
export function editNote(state: State, {mode}: NotingScreen): Step {
	return losesCharacters(mode) ? [withMessage(state, unseen)] : [state, editing(mode)];
}

/** Takes over what was written in the editor, also if keys that were typed ahead have closed the line since. */
export function noteEdited(state: State, {note, shown, text}: Extract<Event, {type: 'note-edited'}>): Step {
	const line = inOneLine(shown);
	const mode: NoteMode = {...note, prompt: promptWith(line), whole: {line, text: trimmed(text)}};
	const {screen} = state;
	const noting =
		screen.type === 'list' || screen.type === 'reader' ? withScreen(state, {...screen, mode}) : state;
	const [control] = controlPattern.exec(text) ?? [];
	return control === undefined
		? keepNote(noting, mode)
		: [withMessage(noting, `not kept: the note has the control character ${codeOf(control)}`)];
}

/** What stands before the note: what it is about. */
export function notingSign(mode: NoteMode): string {
	return `note on ${targetOf(mode).name}`;
}

function targetOf({targets, target}: NoteMode): NoteTarget {
	return targets[target] ?? theCable;
}

function keepNote(state: State, mode: NoteMode): Step {
	const {cable, dossier, before} = mode;
	const {place, name} = targetOf(mode);
	const text = textOf(mode);
	if (before?.text === text) {
		return [withMessage(withoutNote(state), 'note unchanged')];
	}
	if (before !== undefined) {
		const done = text === '' ? `note on ${name} removed` : `note on ${name} changed`;
		const change = {type: 'change-note', cable, before, text: text === '' ? undefined : text} as const;
		return [state, {type: 'change-dossier', name: dossier, change, done}];
	}
	if (text === '') {
		return [withMessage(state, 'type a note, or press Esc')];
	}
	const change = {type: 'note', cable, note: {place, text}} as const;
	return [
		state,
		{type: 'change-dossier', name: dossier, change, done: `note on ${name} saved in ${dossier}`},
	];
}

function withoutNote(state: State): State {
	const {screen} = state;
	return 'mode' in screen && screen.mode.type === 'note' ? withoutMode(state, screen) : state;
}

function editing(note: NoteMode): Effect {
	return {type: 'edit-note', note, text: textOf(note)};
}

/** The note that a line stands for. */
function textOf({prompt, whole}: NoteMode): string {
	return prompt.text === whole.line ? whole.text : trimmed(prompt.text);
}

/** Whether a line shows all of a note, so that it can be edited there. */
function isLine({line, text}: WholeNote): boolean {
	return line === text.trim() && line.length <= MOST_CHARACTERS;
}

/** Whether a line that was edited has placeholders in the place of characters that the note had. */
function losesCharacters({prompt, whole: {line, text}}: NoteMode): boolean {
	return prompt.text !== line && placeholders(prompt.text) > 0 && placeholders(line) > placeholders(text);
}

const unseen = 'this note has characters that a line cannot show; press Esc, or type it anew';

function placeholders(text: string): number {
	return text.match(/[\u2400-\u2426\uFFFD]/g)?.length ?? 0;
}

const controlPattern = /[\p{Cc}--[\t\n\r]]/v;

function codeOf(character: string): string {
	return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function modeFor(state: State, cable: FiledCable, targets: readonly NoteTarget[], target: number): NoteMode {
	const there = noteAt(state, cable, targets[target] ?? theCable);
	const line = inOneLine(there?.note.text ?? '');
	const before = there?.note.written;
	return {
		type: 'note',
		prompt: promptWith(line),
		whole: {line, text: before?.text ?? ''},
		cable,
		targets,
		target,
		dossier: there?.dossier ?? currentDossier(state),
		before,
	};
}

function inOneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ').trim();
}

/** A note without blanks around it; those of other scripts are characters of it. */
function trimmed(text: string): string {
	return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** The note that stands at a place already. */
function noteAt(
	{dossiers}: State,
	cable: FiledCable,
	{place}: NoteTarget,
): {readonly dossier: string; readonly note: WrittenNote} | undefined {
	return notesOn(dossiers, cable).find(
		({
			note: {
				place: {paragraphs, words},
			},
		}) =>
			paragraphs?.first === place.paragraphs?.first &&
			paragraphs?.last === place.paragraphs?.last &&
			(paragraphs !== undefined || words === place.words),
	);
}

/** The dossier that the list shows; without one, the one that all notes are in. */
function currentDossier(state: State): string {
	const text = toList(state)?.screen.filter?.text ?? '';
	const [limit] = limitsOf(text).filter(({field, isExcluded}) => field === 'in' && !isExcluded);
	const value = limit?.value.type === 'value' ? limit.value.text : undefined;
	return state.dossiers.all.find(({name}) => foldedName(name) === value)?.name ?? 'notes';
}
