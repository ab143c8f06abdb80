/**
 * Every key, and what it does.
 *
 * The hint line and the help are made from these tables; there is no other list of keys. A binding is typed by the
 * screen it acts on, so a function of the reader on a key of the list does not compile.
 */
import {shownNumber} from '../cable/summary.js';
import {portionBases} from '../layout/portion-filter.js';
import {
	type CommandingScreen,
	completeCommand,
	readAgain,
	runCommand,
	startCommand,
	typeCommand,
	typedCommands,
} from './command.js';
import {
	closeContext,
	goToContextRow,
	goToLastContext,
	moveInContext,
	openContext,
	openContextMatch,
	pageContext,
	sortContexts,
	startContextSort,
} from './context/context.js';
import {
	chooseFacet,
	dropLimits,
	goToFacetLine,
	leaveFacets,
	moveInFacets,
	moveToFacet,
	openFacets,
	pageFacets,
} from './facets/facets.js';
import {complete} from './list/completing.js';
import {historyTyped, leaveHistory, moveInHistory, recall, startHistory, takePast} from './list/history.js';
import {clearFilter, dropQuery, goToRow, moveCursor, openCable} from './list/list.js';
import {reverseOrder, sortBy, sortByRelevance, startSort} from './list/order.js';
import {pageList} from './list/pages.js';
import {keysOf} from './list/rows.js';
import {
	leaveSaving,
	moveInSaved,
	nameTyped,
	openSaved,
	removeSaved,
	restoreSaved,
	runSaved,
	saveQuery,
	startSaving,
} from './list/saved.js';
import {leaveSearch, openMatch, searchFor, startLimit, startSearch, widenScope} from './list/search.js';
import {explainCable, suppliedNumber, suppliedYear} from './page/explain.js';
import {describeOpen, describeSelected} from './page/file-page.js';
import {clearHelpFilter, filterBy, pageHelp, scrollHelp, startFilter} from './page/help.js';
import {isLoading} from './progress.js';
import {editingKeys, type Prompt} from './prompt.js';
import {acceptFind, cancelFind, clearFind, findTyped, goToMatch, startFind} from './reader/find.js';
import {baseKeys, invertFilter, showAll, startMarkings, toggleBase, toggleNoforn} from './reader/markings.js';
import {moveInPanel, pagePanel} from './reader/open-panel.js';
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
import {closeMode, closeScreen, openHelp} from './screens.js';
import type {
	ContextScreen,
	FacetsScreen,
	HelpGroup,
	HelpScreen,
	InMode,
	ListScreen,
	ReaderScreen,
	Screen,
	State,
	Step,
} from './state.js';
import {withMessage} from './state.js';

/** A row of a table, for the screen `S`. */
export type Binding<S> = {
	/** The keys; the hint line shows the first. */
	readonly keys: readonly string[];
	/** What it does, for the help. */
	readonly words: string;
	/** Its word on the hint line; without one it is not shown there. */
	readonly hint?: string;
	/** Whether it reads on: in plain mode all that it passes is printed, and not only where it ends. */
	readonly readsThrough?: boolean;
	/** `count` is the number typed before the key, if any. */
	readonly run: (state: State, screen: S, count: number | undefined) => Step;
};

/** The keys of one mode of a screen, and what it does with others. */
export type KeyTable<S> = {
	/** Their title in the help of the screen; without one they are not in it. */
	readonly title?: string;
	readonly bindings: readonly Binding<S>[];
	/** Whether digits are a count for the next key. */
	readonly takesNumbers?: true;
	/** If a line is being typed: what follows when it has changed, and when it is left by deleting from an empty one. */
	readonly line?: {
		readonly typed: (state: State, screen: S, prompt: Prompt) => Step;
		readonly leave: (state: State, screen: S) => Step;
	};
};

/** Keys that work wherever no line is being typed. */
export const everywhere: readonly Binding<unknown>[] = [
	bind('Q', 'quit from anywhere', state => [state, {type: 'quit'}]),
	bind('Ctrl-C', 'stop reading the folder; does not quit', stopReading),
	bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
	bind('Ctrl-Z', 'suspend to the shell', state => [state, {type: 'suspend'}]),
];

