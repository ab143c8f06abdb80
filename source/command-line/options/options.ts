/**
 * Every command and every option: the one table from which arguments are read and checked, and the help is written.
 *
 * A new option is a row of `options` that a command lists as one of its own; a new command is a row of `commands`.
 */
import {type Mrn, mrnOf, parseMrn} from '../../cable/mrn.js';
import {listSorts} from '../../cable/summary/list-sorts.js';
import {citationFormats} from '../../citation/citation-formats.js';
import {citationStyles} from '../../citation/styles.js';
import {usuallyWithin} from '../../corpus-words/counted-words.js';
import {rowFormats} from '../../formats/record-formats.js';
import {periodNames} from '../../search/facets/periods.js';
import {scopes} from '../../search/scopes.js';
import {oneWord} from '../../search/words/text-words.js';
import {shells} from '../completion/shells.js';
import {everything, parseMarks, parseRanges, type Selection} from '../selection.js';
import {colourChoice, themeChoice} from './appearance-choices.js';
import {facetChoices} from './facet-choices.js';
import {
	choice,
	flag,
	type Option,
	type Options,
	text,
	type ValuesOf,
	value,
	wholeNumber,
} from './option-kinds.js';

/** The columns at which `print` wraps lines without `--width`. */
const usualWidth = 80;

/** Every option, in the order of the help; a name that means different things has a row for each. */
export const options = {
	plain: flag('plain', 'append lines instead of drawing a screen: for screen readers, braille, Emacs, pipes'),
	mouse: flag('mouse', 'use the mouse to select, open and scroll; -m toggles this while running'),
	printFormat: choice('format', ['text', 'markdown', 'json', 'raw'], 'how the cables are written'),
	citationFormat: choice('format', citationFormats, 'how the citations are written'),
	rowFormat: choice('format', rowFormats, 'how the lines are written'),
	countFormat: choice('format', ['text', 'csv', 'json'], 'how the counts are written'),
	holdingFormat: choice(
		'format',
		['text', 'csv', 'json', 'numbers'],
		'how the result is written; numbers: one per line, as for a request',
	),
	noteFormat: choice('format', ['text', 'markdown', 'json'], 'how the notes are written'),
	reportFormat: choice('format', ['text', 'json'], 'how the result is written'),
	sort: choice('sort', listSorts, 'sort by this: oldest date, highest classification or longest text first'),
	reverse: flag('reverse', 'reverse the order'),
	query: text('query', 'QUERY', 'only cables that match a query'),
	by: choice('by', facetChoices, 'what the cables are counted by'),
	period: choice('by', periodNames, 'the period that each line counts'),
	near: value('near', 'WORD', 'the words near this one, in the cables that have it', {
		read: oneWord,
		must: 'be one word',
		default: undefined,
	}),
	within: value('within', 'N', `how many words away still counts as near (${usuallyWithin})`, {
		read: given => wholeNumber(given, 50),
		must: 'be a number of words from 1 to 50',
		default: usuallyWithin,
	}),
	post: text('post', 'POST', 'only numbers of a post'),
	year: value('year', 'YEAR', 'only numbers of a year', {
		read: given => (/^\d{4}$/.test(given) ? Number(given) : undefined),
		must: 'be a year in four digits',
		default: undefined,
	}),
	scope: choice('in', scopes, 'where to look for words without a field'),
	context: flag('context', 'one line for each match in the texts, with the words around it'),
	each: text('each', 'FILE', 'search for each line of a file; - is standard input'),
	receipt: flag('receipt', 'write query, counts, version, date and the cables found, for replay'),
	limit: value('limit', 'N', 'at most N lines', {
		read: wholeNumber,
		must: 'be a number of lines, 1 or more',
		default: undefined,
	}),
	headers: flag('headers', 'include the routing headers'),
	marking: value(
		'marking',
		'C/NF,S,unmarked',
		'only paragraphs with these markings: S is S with any caveat, S/NF exactly that, max:C at most C',
		{read: parseMarks, must: 'be a list of markings such as C/NF,S,max:C', default: undefined},
	),
	section: text('section', 'N', 'only section N, or the one whose title begins with these words'),
	paragraph: value('paragraph', '3-5,8', 'only these paragraphs', {
		read: parseRanges,
		must: 'be a list of paragraphs such as 3-5,8',
		default: undefined,
	}),
	cite: flag('cite', 'the citation of each cable below its text'),
	style: choice('style', citationStyles, 'the style of citations in words'),
	openedParagraph: value('paragraph', 'N', 'open the cable at this paragraph', {
		read: wholeNumber,
		must: 'be the number of a paragraph',
		default: undefined,
	}),
	problems: flag('problems', 'list what is odd in a cable instead of its text'),
	width: value('width', 'COLUMNS', `the width at which lines wrap (${usualWidth})`, {
		read: given => wholeNumber(given, 10_000),
		must: 'be a number of columns from 1 to 10000',
		default: usualWidth,
	}),
	folder: text('folder', 'FOLDER', 'another way to name FOLDER'),
	searchedFolder: text('folder', 'FOLDER', 'the folder that is searched'),
	update: flag('update', 'look for changes in the folder first'),
	rebuild: flag('rebuild', 'rebuild the index'),
	check: flag('check', 'only say whether the index is up to date'),
	forget: flag('forget', 'forget the cables of a folder that is empty or gone'),
	publish: text('publish', 'FILE', 'write a finished copy of the index, for others to read with --published'),
	published: text(
		'published',
		'FILE',
		'read an index that somebody has published, instead of one of your own',
	),
	to: text('to', 'FOLDER', 'the new folder for the files'),
	dryRun: flag('dry-run', 'only say what would be written'),
	all: flag('all', 'remove the indexes of all folders'),
	yes: flag('yes', 'remove without asking'),
	private: flag('private', 'keep the index in memory, write nothing, refuse a debugger'),
	noIndex: flag('no-index', 'work without an index'),
	secure: flag('secure', 'run no other program, and write nothing but what the program keeps for itself'),
	color: choice('color', colourChoice.choices, colourChoice.words),
	theme: choice('theme', themeChoice.choices, themeChoice.words),
	numberList: text('list', 'FILE', 'only the cables whose numbers are in a file, one per line'),
	ascii: flag('ascii', 'draw only ASCII characters'),
	help: flag('help', 'show this help', 'h'),
	version: flag('version', 'show the version'),
};

