/**
 * Every key, what it is called, and what it does.
 *
 * The hint line, the help and the documentation are read from this table; there is no other list of keys. A binding
 * is typed by the screen it acts on, so a reader's function on a key of the list does not compile.
 */
import {shownNumber} from '../cable/summary.js';
import {portionBases} from '../layout/portion-filter.js';
import {
	type CommandingScreen,
	commands,
	completeCommand,
	editCommand,
	leaveCommand,
	pasteIntoCommand,
	readAgain,
	runCommand,
	startCommand,
} from './command.js';
import {clearFilter, goToRow, moveCursor, openCable, startSearch} from './list/list.js';
import {leaveSort, reverseOrder, sortBy, sortByRelevance, startSort} from './list/order.js';
import {pageList} from './list/pages.js';
import {keysOf} from './list/rows.js';
import {
	editSearch,
	leaveSearch,
	moveAmongHits,
	openHit,
	pasteIntoSearch,
	type SearchingList,
} from './list/search.js';
import {explainCable, suppliedNumber, suppliedYear} from './page/explain.js';
import {describeOpen, describeSelected} from './page/file-page.js';
import {
	acceptFilter,
	clearHelpFilter,
	editFilter,
	type FilteringHelp,
	pageHelp,
	pasteIntoFilter,
	scrollHelp,
	startFilter,
} from './page/help.js';
import {isFilling} from './progress.js';
import {editingKeys} from './prompt.js';
import {
	acceptFind,
	cancelFind,
	clearFind,
	editFind,
	type FindingReader,
	goToMatch,
	pasteIntoFind,
	startFind,
} from './reader/find.js';
import {baseKeys, invertFilter, showAll, startMarkings, toggleBase, toggleNoforn} from './reader/markings.js';
import {closePanel, moveInPanel, pagePanel} from './reader/open-panel.js';
import {goToOutlined, openOutline} from './reader/outline.js';
import {
	closeToList,
	followReference,
	goBack,
	goToBeginning,
	goToEnd,
	goToNumber,
	goToParagraph,
	goToPercent,
	goToSection,
	openNeighbour,
	page,
	scroll,
	selectReference,
	toggleRouting,
} from './reader/reader.js';
import {closeScreen, openHelp} from './screens.js';
import type {HelpGroup, HelpScreen, InMode, ListScreen, ReaderScreen, Screen, State, Step} from './state.js';
import {withMessage} from './state.js';

/** One row of the table, for the screen `S`. */
export type Binding<S> = {
	/** The keys; the first is the one that people are told. */
	readonly keys: readonly string[];
	/** What it does, for the help. */
	readonly words: string;
	/** One word for the hint line; what has none is not shown there. */
	readonly hint?: string;
	/** Whether it goes on reading: where lines are appended it tells all that it passes, other moves what they come to. */
	readonly readsOn?: boolean;
	/** `count` is the number typed in front of the key, if any. */
	readonly run: (state: State, screen: S, count: number | undefined) => Step;
};

/** The keys of one mode of a screen, and how it takes what else is typed. */
export type KeyTable<S> = {
	/** What the help of the screen calls these keys; without a title they are not in it. */
	readonly title?: string;
	readonly bindings: readonly Binding<S>[];
	/** Whether digits are a number for the key that follows. */
	readonly takesNumbers?: true;
	/** Where a line is typed: what a key does that is not bound, and what a paste does. */
	readonly line?: {
		readonly edit: (state: State, screen: S, key: string) => Step | undefined;
		readonly paste: (state: State, screen: S, text: string) => Step;
	};
};

/** Keys that work wherever no line is typed. */
export const everywhere: readonly Binding<unknown>[] = [
	bind('Q', 'quit from anywhere', state => [state, {type: 'quit'}]),
	bind('Ctrl-C', 'stop the reading of the folder; does not quit', stopReading),
	bind('Ctrl-L', 'paint the screen anew', state => [state, {type: 'repaint'}]),
	bind('Ctrl-Z', 'suspend to the shell', state => [state, {type: 'suspend'}]),
];

