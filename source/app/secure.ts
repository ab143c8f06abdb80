/** What is refused where the program may be all that its reader can run: the ways from it to anything else. */
import type {Effect, Step} from './state/effect.js';
import type {State} from './state/state.js';
import {withMessage} from './state/state.js';

/** Where something leads: to another program, to a file that is not the program's own, or to the shell. */
export type WayOut = 'program' | 'file' | 'shell';

/**
 * Where each effect leads out of the program. What it keeps for itself (settings, queries, places, dossiers) lies under
 * names that nobody chooses freely, in its own folders, and is kept. A copy goes to the terminal alone.
 */
export const waysOut: {readonly [Type in Effect['type']]: WayOut | undefined} = {
	pipe: 'program',
	'view-original': 'program',
	'edit-note': 'program',
	export: 'file',
	suspend: 'shell',
	copy: undefined,
	'change-dossier': undefined,
	'save-settings': undefined,
	'keep-session': undefined,
	remember: undefined,
	'keep-searches': undefined,
	'read-dossiers': undefined,
	repaint: undefined,
	quit: undefined,
	'open-cable': undefined,
	'describe-file': undefined,
	'find-numbered': undefined,
	'turn-page': undefined,
	'give-up-opening': undefined,
	'read-preview': undefined,
	'fetch-order': undefined,
	'fetch-rows': undefined,
	identify: undefined,
	locate: undefined,
	'fetch-tagged': undefined,
	'find-named': undefined,
	'prepare-search': undefined,
	'find-near': undefined,
	'find-thread': undefined,
	search: undefined,
	complete: undefined,
	'count-queries': undefined,
	'count-facets': undefined,
	'find-wanted': undefined,
	'find-gaps': undefined,
	'find-quotation': undefined,
	'find-words': undefined,
	'find-dispersion': undefined,
	'find-contexts': undefined,
	'find-versions': undefined,
	'compare-cables': undefined,
	'find-repeats': undefined,
	'stop-reading': undefined,
	'read-again': undefined,
	forget: undefined,
};

/** The sentence about something that would lead out. */
export function refusal(way: WayOut): string {
	return `not with --secure: it would ${wouldDo[way]}`;
}

const wouldDo: Readonly<Record<WayOut, string>> = {
	program: 'run another program',
	file: 'write a file of your choice',
	shell: 'lead to the shell',
};

/** A step without the effects that lead out, and with the sentence about them, if the program is secured. */
export function secured([state, ...effects]: Step): Step {
	const refused = state.isSecure ? effects.flatMap(({type}) => waysOut[type] ?? []) : [];
	const [way] = refused;
	return way === undefined
		? [state, ...effects]
		: [withMessage(state, refusal(way)), ...effects.filter(({type}) => waysOut[type] === undefined)];
}

/** Whether something can be done: not if it leads out of a program that is secured. */
export function isOffered(
	{isSecure}: Pick<State, 'isSecure'>,
	{wayOut}: {readonly wayOut?: WayOut},
): boolean {
	return !isSecure || wayOut === undefined;
}
