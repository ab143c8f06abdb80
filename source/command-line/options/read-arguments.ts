/** Turns the arguments into one request, or a sentence about what is wrong with them. */
import {typosAllowed, typosBetween} from '../../search/words/typos.js';
import {type Given, readOptions, spelledForMeow} from './given-options.js';
import type {Option, Options, ValuesOf} from './option-kinds.js';
import {
	type Access,
	accessOptions,
	appearanceOptions,
	type CommandName,
	commands,
	helpOptions,
	type Mistake,
	mistake,
	opening,
	options,
	optionsOf,
	type Request,
} from './options.js';
import {parseWithMeow} from './parse-with-meow.js';
import {purpose, usage} from './usage.js';

/** Reads the arguments after the program's name; a first word for which `isThere` finds a path is not a misspelt command. */
export function readArguments(
	argv: readonly string[],
	packageJson: {readonly version: string},
	{isThere}: {readonly isThere: (path: string) => boolean} = {isThere: () => true},
): Request {
	const given = readOptions(argv, allOptions);
	if (typeof given === 'string') {
		return mistake(given);
	}
	const [first] = given.words;
	const name = first !== undefined && isCommand(first) ? first : opening;
	const {flags, help} = parsed(given, name, packageJson);
	const asked = valuesOf(helpOptions, flags);
	if (asked.help) {
		return {type: 'say', text: help};
	}
	if (asked.version) {
		return {type: 'say', text: packageJson.version};
	}
	const wrong =
		misplacedOption(name, given) ??
		(name === opening ? unknownCommand(given.words, isThere) : undefined) ??
		wrongValue(name, flags);
	return wrong === undefined ? requestOf(name, given.words, flags) : mistake(wrong);
}

const allOptions: readonly Option[] = Object.values(options);

/** The options as meow returns them, by its names for them. */
type Flags = Readonly<Record<string, unknown>>;

/** Calls meow, unless there are no options: loading it takes as long as reading a cable. */
function parsed(
	given: Given,
	name: CommandName,
	packageJson: {readonly version: string},
): {readonly flags: Flags; readonly help: string} {
	if (given.options.size === 0) {
		return {flags: {}, help: ''};
	}
	return parseWithMeow(usage(name), {
		packageJson,
		argv: spelledForMeow(given),
		flags: Object.fromEntries(allOptions.map(option => [meowName(option), meowFlag(option)])),
		description: purpose,
	});
}

/** Meow's name for an option: `--no-index` is `index`, which is true unless the option is given; `--dry-run` is `dryRun`. */
function meowName({name}: Option): string {
	return name.replace(/^no-/, '').replace(/-([a-z])/g, (_, initial: string) => initial.toUpperCase());
}

function meowFlag(option: Option) {
	return option.type === 'flag'
		? ({type: 'boolean', default: option.name.startsWith('no-')} as const)
		: ({type: 'string'} as const);
}

function isCommand(word: string): word is CommandName {
	return word !== opening && Object.hasOwn(commands, word);
}

/** The sentence about an option that only other commands have. */
function misplacedOption(name: CommandName, {options: given}: Given): string | undefined {
	const takes = (command: CommandName, option: string) => optionsOf(command).some(own => own.name === option);
	const misplaced = [...given.keys()].find(option => !takes(name, option));
	const owner = (Object.keys(commands) as CommandName[]).find(
		command => misplaced !== undefined && takes(command, misplaced),
	);
	return owner && `--${misplaced} is an option of cables ${owner === opening ? 'FOLDER' : owner}`;
}

/** The sentence about a first word that is neither a command nor a path, but resembles a command or is followed by more words. */
function unknownCommand(
	[first, ...rest]: readonly string[],
	isThere: (path: string) => boolean,
): string | undefined {
	if (first === undefined || isThere(first)) {
		return undefined;
	}
	const near = nearestCommand(first);
	const hint = near === undefined ? '' : `; did you mean ${near}?`;
	return near !== undefined || rest.length > 0 ? `unknown command ${first}${hint}` : undefined;
}

function nearestCommand(word: string): string | undefined {
	const typed = word.toLowerCase();
	const ways = Object.keys(commands)
		.filter(isCommand)
		.map(command => ({command, typos: typosAllowed(typed) > 0 ? typosBetween(typed, command) : undefined}));
	return ways
		.filter(({typos}) => typos !== undefined)
		.sort((a, b) => (a.typos?.count ?? 0) - (b.typos?.count ?? 0))[0]?.command;
}

/** The sentence about the first option whose value is wrong. */
function wrongValue(name: CommandName, flags: Flags): string | undefined {
	for (const option of optionsOf(name)) {
		const given = flags[meowName(option)];
		if (option.type === 'value' && typeof given === 'string' && option.read(given) === undefined) {
			return `--${option.name}${ofCommand(option, name)} must ${option.must}, not "${given}"`;
		}
	}
	return undefined;
}

/** The command, for an option that differs between commands. */
function ofCommand({name}: Option, command: CommandName): string {
	const isShared = allOptions.filter(option => option.name === name).length > 1;
	return isShared && command !== opening ? ` of ${command}` : '';
}

/** The request of a command whose options are all right. */
function requestOf(name: CommandName, words: readonly string[], flags: Flags): Request {
	const row = commands[name];
	const given = name === opening ? words : words.slice(1);
	const asked: object | Mistake = row.request(given, valuesOf(row.options, flags) as never);
	return 'sentence' in asked
		? (asked as Mistake)
		: ({
				type: name,
				...asked,
				...accessIn(valuesOf(accessOptions, flags)),
				appearance: valuesOf(appearanceOptions, flags),
			} as Request);
}

function accessIn(access: Access): {readonly access?: Access} {
	return access.isSecure || access.published !== undefined ? {access} : {};
}

/** The values of some options, which have been checked. */
function valuesOf<Some extends Options>(some: Some, flags: Flags): ValuesOf<Some> {
	const values = Object.entries<Option>(some).map(([key, option]) => [key, meaning(option, flags)]);
	return Object.fromEntries(values) as ValuesOf<Some>;
}

function meaning(option: Option, flags: Flags): unknown {
	const given = flags[meowName(option)];
	if (option.type === 'flag') {
		return given === !option.name.startsWith('no-');
	}
	return typeof given === 'string' ? option.read(given) : option.default;
}
