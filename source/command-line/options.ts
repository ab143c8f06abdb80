/** The only file that knows meow: the arguments become one request, or the sentence that says what is wrong with them. */
import meow from 'meow';
import {indexSorts as listSorts} from '../index/orders.js';
import {typosAllowed, typosBetween} from '../search/typos.js';
import {type Given, type OptionKinds, readOptions, spelledForMeow} from './given-options.js';
import type {ListOptions} from './list.js';
import {rowFormats} from './rows.js';
import type {SearchOptions} from './search.js';
import {everything, parseMarks, parseRanges, type Selection} from './selection.js';

/** What was asked for on the command line. */
export type Request =
	| {
			readonly type: 'open';
			readonly path: string | undefined;
			/** Whether lines are appended, whatever the terminal can do. */
			readonly isPlain: boolean;
			readonly appearance: Appearance;
			readonly index: IndexUse;
	  }
	| {
			readonly type: 'print';
			/** Files, or numbers of messages to look up in `folder`. */
			readonly names: readonly string[];
			readonly folder: string | undefined;
			readonly print: PrintOptions;
			readonly appearance: Appearance;
			readonly isPrivate: boolean;
	  }
	| {
			readonly type: 'list';
			readonly path: string | undefined;
			readonly list: ListOptions;
			readonly appearance: Appearance;
			readonly isPrivate: boolean;
	  }
	| {
			readonly type: 'search';
			readonly folder: string | undefined;
			readonly search: SearchOptions;
			readonly appearance: Appearance;
			readonly isPrivate: boolean;
	  }
	| {
			readonly type: 'index';
			readonly path: string | undefined;
			readonly work: IndexWork;
			readonly format: Choice<typeof reportFormats>;
			readonly appearance: Appearance;
	  }
	| {
			readonly type: 'purge';
			/** The folder whose index goes, or those of all folders. */
			readonly what: {readonly path: string | undefined} | 'all';
			/** Whether it goes without a question. */
			readonly isSure: boolean;
			readonly appearance: Appearance;
	  }
	| {readonly type: 'say'; readonly text: string}
	| {readonly type: 'mistake'; readonly sentence: string};

/** Where a folder that is opened has its index: on disk, nowhere, or in memory, so that nothing is ever written. */
export type IndexUse = 'file' | 'none' | 'private';

/** What is done to an index; `check` only looks. */
export type IndexWork = 'refresh' | 'rebuild' | 'check' | 'forget';

/** How what is shown is to look; `auto` leaves it to the terminal and the environment. */
export type Appearance = {
	readonly colour: Choice<typeof colourChoices>;
	readonly theme: Choice<typeof themes>;
	/** Whether nothing but ASCII may be drawn, whatever the locale says. */
	readonly isAscii: boolean;
};

/** How things look where nothing was said about it. */
export const plainAppearance: Appearance = {colour: 'auto', theme: 'auto', isAscii: false};

type Choice<Choices extends readonly string[]> = Choices[number];

const colourChoices = ['auto', 'always', 'never'] as const;

/** `mono` has weights and no colours. */
const themes = ['auto', 'dark', 'light', 'mono'] as const;

export type PrintOptions = {
	readonly format: PrintFormat;
	/** The columns to wrap at. */
	readonly width: number;
	/** Whether the routing headers are printed too. */
	readonly showRouting: boolean;
	readonly selection: Selection;
	/** Whether the problems of a cable are listed instead of its text. */
	readonly problems: boolean;
};

const printFormats = ['text', 'markdown', 'json', 'raw'] as const;
type PrintFormat = Choice<typeof printFormats>;

/** How `index` tells what it did. */
const reportFormats = ['text', 'json'] as const;

const DEFAULT_WIDTH = 80;

