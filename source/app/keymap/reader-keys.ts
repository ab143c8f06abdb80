/** The keys of the reader. */

import {portionBases, portionsOf} from '../../layout/portions/portion-filter.js';
import {startCommand} from '../command.js';
import {startFiling} from '../dossiers/filing.js';
import {startNote} from '../dossiers/noting.js';
import {compareCurrent} from '../findings/versions.js';
import {explainOpen} from '../help/explain-open.js';
import {describeOpen} from '../help/file-page.js';
import {toggleRead, toggleStar, toggleTag} from '../memory/flags.js';
import {startGoingToMark, startMarking} from '../memory/marks.js';
import {closeMode} from '../navigation.js';
import {
	acceptFind,
	cancelFind,
	clearFind,
	findTyped,
	goToMatch,
	repeatFind,
	startFind,
	startFindBackward,
} from '../reader/find.js';
import {changeHeaders} from '../reader/headers.js';
import {acceptKeep, cancelKeep, keepTyped, startKeep} from '../reader/hiding/keep.js';
import {
	baseKeys,
	invertFilter,
	levelBases,
	markKeys,
	showAll,
	showAtMost,
	startAtMost,
	startMarkings,
	toggleBase,
	toggleMark,
	toggleNoforn,
} from '../reader/hiding/markings.js';
import {changeMeasure, toggleLines} from '../reader/lines.js';
import {matchesOf} from '../reader/matches.js';
import {moveInPanel, pagePanel} from '../reader/panel/open-panel.js';
import {closeOutline, goToOutlined, keepOutline, openOutline} from '../reader/panel/outline.js';
import {
	closeToList,
	goToBeginning,
	goToEnd,
	goToNumber,
	goToParagraph,
	goToPercent,
	goToSection,
	isOfPage,
	openNeighbour,
	page,
	scroll,
} from '../reader/reader.js';
import {goToRedaction} from '../reader/redactions.js';
import {openThread} from '../reader/references/thread.js';
import {goLeft, goRight} from '../reader/sideways.js';
import {followStop, openSelected, selectStop} from '../reader/tab-stops.js';
import {goBack, goForward, withJump} from '../reader/trail.js';
import type {InMode, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {startCopying} from '../taking/copy.js';
import {startExport} from '../taking/export.js';
import {startPipe, viewOriginal} from '../taking/hand-over.js';

import {
	acts,
	type Binding,
	bind,
	by,
	hintedAs,
	hintedWhile,
	hintedWhileActing,
	type KeyTable,
	leadingOut,
	openingHelp,
	openKeys,
	readingThrough,
} from './binding.js';
import {startAligning, startDisplaying, startLeaving} from './prefix-keys.js';

/** The keys of the reader. */
export const readerKeys: KeyTable<ReaderScreen> = {
	title: 'The reader',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(
			readingThrough(
				bind(
					'Space f PageDown Ctrl-F Ctrl-V',
					'one screen forward; stops at the end',
					by(1, page, scroll),
					'next',
				),
			),
		),
		hintedWhileActing(bind('] .', 'next section', by(1, goToSection), 'section')),
		bind('[ ,', 'previous section', by(-1, goToSection)),
		hintedWhileActing(bind('}', 'next numbered paragraph', by(1, goToParagraph), 'para')),
		bind('{', 'previous numbered paragraph', by(-1, goToParagraph)),
		bind('/', 'find words in this cable', startFind, 'find'),
		bind('?', 'find words backward; Enter without words opens the help', startFindBackward),
		bind('&', 'keep the paragraphs that have words: & toll; &! those without; & Enter all', startKeep),
		bind('o', 'outline: sections and paragraphs', openOutline),
		hintedWhile(
			isCable,
			bind('r', 'thread: what this cable cites, what cites it, its neighbors', openThread, 'refs'),
		),
		hintedWhile(
			isCable,
			bind('H', 'headers: what matters, all as printed, one line', changeHeaders, 'headers'),
		),
		bind('w', 'original lines, or lines as long as there is room for', toggleLines),
		bind('W', 'line width: 72 columns, 100, the whole screen, or N: 80W', changeMeasure),
		hintedWhile(
			(_, {cable}) => portionsOf(cable).length > 0,
			bind('c', 'choose paragraphs by classification marking', startMarkings, 'marks'),
		),
		openingHelp('h F1', 'keys in the reader'),
		hintedAs(whereItCloses, bind('q i', 'back to the list', closeToList, 'list')),
		bind('b PageUp Ctrl-B', 'one screen back', by(-1, page, scroll)),
		readingThrough(bind('j Down Ctrl-N Ctrl-E e', 'one line forward', by(1, scroll))),
		bind('k Up Ctrl-P Ctrl-Y', 'one line back', by(-1, scroll)),
		readingThrough(bind('d Ctrl-D', 'half a screen forward', by(0.5, page, scroll))),
		bind('u Ctrl-U', 'half a screen back', by(-0.5, page, scroll)),
		jumping(
			bind('g < Home', 'beginning, or paragraph N: 12g', (state, screen, count) =>
				count === undefined ? goToBeginning(state, screen) : goToNumber(state, screen, count),
			),
		),
		jumping(
			bind('G > End', 'end, or paragraph N', (state, screen, count) =>
				count === undefined ? goToEnd(state, screen) : goToNumber(state, screen, count),
			),
		),
		jumping(
			bind('% p', 'go to a percentage of the text: 50%', (state, screen, count = 0) =>
				goToPercent(state, screen, count),
			),
		),
		hintedWhile(hasMatch(1), bind('n', 'next match', by(1, repeatFind), 'match'), 'first'),
		hintedWhile(hasMatch(-1), bind('N', 'previous match', by(-1, repeatFind), 'previous'), 'first'),
		bind(
			'D',
			'compare with another version of this cable, word by word; :compare with any cable',
			compareCurrent,
		),
		bind('X', 'next redaction: what was taken out before the cable was released', by(1, goToRedaction)),
		bind(
			'Tab',
			'select the next reference to a cable in this folder, or hidden paragraphs',
			by(1, selectStop),
		),
		bind('Shift-Tab P', 'select the previous one', by(-1, selectStop)),
		hintedWhile(
			(_, {selected}) => selected !== undefined,
			readingThrough(bind('Enter', 'open what is selected, or go one line forward', followStop, 'open')),
			'first',
		),
		bind(
			'Right',
			'follow what is selected; in lines of the file that are wider than the screen, scroll right',
			(state, screen, count) => goRight(state, screen, count) ?? openSelected(state, screen),
		),
		bind(
			'Left',
			'scroll left, in lines of the file that are wider than the screen; else back as with (',
			(state, screen, count) => goLeft(state, screen, count) ?? goBack(state, count),
		),
		bind(
			'( Ctrl-O Backspace',
			'back to before the last jump, in any cable, to the same line',
			(state, _screen, count) => goBack(state, count),
		),
		bind(')', 'forward again', (state, _screen, count) => goForward(state, count)),
		bind('m', 'mark this place: a letter; a capital holds across the folder', (state, screen) =>
			startMarking(state, screen, 'top'),
		),
		bind('M', 'mark the bottom line', (state, screen) => startMarking(state, screen, 'bottom')),
		bind("'", "go to a mark; '' before the last jump, '^ beginning, '$ end", startGoingToMark),
		bind('*', 'star the cable, or take the star away', toggleStar),
		bind('a', 'put the cable into a dossier, or take it out', startFiling),
		bind('A', 'note: write one on the paragraph here, or change it', startNote),
		bind('t', 'tag the cable, or untag it', toggleTag),
		bind('U', 'mark as unread, or as read', toggleRead),
		hintedWhile(isAtEndOfMany, bind('J', 'next cable in the list', by(1, openNeighbour), 'cable'), 'first'),
		bind('K', 'previous cable in the list', by(-1, openNeighbour)),
		bind('Escape Ctrl-G', 'clear highlighting', clearFind),
		bind('x', 'explain: the TAGS, captions, markings, dates and abbreviations in this cable', explainOpen),
		bind('=', 'facts of the file: path, size, hash, position', describeOpen),
		bind('y', 'copy: the paragraph, a quotation, the citation and more', startCopying),
		bind(
			'z',
			'place what is selected or found: in the middle, at the top; za folds a section',
			startAligning,
		),
		bind('-', 'display: capitals, lines, repeats, highlighting, hints, mouse', startDisplaying),
		bind('Z', 'ZZ quits', startLeaving),
		leadingOut('file', bind('s', 'export: to a file as text, Markdown, JSON, CSV, RIS, BibTeX', startExport)),
		leadingOut('program', bind('|', 'pipe: its text to a command', startPipe)),
		leadingOut(
			'program',
			bind('v', 'view: the original file in $PAGER, which cannot write it', viewOriginal),
		),
		bind(':', 'run a command, or go to line N', startCommand),
	],
};

