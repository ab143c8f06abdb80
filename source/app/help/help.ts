/** Pages of explanations: keys, the words of a cable, or a file. What can be run is run from here. */
import {textHeight, textPage} from '../heights.js';
import type {Keys} from '../keymap/binding.js';
import {closeScreen} from '../navigation.js';
import {type Prompt, promptWith} from '../prompt.js';
import type {Step} from '../state/effect.js';
import type {HelpScreen, InMode} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreen} from '../state/state.js';
import {type HelpLine, linesOf, shownCommands} from './help-lines.js';

/** The index of the first visible line. */
export function helpTop(state: State, help: HelpScreen): number {
	return Math.min(help.top, lowestTop(state, help));
}

function lowestTop(state: State, help: HelpScreen): number {
	return Math.max(0, linesOf(state, help).length - textHeight(state));
}

/** Which of the shown commands is selected; nothing if the page explains none. */
export function selectedCommand(help: HelpScreen): number | undefined {
	const {length} = shownCommands(help);
	return length === 0 ? undefined : Math.min(help.cursor, length - 1);
}

/** Selects another command; on a page without any, scrolls by some lines. */
export function moveInHelp(state: State, help: HelpScreen, distance: number): Step {
	const selected = selectedCommand(help);
	if (selected === undefined) {
		return scrollHelp(state, help, distance);
	}
	const last = shownCommands(help).length - 1;
	const cursor = Math.max(0, Math.min(selected + distance, last));
	const moved = {...help, cursor};
	// Beyond the first and the last command there may be lines to see.
	return cursor === selected || !Number.isFinite(distance)
		? scrollHelp(state, moved, distance)
		: [withScreen(state, {...moved, top: topShowing(state, moved, cursor)})];
}

/** The top from which a command is in view, with the title above the first of its group. */
function topShowing(state: State, help: HelpScreen, command: number): number {
	const lines = linesOf(state, help);
	const first = lines.findIndex(line => isOf(line, command));
	const last = lines.findLastIndex(line => isOf(line, command));
	const above = lines[first - 1];
	const from = typeof above === 'object' && 'title' in above ? first - 1 : first;
	const top = helpTop(state, help);
	return Math.min(from, Math.max(top, last - textHeight(state) + 1));
}

function isOf(line: HelpLine, command: number): boolean {
	return typeof line === 'object' && 'command' in line && line.command === command;
}

function scrollHelp(state: State, help: HelpScreen, lines: number): Step {
	const top = Math.max(0, Math.min(helpTop(state, help) + lines, lowestTop(state, help)));
	return [withScreen(state, {...help, top})];
}

/** Scrolls by screens; the selection stays in view. */
export function pageHelp(state: State, help: HelpScreen, screens: number): Step {
	const lines = Math.max(1, Math.floor(textPage(state) * Math.abs(screens)));
	const [scrolled] = scrollHelp(state, help, lines * Math.sign(screens));
	const {screen} = scrolled;
	if (screen.type !== 'help' || selectedCommand(screen) === undefined) {
		return [scrolled];
	}
	const shown = linesOf(state, screen)
		.slice(screen.top, screen.top + textHeight(state))
		.flatMap(line => (typeof line === 'object' && 'command' in line ? (line.command ?? []) : []));
	const isAtEnd = screens > 0 && screen.top === lowestTop(state, screen);
	const cursor = (isAtEnd ? shown.at(-1) : shown[0]) ?? screen.cursor;
	return [withScreen(scrolled, {...screen, cursor})];
}

/** Closes the page and runs the selected command on the screen beneath; without commands, scrolls a line. */
export function runSelected(state: State, help: HelpScreen, _count: number | undefined, keys: Keys): Step {
	const selected = selectedCommand(help);
	const name = selected === undefined ? undefined : shownCommands(help)[selected];
	if (name === undefined) {
		return scrollHelp(state, help, 1);
	}
	const [closed, ...effects] = closeScreen(state);
	const command = keys.commandsAt(closed).find(each => each.name === name);
	const [next, ...more] = command?.run(closed) ?? ([closed] as const);
	return [next, ...effects, ...more];
}

/** Starts a search of the page. */
export function startFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, mode: {type: 'filter', prompt: promptWith(help.filter)}})];
}

/** Shows the whole page again. */
export function clearHelpFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, top: 0, cursor: 0, filter: '', mode: {type: 'browse'}})];
}

/** Shows the whole page again; if that is what is shown, closes it. */
export function leaveHelp(state: State, help: HelpScreen): Step {
	return help.filter === '' ? closeScreen(state) : clearHelpFilter(state, help);
}

/** Searches the page for the words as they have been edited. */
export function filterBy(state: State, help: InMode<HelpScreen, 'filter'>, prompt: Prompt): Step {
	return [
		withScreen(state, {...help, top: 0, cursor: 0, filter: prompt.text, mode: {type: 'filter', prompt}}),
	];
}

/** Runs the selected command; keeps the search where there are no commands, or none has been seen yet. */
export function runFound(
	state: State,
	help: InMode<HelpScreen, 'filter'>,
	count: number | undefined,
	keys: Keys,
): Step {
	const kept: HelpScreen = {...help, mode: {type: 'browse'}};
	return state.view === 'plain' || selectedCommand(kept) === undefined
		? [withScreen(state, kept)]
		: runSelected(withScreen(state, kept), kept, count, keys);
}
