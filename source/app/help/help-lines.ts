/** The lines of a page of explanations, for its filter and a width. */
import {lineText} from '../../layout/layout.js';
import {verbatimLines} from '../../layout/verbatim.js';
import {displayWidth} from '../../layout/width.js';
import {wordsOfRole, wrapWords} from '../../layout/wrap.js';
import type {HelpEntry, HelpGroup, HelpScreen} from '../state/screen.js';
import type {State} from '../state/state.js';

/** A line of a page: the title of a group, or a term and one line of its explanation. */
export type HelpLine = {readonly title: string} | TermLine | 'blank';

type TermLine = {
	readonly term: string;
	readonly words: string;
	/** Which of the shown commands it explains, counted from 0, if any. */
	readonly command: number | undefined;
};

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

/** Cached: a page may list thousands of files, and each key and frame asks for its lines several times. */
const memo = new WeakMap<readonly HelpGroup[], KnownLines>();

type KnownLines = {readonly filter: string; readonly columns: number; readonly lines: readonly HelpLine[]};

function matchingLines(groups: readonly HelpGroup[], filter: string, columns: number): readonly HelpLine[] {
	let commands = 0;
	const terms = termColumns(columns, groups);
	const room = {term: terms - 2, words: Math.max(1, columns - terms - 3)};
	return matchingGroups(groups, filter).flatMap(({title, entries}) => [
		{title},
		...entries.flatMap(entry =>
			entryLines(entry, room, entry.command === undefined ? undefined : commands++),
		),
		'blank' as const,
	]);
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
	return Math.min(MOST_FOR_TERMS, Math.floor(columns * 0.4), longest + 2);
}

const MOST_FOR_TERMS = 36;

/** The lines of an entry; a term that is too long for its column stands above its explanation. */
function entryLines(
	{term, words, isVerbatim}: HelpEntry,
	room: {readonly term: number; readonly words: number},
	command: number | undefined,
): readonly HelpLine[] {
	const explained = isVerbatim
		? verbatimLines(words, {start: 0, end: words.length}, room.words, 'text')
		: wrapWords(wordsOfRole(words, 'text'), room.words);
	const lines = explained.map(lineText);
	const isAbove = Number.isFinite(room.words) && displayWidth(term) > room.term && lines[0] !== '';
	return (isAbove ? ['', ...lines] : lines).map((line, index) => ({
		term: index === 0 ? term : '',
		words: line,
		command,
	}));
}

/** The commands that match the filter of a page, in order: the names by which they are run. */
export function shownCommands({groups, filter}: HelpScreen): readonly string[] {
	return matchingGroups(groups, filter).flatMap(({entries}) => entries.flatMap(({command}) => command ?? []));
}

/** The words that a filter looks for, in small letters. */
export function wordsOfFilter(filter: string): readonly string[] {
	return filter.trim().toLowerCase().split(/\s+/);
}

/** The groups with the entries that match a filter, without those that have none. */
function matchingGroups(groups: readonly HelpGroup[], filter: string): readonly HelpGroup[] {
	const known = matchingMemo.get(groups);
	if (known?.filter === filter) {
		return known.matching;
	}
	const wanted = wordsOfFilter(filter);
	const matches = ({term, words}: HelpEntry) => {
		const all = `${term} ${words}`.toLowerCase();
		return wanted.every(word => all.includes(word));
	};
	const matching = groups
		.map(({title, entries}) => ({title, entries: entries.filter(matches)}))
		.filter(({entries}) => entries.length > 0);
	matchingMemo.set(groups, {filter, matching});
	return matching;
}

const matchingMemo = new WeakMap<
	readonly HelpGroup[],
	{readonly filter: string; readonly matching: readonly HelpGroup[]}
>();