/** In a backward search without words, Enter shows the help, which `?` does elsewhere. */
const keepMatch: Binding<InMode<ReaderScreen, 'find'>>['run'] = (state, screen, count, keys) => {
	const {isBackward, prompt} = screen.mode;
	const accepted = acceptFind(state, screen);
	return isBackward && prompt.text.trim() === ''
		? openKeys('keys in the reader')(accepted[0], undefined, count, keys)
		: accepted;
};

/** The keys while the words are typed that a cable is searched for. */
export const readerFindKeys: KeyTable<InMode<ReaderScreen, 'find'>> = {
	title: 'While typing words to find',
	line: {typed: findTyped, leave: cancelFind},
	bindings: [
		jumping(bind('Enter', 'keep this match', keepMatch, 'keep')),
		bind('Escape Ctrl-G Ctrl-C', 'return to where the search began', cancelFind, 'back'),
		hintedWhileActing(bind('Down Ctrl-N', 'next match', by(1, goToMatch), 'next')),
		bind('Up Ctrl-P', 'previous match', by(-1, goToMatch)),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
	],
};

/** The keys while the words are typed by which paragraphs are kept. */
export const readerKeepKeys: KeyTable<InMode<ReaderScreen, 'keep'>> = {
	title: 'While typing words of paragraphs',
	line: {typed: keepTyped, leave: cancelKeep},
	bindings: [
		bind('Enter', 'keep these paragraphs', acceptKeep, 'keep'),
		bind('Escape Ctrl-G Ctrl-C', 'as it was before', cancelKeep, 'back'),
		bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
	],
};