const list: KeyTable<ListScreen> = {
	title: 'The list',
	takesNumbers: true,
	bindings: [
		bind('/', 'find subjects: several words, half or mistyped', startSearch, 'find'),
		bind('Enter Right', 'open the cable, or the row whose number was typed', openCable, 'open'),
		bind('o', 'sort by date, post, subject, classification, size, times cited', startSort, 'sort'),
		bind('O', 'turn the order round', reverseOrder),
		bind('h ? F1', 'this help', state => openHelp(state, 'keys of the list', helpFor('list')), 'help'),
		bind('q', 'quit', closeScreen, 'quit'),
		bind('Escape Ctrl-G', 'clear the search', clearFilter),
		bind('j Down Ctrl-N Ctrl-E J', 'one row down', by(1, moveCursor)),
		bind('k Up Ctrl-P Ctrl-Y K', 'one row up', by(-1, moveCursor)),
		readingOn(bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageList, moveCursor))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageList, moveCursor)),
		readingOn(bind('d Ctrl-D', 'half a screen down', by(0.5, pageList, moveCursor))),
		bind('u Ctrl-U', 'half a screen up', by(-0.5, pageList, moveCursor)),
		bind('g < Home', 'first row, or the row whose number was typed', (state, screen, count = 1) => [
			goToRow(state, screen, count - 1),
		]),
		bind('G > End', 'last row, or the row whose number was typed', (state, screen, count) => [
			goToRow(state, screen, (count ?? keysOf(state, screen).length) - 1),
		]),
		bind('%', 'go to a percentage of the list: 50%', (state, screen, count = 0) => [
			goToRow(state, screen, Math.floor((keysOf(state, screen).length * count) / 100)),
		]),
		bind('=', 'path, size, hash and position of the cable', describeSelected),
		bind('R', 'look for new and changed files', readAgain),
		bind(':', 'a command by its name', startCommand),
	],
};

const listSearch: KeyTable<SearchingList> = {
	title: 'While typing a search',
	line: {edit: editSearch, paste: pasteIntoSearch},
	bindings: [
		bind('Enter', 'open the cable under the cursor', openHit, 'open'),
		bind('Escape Ctrl-G Ctrl-C', 'leave the line, keep what it found', leaveSearch, 'keep'),
		bind('Down Ctrl-N', 'next hit', by(1, moveAmongHits), 'next'),
		bind('Up Ctrl-P', 'previous hit', by(-1, moveAmongHits)),
		readingOn(bind('PageDown', 'a screen of hits down', by(1, pageList))),
		bind('PageUp', 'a screen of hits up', by(-1, pageList)),
		bind('Ctrl-L', 'paint the screen anew', state => [state, {type: 'repaint'}]),
	],
};

const listSort: KeyTable<ListScreen> = {
	title: 'Sorting',
	bindings: [
		bind('d', 'by date, newest first', (state, screen) => sortBy(state, screen, 'date'), 'date'),
		bind('p', 'by post', (state, screen) => sortBy(state, screen, 'post'), 'post'),
		bind('s', 'by subject', (state, screen) => sortBy(state, screen, 'subject'), 'subject'),
		bind(
			'c',
			'by classification, highest first',
			(state, screen) => sortBy(state, screen, 'classification'),
			'classification',
		),
		bind('z', 'by size, longest first', (state, screen) => sortBy(state, screen, 'size'), 'size'),
		bind('n', 'by how often it is cited', (state, screen) => sortBy(state, screen, 'cited'), 'cited'),
		bind('r O', 'turn the order round', reverseOrder, 'reverse'),
		bind('b', 'search results by relevance again, best match first', sortByRelevance),
		bind('Escape q Ctrl-G Ctrl-C', 'leave the order as it is', leaveSort, 'leave'),
	],
};

