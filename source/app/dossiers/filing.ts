/** Putting cables into a dossier by `a`, and taking them out again. */

import {counted} from '../../cable/counts.js';
import {summarise} from '../../cable/summary/summarise.js';
import {type FiledCable, itemFor, nameProblem} from '../../dossier/dossier.js';
import {foldedName} from '../../search/words/fold.js';
import {selectedSummary} from '../list/rows.js';
import {type Prompt, promptProposing, promptWith} from '../prompt.js';
import type {Step} from '../state/effect.js';
import type {FileMode, ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';

/** A screen on which the name of a dossier is typed. */
export type FilingScreen = (ListScreen | ReaderScreen) & {readonly mode: FileMode};

/** Starts typing the name of a dossier for the current cable; the one used last is proposed. */
export function startFiling(state: State, screen: ListScreen | ReaderScreen): Step {
	const cable = filedCable(state, screen);
	return cable
		? startFilingOf(state, screen, [cable])
		: [withMessage(state, 'nothing to put into a dossier')];
}

/** Starts typing the name of a dossier for several cables. */
export function startFilingOf(
	state: State,
	screen: ListScreen | ReaderScreen,
	cables: readonly FiledCable[],
): Step {
	const prompt = promptProposing(state.dossiers.last ?? '');
	return [withScreen(state, {...screen, mode: {type: 'file', prompt, cables}}), {type: 'read-dossiers'}];
}

/** Takes over the name as it has been edited. */
export function fileTyped(state: State, screen: FilingScreen, prompt: Prompt): Step {
	return [withScreen(state, {...screen, mode: {...screen.mode, prompt, completing: undefined}})];
}

/** Puts the next dossier on the line whose name begins so. */
export function completeName(state: State, screen: FilingScreen): Step {
	const {prompt, completing} = screen.mode;
	const typed = completing ?? (prompt.isProposal ? '' : prompt.text);
	const names = namesBeginning(state, typed);
	if (names.length === 0) {
		return [withMessage(state, nameList(state, typed))];
	}
	const next = names[(names.indexOf(prompt.text) + 1) % names.length] ?? '';
	const mode: FileMode = {...screen.mode, prompt: promptWith(next), completing: typed};
	return [withMessage(withScreen(state, {...screen, mode}), nameList(state, typed))];
}

/** Puts the cables into the dossier; a single one that is there already is taken out. */
export function acceptFiling(state: State, screen: FilingScreen): Step {
	const {prompt, cables} = screen.mode;
	const typed = prompt.text.replace(/\s+/g, ' ').trim();
	const name = state.dossiers.all.find(each => foldedName(each.name) === foldedName(typed))?.name ?? typed;
	const problem = nameProblem(name);
	if (problem !== undefined) {
		return [withMessage(state, problem)];
	}
	const dossier = state.dossiers.all.find(each => each.name === name);
	const [first, ...others] = cables;
	const isTakenOut = first !== undefined && others.length === 0 && itemFor(dossier, first) !== undefined;
	const what = others.length === 0 ? (first?.mrn ?? 'the cable') : counted(cables.length, 'cable');
	const done = isTakenOut ? `${what} taken out of ${name}` : `${what} put into ${name}`;
	return [state, {type: 'change-dossier', name, change: {type: isTakenOut ? 'remove' : 'add', cables}, done}];
}

/** The sign before the name that is typed: `dossier`, `3 cables to dossier`. */
export function filingSign({cables}: FileMode): string {
	return cables.length === 1 ? 'dossier' : `${counted(cables.length, 'cable')} to dossier`;
}

/** The current cable as a dossier has it; none if its file is not known. */
export function filedCable(state: State, screen: ListScreen | ReaderScreen): FiledCable | undefined {
	const cable =
		screen.type === 'reader'
			? {...summarise(screen.cable), sha256: screen.sha256}
			: selectedSummary(state, screen);
	if (!cable || cable.sha256 === '') {
		return undefined;
	}
	const {mrn, sha256, date, subject} = cable;
	return {mrn, sha256, date, subject};
}

function namesBeginning({dossiers}: State, typed: string): readonly string[] {
	const beginning = typed.trim().toLowerCase();
	return dossiers.all.map(({name}) => name).filter(name => name.toLowerCase().startsWith(beginning));
}

/** The dossiers there are, in one line. */
function nameList(state: State, typed: string): string {
	const names = namesBeginning(state, typed);
	const more = names.length - MOST_NAMES;
	return names.length === 0
		? 'no dossier begins with that; Enter makes one'
		: `Tab: ${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? `, ${more} more` : ''}`;
}

const MOST_NAMES = 6;
