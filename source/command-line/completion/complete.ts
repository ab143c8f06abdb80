/** `cables complete`: the completions of the last word of a command line. */
import {type ExitCode, exitCodes} from '../exit-codes.js';
import {type CommandName, commands, opening, optionsOf} from '../options/options.js';
import {shownCommands} from '../options/usage.js';
import type {Output} from '../output.js';
import type {CompletedWord} from './completed-word.js';
import {type Expected, expectedBy, expectedByOption} from './expected.js';
import {postNames, queryWords} from './query-words.js';

/** What is completed from the files of the user, each read when it is needed. */
export type UserNames = {
	readonly dossiers: () => readonly string[];
	readonly savedQueries: () => readonly CompletedWord[];
};

/** The completions of a word, and whether it may also be a path, which the shell completes itself. */
export type Completed = {readonly words: readonly CompletedWord[]; readonly isPath: boolean};

/**
 * Writes `paths` or `words` in a line, then a line for each completion of the last of the given words, with its
 * meaning after a tab. Mistakes before it are not reported, since a key in a shell must not print messages.
 */
export function completeCommand(typed: readonly string[], names: UserNames, {write}: Output): ExitCode {
	const {words, isPath} = completed(typed, names);
	const lines = words.map(({word, meaning}) => (meaning === undefined ? word : `${word}\t${meaning}`));
	write([isPath ? 'paths' : 'words', ...lines, ''].join('\n'));
	return exitCodes.done;
}

/** The completions of the last of some words, all of which begin with it. */
export function completed(typed: readonly string[], names: UserNames): Completed {
	const last = typed.at(-1) ?? '';
	const {words, isPath} = unfiltered(typed.slice(0, -1), last, names);
	return {words: words.filter(({word}) => word.startsWith(last)), isPath};
}

const nothing: Completed = {words: [], isPath: false};

function unfiltered(before: readonly string[], last: string, names: UserNames): Completed {
	const {name, position, asking, isAfterDashes, given} = readBefore(before);
	if (asking !== undefined) {
		return valuesOfOption(name, asking, last, names);
	}
	const [, option, value] = /^--([^=]+)=(.*)$/s.exec(last) ?? [];
	if (option !== undefined && value !== undefined && !isAfterDashes) {
		const {words, isPath} = valuesOfOption(name, option, value, names);
		return {words: words.map(({word, meaning}) => ({word: `--${option}=${word}`, meaning})), isPath};
	}
	if (last.startsWith('-') && !isAfterDashes) {
		return {words: optionWords(name, given), isPath: false};
	}
	const own = valuesFor(expectedBy(commands[name].arguments, position), last, names, position);
	return name === opening && position === 0 ? {...own, words: [...commandWords, ...own.words]} : own;
}

type Before = {
	readonly name: CommandName;
	/** How many arguments the command has been given. */
	readonly position: number;
	/** The name of the option at the end that still lacks its value. */
	readonly asking: string | undefined;
	readonly isAfterDashes: boolean;
	/** The names of the options that have been given. */
	readonly given: ReadonlySet<string>;
};

/** Which command the words before the last one name, and what it has been given. */
function readBefore(before: readonly string[]): Before {
	const dashes = before.indexOf('--');
	const isAfterDashes = dashes >= 0;
	const given = new Set<string>();
	const others: string[] = [];
	let asking: string | undefined;
	for (const word of isAfterDashes ? before.slice(0, dashes) : before) {
		if (/^-./.test(word)) {
			const [, name = ''] = /^-+([^=]*)/.exec(word) ?? [];
			given.add(name);
			asking = !word.includes('=') && takingValues.has(name) ? name : undefined;
			continue;
		}
		if (asking === undefined) {
			others.push(word);
		}
		asking = undefined;
	}
	const [first, ...rest] = [...others, ...(isAfterDashes ? before.slice(dashes + 1) : [])];
	const name = shownCommands.find(command => command === first && command !== opening);
	return {
		name: name ?? opening,
		position: name === undefined ? rest.length + (first === undefined ? 0 : 1) : rest.length,
		asking: isAfterDashes ? undefined : asking,
		isAfterDashes,
		given,
	};
}

/** The names of the options that take a value, in whatever command. */
const takingValues: ReadonlySet<string> = new Set(
	shownCommands
		.flatMap(optionsOf)
		.filter(({type}) => type === 'value')
		.map(({name}) => name),
);

function optionWords(name: CommandName, given: ReadonlySet<string>): readonly CompletedWord[] {
	return optionsOf(name)
		.filter(option => !given.has(option.name))
		.map(option => ({
			word: `--${option.name}${option.type === 'value' ? '=' : ''}`,
			meaning: option.words,
		}));
}

const commandWords: readonly CompletedWord[] = shownCommands
	.filter(name => name !== opening)
	.map(name => ({word: name, meaning: commands[name].words}));

/** The values of an option of a command; none if the command does not have it. */
function valuesOfOption(name: CommandName, option: string, typed: string, names: UserNames): Completed {
	const own = optionsOf(name).find(each => each.name === option);
	return own === undefined ? nothing : valuesFor(expectedByOption(own), typed, names);
}

/** The completions where something is expected; `position` is that among the words of a query. */
function valuesFor(expected: Expected, typed: string, names: UserNames, position = 0): Completed {
	switch (expected.type) {
		case 'path':
			return {words: [], isPath: true};
		case 'words':
			return {words: expected.words.map(word => ({word})), isPath: false};
		case 'dossier':
			return {words: names.dossiers().map(word => ({word})), isPath: false};
		case 'post':
			return {words: postNames(typed), isPath: false};
		case 'query':
			return {
				words: [...(position === 0 ? names.savedQueries() : []), ...queryWords(typed, names.dossiers)],
				isPath: false,
			};
		case 'nothing':
			return nothing;
		default:
			return expected satisfies never;
	}
}
