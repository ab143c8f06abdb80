/** The help of the program and of each command, made from the table of options. */
import {exitCodes} from '../exit-codes.js';
import type {Option} from './option-kinds.js';
import {type CommandName, commands, opening, options, optionsOf} from './options.js';
import {section, type TermRow} from './two-columns.js';

/** What the program is for. */
export const purpose = 'Read diplomatic cables in a terminal';

/** The help of a command; for the one without a name, that of the whole program. */
export function usage(name: CommandName): string {
	return name === opening ? usageOfAll() : usageOf(name);
}

function usageOfAll(): string {
	return `${section('Usage', usageRows)}

Without a folder, the cables that ship with the program are read. Nothing is
ever written to a folder of cables, and nothing leaves this machine.

${section('Options', optionRows)}

${section('Exit codes', exitCodeRows)}

While reading, h shows the keys; cables keys lists all of them.
cables COMMAND --help shows one command and its options.`;
}

function usageOf(name: CommandName): string {
	const own = optionsOf(name);
	const rows = allOptions.filter(option => own.includes(option));
	return `${section('Usage', [usageRow(name)])}

${section('Options', rows.map(optionRow))}

cables --help shows the other commands and the exit codes.`;
}

const allOptions: readonly Option[] = Object.values(options);

/** The commands of the help, in its order. */
export const shownCommands: readonly CommandName[] = (Object.keys(commands) as CommandName[]).filter(
	name => !commands[name].isHidden,
);

/** Each command with its arguments, and what it does. */
export const usageRows: readonly TermRow[] = shownCommands.map(usageRow);

/** Every option, and which commands have it. */
export const optionRows: readonly TermRow[] = allOptions.map(ownedRow);

function usageRow(name: CommandName): TermRow {
	const {arguments: given, words} = commands[name];
	return {term: ['cables', ...(name === opening ? [] : [name]), given].join(' '), words};
}

function optionRow(option: Option): TermRow {
	const {name, letter, words} = option;
	const given = option.type === 'flag' ? '' : `=${option.placeholder}`;
	return {term: `--${name}${given}${letter === undefined ? '' : `, -${letter}`}`, words};
}

/** The row of an option in the help of the program: says which commands have it, unless `cables FOLDER` has it too. */
function ownedRow(option: Option): TermRow {
	const {term, words} = optionRow(option);
	const owners = (Object.keys(commands) as CommandName[]).filter(name =>
		Object.values<Option>(commands[name].options).includes(option),
	);
	const isWide = owners.length === 0 || owners.includes(opening);
	return {term, words: isWide ? words : `${owners.join(', ')}: ${words}`};
}

/** Every exit code, and what it means. */
export const exitCodeRows: readonly TermRow[] = [
	{term: String(exitCodes.done), words: 'success'},
	{
		term: String(exitCodes.incomplete),
		words: 'something could not be read or written, or nothing was found',
	},
	{term: String(exitCodes.wrongArgument), words: 'the command line was wrong'},
	{term: String(exitCodes.internalError), words: 'the program failed'},
	{term: '128 and more', words: 'a signal ended it: 130 is Ctrl-C'},
];