const list: KeyTable<ListScreen> = {
	title: 'The list',
	takesNumbers: true,
	bindings: [
		bind('/', 'find cables by subject, post, year, number; partial or misspelled', startSearch, 'find'),
		bind('Enter Right', 'open the cable, or row N', openCable, 'open'),
		bind('l', 'add limits: from:rome tag:PREL date:2007', startLimit, 'limit'),
		bind('o', 'sort by date, post, subject, classification, size, times cited', startSort, 'sort'),
		bind('O', 'reverse the order', reverseOrder),
		bind('F', 'what the result is made of: years, posts, TAGS; limit it', openFacets, 'facets'),
		bind('C', 'the matches of the search with the words around them', openContext),
		bind('h ? F1', 'this help', state => openHelp(state, 'keys in the list', helpFor('list')), 'help'),
		bind('q', 'quit', closeScreen, 'quit'),
		bind('Escape Ctrl-G', 'clear the search', clearFilter),
		bind('L', 'drop the query with its limits; the cursor stays on its cable', dropQuery),
		bind('Ctrl-X', 'look in headers, in texts, in subjects again', widenScope),
		bind('S', 'saved queries', openSaved),
		bind('j Down Ctrl-N Ctrl-E J', 'one row down', by(1, moveCursor)),
		bind('k Up Ctrl-P Ctrl-Y K', 'one row up', by(-1, moveCursor)),
		readingThrough(bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageList, moveCursor))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageList, moveCursor)),
		readingThrough(bind('d Ctrl-D', 'half a screen down', by(0.5, pageList, moveCursor))),
		bind('u Ctrl-U', 'half a screen up', by(-0.5, pageList, moveCursor)),
		bind('g < Home', 'first row, or row N', (state, screen, count = 1) => [
			goToRow(state, screen, count - 1),
		]),
		bind('G > End', 'last row, or row N', (state, screen, count) => [
			goToRow(state, screen, (count ?? keysOf(state, screen).length) - 1),
		]),
		bind('%', 'go to a percentage of the list: 50%', (state, screen, count = 0) => [
			goToRow(state, screen, Math.floor((keysOf(state, screen).length * count) / 100)),
		]),
		bind('=', 'path, size, hash and position of the cable', describeSelected),
		bind('R', 'look for new and changed files', readAgain),
		bind(':', 'run a command', startCommand),
	],
};

const listSearch: KeyTable<InMode<ListScreen, 'search'>> = {
	title: 'While typing a search',
	line: {typed: searchFor, leave: leaveSearch},
	bindings: [
		bind('Enter', 'open the selected cable', openMatch, 'open'),
		bind(
			'Tab',
			'complete a field, a post, a TAG, a name, a word; again the next',
			by(1, complete),
			'complete',
		),
		bind('Shift-Tab', 'the completion before', by(-1, complete)),
		bind('Ctrl-X', 'look in headers, in texts, in subjects again', widenScope, 'wider'),
		bind('Down', 'next match', by(1, moveCursor)),
		bind('Up', 'previous match', by(-1, moveCursor)),
		bind('Ctrl-P', 'older query', by(1, recall), 'older'),
		bind('Ctrl-N', 'newer query', by(-1, recall)),
		bind('Ctrl-R', 'look for a query of before', startHistory, 'history'),
		readingThrough(bind('PageDown', 'one screen of matches down', by(1, pageList))),
		bind('PageUp', 'one screen of matches up', by(-1, pageList)),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
		bind('Escape Ctrl-G Ctrl-C', 'stop typing and keep the results', leaveSearch, 'keep'),
	],
};

const listHistory: KeyTable<InMode<ListScreen, 'history'>> = {
	title: 'Queries of before',
	line: {typed: historyTyped, leave: leaveHistory},
	bindings: [
		bind('Enter', 'search for the selected query', takePast, 'search'),
		bind('Down Ctrl-P', 'an older query', by(1, moveInHistory)),
		bind('Up Ctrl-N', 'a newer query', by(-1, moveInHistory)),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
		bind('Escape Ctrl-G Ctrl-C Ctrl-R', 'back to what was being typed', leaveHistory, 'back'),
	],
};

const listSaved: KeyTable<InMode<ListScreen, 'saved'>> = {
	title: 'Saved queries',
	takesNumbers: true,
	bindings: [
		bind('Enter Right', 'search for the selected query, or query N', runSaved, 'search'),
		bind('s', 'save the query of the list under a name', startSaving, 'save'),
		bind('d', 'remove the selected query', removeSaved, 'remove'),
		bind('u', 'put back the query that was removed last', restoreSaved),
		bind('j Down', 'next query', by(1, moveInSaved), 'down'),
		bind('k Up', 'previous query', by(-1, moveInSaved), 'up'),
		bind('S q Left Escape Ctrl-G Ctrl-C', 'back to the list', closeMode, 'close'),
	],
};

