/** Commands that concern dossiers: to see which there are, and to show the cables of one. */

import {counted} from '../../cable/counts.js';
import type {Dossier} from '../../dossier/dossier.js';
import type {NamedCommand} from '../keymap/binding.js';
import {changeQuery} from '../list/change-query.js';
import {openHelp} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {HelpGroup} from '../state/screen.js';
import {type State, withMessage} from '../state/state.js';
import {dossierQuery} from './dossiers.js';

/** For each dossier the command that shows its cables. */
export function dossierCommands({dossiers}: State): readonly NamedCommand[] {
	return dossiers.all.map(dossier => ({
		name: commandName(dossier),
		words: contentWords(dossier),
		keys: [],
		run: state => showDossier(state, dossier),
	}));
}

/** Reads the dossiers, and opens the page of all. */
export function openDossiers(state: State): Step {
	return [state, {type: 'read-dossiers', opens: true}];
}

/** Opens the page of all dossiers. */
export function showDossiers(state: State): Step {
	const {all} = state.dossiers;
	if (all.length === 0) {
		return [withMessage(state, 'no dossier yet; a puts a cable into one')];
	}
	const groups: readonly HelpGroup[] = [
		{
			title: 'Dossiers',
			entries: all.map(dossier => ({
				term: dossier.name,
				words: contentWords(dossier),
				command: commandName(dossier),
			})),
		},
		...all.flatMap(({name, unreadable}) =>
			unreadable.length === 0
				? []
				: [
						{
							title: `Lines of ${name} that are not understood`,
							entries: unreadable.map(({line, reason, text}) => ({
								term: `line ${line + 1}`,
								words: `${reason}: ${text}`,
							})),
						},
					],
		),
	];
	return openHelp(state, 'dossiers · Enter shows one', groups);
}

function showDossier(state: State, {name}: Dossier): Step {
	return changeQuery(state, () => dossierQuery(name));
}

function commandName({name}: Dossier): string {
	return `dossier ${name}`;
}

function contentWords({items, unreadable}: Dossier): string {
	const notes = items.reduce((sum, item) => sum + item.notes.length, 0);
	return [
		counted(items.length, 'cable'),
		...(notes === 0 ? [] : [counted(notes, 'note')]),
		...(unreadable.length === 0 ? [] : [`${counted(unreadable.length, 'line')} not understood`]),
	].join(', ');
}
