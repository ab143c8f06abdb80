/** Exporting a cable to a file by `s`. */
import {knownNumber} from '../../cable/facts/numbers.js';
import type {CableKey} from '../../cable/summary.js';
import {noFilter} from '../../layout/portion-filter.js';
import {counted} from '../counts.js';
import {cursorIndex, keysOf, rowOf} from '../list/rows.js';
import {type Prompt, promptWith} from '../prompt.js';
import {closeMode} from '../screens.js';
import type {
	Event,
	ExportRequest,
	ListScreen,
	ReaderScreen,
	ReplaceMode,
	ShownCable,
	State,
	Step,
	TakingMode,
} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {formatOfFile, knownEndings, withNextEnding} from './export-formats.js';

/** A screen on which a file's name or a command is typed, with a cable to give it. */
export type TakingScreen = (ListScreen | ReaderScreen) & {readonly mode: TakingMode};

/** A screen on which is asked whether a file may be replaced. */
export type ReplacingScreen = (ListScreen | ReaderScreen) & {readonly mode: ReplaceMode};

/** Starts typing the name of the file; one is proposed. */
export function startExport(state: State, screen: ListScreen | ReaderScreen): Step {
	const name = fileName(state, screen);
	return name === undefined
		? [withMessage(state, 'nothing to export')]
		: [withScreen(state, {...screen, mode: {type: 'export', prompt: promptWith(`${name}.txt`)}})];
}

/** Starts typing the name of a file for several cables. */
export function startExportOf(state: State, list: ListScreen, keys: readonly CableKey[]): Step {
	const prompt = promptWith('tagged.txt');
	const asked = withScreen(state, {...list, mode: {type: 'export', prompt, keys}});
	return [withMessage(asked, `export ${counted(keys.length, 'tagged cable')}`)];
}

/** Takes over the line as it has been edited. */
export function typeTaken(state: State, screen: TakingScreen, prompt: Prompt): Step {
	return [withScreen(state, {...screen, mode: {...screen.mode, prompt}})];
}

/** Changes the ending of the name to that of the next format. */
export function nextFormat(state: State, screen: TakingScreen): Step {
	return typeTaken(state, screen, promptWith(withNextEnding(screen.mode.prompt.text.trim())));
}

/** Exports to the file that was typed; the ending of its name says in which format. */
export function exportCable(state: State, screen: TakingScreen): Step {
	const file = screen.mode.prompt.text.trim();
	const format = formatOfFile(file);
	const cables = cablesToExport(state, screen);
	if (file === '' || cables.length === 0) {
		return closeMode(state, screen);
	}
	return format === undefined
		? [withMessage(state, `the ending says the format: ${knownEndings}`)]
		: [state, {type: 'export', request: {cables, file, format, isReplacing: false}}];
}

/** Leaves the line when the export has begun, asks where the file is there already, and says why it cannot be. */
export function exportAnswered(state: State, event: Extract<Event, {type: 'export-answered'}>): Step {
	const {answer, request, message} = event;
	const {screen} = state;
	if ((screen.type !== 'list' && screen.type !== 'reader') || !isExporting(screen)) {
		return [state];
	}
	switch (answer) {
		case 'begun':
			return closeMode(state, screen);
		case 'exists':
			return [withMessage(withScreen(state, {...screen, mode: {type: 'replace', request}}), message)];
		case 'refused':
			return [withMessage(withScreen(state, backToName(screen, request)), message)];
		default:
			return answer satisfies never;
	}
}

/** Replaces the file. */
export function replaceFile(state: State, screen: ReplacingScreen): Step {
	return [state, {type: 'export', request: {...screen.mode.request, isReplacing: true}}];
}

/** Leaves the file as it is; another name can be typed. */
export function keepFile(state: State, screen: ReplacingScreen): Step {
	return [withScreen(state, backToName(screen, screen.mode.request))];
}

/** The cable to take: the open one as it is shown, or the selected one. */
export function cableOf(state: State, screen: ListScreen | ReaderScreen): ShownCable | undefined {
	if (screen.type === 'reader') {
		const {key, filter, headers} = screen;
		return {key, filter, headers: headers === 'printed' ? headers : 'essential'};
	}
	const key = selectedKey(state, screen);
	return key === undefined ? undefined : {key, filter: noFilter, headers: 'essential'};
}

function cablesToExport(state: State, screen: TakingScreen): readonly ShownCable[] {
	const {keys} = screen.mode;
	const one = keys === undefined ? cableOf(state, screen) : undefined;
	return one ? [one] : (keys ?? []).map(key => ({key, filter: noFilter, headers: 'essential'}));
}

function selectedKey(state: State, list: ListScreen): CableKey | undefined {
	return keysOf(state, list)[cursorIndex(state, list)];
}

function isExporting(screen: ListScreen | ReaderScreen): boolean {
	return screen.mode.type === 'export' || screen.mode.type === 'replace';
}

function backToName(
	screen: ListScreen | ReaderScreen,
	{file, cables}: ExportRequest,
): ListScreen | ReaderScreen {
	const keys = cables.length > 1 ? {keys: cables.map(({key}) => key)} : {};
	return {...screen, mode: {type: 'export', prompt: promptWith(file), ...keys}};
}

/** The number, or the name of the file without its folder and its ending; nothing where there is no cable. */
function fileName(state: State, screen: ListScreen | ReaderScreen): string | undefined {
	const known =
		screen.type === 'reader'
			? {mrn: knownNumber(screen.cable)?.mrn, id: screen.cable.id}
			: rowOf(state, selectedKey(state, screen));
	const name = known && (known.mrn ?? known.id.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z]{1,5}$/, ''));
	return name && (name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+/, '') || 'cable');
}