const listSave: KeyTable<InMode<ListScreen, 'save'>> = {
	line: {typed: nameTyped, leave: leaveSaving},
	bindings: [
		bind('Enter', 'save the query under this name', saveQuery, 'save'),
		bind('Escape Ctrl-G Ctrl-C', 'save nothing', leaveSaving, 'cancel'),
	],
};

const context: KeyTable<ContextScreen> = {
	title: 'Matches in their context',
	takesNumbers: true,
	bindings: [
		bind('Enter Right', 'open the cable at the match, or at that of row N', openContextMatch, 'open'),
		bind('o', 'sort by date, by the word to the left, to the right', startContextSort, 'sort'),
		bind('C', 'the cables again', closeContext, 'cables'),
		bind(
			'h ? F1',
			'this help',
			state => openHelp(state, 'keys in the context list', helpFor('context')),
			'help',
		),
		bind('q Left Escape Ctrl-G', 'back to the list', closeContext, 'back'),
		bind('j Down Ctrl-N Ctrl-E J n', 'one match down', by(1, moveInContext)),
		bind('k Up Ctrl-P Ctrl-Y K N', 'one match up', by(-1, moveInContext)),
		readingThrough(
			bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageContext, moveInContext)),
		),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageContext, moveInContext)),
		readingThrough(bind('d Ctrl-D', 'half a screen down', by(0.5, pageContext, moveInContext))),
		bind('u Ctrl-U', 'half a screen up', by(-0.5, pageContext, moveInContext)),
		bind('g < Home', 'first row, or row N', (state, screen, count = 1) =>
			goToContextRow(state, screen, count - 1),
		),
		bind('G > End', 'last row, or row N', (state, screen, count) =>
			count === undefined ? goToLastContext(state, screen) : goToContextRow(state, screen, count - 1),
		),
	],
};

const contextSort: KeyTable<ContextScreen> = {
	title: 'Sorting matches',
	bindings: [
		bind('d', 'by date, newest first', (state, screen) => sortContexts(state, screen, 'date'), 'date'),
		bind('l', 'by the word to the left', (state, screen) => sortContexts(state, screen, 'left'), 'left'),
		bind('r', 'by the word to the right', (state, screen) => sortContexts(state, screen, 'right'), 'right'),
		bind('Escape q Ctrl-G Ctrl-C', 'keep this order', closeMode, 'cancel'),
	],
};

const facets: KeyTable<FacetsScreen> = {
	title: 'Facets',
	takesNumbers: true,
	bindings: [
		bind(
			'Enter',
			'limit to the value, or to row N; again no longer; a year shows its months',
			chooseFacet,
			'limit',
		),
		bind('Tab Right', 'next facet', by(1, moveToFacet), 'next'),
		bind('Shift-Tab Left P', 'previous facet', by(-1, moveToFacet)),
		bind('L', 'drop all limits', dropLimits, 'drop'),
		bind('h ? F1', 'this help', state => openHelp(state, 'keys in the facets', helpFor('facets')), 'help'),
		bind('F q', 'back to the list', closeScreen, 'list'),
		bind('Escape Ctrl-G', 'the years without months, or back to the list', leaveFacets),
		bind('j Down Ctrl-N Ctrl-E', 'next value', by(1, moveInFacets)),
		bind('k Up Ctrl-P Ctrl-Y', 'previous value', by(-1, moveInFacets)),
		readingThrough(
			bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageFacets, moveInFacets)),
		),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageFacets, moveInFacets)),
		bind('g < Home', 'first value, or row N', (state, screen, count = 1) =>
			goToFacetLine(state, screen, count - 1),
		),
		bind('G > End', 'last value, or row N', (state, screen, count = Number.POSITIVE_INFINITY) =>
			goToFacetLine(state, screen, count - 1),
		),
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
			'class',
		),
		bind('z', 'by size, longest first', (state, screen) => sortBy(state, screen, 'size'), 'size'),
		bind('n', 'by times cited, most cited first', (state, screen) => sortBy(state, screen, 'cited'), 'cited'),
		bind('r O', 'reverse the order', reverseOrder, 'reverse'),
		bind('m b', 'search results by match, best first', sortByRelevance, 'match'),
		bind('Escape q Ctrl-G Ctrl-C', 'keep this order', closeMode, 'cancel'),
	],
};

