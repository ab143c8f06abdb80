/** Commands, which are typed after `:`. */
import {grouped} from './counts.js';
import {goToRow} from './list/list.js';
import {isLoading} from './progress.js';
import {type Prompt, promptWith} from './prompt.js';
import {layoutOf} from './reader/layout.js';
import {goToLine} from './reader/reader.js';
import {closeMode, openHelp} from './screens.js';
import type {CommandMode, ListScreen, ReaderScreen, State, Step} from './state.js';
import {withMessage, withScreen} from './state.js';

/** A screen while a command is typed. */
export type CommandingScreen = (ListScreen | ReaderScreen) & {readonly mode: CommandMode};

/** A command: its name, its words in the help, and what it does. */
type Command = {
	readonly name: string;
	readonly words: string;
	readonly run: (state: State) => Step;
};

/** All commands; an unambiguous prefix of a name is enough. */
export const typedCommands: readonly Command[] = [
	{name: 'forget', words: 'forget the cables of a folder that is empty or gone', run: forget},
	{name: 'problems', words: 'list files that were not read, and why', run: openProblems},
	{name: 'quit', words: 'quit from anywhere', run: state => [state, {type: 'quit'}]},
	{name: 'reread', words: 'look for new and changed files', run: readAgain},
];

/** Starts a command. */
export function startCommand(state: State, screen: ListScreen | ReaderScreen): Step {
	return [withPrompt(state, screen, promptWith(''))];
}

/** Takes over the line as it has been edited. */
export function typeCommand(state: State, screen: CommandingScreen, prompt: Prompt): Step {
	return [withPrompt(state, screen, prompt)];
}

/** Completes the name, or lists those that it may be. */
export function completeCommand(state: State, screen: CommandingScreen): Step {
	const meant = meantBy(screen.mode.prompt.text);
	if (meant.length === 1) {
		return [withPrompt(state, screen, promptWith(meant[0]?.name ?? ''))];
	}
	return [withMessage(state, (meant.length === 0 ? typedCommands : meant).map(({name}) => name).join('  '))];
}

/** Runs the line: a command, or a number to go to. */
export function runCommand(state: State, screen: CommandingScreen): Step {
	const text = screen.mode.prompt.text.trim();
	const [left] = closeMode(state, screen);
	if (text === '') {
		return [left];
	}
	if (/^\d{1,9}$/.test(text)) {
		return [goToNumber(left, Number(text))];
	}
	const [command, ...others] = meantBy(text);
	if (!command) {
		return [withMessage(left, `unknown command ${text}`)];
	}
	return others.length > 0
		? [withMessage(left, `${text} is ambiguous: ${[command, ...others].map(({name}) => name).join(', ')}`)]
		: command.run(left);
}

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

function meantBy(text: string): readonly Command[] {
	return typedCommands.filter(({name}) => name.startsWith(text.trim().toLowerCase()));
}

/** Goes to a row of the list, or a line of the cable. */
function goToNumber(state: State, number: number): State {
	const {screen} = state;
	if (screen.type === 'list') {
		return goToRow(state, screen, number - 1);
	}
	return screen.type === 'reader'
		? goToLine(state, screen, Math.min(Math.max(0, number - 1), layoutOf(state, screen).lines.length - 1))
		: state;
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
