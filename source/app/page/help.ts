/** Pages of explanations: keys, the words of a cable, or a file. */
import {lineText} from '../../layout/layout.js';
import {verbatimLines} from '../../layout/verbatim.js';
import {displayWidth} from '../../layout/width.js';
import {wordsOfRole, wrapWords} from '../../layout/wrap.js';
import {textHeight, textPage} from '../heights.js';
import {type Prompt, promptWith} from '../prompt.js';
import type {HelpEntry, HelpGroup, HelpScreen, InMode, State, Step} from '../state.js';
import {withScreen} from '../state.js';

/** A line of a page: the title of a group, or a term and one line of its explanation. */
export type HelpLine = {readonly title: string} | {readonly term: string; readonly words: string} | 'blank';

/** The lines of a page that match its filter, for a width. */
export function helpLines({groups, filter}: HelpScreen, columns: number): readonly HelpLine[] {
	const known = memo.get(groups);
	if (known?.filter === filter && known.columns === columns) {
		return known.lines;
	}
	const lines = matchingLines(groups, filter, columns);
	memo.set(groups, {filter, columns, lines});
	return lines;
}

/** A page may list thousands of files, and each key and frame asks for its lines several times. */
const memo = new WeakMap<readonly HelpGroup[], KnownLines>();

type KnownLines = {readonly filter: string; readonly columns: number; readonly lines: readonly HelpLine[]};

function matchingLines(groups: readonly HelpGroup[], filter: string, columns: number): readonly HelpLine[] {
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
	return Math.min(help.top, lowestTop(state, help));
}

function lowestTop(state: State, help: HelpScreen): number {
	return Math.max(0, linesOf(state, help).length - textHeight(state));
}

/** Scrolls the page. */
export function scrollHelp(state: State, help: HelpScreen, lines: number): Step {
	const top = Math.max(0, Math.min(helpTop(state, help) + lines, lowestTop(state, help)));
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

/** Clears the filter. */
export function clearHelpFilter(state: State, help: HelpScreen): Step {
	return [withScreen(state, {...help, top: 0, filter: '', mode: {type: 'browse'}})];
}

/** Filters the page by the words as they have been edited. */
export function filterBy(state: State, help: InMode<HelpScreen, 'filter'>, prompt: Prompt): Step {
	return [withScreen(state, {...help, top: 0, filter: prompt.text, mode: {type: 'filter', prompt}})];
}
