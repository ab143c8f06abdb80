/** Commands, which are typed after `:`. */

import {grouped} from '../cable/counts.js';
import {nearest} from '../search/query/nearest.js';
import {compareWithNumber} from './comparison/comparison.js';
import {openDossiers} from './dossiers/commands.js';
import {openNotes} from './dossiers/note-list.js';
import {openGaps, openQuotation, openWanted} from './findings/findings.js';
import {openVersions} from './findings/versions.js';
import {openDispersion, openWords} from './findings/words.js';
import {readingGuide} from './help/reading-guide.js';
import {type Keys, keyName, type NamedCommand} from './keymap/binding.js';
import {toggleHorizon} from './list/horizon.js';
import {goToRow} from './list/list.js';
import {openHelp, withoutMode} from './navigation.js';
import {isLoading} from './progress.js';
import {type Prompt, promptWith} from './prompt.js';
import {layoutOf} from './reader/layout.js';
import {goToLine} from './reader/reader.js';
import {repeatsInReader} from './reader/repeats.js';
import {withJump} from './reader/trail.js';
import type {Step} from './state/effect.js';
import type {CommandMode, ListScreen, ReaderScreen} from './state/screen.js';
import type {State} from './state/state.js';
import {withMessage, withScreen} from './state/state.js';

/** A screen while a command is typed. */
export type CommandingScreen = (ListScreen | ReaderScreen) & {readonly mode: CommandMode};

/** A command without a key: its name, its words in the help, and what it does. */
type Command = Omit<NamedCommand, 'keys'>;

/** `:q` means quit everywhere. */
const quit: Command = {name: 'quit', words: 'quit from anywhere', run: state => [state, {type: 'quit'}]};

/** All commands without a key. */
export const typedCommands: readonly Command[] = [
	{
		name: 'dossier',
		words: 'the dossiers; the key a puts cables into them; dossier NAME shows one',
		run: openDossiers,
	},
	{
		name: 'dispersion',
		words: 'how often a word occurs in each year or month of the result, as in :dispersion toll',
		run: state => openDispersion(state),
	},
	{
		name: 'compare',
		words: 'differences between this cable and another, as in :compare 07ROME1333',
		run: state => compareWithNumber(state),
	},
	{name: 'forget', words: 'forget the cables of a folder that is empty or gone', run: forget},
	{name: 'gaps', words: 'which numbers of each post and year are held, and which are missing', run: openGaps},
	{name: 'guide', words: 'how to read a cable: what stands where', run: openGuide},
	{name: 'horizon', words: 'only what was sent before this cable; again to show all', run: toggleHorizon},
	{
		name: 'line',
		words: 'go to line N of the cable, or to row N of the list, as in :line 12',
		run: askForLine,
	},
	{name: 'notes', words: 'all notes; Enter goes to the place of one', run: openNotes},
	{name: 'problems', words: 'list files that were not read, and why', run: openProblems},
	quit,
	{
		name: 'quotation',
		words: 'look up a sentence: which cable has it, and what differs',
		run: state => openQuotation(state),
	},
	{
		name: 'repeats',
		words: 'dim the paragraphs that repeat earlier cables, and name these; again to stop',
		run: repeatsInReader,
	},
	{name: 'reread', words: 'look for new and changed files', run: readAgain},
	{
		name: 'versions',
		words: 'cables that are the same message as others: by their numbers, and by their words',
		run: openVersions,
	},
	{
		name: 'wanted',
		words: 'cables that others cite but that are not held, most cited first',
		run: openWanted,
	},
	{
		name: 'words',
		words: 'words that are unusual for the result; words near one, as in :words toll',
		run: state => openWords(state),
	},
];

/** The commands that take words, which may follow on the line. */
const takingWords: ReadonlyMap<string, (state: State, words: string) => Step> = new Map([
	['compare', compareWithNumber],
	['dispersion', openDispersion],
	['quotation', openQuotation],
	['words', openWords],
]);

/** Starts a command. */
export function startCommand(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withPrompt(state, screen, promptWith(''))];
}

/** Takes over the line as it has been edited. */
export function typeCommand(state: State, screen: CommandingScreen, prompt: Prompt): Step {
	return [withPrompt(state, screen, prompt)];
}

/** Puts the next command that the words may mean on the line; with no words, opens the page of all commands. */
export function completeCommand(
	state: State,
	screen: CommandingScreen,
	count: number | undefined,
	keys: Keys,
): Step {
	const {completing, prompt} = screen.mode;
	const typed = completing?.typed ?? prompt.text;
	if (typed.trim() === '') {
		return openCommands(withoutMode(state, screen), keys);
	}
	const offered = keys.commandsAt(state).filter(({isRefused}) => !isRefused);
	const meant = meantBy(typed, offered);
	const [first] = meant;
	if (!first) {
		return [withMessage(state, unknownCommand(typed, offered))];
	}
	const chosen = completing ? (completing.chosen + (count ?? 1)) % meant.length : 0;
	const name = (meant[chosen] ?? first).name;
	const mode: CommandMode = {type: 'command', prompt: promptWith(name), completing: {typed, chosen}};
	return [withMessage(withScreen(state, {...screen, mode}), describeCommands(meant.slice(chosen)))];
}

