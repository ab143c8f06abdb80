/** Exporting a cable to a file by `s`. */

import {counted} from '../../cable/counts.js';
import {knownNumber} from '../../cable/facts/numbers.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {LineSetting} from '../../layout/layout.js';
import {columnsFor} from '../../layout/page.js';
import {noFilter} from '../../layout/portions/portion-filter.js';
import {selectedKey, selectedSummary} from '../list/rows.js';
import {closeMode} from '../navigation.js';
import {type Prompt, promptProposing, promptWith} from '../prompt.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen, ReaderScreen, ReplaceMode, TakingMode} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {formatOfFile, knownEndings, withNextEnding} from './export-formats.js';
import type {ExportRequest, ShownCable} from './requests.js';

/** A screen on which a file's name or a command is typed, with a cable to give it. */
export type TakingScreen = (ListScreen | ReaderScreen) & {readonly mode: TakingMode};

/** A screen on which is asked whether a file may be replaced. */
export type ReplacingScreen = (ListScreen | ReaderScreen) & {readonly mode: ReplaceMode};

/** Starts typing the name of the file; one is proposed. */
export function startExport(state: State, screen: ListScreen | ReaderScreen): Step {
	const name = fileName(state, screen);
	return name === undefined
		? [withMessage(state, 'nothing to export')]
		: [withScreen(state, {...screen, mode: {type: 'export', prompt: promptProposing(`${name}.txt`)}})];
}

/** Starts typing the name of a file for several cables. */
export function startExportOf(state: State, list: ListScreen, keys: readonly CableKey[]): Step {
	return [withScreen(state, {...list, mode: {type: 'export', prompt: promptProposing('tagged.txt'), keys}})];
}

/** Takes over the line as it has been edited. */
export function typeTaken(state: State, screen: TakingScreen, prompt: Prompt): Step {
	return [withScreen(state, {...screen, mode: {...screen.mode, prompt}})];
}

/** Changes the ending of the name to that of the next format. */
export function nextFormat(state: State, screen: TakingScreen): Step {
	const {prompt} = screen.mode;
	const file = withNextEnding(prompt.text.trim());
	return typeTaken(state, screen, prompt.isProposal ? promptProposing(file) : promptWith(file));
}

/** Exports to the file that was typed; the ending of its name says in which format. */
export function exportCable(state: State, screen: TakingScreen): Step {
	const file = screen.mode.prompt.text.trim();
	const format = formatOfFile(file);
	const cables = cablesToTake(state, screen);
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
			return [withMessage(withScreen(state, backToName(state, screen, request)), message)];
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
	return [withScreen(state, backToName(state, screen, screen.mode.request))];
}

/** The cable to take: the open one as it is shown, or the selected one. */
export function cableOf(state: State, screen: ListScreen | ReaderScreen): ShownCable | undefined {
	if (screen.type === 'reader') {
		const {key, filter, headers} = screen;
		// What a small screen has no room for a copy has.
		return {key, filter, headers: headers === 'printed' ? headers : 'essential', lines: takenLines(state)};
	}
	const key = selectedKey(state, screen);
	return key === undefined ? undefined : unopened(state, key);
}

/** The lines of a text that is taken out: as long as was chosen for the screen, and not cut to its width. */
export function takenLines({settings: {measure, isAsPrinted}, size}: State): LineSetting {
	return {width: measure === 'full' ? size.columns : columnsFor(measure), measure, isAsPrinted};
}

/** The number of cables and what stands before the name of their file or the command, as `export 3 cables to`. */
export function takingSign({type, keys}: TakingMode): string {
	const cables = keys === undefined ? '' : counted(keys.length, 'cable');
	return type === 'export'
		? `export ${cables === '' ? '' : `${cables} `}to`
		: `${cables === '' ? '' : `${cables} `}|`;
}

/** The cables that are meant: the tagged ones, or the one that is open or selected. */
export function cablesToTake(state: State, screen: TakingScreen): readonly ShownCable[] {
	const {keys} = screen.mode;
	const one = keys === undefined ? cableOf(state, screen) : undefined;
	return one ? [one] : (keys ?? []).map(key => unopened(state, key));
}

function unopened(state: State, key: CableKey): ShownCable {
	return {key, filter: noFilter, headers: 'essential', lines: takenLines(state)};
}

function isExporting(screen: ListScreen | ReaderScreen): boolean {
	return screen.mode.type === 'export' || screen.mode.type === 'replace';
}

function backToName(
	state: State,
	screen: ListScreen | ReaderScreen,
	{file, cables}: ExportRequest,
): ListScreen | ReaderScreen {
	const keys = cables.map(({key}) => key);
	const isTagged = keys.length > 1 || (screen.type === 'list' && keys[0] !== selectedKey(state, screen));
	return {...screen, mode: {type: 'export', prompt: promptWith(file), ...(isTagged && {keys})}};
}

/** The number, or the name of the file without its folder and its ending; nothing where there is no cable. */
function fileName(state: State, screen: ListScreen | ReaderScreen): string | undefined {
	const known =
		screen.type === 'reader'
			? {mrn: knownNumber(screen.cable)?.mrn, id: screen.cable.id}
			: selectedSummary(state, screen);
	const name = known && (known.mrn ?? known.id.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z]{1,5}$/, ''));
	return name && (name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+/, '') || 'cable');
}
