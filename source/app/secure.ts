/** What is refused where the program may be all that its reader can run: the ways from it to anything else. */
import type {Effect, Question, Step} from './state/effect.js';
import type {State} from './state/state.js';
import {withMessage} from './state/state.js';

/** Where something leads: to another program, to a file that is not the program's own, or to the shell. */
export type WayOut = 'program' | 'file' | 'shell';

/**
 * Where each effect leads out of the program; a question leads to the library alone. What the program keeps for itself
 * (settings, queries, places, dossiers) lies under names that nobody chooses freely, in its own folders, and is kept. A
 * copy goes to the terminal alone.
 */
export const waysOut: {readonly [Type in Exclude<Effect, Question>['type']]: WayOut | undefined} = {
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
};

/** Where an effect leads out of the program, if it does. */
export function wayOutOf({type}: Effect): WayOut | undefined {
	return type in waysOut ? waysOut[type as keyof typeof waysOut] : undefined;
}

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
	const refused = state.isSecure ? effects.flatMap(effect => wayOutOf(effect) ?? []) : [];
	const [way] = refused;
	return way === undefined
		? [state, ...effects]
		: [withMessage(state, refusal(way)), ...effects.filter(effect => wayOutOf(effect) === undefined)];
}

/** Whether something can be done: not if it leads out of a program that is secured. */
export function isOffered(
	{isSecure}: Pick<State, 'isSecure'>,
	{wayOut}: {readonly wayOut?: WayOut},
): boolean {
	return !isSecure || wayOut === undefined;
}