const reader: KeyTable<ReaderScreen> = {
	title: 'The reader',
	takesNumbers: true,
	bindings: [
		readingThrough(
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
		bind('o', 'outline of sections and paragraphs', openOutline),
		bind('H', 'show or hide the routing headers', toggleRouting, 'headers'),
		bind('c', 'choose paragraphs by classification marking', startMarkings, 'marks'),
		bind('h ? F1', 'this help', state => openHelp(state, 'keys in the reader', helpFor('reader')), 'help'),
		bind('q', 'back to the list', closeToList, 'list'),
		bind('i', 'back to the list', closeToList),
		bind('b PageUp Ctrl-B', 'one screen back', by(-1, page, scroll)),
		readingThrough(bind('j Down Ctrl-N Ctrl-E e', 'one line forward', by(1, scroll))),
		bind('k Up Ctrl-P Ctrl-Y', 'one line back', by(-1, scroll)),
		readingThrough(bind('d Ctrl-D', 'half a screen forward', by(0.5, page, scroll))),
		bind('u Ctrl-U', 'half a screen back', by(-0.5, page, scroll)),
		bind('g < Home', 'beginning, or paragraph N: 12g', (state, screen, count) =>
			count === undefined ? goToBeginning(state, screen) : goToNumber(state, screen, count),
		),
		bind('G > End', 'end, or paragraph N', (state, screen, count) =>
			count === undefined ? goToEnd(state, screen) : goToNumber(state, screen, count),
		),
		bind('% p', 'go to a percentage of the text: 50%', (state, screen, count = 0) =>
			goToPercent(state, screen, count),
		),
		bind('n', 'next match', by(1, goToMatch)),
		bind('N', 'previous match', by(-1, goToMatch)),
		bind('Tab', 'select the next reference to a cable in this folder', by(1, selectReference)),
		bind('Shift-Tab P', 'select the previous reference', by(-1, selectReference)),
		readingThrough(bind('Enter', 'open the selected reference, or go one line forward', followReference)),
		bind('( Ctrl-O Backspace', 'back to the referring cable, at the same line', goBack),
		bind('J', 'next cable in the list', by(1, openNeighbour)),
		bind('K', 'previous cable in the list', by(-1, openNeighbour)),
		bind('Escape Ctrl-G', 'clear highlighting', clearFind),
		bind('x', 'explain the TAGS, captions, markings and abbreviations in this cable', openGlossary),
		bind('=', 'path, size, hash and position of the cable', describeOpen),
		bind(':', 'run a command, or go to line N', startCommand),
	],
};

const readerFind: KeyTable<InMode<ReaderScreen, 'find'>> = {
	title: 'While typing words to find',
	line: {typed: findTyped, leave: cancelFind},
	bindings: [
		bind('Enter', 'keep this match', acceptFind, 'keep'),
		bind('Escape Ctrl-G Ctrl-C', 'return to where the search began', cancelFind, 'back'),
		bind('Down Ctrl-N', 'next match', by(1, goToMatch), 'next'),
		bind('Up Ctrl-P', 'previous match', by(-1, goToMatch)),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
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
		bind('i', 'invert the choice', invertFilter),
		bind('Enter Escape q Ctrl-G Ctrl-C', 'back to the text', closeMode),
		readingThrough(bind('j Down', 'one line forward', by(1, scroll))),
		bind('k Up', 'one line back', by(-1, scroll)),
		readingThrough(bind('Space PageDown', 'one screen forward', by(1, page))),
		bind('PageUp', 'one screen back', by(-1, page)),
	],
};

const readerOutline: KeyTable<InMode<ReaderScreen, 'outline'>> = {
	title: 'The outline',
	takesNumbers: true,
	bindings: [
		bind('j Down Ctrl-N', 'next entry', by(1, moveInPanel), 'down'),
		bind('k Up Ctrl-P', 'previous entry', by(-1, moveInPanel), 'up'),
		bind('Enter Right', 'go to the entry, or to number N', goToOutlined, 'go'),
		bind('o q Left Escape Ctrl-G', 'close the outline', closeMode, 'close'),
		readingThrough(bind('Space f PageDown Ctrl-F', 'one screen down', by(1, pagePanel))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pagePanel)),
		bind('g < Home', 'first entry', (state, screen) => moveInPanel(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'last entry', (state, screen) => moveInPanel(state, screen, Number.POSITIVE_INFINITY)),
	],
};

const command: KeyTable<CommandingScreen> = {
	line: {typed: typeCommand, leave: closeMode},
	bindings: [
		bind('Enter', 'run the command', runCommand, 'run'),
		bind('Tab', 'complete the name', completeCommand, 'complete'),
		bind('Escape Ctrl-G Ctrl-C', 'cancel', closeMode, 'cancel'),
	],
};

const help: KeyTable<HelpScreen> = {
	takesNumbers: true,
	bindings: [
		readingThrough(bind('j Down Ctrl-N Ctrl-E Enter', 'one line down', by(1, scrollHelp), 'down')),
		bind('k Up Ctrl-P Ctrl-Y', 'one line up', by(-1, scrollHelp), 'up'),
		bind('/', 'filter the page', startFilter, 'filter'),
		bind('h q ? x = F1', 'close the page', closeScreen, 'close'),
		bind('Escape Ctrl-G', 'clear the filter', clearHelpFilter),
		readingThrough(bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageHelp))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageHelp)),
		bind('g < Home', 'beginning', (state, screen) => scrollHelp(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'end', (state, screen) => scrollHelp(state, screen, Number.POSITIVE_INFINITY)),
	],
};