const reader: KeyTable<ReaderScreen> = {
	title: 'The reader',
	takesNumbers: true,
	bindings: [
		readingOn(
			bind(
				'Space f PageDown Ctrl-F Ctrl-V',
				'one screen forward; stops at the end',
				by(1, page, scroll),
				'next',
			),
		),
		bind('] .', 'next section', by(1, goToSection), 'section'),
		bind('[ ,', 'previous section', by(-1, goToSection)),
		bind('}', 'next numbered paragraph', by(1, goToParagraph), 'para'),
		bind('{', 'previous numbered paragraph', by(-1, goToParagraph)),
		bind('/', 'find words in this cable', startFind, 'find'),
		bind('o', 'outline: sections and paragraphs to go to', openOutline),
		bind('H', 'show or hide the routing headers', toggleRouting, 'headers'),
		bind('c', 'choose paragraphs by classification marking', startMarkings, 'marks'),
		bind('h ? F1', 'this help', state => openHelp(state, 'keys of the reader', helpFor('reader')), 'help'),
		bind('q', 'back to the list', closeToList, 'list'),
		bind('i', 'back to the list', closeToList),
		bind('b PageUp Ctrl-B', 'one screen back', by(-1, page, scroll)),
		readingOn(bind('j Down Ctrl-N Ctrl-E e', 'one line forward', by(1, scroll))),
		bind('k Up Ctrl-P Ctrl-Y', 'one line back', by(-1, scroll)),
		readingOn(bind('d Ctrl-D', 'half a screen forward', by(0.5, page, scroll))),
		bind('u Ctrl-U', 'half a screen back', by(-0.5, page, scroll)),
		bind('g < Home', 'beginning, or the paragraph whose number was typed: 12g', (state, screen, count) =>
			count === undefined ? goToBeginning(state, screen) : goToNumber(state, screen, count),
		),
		bind('G > End', 'end, or the paragraph whose number was typed', (state, screen, count) =>
			count === undefined ? goToEnd(state, screen) : goToNumber(state, screen, count),
		),
		bind('% p', 'go to a percentage of the text: 50%', (state, screen, count = 0) =>
			goToPercent(state, screen, count),
		),
		bind('n', 'next hit', by(1, goToMatch)),
		bind('N', 'previous hit', by(-1, goToMatch)),
		bind('Tab', 'select the next reference that is in this folder', by(1, selectReference)),
		bind('Shift-Tab P', 'select the previous reference', by(-1, selectReference)),
		readingOn(bind('Enter', 'open the selected reference; with none, one line forward', followReference)),
		bind('( Ctrl-O Backspace', 'back to the cable that referred here, to the same line', goBack),
		bind('J', 'next cable of the list', by(1, openNeighbour)),
		bind('K', 'previous cable of the list', by(-1, openNeighbour)),
		bind('Escape Ctrl-G', 'take the marks off the hits', clearFind),
		bind('x', 'explain the TAGS, captions, markings and abbreviations of this cable', openGlossary),
		bind('=', 'path, size, hash and position of the cable', describeOpen),
		bind(':', 'a command by its name, or the number of a line', startCommand),
	],
};

const readerFind: KeyTable<FindingReader> = {
	title: 'While typing what to find',
	line: {edit: editFind, paste: pasteIntoFind},
	bindings: [
		bind('Enter', 'stay at the hit', acceptFind, 'stay'),
		bind('Escape Ctrl-G Ctrl-C', 'go back to where the search began', cancelFind, 'back'),
		bind('Down Ctrl-N', 'next hit', by(1, goToMatch), 'next'),
		bind('Up Ctrl-P', 'previous hit', by(-1, goToMatch)),
		bind('Ctrl-L', 'paint the screen anew', state => [state, {type: 'repaint'}]),
	],
};

const readerMarkings: KeyTable<ReaderScreen> = {
	title: 'Markings',
	bindings: [
		bind('a', 'show all', showAll),
		...portionBases.map(base =>
			bind<ReaderScreen>(baseKeys[base].key, baseKeys[base].words, (state, screen) =>
				toggleBase(state, screen, base),
			),
		),
		bind('n', 'only NF (NOFORN)', toggleNoforn),
		bind('i', 'invert', invertFilter),
		bind('Enter Escape q Ctrl-G Ctrl-C', 'back to the text', closePanel),
		readingOn(bind('j Down', 'one line forward', by(1, scroll))),
		bind('k Up', 'one line back', by(-1, scroll)),
		readingOn(bind('Space PageDown', 'one screen forward', by(1, page))),
		bind('PageUp', 'one screen back', by(-1, page)),
	],
};

const readerOutline: KeyTable<InMode<ReaderScreen, 'outline'>> = {
	title: 'The outline',
	takesNumbers: true,
	bindings: [
		bind('j Down Ctrl-N', 'next part', by(1, moveInPanel), 'down'),
		bind('k Up Ctrl-P', 'previous part', by(-1, moveInPanel), 'up'),
		bind('Enter Right', 'go there, or to the part whose number was typed', goToOutlined, 'go'),
		bind('o q Left Escape Ctrl-G', 'close the outline', closePanel, 'close'),
		readingOn(bind('Space f PageDown Ctrl-F', 'one screen down', by(1, pagePanel))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pagePanel)),
		bind('g < Home', 'first part', (state, screen) => moveInPanel(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'last part', (state, screen) => moveInPanel(state, screen, Number.POSITIVE_INFINITY)),
	],
};

const command: KeyTable<CommandingScreen> = {
	line: {edit: editCommand, paste: pasteIntoCommand},
	bindings: [
		bind('Enter', 'do it', runCommand, 'do'),
		bind('Tab', 'complete the name', completeCommand, 'complete'),
		bind('Escape Ctrl-G Ctrl-C', 'leave the line', leaveCommand, 'leave'),
	],
};