const flags = {
	format: {type: 'string'},
	width: {type: 'string'},
	headers: {type: 'boolean'},
	marking: {type: 'string'},
	section: {type: 'string'},
	paragraph: {type: 'string'},
	problems: {type: 'boolean'},
	folder: {type: 'string'},
	sort: {type: 'string'},
	reverse: {type: 'boolean'},
	query: {type: 'string'},
	limit: {type: 'string'},
	rebuild: {type: 'boolean'},
	check: {type: 'boolean'},
	forget: {type: 'boolean'},
	all: {type: 'boolean'},
	yes: {type: 'boolean'},
	private: {type: 'boolean'},
	// What it is called when it is given is `--no-index`.
	index: {type: 'boolean', default: true},
	color: {type: 'string'},
	theme: {type: 'string'},
	ascii: {type: 'boolean'},
	plain: {type: 'boolean'},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const;

const usage = `
	Usage
	  cables [FOLDER|FILE]            read the cables of a folder, or one file
	  cables list [FOLDER]            one line for each cable, oldest first
	  cables search WORDS…            one line for each cable whose subject has
	                                  these words, best first; in --folder
	  cables print FILE|NUMBER…       the text of cables; a number such as
	                                  07ROME1333 is looked up in --folder
	  cables index [FOLDER]           bring the index of a folder in step
	  cables purge [FOLDER]           remove it; it can be made again

	Without a folder it opens the cables that ship with it. Nothing is ever
	written into a folder, and nothing leaves this machine.

	Options
	  --plain                         read in lines that are only appended: for
	                                  screen readers, braille, Emacs, pipes
	  --format=text|markdown|json|raw how print writes a cable
	  --format=text|json|csv|tsv      how list and search write their lines
	  --format=text|json              how index writes what it did
	  --sort=${listSorts.join('|')}
	                                  the order of list
	                                  (dates from the oldest, classifications
	                                  from the highest, sizes from the longest)
	  --reverse                       the other way round
	  --query=WORDS                   list only what these words find
	  --limit=N                       at most so many lines
	  --headers                       print the routing headers too
	  --marking=C/NF,S,unmarked       print only paragraphs marked so: S is all
	                                  that is S, S/NF exactly that, max:C at
	                                  most C
	  --section=N                     print only the Nth section, or the one
	                                  whose title begins with these words
	  --paragraph=3-5,8               print only these paragraphs
	  --problems                      list what is odd in a cable instead
	  --folder=FOLDER                 where print looks up numbers, and search
	                                  looks; elsewhere the same as FOLDER
	  --width=COLUMNS                 where print wraps lines (${DEFAULT_WIDTH})
	  --rebuild                       make the index anew
	  --check                         only tell whether the index is in step
	  --forget                        forget the cables of a folder that is
	                                  empty or gone
	  --all                           purge the indexes of all folders
	  --yes                           purge without a question
	  --private                       keep the index in memory, write nothing,
	                                  refuse a debugger
	  --no-index                      do without an index
	  --color=auto|always|never       whether to use colours
	  --theme=auto|dark|light|mono    which: for a dark or a light background
	  --ascii                         draw nothing but ASCII
	  --help, -h                      this text
	  --version                       the version

	Exit codes
	  0                               all went well
	  1                               something could not be read or written,
	                                  or nothing was found
	  2                               the command line was wrong
	  70                              the program failed
	  128 and more                    a signal ended it: 130 is Ctrl-C

	While reading, h shows every key.
`;

/** What the command line may mean depends on what is there; by default anything may be. */
export type Surroundings = {readonly isThere: (path: string) => boolean};

/** Reads the arguments that follow the program's name. */
export function readArguments(
	argv: readonly string[],
	packageJson: {readonly version: string},
	{isThere}: Surroundings = {isThere: () => true},
): Request {
	const given = readOptions(argv, kinds);
	if (typeof given === 'string') {
		return mistake(given);
	}
	const cli = parsed(given, packageJson);
	if (cli.flags.help) {
		return {type: 'say', text: cli.help.trim()};
	}
	if (cli.flags.version) {
		return {type: 'say', text: packageJson.version};
	}
	const wrong = misplacedFlag(cli.input[0], given) ?? unknownCommand(cli.input, isThere);
	return wrong === undefined ? requestOf(cli.input, cli.flags) : mistake(wrong);
}

/** The options as they are written: what meow knows as `index` is only ever given as `--no-index`. */
const {index: _, ...asWritten} = flags;
const kinds: OptionKinds = {...asWritten, 'no-index': {type: 'boolean'}};

type Parsed = {readonly input: readonly string[]; readonly flags: Flags; readonly help: string};

/** Meow takes as long to find that there are no options as a cable takes to be read, so it is not asked then. */
function parsed(given: Given, packageJson: {readonly version: string}): Parsed {
	if (given.options.size === 0) {
		return {input: given.words, flags: {}, help: ''};
	}
	return meow(usage, {
		importMeta: import.meta,
		// It would look for one itself, and put it in order.
		pkg: packageJson,
		argv: [...spelledForMeow(given)],
		flags,
		autoHelp: false,
		autoVersion: false,
		description: 'Read diplomatic cables in a terminal',
	});
}

/** What stands for the command where a folder or a file is opened. */
const OPENING = 'FOLDER';

/** The options that each command has besides those of all. */
const optionsOf: ReadonlyMap<string, readonly string[]> = new Map([
	[OPENING, ['folder', 'plain', 'private', 'no-index']],
	[
		'print',
		['format', 'width', 'headers', 'marking', 'section', 'paragraph', 'problems', 'folder', 'private'],
	],
	['list', ['format', 'sort', 'reverse', 'query', 'limit', 'folder', 'private']],
	['search', ['format', 'folder', 'limit', 'private']],
	['index', ['format', 'rebuild', 'check', 'forget', 'folder']],
	['purge', ['all', 'yes', 'folder']],
]);

/** The sentence about an option that another command has. */
function misplacedFlag(command: string | undefined, {options}: Given): string | undefined {
	const allowed = optionsOf.get(command ?? OPENING) ?? optionsOf.get(OPENING) ?? [];
	const owned = [...options.keys()].flatMap(name => {
		const owner = [...optionsOf].find(([, names]) => names.includes(name))?.[0];
		return owner === undefined || allowed.includes(name) ? [] : [{name, owner}];
	});
	return owned[0] && `--${owned[0].name} is an option of cables ${owned[0].owner}`;
}

/** The sentence about a first word that is neither a command nor the path of anything, but nearly a command or followed by more. */
function unknownCommand(
	[first, ...rest]: readonly string[],
	isThere: (path: string) => boolean,
): string | undefined {
	if (first === undefined || optionsOf.has(first) || isThere(first)) {
		return undefined;
	}
	const near = nearestCommand(first);
	const hint = near === undefined ? '' : `; ${near}?`;
	return near !== undefined || rest.length > 0 ? `no command ${first}${hint}` : undefined;
}

function nearestCommand(word: string): string | undefined {
	const typed = word.toLowerCase();
	const ways = [...optionsOf.keys()]
		.filter(command => command !== OPENING)
		.map(command => ({command, typos: typosAllowed(typed) > 0 ? typosBetween(typed, command) : undefined}));
	return ways
		.filter(({typos}) => typos !== undefined)
		.sort((a, b) => (a.typos?.count ?? 0) - (b.typos?.count ?? 0))[0]?.command;
}

type Flags = {
	readonly format?: string | undefined;
	readonly width?: string | undefined;
	readonly headers?: boolean | undefined;
	readonly marking?: string | undefined;
	readonly section?: string | undefined;
	readonly paragraph?: string | undefined;
	readonly problems?: boolean | undefined;
	readonly folder?: string | undefined;
	readonly sort?: string | undefined;
	readonly reverse?: boolean | undefined;
	readonly query?: string | undefined;
	readonly limit?: string | undefined;
	readonly rebuild?: boolean | undefined;
	readonly check?: boolean | undefined;
	readonly forget?: boolean | undefined;
	readonly all?: boolean | undefined;
	readonly yes?: boolean | undefined;
	readonly private?: boolean | undefined;
	readonly index?: boolean | undefined;
	readonly color?: string | undefined;
	readonly theme?: string | undefined;
	readonly ascii?: boolean | undefined;
	readonly plain?: boolean | undefined;
	readonly help?: boolean | undefined;
	readonly version?: boolean | undefined;
};

function requestOf([command, ...rest]: readonly string[], given: Flags): Request {
	const appearance = appearanceOf(given);
	if (typeof appearance === 'string') {
		return mistake(appearance);
	}
	switch (command) {
		case 'print':
			return printRequest(rest, given, appearance);
		case 'list':
			return listRequest(rest, given, appearance);
		case 'search':
			return searchRequest(rest, given, appearance);
		case 'index':
			return indexRequest(rest, given, appearance);
		case 'purge':
			return purgeRequest(rest, given, appearance);
		default:
			return openRequest(command === undefined ? [] : [command, ...rest], given, appearance);
	}
}

function openRequest(paths: readonly string[], given: Flags, appearance: Appearance): Request {
	const folder = oneFolder(paths, given);
	if (folder === 'several') {
		return mistake('one folder or file at a time; print takes several files');
	}
	const [isPlain, index] = [given.plain === true, indexUse(given)];
	return {type: 'open', path: folder.path, isPlain, appearance, index};
}

/** The folder that is named, by itself or as `--folder`; whichever way, a command takes one. */
function oneFolder(
	paths: readonly string[],
	{folder}: Flags,
): {readonly path: string | undefined} | 'several' {
	const all = folder === undefined ? paths : [...paths, folder];
	return all.length > 1 ? 'several' : {path: all[0]};
}

function indexUse(given: Flags): IndexUse {
	return given.private ? 'private' : given.index === false ? 'none' : 'file';
}

function indexRequest(folders: readonly string[], given: Flags, appearance: Appearance): Request {
	const format = chosen(reportFormats, given.format ?? 'text');
	if (!format) {
		return mistake(`--format of index is one of ${reportFormats.join(', ')}`);
	}
	const folder = oneFolder(folders, given);
	if (folder === 'several') {
		return mistake('index takes one folder');
	}
	if (given.rebuild && given.check) {
		return mistake('--check looks and --rebuild writes: one of them at a time');
	}
	if (given.forget && (given.rebuild || given.check)) {
		return mistake('--forget is neither --check nor --rebuild: one of them at a time');
	}
	const work = given.rebuild ? 'rebuild' : given.check ? 'check' : given.forget ? 'forget' : 'refresh';
	return {type: 'index', path: folder.path, work, format, appearance};
}

function purgeRequest(folders: readonly string[], given: Flags, appearance: Appearance): Request {
	const isSure = given.yes === true;
	const folder = oneFolder(folders, given);
	if (folder === 'several' || (given.all && folder.path !== undefined)) {
		return mistake('purge takes one folder, or --all');
	}
	return {type: 'purge', what: given.all ? 'all' : folder, isSure, appearance};
}

/** The looks that were chosen, or the sentence that says what is wrong with them. */
function appearanceOf(given: Flags): Appearance | string {
	const colour = chosen(colourChoices, given.color ?? 'auto');
	const theme = chosen(themes, given.theme ?? 'auto');
	if (!colour) {
		return `--color is one of ${colourChoices.join(', ')}`;
	}
	return theme ? {colour, theme, isAscii: given.ascii === true} : `--theme is one of ${themes.join(', ')}`;
}

function printRequest(names: readonly string[], given: Flags, appearance: Appearance): Request {
	const format = chosen(printFormats, given.format ?? 'text');
	const width = given.width === undefined ? DEFAULT_WIDTH : Number(given.width);
	if (names.length === 0) {
		return mistake('print needs the name of a file');
	}
	if (!format) {
		return mistake(`--format of print is one of ${printFormats.join(', ')}`);
	}
	if (!Number.isInteger(width) || width < 1 || width > 10_000) {
		return mistake('--width is a number of columns from 1 to 10000');
	}
	const selection = selectionOf(given);
	if (typeof selection === 'string') {
		return mistake(selection);
	}
	const [showRouting, problems] = [given.headers === true, given.problems === true];
	if (selection !== everything && (format === 'raw' || problems)) {
		const whole = problems ? '--problems' : '--format=raw';
		return mistake(`${whole} is about the whole file, without --marking, --section, --paragraph`);
	}
	const print = {format, width, showRouting, selection, problems};
	const isPrivate = given.private === true;
	return {type: 'print', names, folder: given.folder, print, appearance, isPrivate};
}

function listRequest(paths: readonly string[], given: Flags, appearance: Appearance): Request {
	const format = chosen(rowFormats, given.format ?? 'text');
	const sort = chosen(listSorts, given.sort ?? 'date');
	const limit = limitOf(given);
	if (!format) {
		return mistake(`--format of list is one of ${rowFormats.join(', ')}`);
	}
	if (!sort) {
		return mistake(`--sort is one of ${listSorts.join(', ')}`);
	}
	if (limit === 'mistake') {
		return mistake(limitMistake);
	}
	const list = {format, sort, isReversed: given.reverse === true, query: given.query, limit};
	const folder = oneFolder(paths, given);
	return folder === 'several'
		? mistake('list takes one folder')
		: {type: 'list', path: folder.path, list, appearance, isPrivate: given.private === true};
}

function searchRequest(words: readonly string[], given: Flags, appearance: Appearance): Request {
	const format = chosen(rowFormats, given.format ?? 'text');
	const limit = limitOf(given);
	if (words.every(word => word.trim() === '')) {
		return mistake('search needs the words to search for');
	}
	if (!format) {
		return mistake(`--format of search is one of ${rowFormats.join(', ')}`);
	}
	if (limit === 'mistake') {
		return mistake(limitMistake);
	}
	const search = {words, format, limit};
	return {type: 'search', folder: given.folder, search, appearance, isPrivate: given.private === true};
}

const limitMistake = '--limit is a number of lines, 1 or more';

function limitOf({limit}: Flags): number | undefined | 'mistake' {
	const number = limit === undefined ? undefined : Number(limit);
	return number === undefined || (Number.isInteger(number) && number > 0) ? number : 'mistake';
}

/** What the options choose, or the sentence that says what is wrong with them. */
function selectionOf({marking, section, paragraph}: Flags): Selection | string {
	if (marking === undefined && section === undefined && paragraph === undefined) {
		return everything;
	}
	const marks = marking === undefined ? undefined : parseMarks(marking);
	const paragraphs = paragraph === undefined ? undefined : parseRanges(paragraph);
	if (marking !== undefined && !marks) {
		return `${marking} is not a list of markings such as C/NF,S,max:C`;
	}
	if (paragraph !== undefined && !paragraphs) {
		return `${paragraph} is not a list of paragraphs such as 3-5,8`;
	}
	return {marks, section, paragraphs};
}

function chosen<One extends string>(choices: readonly One[], given: string): One | undefined {
	return choices.find(choice => choice === given);
}

function mistake(sentence: string): Request {
	return {type: 'mistake', sentence};
}