/** The keys that choose paragraphs by their markings. */
export const readerMarkingsKeys: KeyTable<ReaderScreen> = {
	letsThrough: true,
	title: 'Markings',
	bindings: [
		bind('a', 'show all', showAll),
		...portionBases.map(base =>
			bind<ReaderScreen>(baseKeys[base].key, baseKeys[base].words, (state, screen) =>
				toggleBase(state, screen, base),
			),
		),
		...markKeys.map((key, index) =>
			bind<ReaderScreen>(
				key,
				`marking ${key} of those that the line lists with their caveats`,
				(state, screen) => toggleMark(state, screen, index),
			),
		),
		bind('n', 'only NF (NOFORN)', toggleNoforn),
		bind('<', 'at most a level: c<c', startAtMost),
		bind('i', 'invert the choice', invertFilter),
		bind('Enter Escape q Ctrl-G Ctrl-C', 'back to the text', closeMode),
		readingThrough(bind('j Down', 'one line forward', by(1, scroll))),
		bind('k Up', 'one line back', by(-1, scroll)),
		readingThrough(bind('Space PageDown', 'one screen forward', by(1, page))),
		bind('PageUp', 'one screen back', by(-1, page)),
	],
};

/** The keys that choose the highest marking. */
export const readerAtMostKeys: KeyTable<ReaderScreen> = {
	prefix: 'c<',
	title: 'At most a level',
	bindings: [
		...levelBases.map(base =>
			bind<ReaderScreen>(baseKeys[base].key, `${base} or lower`, (state, screen) =>
				showAtMost(state, screen, base),
			),
		),
		bind('Escape q Ctrl-G Ctrl-C', 'back to the text', closeMode),
	],
};

/** The keys of the outline. */
export const readerOutlineKeys: KeyTable<InMode<ReaderScreen, 'outline'>> = {
	title: 'The outline',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(bind('j Down Ctrl-N', 'next entry', by(1, moveInPanel), 'down')),
		hintedWhileActing(bind('k Up Ctrl-P', 'previous entry', by(-1, moveInPanel), 'up')),
		jumping(bind('Enter Right', 'go to the entry, or to number N', goToOutlined, 'go')),
		bind('o q Left Escape Ctrl-G', 'close the outline', closeOutline, 'close'),
		bind('Tab', 'back to the text, with the outline beside it', keepOutline),
		readingThrough(bind('Space f PageDown Ctrl-F', 'one screen down', by(1, pagePanel))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pagePanel)),
		bind('g < Home', 'first entry', (state, screen) => moveInPanel(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'last entry', (state, screen) => moveInPanel(state, screen, Number.POSITIVE_INFINITY)),
	],
};

/** Whether words that are looked for are in the text shown, and there are more of them in a direction. */
function hasMatch(distance: number): (state: State, reader: ReaderScreen) => boolean {
	return (state, reader) => matchesOf(reader).length > 0 && acts(state, repeatFind(state, reader, distance));
}

/** What the cable is closed to; a single file was opened from nowhere. */
function whereItCloses(state: State): string {
	const isOnly = state.folder.isSingleFile && state.previous.length === 0;
	return isOnly ? 'quit' : isOfPage(state) ? 'back' : 'list';
}

/** Whether a text has what cables have, a header above all. */
function isCable(_state: State, {cable}: ReaderScreen): boolean {
	return cable.family !== 'text';
}

function isAtEndOfMany(state: State, reader: ReaderScreen): boolean {
	return !acts(state, page(state, reader, 1)) && acts(state, openNeighbour(state, reader, 1));
}

/** A move that is a jump: `(` goes back to where it began, unlike moves that read on. */
function jumping<S extends ReaderScreen>(binding: Binding<S>): Binding<S> {
	return {
		...binding,
		run(state, screen, count, help) {
			const [next, ...effects] = binding.run(state, screen, count, help);
			return [withJump(screen, next), ...effects];
		},
	};
}
