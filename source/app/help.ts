/** What happens in the help. */
import {hasFullBars} from './list.js';
import {editPrompt, insert, type Prompt, promptWith} from './prompt.js';
import type {HelpEntry, HelpScreen, State, Step} from './state.js';
import {withScreen} from './state.js';

/** The help while its filter is typed. */
export type FilteringHelp = HelpScreen & {readonly mode: {readonly type: 'filter'; readonly prompt: Prompt}};

/** A line of the help: the title of a group, or keys and what they do. */
export type HelpLine = {readonly title: string} | HelpEntry | 'blank';

/** The lines of the help, as the filter leaves them. */
export function helpLines({groups, filter}: HelpScreen): readonly HelpLine[] {
	const sought = filter.trim().toLowerCase();
	return groups.flatMap(({title, entries}) => {
		const matching = entries.filter(({keys, words}) => `${keys} ${words}`.toLowerCase().includes(sought));
		return matching.length === 0 ? [] : [{title}, ...matching, 'blank' as const];
	});
}

/** How many lines of help a screen has room for. */
export function helpHeight({size}: State): number {
	return Math.max(1, size.rows - (hasFullBars(size) ? 2 : 1));
}

/** Scrolls the help. */
export function scrollHelp(state: State, help: HelpScreen, lines: number): Step {
	const lowest = Math.max(0, helpLines(help).length - helpHeight(state));
	return [withScreen(state, {...help, top: Math.max(0, Math.min(help.top + lines, lowest))})];
}

/** Scrolls by screens. */
export function pageHelp(state: State, help: HelpScreen, screens: number): Step {
	return scrollHelp(state, help, screens * helpHeight(state));
}

/** Begins to type a filter. */
export function startFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, mode: {type: 'filter', prompt: promptWith(help.filter)}})];
}

/** Edits the filter; the help narrows at once. Nothing for a key that does not edit. */
export function editFilter(state: State, help: FilteringHelp, key: string): Step | undefined {
	const prompt = editPrompt(help.mode.prompt, key);
	if (prompt === 'leave') {
		return clearHelpFilter(state, help);
	}
	return prompt && narrow(state, help, prompt);
}

/** Puts a pasted text into the filter. */
export function pasteIntoFilter(state: State, help: FilteringHelp, text: string): Step {
	return narrow(state, help, insert(help.mode.prompt, text));
}

/** Leaves the prompt and keeps the filter. */
export function acceptFilter(state: State, help: FilteringHelp): Step {
	return [withScreen(state, {...help, mode: {type: 'browse'}})];
}

/** Shows all keys again. */
export function clearHelpFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, top: 0, filter: '', mode: {type: 'browse'}})];
}

function narrow(state: State, help: FilteringHelp, prompt: Prompt): Step {
	return [withScreen(state, {...help, top: 0, filter: prompt.text, mode: {type: 'filter', prompt}})];
}