/** The options of the commands that say which numbers are held. */
const holdingOptions = {
	format: options.holdingFormat,
	post: options.post,
	year: options.year,
	limit: options.limit,
	folder: options.folder,
	isUpdated: options.update,
	isPrivate: options.private,
};

/** The options of the commands that compare the cables of a folder. */
const comparingOptions = {
	format: options.countFormat,
	limit: options.limit,
	folder: options.searchedFolder,
	isUpdated: options.update,
	isPrivate: options.private,
};

/** The options of all commands that say how output looks. */
export const appearanceOptions = {colour: options.color, theme: options.theme, isAscii: options.ascii};

/** The options of all commands that say which index to read, and whether to run other programs and write files. */
export const accessOptions = {published: options.published, isSecure: options.secure};

/** Which index to read and whether the program is restricted, as the command line says. */
export type Access = ValuesOf<typeof accessOptions>;

/** The options of all commands that are answered instead of running the command. */
export const helpOptions = {help: options.help, version: options.version};

/** How output looks; `auto` leaves it to the terminal and the environment. */
export type Appearance = ValuesOf<typeof appearanceOptions>;

/** How output looks by default. */
export const plainAppearance: Appearance = {colour: 'auto', theme: 'auto', isAscii: false};

/** A row of the table of commands. */
export type Command<Own extends Options, Asked> = {
	/** What follows its name, as the help shows it. */
	readonly arguments: string;
	/** What the help says about it. */
	readonly words: string;
	/** Its own options, under the names that their values have below. */
	readonly options: Own;
	/** Whether the help leaves it out: it is meant for programs. */
	readonly isHidden?: boolean;
	/** Turns its arguments and the values of its options into a request, or says what is wrong with them. */
	readonly request: (given: readonly string[], values: ValuesOf<Own>) => Asked | Mistake;
};

/** A command line that is wrong, and the sentence about it. */
export type Mistake = {readonly type: 'mistake'; readonly sentence: string};

/** The command that is typed without its name: `cables FOLDER`. */
export const opening = 'open';