const helpFilter: KeyTable<InMode<HelpScreen, 'filter'>> = {
	line: {typed: filterBy, leave: clearHelpFilter},
	bindings: [
		bind('Enter', 'keep the filter', closeMode, 'keep'),
		bind('Escape Ctrl-G Ctrl-C', 'clear the filter', clearHelpFilter, 'clear'),
	],
};

/** The tables by screen and mode. */
export const keymap = {
	list: {
		browse: list,
		search: listSearch,
		history: listHistory,
		saved: listSaved,
		save: listSave,
		sort: listSort,
		command,
	},
	context: {browse: context, sort: contextSort},
	facets: {browse: facets},
	reader: {browse: reader, find: readerFind, markings: readerMarkings, outline: readerOutline, command},
	help: {browse: help, filter: helpFilter},
} satisfies {
	readonly [T in Screen['type']]: TablesFor<Extract<Screen, {readonly type: T}>>;
};

type TablesFor<S extends Screen> = {readonly [M in S['mode']['type']]: KeyTable<InMode<S, M>>};

/** The table of a screen in its mode. */
export function tableFor(screen: Screen): KeyTable<never> {
	switch (screen.type) {
		case 'list':
			return keymap.list[screen.mode.type];
		case 'context':
			return keymap.context[screen.mode.type];
		case 'facets':
			return keymap.facets[screen.mode.type];
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

/** The hints of a table: a key and a word each. */
export function hintsFor({
	bindings,
}: KeyTable<never>): readonly {readonly key: string; readonly word: string}[] {
	return bindings.flatMap(({keys, hint}) =>
		hint === undefined ? [] : [{key: keyName(keys[0] ?? ''), word: hint}],
	);
}

/** The help of a screen: the keys of its modes, and those that work everywhere. */
export function helpFor(screen: 'list' | 'context' | 'facets' | 'reader'): readonly HelpGroup[] {
	const tables: readonly KeyTable<never>[] = Object.values(keymap[screen]);
	return [
		...tables.flatMap(({title, bindings}) => (title === undefined ? [] : [group(title, bindings)])),
		...(screen === 'list' ? [{title: 'Symbols in the list', entries: [suppliedNumber, suppliedYear]}] : []),
		{title: 'Commands', entries: typedCommands.map(({name, words}) => ({term: `:${name}`, words}))},
		group('Everywhere', everywhere),
		group('Editing a line', editingKeys),
	];
}

/** The name of a key as it is shown. */
export function keyName(key: string): string {
	return key === 'Escape' ? 'Esc' : key;
}

function group(title: string, bindings: readonly Pick<Binding<never>, 'keys' | 'words'>[]): HelpGroup {
	return {title, entries: bindings.map(({keys, words}) => ({term: keys.map(keyName).join(' '), words}))};
}

/** A row of a table; `keys` are separated by spaces. */
function bind<S>(keys: string, words: string, run: Binding<S>['run'], hint?: string): Binding<S> {
	return {keys: keys.split(' '), words, run, ...(hint !== undefined && {hint})};
}

/** The same row, for a move that reads on. */
function readingThrough<S>(binding: Binding<S>): Binding<S> {
	return {...binding, readsThrough: true};
}

type Move<S> = (state: State, screen: S, distance: number) => Step;

/** A move by `step`, times the count; with `counted`, a count makes that move instead. */
function by<S>(step: number, move: Move<S>, counted?: Move<S>): Binding<S>['run'] {
	return (state, screen, count) =>
		count !== undefined && counted
			? counted(state, screen, count * Math.sign(step))
			: move(state, screen, step * (count ?? 1));
}

function stopReading(state: State): Step {
	return isLoading(state.folder.progress)
		? [state, {type: 'stop-reading'}]
		: [withMessage(state, 'press Q to quit')];
}

function openGlossary(state: State, {cable}: ReaderScreen): Step {
	const groups = explainCable(cable);
	const about = `words in ${shownNumber(cable)}`;
	return groups.length > 0
		? openHelp(state, about, groups)
		: [withMessage(state, 'no word in this text is in the glossary')];
}
