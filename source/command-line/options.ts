/** The only file that knows meow: the arguments become one request, or the sentence that says what is wrong with them. */
import meow from 'meow';
import {everything, parseMarks, parseRanges, type Selection} from './selection.js';

/** What was asked for on the command line. */
export type Request =
	| {readonly type: 'open'; readonly path: string | undefined}
	| {
			readonly type: 'print';
			/** Files, or numbers of messages to look up in `folder`. */
			readonly names: readonly string[];
			readonly folder: string | undefined;
			readonly print: PrintOptions;
	  }
	| {readonly type: 'list'; readonly path: string | undefined; readonly format: ListFormat}
	| {readonly type: 'say'; readonly text: string}
	| {readonly type: 'mistake'; readonly sentence: string};

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
type PrintFormat = (typeof printFormats)[number];

const listFormats = ['text', 'json'] as const;
type ListFormat = (typeof listFormats)[number];

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
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const;

const usage = `
	Usage
	  cables [FOLDER|FILE]            read the cables of a folder, or one file
	  cables list [FOLDER]            one line for each cable, oldest first
	  cables print FILE|NUMBER…       the text of cables; a number such as
	                                  07ROME1333 is looked up in --folder

	Without a folder it opens the cables that ship with it. Nothing is ever
	written into a folder, and nothing leaves this machine.

	Options
	  --format=text|markdown|json|raw how print writes a cable
	  --format=text|json              how list writes the list
	  --headers                       print the routing headers too
	  --marking=C/NF,S,unmarked       print only paragraphs marked so
	  --section=N                     print only the Nth section, or the one
	                                  whose title begins with these words
	  --paragraph=3-5,8               print only these paragraphs
	  --problems                      list what is odd in a cable instead
	  --folder=FOLDER                 where print looks up numbers
	  --width=COLUMNS                 where print wraps lines (${DEFAULT_WIDTH})
	  --help, -h                      this text
	  --version                       the version

	While reading, h shows every key.
`;

/** Reads the arguments that follow the program's name. */
export function readArguments(argv: readonly string[], packageJson: {readonly version: string}): Request {
	const unknown = unknownFlag(argv);
	if (unknown !== undefined) {
		return mistake(`there is no option ${unknown}`);
	}
	const cli = parsed(argv, packageJson);
	if (cli.flags.help) {
		return {type: 'say', text: cli.help.trim()};
	}
	if (cli.flags.version) {
		return {type: 'say', text: packageJson.version};
	}
	const misplaced = misplacedFlag(cli.input[0], argv);
	return misplaced === undefined ? requestOf(cli.input, cli.flags) : mistake(misplaced);
}

type Parsed = {readonly input: readonly string[]; readonly flags: Flags; readonly help: string};

/** Meow takes as long to find that there are no options as a cable takes to be read, so it is not asked then. */
function parsed(argv: readonly string[], packageJson: {readonly version: string}): Parsed {
	if (!argv.some(argument => argument.startsWith('-'))) {
		return {input: argv, flags: {}, help: ''};
	}
	return meow(usage, {
		importMeta: import.meta,
		// It would look for one itself, and put it in order.
		pkg: packageJson,
		argv: [...argv],
		flags,
		autoHelp: false,
		autoVersion: false,
		description: 'Read diplomatic cables in a terminal',
	});
}

/** The options that each command has besides those of all; opening has none. */
const optionsOf: ReadonlyMap<string, readonly string[]> = new Map([
	['print', ['format', 'width', 'headers', 'marking', 'section', 'paragraph', 'problems', 'folder']],
	['list', ['format']],
]);

/** The sentence about an option that another command has. */
function misplacedFlag(command: string | undefined, argv: readonly string[]): string | undefined {
	const allowed = optionsOf.get(command ?? '') ?? [];
	const given = optionNames(argv).map(name => name.slice(2));
	const wrong = given.find(name => !allowed.includes(name));
	const owner = [...optionsOf].find(([, options]) => wrong !== undefined && options.includes(wrong))?.[0];
	return wrong !== undefined && owner !== undefined
		? `--${wrong} is an option of cables ${owner}`
		: undefined;
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
	readonly help?: boolean | undefined;
	readonly version?: boolean | undefined;
};

function requestOf([command, ...rest]: readonly string[], given: Flags): Request {
	switch (command) {
		case 'print':
			return printRequest(rest, given);
		case 'list': {
			const format = chosen(listFormats, given.format ?? 'text');
			if (!format) {
				return mistake(`--format of list is one of ${listFormats.join(', ')}`);
			}
			return rest.length > 1 ? mistake('list takes one folder') : {type: 'list', path: rest[0], format};
		}
		default:
			return rest.length > 0
				? mistake('one folder or file at a time; print takes several files')
				: {type: 'open', path: command};
	}
}

function printRequest(names: readonly string[], given: Flags): Request {
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
	const print = {format, width, showRouting, selection, problems};
	return {type: 'print', names, folder: given.folder, print};
}

/** What the options choose, or the sentence that says what is wrong with them. */
function selectionOf({marking, section, paragraph}: Flags): Selection | string {
	if (marking === undefined && section === undefined && paragraph === undefined) {
		return everything;
	}
	const marks = marking === undefined ? undefined : parseMarks(marking);
	const paragraphs = paragraph === undefined ? undefined : parseRanges(paragraph);
	if (marking !== undefined && !marks) {
		return `${marking} is no list of markings such as C/NF,S`;
	}
	if (paragraph !== undefined && !paragraphs) {
		return `${paragraph} is no list of paragraphs such as 3-5,8`;
	}
	return {marks, section, paragraphs};
}

function chosen<Choice extends string>(choices: readonly Choice[], given: string): Choice | undefined {
	return choices.find(choice => choice === given);
}

/** The first option that is none of ours. */
function unknownFlag(argv: readonly string[]): string | undefined {
	return optionNames(argv).find(
		name => name !== '-h' && !(name.startsWith('--') && Object.hasOwn(flags, name.slice(2))),
	);
}

/** The options without their values; what stands behind `--` is no option. */
function optionNames(argv: readonly string[]): readonly string[] {
	const end = argv.indexOf('--');
	const options = (end < 0 ? argv : argv.slice(0, end)).filter(argument => /^-./.test(argument));
	return options.map(option => option.split('=')[0] ?? option);
}

function mistake(sentence: string): Request {
	return {type: 'mistake', sentence};
}
