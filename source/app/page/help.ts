/** Pages of explanations: keys, the words of a cable, or a file. */
import {lineText} from '../../layout/layout.js';
import {verbatimLines} from '../../layout/verbatim.js';
import {displayWidth} from '../../layout/width.js';
import {wordsOfRole, wrapWords} from '../../layout/wrap.js';
import {textHeight, textPage} from '../heights.js';
import {editPrompt, insert, type Prompt, promptWith} from '../prompt.js';
import type {HelpEntry, HelpGroup, HelpScreen, State, Step} from '../state.js';
import {withScreen} from '../state.js';

/** A page while its filter is typed. */
export type FilteringHelp = HelpScreen & {readonly mode: {readonly type: 'filter'; readonly prompt: Prompt}};

/** A line of a page: the title of a group, or a term and one line of its explanation. */
export type HelpLine = {readonly title: string} | {readonly term: string; readonly words: string} | 'blank';

/** The lines of a page that match its filter, for a width. */
export function helpLines({groups, filter}: HelpScreen, columns: number): readonly HelpLine[] {
	const wanted = filter.trim().toLowerCase();
	const room = Math.max(1, columns - termColumns(columns, groups) - 3);
	return groups.flatMap(({title, entries}) => {
		const matching = entries.filter(({term, words}) => `${term} ${words}`.toLowerCase().includes(wanted));
		return matching.length === 0
			? []
			: [{title}, ...matching.flatMap(entry => entryLines(entry, room)), 'blank' as const];
	});
}

/** The lines of a page: wrapped on a screen; in plain mode one line for each entry. */
export function linesOf({size, view}: State, help: HelpScreen): readonly HelpLine[] {
	return helpLines(help, view === 'plain' ? Number.POSITIVE_INFINITY : size.columns);
}

/** Shown if the filter matches nothing. */
export const nothingMatches = 'nothing matches';

/** How many columns the terms take: as many as they need, up to a part of the page. */
export function termColumns(columns: number, groups: readonly HelpGroup[]): number {
	const longest = groups
		.flatMap(({entries}) => entries)
		.reduce((most, {term}) => Math.max(most, displayWidth(term)), 0);
	return Math.min(30, Math.floor(columns * 0.4), longest + 2);
}

/** The index of the first visible line. */
export function helpTop(state: State, help: HelpScreen): number {
	const {length} = linesOf(state, help);
	return Math.min(help.top, Math.max(0, length - textHeight(state)));
}

/** Scrolls the page. */
export function scrollHelp(state: State, help: HelpScreen, lines: number): Step {
	const lowest = Math.max(0, linesOf(state, help).length - textHeight(state));
	const top = Math.max(0, Math.min(helpTop(state, help) + lines, lowest));
	return [withScreen(state, {...help, top})];
}

/** Scrolls by screens. */
export function pageHelp(state: State, help: HelpScreen, screens: number): Step {
	return scrollHelp(state, help, screens * textPage(state));
}

function entryLines({term, words, isVerbatim}: HelpEntry, room: number): readonly HelpLine[] {
	const lines = isVerbatim
		? verbatimLines(words, {start: 0, end: words.length}, room, 'text')
		: wrapWords(wordsOfRole(words, 'text'), room);
	return lines.map((line, index) => ({term: index === 0 ? term : '', words: lineText(line)}));
}

/** Starts a filter. */
export function startFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, mode: {type: 'filter', prompt: promptWith(help.filter)}})];
}

/** Edits the filter, which applies at once; `undefined` for a key that does not edit. */
export function editFilter(state: State, help: FilteringHelp, key: string): Step | undefined {
	const prompt = editPrompt(help.mode.prompt, key);
	if (prompt === 'leave') {
		return clearHelpFilter(state, help);
	}
	return prompt && filterBy(state, help, prompt);
}

/** Pastes into the filter. */
export function pasteIntoFilter(state: State, help: FilteringHelp, text: string): Step {
	return filterBy(state, help, insert(help.mode.prompt, text));
}

/** Closes the prompt and keeps the filter. */
export function acceptFilter(state: State, help: FilteringHelp): Step {
	return [withScreen(state, {...help, mode: {type: 'browse'}})];
}

/** Clears the filter. */
export function clearHelpFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, top: 0, filter: '', mode: {type: 'browse'}})];
}

function filterBy(state: State, help: FilteringHelp, prompt: Prompt): Step {
	return [withScreen(state, {...help, top: 0, filter: prompt.text, mode: {type: 'filter', prompt}})];
}
