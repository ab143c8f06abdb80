/** The names of all commands and options, from the tables of the program, for command lines at random. */
import type {Option} from '../../source/command-line/options/option-kinds.js';
import {commands, opening, options} from '../../source/command-line/options/options.js';

/** The names of the commands that have one. */
export const commandNames: readonly string[] = Object.keys(commands).filter(name => name !== opening);

/** The names of the options that are either given or not. */
export const flagNames: readonly string[] = namesOf('flag');

/** The names of the options that take a value. */
export const valueNames: readonly string[] = namesOf('value');

function namesOf(type: Option['type']): readonly string[] {
	const some = Object.values<Option>(options).filter(option => option.type === type);
	return [...new Set(some.map(({name}) => name))];
}