/** Runs the line: a command, or a number to go to. */
export function runCommand(
	state: State,
	screen: CommandingScreen,
	_count: number | undefined,
	keys: Keys,
): Step {
	const text = screen.mode.prompt.text.trim();
	const left = withoutMode(state, screen);
	if (text === '') {
		return [left];
	}
	const [, number] = /^(?:line\s+)?(\d{1,9})$/i.exec(text) ?? [];
	if (number !== undefined) {
		return [goToNumber(left, Number(number))];
	}
	const [, name = '', words = ''] = /^(\S+)\s+(.+)$/s.exec(text) ?? [];
	const aboutWords = takingWords.get(name.toLowerCase());
	if (aboutWords) {
		return aboutWords(left, words);
	}
	const commands = keys.commandsAt(state);
	const [command, ...others] = meantBy(text, commands);
	if (!command) {
		return [withMessage(left, unknownCommand(text, commands))];
	}
	if (others.length > 0) {
		const which = describeCommands([command, ...others]);
		return [withMessage(left, `${text} may be: ${which}`)];
	}
	return command.run(left);
}

/** All that can be done on a screen, as a page from which it is run. */
function openCommands(state: State, keys: Keys): Step {
	const offered = keys.commandsAt(state).filter(({isRefused}) => !isRefused);
	const entries = offered.map(({name, words, keys: [key]}) => ({
		term: key === undefined ? `:${name}` : keyName(key),
		words,
		command: name,
	}));
	return openHelp(state, 'commands', [{title: 'Commands', entries}]);
}

/**
 * The commands that some words may mean: the one with just this name, else those without a key that begin so, if it is
 * one only, else all with words that begin so.
 */
function meantBy(text: string, commands: readonly NamedCommand[]): readonly NamedCommand[] {
	const typed = text.trim().toLowerCase();
	const exact = commands.filter(({name}) => name.toLowerCase() === (typed === 'q' ? quit.name : typed));
	const begun = commands.filter(({name, keys}) => keys.length === 0 && name.startsWith(typed));
	if (exact.length > 0 || begun.length === 1) {
		return (exact.length > 0 ? exact : begun).slice(0, 1);
	}
	const words = typed.split(/\s+/);
	return commands.filter(({name}) => {
		const own = name.toLowerCase().split(/\s+/);
		return words.every(word => own.some(each => each.startsWith(word)));
	});
}

function unknownCommand(text: string, commands: readonly NamedCommand[]): string {
	const meant = nearest(
		text.trim().toLowerCase(),
		commands.map(({name}) => name.toLowerCase()),
	);
	return `no command ${text.trim()}; ${meant === undefined ? 'Tab lists all' : `${meant}?`}`;
}

/** Commands with their keys, in one line. */
function describeCommands(commands: readonly NamedCommand[]): string {
	const shown = commands.slice(0, MOST_DESCRIBED);
	const left = commands.length - shown.length;
	return [
		...shown.map(({name, keys: [key]}) => (key === undefined ? name : `${name} (${keyName(key)})`)),
		...(left > 0 ? [`${left} more`] : []),
	].join(', ');
}

const MOST_DESCRIBED = 6;

/** Looks for files that are new, changed or gone. */
export function readAgain(state: State): Step {
	return isLoading(state.folder.progress)
		? [withMessage(state, 'already reading the folder')]
		: [withMessage(state, 'looking for new and changed files'), {type: 'read-again'}];
}

function forget(state: State): Step {
	const {progress} = state.folder;
	return progress.type === 'complete' && progress.absence !== undefined
		? [withMessage(state, 'forgetting the cables of this folder'), {type: 'forget'}]
		: [withMessage(state, 'the folder is not empty; nothing to forget')];
}

function withPrompt(state: State, screen: ListScreen | ReaderScreen, prompt: Prompt): State {
	return withScreen(state, {...screen, mode: {type: 'command', prompt}});
}

/** Goes to a row of the list, or a line of the cable. */
function goToNumber(state: State, number: number): State {
	const {screen} = state;
	if (screen.type === 'list') {
		return goToRow(state, screen, number - 1);
	}
	if (screen.type !== 'reader') {
		return state;
	}
	const line = Math.min(Math.max(0, number - 1), layoutOf(state, screen).lines.length - 1);
	return withJump(screen, goToLine(state, screen, line));
}

function askForLine(state: State): Step {
	return [withMessage(state, 'which line? :line 12')];
}

function openProblems(state: State): Step {
	const {progress} = state.folder;
	if (progress.type !== 'complete') {
		return [withMessage(state, 'available once the folder has been read')];
	}
	const {unreadable, skipped} = progress;
	return unreadable.length === 0 && skipped.length === 0
		? [withMessage(state, 'every file in this folder was read')]
		: openHelp(state, 'files that were not read', [
				{title: 'Could not be read', entries: unreadable.map(({id, reason}) => ({term: id, words: reason}))},
				...skipped.map(({reason, count, examples}) => ({
					title: `Skipped, ${grouped(count)}: ${reason}`,
					entries: examples.map(id => ({term: '', words: id})),
				})),
			]);
}

function openGuide(state: State): Step {
	return openHelp(state, 'how to read a cable', readingGuide);
}