/** Every command by its name, in the order of the help. */
export const commands = {
	[opening]: command({
		arguments: '[FOLDER|FILE] [NUMBER]',
		words: 'read the cables of a folder, starting with NUMBER if given, or a single file',
		options: {
			isPlain: options.plain,
			hasMouse: options.mouse,
			folder: options.folder,
			isPrivate: options.private,
			isWithoutIndex: options.noIndex,
			paragraph: options.openedParagraph,
			list: options.numberList,
		},
		request(given, {isPlain, hasMouse, folder, isPrivate, isWithoutIndex, paragraph, list}) {
			const {number, paths} = withoutNumber(folder === undefined ? given : [folder, ...given]);
			const one = onePath(paths, undefined);
			const index: IndexUse = isPrivate ? 'private' : isWithoutIndex ? 'none' : 'file';
			return one
				? {...one, isPlain, hasMouse, index, place: {number, paragraph}, list}
				: mistake('cables takes one folder or file; print takes several');
		},
	}),
	list: command({
		arguments: '[FOLDER]',
		words: 'one line for each cable, oldest first',
		options: {
			format: options.rowFormat,
			sort: options.sort,
			isReversed: options.reverse,
			query: options.query,
			limit: options.limit,
			folder: options.folder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request(paths, {folder, isUpdated, isPrivate, ...list}) {
			const one = onePath(paths, folder);
			return one ? {...one, list, isUpdated, isPrivate} : mistake('list takes one folder');
		},
	}),
	search: command({
		arguments: 'QUERY',
		words: 'one line for each cable in --folder that matches a query, best match first',
		options: {
			format: options.rowFormat,
			limit: options.limit,
			scope: options.scope,
			isInContext: options.context,
			each: options.each,
			withReceipt: options.receipt,
			folder: options.searchedFolder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request(words, {folder, isUpdated, isPrivate, ...search}) {
			const hasWords = words.some(word => word.trim() !== '');
			if (search.each !== undefined && (hasWords || search.isInContext)) {
				return mistake(`--each cannot be combined with ${hasWords ? 'a query' : '--context'}`);
			}
			if (
				search.withReceipt &&
				(search.each !== undefined || search.isInContext || search.limit !== undefined)
			) {
				return mistake('--receipt cannot be combined with --each, --context or --limit');
			}
			return hasWords || search.each !== undefined
				? {folder, search: {words, ...search}, isUpdated, isPrivate}
				: mistake('search needs words to search for');
		},
	}),
	replay: command({
		arguments: 'FILE',
		words: 'repeat the search in a receipt; list what was added and removed since; - is standard input',
		options: {
			format: options.reportFormat,
			folder: options.searchedFolder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request: ([file, ...others], {folder, isUpdated, isPrivate, ...replay}) =>
			file === undefined || others.length > 0
				? mistake('replay takes one file, which search --receipt has written')
				: {file, folder, replay, isUpdated, isPrivate},
	}),
	facets: command({
		arguments: '[QUERY]',
		words: 'counts by year, post, TAG… of the cables that match; of all cables without a query',
		options: {
			by: options.by,
			format: options.countFormat,
			limit: options.limit,
			folder: options.searchedFolder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request: (words, {folder, isUpdated, isPrivate, ...facets}) => ({
			folder,
			facets: {words, ...facets},
			isUpdated,
			isPrivate,
		}),
	}),
	words: command({
		arguments: '[QUERY]',
		words: 'words that are unusually frequent in the cables that match, or near a word',
		options: {
			near: options.near,
			within: options.within,
			format: options.countFormat,
			limit: options.limit,
			folder: options.searchedFolder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request: (words, {folder, isUpdated, isPrivate, ...asked}) =>
			asked.near === undefined && !words.some(word => word.trim() !== '')
				? mistake('words needs a query, or --near=WORD')
				: {folder, words: {words, ...asked}, isUpdated, isPrivate},
	}),
	dispersion: command({
		arguments: 'WORD',
		words: 'how often a word occurs in the texts of each year or month',
		options: {
			by: options.period,
			query: options.query,
			format: options.countFormat,
			limit: options.limit,
			folder: options.searchedFolder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request: (words, {folder, isUpdated, isPrivate, ...asked}) => {
			const word = oneWord(words.join(' '));
			return word === undefined
				? mistake('dispersion takes one word')
				: {folder, dispersion: {word, ...asked}, isUpdated, isPrivate};
		},
	}),
	verify: command({
		arguments: 'FILE…',
		words: 'check quotations in texts against the cables of --folder, word for word; - is standard input',
		options: {
			format: options.reportFormat,
			folder: options.searchedFolder,
			isUpdated: options.update,
			isPrivate: options.private,
		},
		request: (files, {folder, isUpdated, isPrivate, ...verify}) =>
			files.length === 0
				? mistake('verify needs a file, or - for standard input')
				: {files, folder, verify, isUpdated, isPrivate},
	}),
	wanted: command({
		arguments: '[FOLDER]',
		words: 'cables that others cite but that are not held, most cited first',
		options: holdingOptions,
		request: (paths, {folder, isUpdated, isPrivate, ...wanted}) => {
			const one = onePath(paths, folder);
			return one ? {...one, wanted, isUpdated, isPrivate} : mistake('wanted takes one folder');
		},
	}),
	gaps: command({
		arguments: '[FOLDER]',
		words: 'which numbers of each post and year are held, and which are not',
		options: holdingOptions,
		request: (paths, {folder, isUpdated, isPrivate, ...gaps}) => {
			const one = onePath(paths, folder);
			return one ? {...one, gaps, isUpdated, isPrivate} : mistake('gaps takes one folder');
		},
	}),
	versions: command({
		arguments: '[NUMBER…]',
		words: 'cables of --folder that are the same message as others, or as those with a NUMBER',
		options: comparingOptions,
		request: (numbers, {folder, isUpdated, isPrivate, ...versions}) => ({
			folder,
			versions: {numbers, ...versions},
			isUpdated,
			isPrivate,
		}),
	}),
	compare: command({
		arguments: 'FILE|NUMBER…',
		words: 'word-by-word differences between two cables, or between the two copies of one number',
		options: {
			format: options.reportFormat,
			width: options.width,
			folder: options.searchedFolder,
			isPrivate: options.private,
		},
		request: (names, {folder, isPrivate, ...compare}) =>
			names.length === 0 || names.length > 2
				? mistake('compare takes two cables, or a number that two of them have')
				: {names, folder, compare, isPrivate},
	}),
	repeats: command({
		arguments: 'NUMBER…',
		words: 'which paragraphs of a cable repeat earlier cables of --folder, and which cables',
		options: comparingOptions,
		request: (numbers, {folder, isUpdated, isPrivate, ...repeats}) =>
			numbers.length === 0
				? mistake('repeats needs the number of a cable')
				: {folder, repeats: {numbers, ...repeats}, isUpdated, isPrivate},
	}),
	print: command({
		arguments: 'FILE|NUMBER…',
		words: 'the text of cables; a number such as 07ROME1333 is looked up in --folder',
		options: {
			format: options.printFormat,
			width: options.width,
			showRouting: options.headers,
			marks: options.marking,
			section: options.section,
			paragraphs: options.paragraph,
			problems: options.problems,
			isCited: options.cite,
			style: options.style,
			folder: options.searchedFolder,
			isPrivate: options.private,
		},
		request(names, {marks, section, paragraphs, folder, isPrivate, ...others}) {
			const isChosen = marks !== undefined || section !== undefined || paragraphs !== undefined;
			const selection: Selection = isChosen ? {marks, section, paragraphs} : everything;
			if (names.length === 0) {
				return mistake('print needs a file or the number of a cable');
			}
			if (isChosen && (others.problems || others.format === 'raw')) {
				const whole = others.problems ? '--problems' : '--format=raw';
				return mistake(`${whole} cannot be combined with --marking, --section or --paragraph`);
			}
			if (others.isCited && (others.problems || others.format === 'raw')) {
				return mistake(`--cite cannot be combined with ${others.problems ? '--problems' : '--format=raw'}`);
			}
			return {names, folder, print: {...others, selection}, isPrivate};
		},
	}),
	cite: command({
		arguments: 'FILE|NUMBER…',
		words: 'a citation of each cable; a number such as 07ROME1333 is looked up in --folder',
		options: {
			format: options.citationFormat,
			style: options.style,
			paragraphs: options.paragraph,
			folder: options.searchedFolder,
			isPrivate: options.private,
		},
		request(names, {folder, isPrivate, ...cite}) {
			if (names.length === 0) {
				return mistake('cite needs a file or the number of a cable');
			}
			return cite.paragraphs !== undefined && cite.format !== 'text'
				? mistake(`--paragraph cannot be combined with --format=${cite.format}`)
				: {names, folder, cite, isPrivate};
		},
	}),
	notes: command({
		arguments: '[DOSSIER…]',
		words: 'your notes on cables of --folder, each with the passage it is about and a citation',
		options: {
			format: options.noteFormat,
			style: options.style,
			folder: options.searchedFolder,
		},
		request: (dossiers, {folder, ...notes}) => ({dossiers, folder, notes}),
	}),
	split: command({
		arguments: 'FILE…',
		words: 'write each cable of a text, page, mail, mailbox or dump to a file of its own, in a new folder',
		options: {to: options.to, format: options.reportFormat, isDryRun: options.dryRun},
		request(paths, {to, ...split}) {
			if (paths.length === 0) {
				return mistake('split needs a file of cables, or a folder of mails');
			}
			return to === undefined || to === ''
				? mistake('split needs --to=FOLDER')
				: {split: {paths, to, ...split}};
		},
	}),
	index: command({
		arguments: '[FOLDER]',
		words: 'update the index of a folder',
		options: {
			format: options.reportFormat,
			rebuild: options.rebuild,
			check: options.check,
			forget: options.forget,
			publish: options.publish,
			folder: options.folder,
		},
		request(paths, {format, folder, publish, ...works}) {
			const one = onePath(paths, folder);
			const [work = 'update', other] = indexWorks.filter(name => works[name]);
			if (other !== undefined) {
				return mistake(`--${work} and --${other} cannot be combined`);
			}
			if (work === 'check' && publish !== undefined) {
				return mistake('--check and --publish cannot be combined');
			}
			const published = publish === undefined ? {} : {publish};
			return one
				? {...one, work: work as IndexWork, format, ...published}
				: mistake('index takes one folder');
		},
	}),
	purge: command({
		arguments: '[FOLDER]',
		words: 'remove the index of a folder; it can be rebuilt',
		options: {isAll: options.all, isSure: options.yes, folder: options.folder},
		request(paths, {isAll, isSure, folder}) {
			const one = onePath(paths, folder);
			return one === undefined || (isAll && one.path !== undefined)
				? mistake('purge takes one folder, or --all')
				: {what: isAll ? ('all' as const) : one, isSure};
		},
	}),
	keys: command({
		arguments: '',
		words: 'every key and what it does',
		options: {},
		request: given => (given.length > 0 ? mistake('keys takes no arguments') : {}),
	}),
	doctor: command({
		arguments: '[FOLDER]',
		words: 'versions, paths, terminal, colours, permissions: problems with them and how to fix them',
		options: {format: options.reportFormat, folder: options.folder},
		request(paths, {format, folder}) {
			const one = onePath(paths, folder);
			return one ? {...one, format} : mistake('doctor takes one folder');
		},
	}),
	config: command({
		arguments: '',
		words: 'the settings and keys as a file that you can edit, and the problems in yours',
		options: {},
		request: given => (given.length > 0 ? mistake('config takes no arguments') : {}),
	}),
	completion: command({
		arguments: shells.join('|'),
		words: 'a script that lets a shell complete commands, options, queries and dossiers',
		options: {},
		request([name, ...others]) {
			const shell = shells.find(known => known === name);
			return shell === undefined || others.length > 0
				? mistake(`completion takes one of ${shells.join(', ')}`)
				: {shell};
		},
	}),
	complete: command({
		arguments: 'WORDS…',
		words: 'what may stand for the last of some words, as the script of a shell asks',
		isHidden: true,
		options: {},
		request: words => ({words}),
	}),
};

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** What the command line asks for: a command by its name, a text to show, or nothing, because it is wrong. */
export type Request =
	| {
			readonly [Name in CommandName]: {
				readonly type: Name;
				readonly appearance: Appearance;
				/** Absent unless an option sets it. */
				readonly access?: Access;
			} & Exclude<ReturnType<(typeof commands)[Name]['request']>, Mistake>;
	  }[CommandName]
	| {readonly type: 'say'; readonly text: string}
	| Mistake;

/** Where the index of an open folder is: on disk, nowhere, or in memory, so that nothing is ever written. */
export type IndexUse = 'file' | 'none' | 'private';

/** What is done to an index; `check` only looks. */
export type IndexWork = 'update' | (typeof indexWorks)[number];

/** The options of a command, which its request has under the name of the command. */
export type OptionsOf<Name extends CommandName> =
	Extract<Request, {readonly type: Name}> extends Readonly<Record<Name, infer Own>> ? Own : never;

const indexWorks = ['check', 'rebuild', 'forget'] as const;

function command<const Own extends Options, const Asked extends object>(
	row: Command<Own, Asked>,
): Command<Own, Asked> {
	return row;
}

/** The number of a cable after a folder, in its usual form, and the other words. */
function withoutNumber(words: readonly string[]): {
	readonly number: Mrn | undefined;
	readonly paths: readonly string[];
} {
	const [path, written = '', ...others] = words;
	const parts = parseMrn(written.toUpperCase().replace(/[\s-]/g, ''));
	return parts && others.length === 0
		? {number: mrnOf(parts), paths: path === undefined ? [] : [path]}
		: {number: undefined, paths: words};
}

/** The one path that is given, as an argument or as `--folder`; undefined if there are several. */
function onePath(
	paths: readonly string[],
	folder: string | undefined,
): {readonly path: string | undefined} | undefined {
	const all = folder === undefined ? paths : [...paths, folder];
	return all.length > 1 ? undefined : {path: all[0]};
}

/** The options that a command takes, its own first. */
export function optionsOf(name: CommandName): readonly Option[] {
	const own: Options = {...commands[name].options, ...accessOptions, ...appearanceOptions, ...helpOptions};
	return Object.values(own);
}

/** The request of a wrong command line. */
export function mistake(sentence: string): Mistake {
	return {type: 'mistake', sentence};
}