const help: KeyTable<HelpScreen> = {
	takesNumbers: true,
	bindings: [
		readingOn(bind('j Down Ctrl-N Ctrl-E Enter', 'one line down', by(1, scrollHelp), 'down')),
		bind('k Up Ctrl-P Ctrl-Y', 'one line up', by(-1, scrollHelp), 'up'),
		bind('/', 'narrow the page', startFilter, 'narrow'),
		bind('h q ? x = F1', 'close the page', closeScreen, 'close'),
		bind('Escape Ctrl-G', 'show everything again', clearHelpFilter),
		readingOn(bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageHelp))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageHelp)),
		bind('g < Home', 'beginning', (state, screen) => scrollHelp(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'end', (state, screen) => scrollHelp(state, screen, Number.POSITIVE_INFINITY)),
	],
};

const helpFilter: KeyTable<FilteringHelp> = {
	line: {edit: editFilter, paste: pasteIntoFilter},
	bindings: [
		bind('Enter', 'keep the filter', acceptFilter, 'keep'),
		bind('Escape Ctrl-G Ctrl-C', 'show all keys again', clearHelpFilter, 'clear'),
	],
};

/** The tables of all modes of all screens. */
export const keymap = {
	list: {browse: list, search: listSearch, sort: listSort, command},
	reader: {browse: reader, find: readerFind, markings: readerMarkings, outline: readerOutline, command},
	help: {browse: help, filter: helpFilter},
} satisfies {
	readonly [T in Screen['type']]: TablesFor<Extract<Screen, {readonly type: T}>>;
};

type TablesFor<S extends Screen> = {readonly [M in S['mode']['type']]: KeyTable<InMode<S, M>>};

/** The table of a screen in the mode that it is in. */
export function tableFor(screen: Screen): KeyTable<never> {
	switch (screen.type) {
		case 'list':
			return keymap.list[screen.mode.type];
		case 'reader':
			return keymap.reader[screen.mode.type];
		case 'help':
			return keymap.help[screen.mode.type];
		default:
			return screen satisfies never;
	}
}

/** Whether a key means the same on every screen. */
export function worksEverywhere(key: string): boolean {
	return everywhere.some(({keys}) => keys.includes(key));
}

/** The words of the hint line: the key that is told, and one word. */
export function hintsFor({
	bindings,
}: KeyTable<never>): readonly {readonly key: string; readonly word: string}[] {
	return bindings.flatMap(({keys, hint}) =>
		hint === undefined ? [] : [{key: keyName(keys[0] ?? ''), word: hint}],
	);
}

/** The help of a screen: its own keys, those of what can be opened in it, and those that work everywhere. */
export function helpFor(screen: 'list' | 'reader'): readonly HelpGroup[] {
	const tables: readonly KeyTable<never>[] = Object.values(keymap[screen]);
	return [
		...tables.flatMap(({title, bindings}) => (title === undefined ? [] : [group(title, bindings)])),
		...(screen === 'list' ? [{title: 'Signs in the list', entries: [suppliedNumber, suppliedYear]}] : []),
		{title: 'Commands', entries: commands.map(({name, words}) => ({term: `:${name}`, words}))},
		group('Everywhere', everywhere),
		group('Any line being typed', editingKeys),
	];
}

/** A key as it is written for people. */
export function keyName(key: string): string {
	return key === 'Escape' ? 'Esc' : key;
}

function group(title: string, bindings: readonly Pick<Binding<never>, 'keys' | 'words'>[]): HelpGroup {
	return {title, entries: bindings.map(({keys, words}) => ({term: keys.map(keyName).join(' '), words}))};
}

/** A row of the table; keys are separated by blanks, the first is the one that people are told. */
function bind<S>(keys: string, words: string, run: Binding<S>['run'], hint?: string): Binding<S> {
	return {keys: keys.split(' '), words, run, ...(hint !== undefined && {hint})};
}

/** The same row, for a move that goes on reading. */
function readingOn<S>(binding: Binding<S>): Binding<S> {
	return {...binding, readsOn: true};
}

type Move<S> = (state: State, screen: S, distance: number) => Step;

/** A move by `step`, repeated as often as the count says; `counted` is the move that a count makes instead. */
function by<S>(step: number, move: Move<S>, counted?: Move<S>): Binding<S>['run'] {
	return (state, screen, count) =>
		count !== undefined && counted
			? counted(state, screen, count * Math.sign(step))
			: move(state, screen, step * (count ?? 1));
}

function stopReading(state: State): Step {
	return isFilling(state.folder.progress) ? [state, {type: 'stop-reading'}] : [withMessage(state, 'Q quits')];
}

function openGlossary(state: State, {cable}: ReaderScreen): Step {
	const groups = explainCable(cable);
	const about = `words of ${shownNumber(cable)}`;
	return groups.length > 0
		? openHelp(state, about, groups)
		: [withMessage(state, 'no word of this text is in the glossary')];
}
