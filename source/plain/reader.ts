/** What plain mode prints about the open cable. */

import {awaitsThread} from '../app/awaiting.js';
import type {Prompt} from '../app/prompt.js';
import {layoutOf, openingPlace, topLine} from '../app/reader/layout.js';
import {panelOf} from '../app/reader/panel/open-panel.js';
import type {Panel} from '../app/reader/panel/panel.js';
import {filterWords, findWords} from '../app/reader/status.js';
import type {ReaderScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {subject} from '../cable/facts/content.js';
import {messageReferenceNumber} from '../cable/facts/numbers.js';
import {shownNumber} from '../cable/summary/summary.js';
import {type Line, lineText} from '../layout/layout.js';
import {isSamePlace} from '../layout/position.js';
import {hintLines, type StateChange} from './change.js';
import {orBlank} from './or-blank.js';
import {entriesPassed, panelLines, selectedEntry} from './panel.js';
import {isTaking, secondKeyWords} from './second-key.js';

/** What has changed in the open cable, or the cable that has opened. */
export function readerChange(change: StateChange, reader: ReaderScreen): readonly string[] {
	const {before, after} = change;
	const was = before.screen.type === 'reader' ? before.screen : undefined;
	if (was?.cable === reader.cable) {
		return changeWithin(change, was, reader);
	}
	const isBack = was !== undefined && after.trail.forward[0]?.key === was.key;
	if (before.previous.includes(reader) || isBack) {
		return [...hintLines(change), ...(was ? [nameOf(reader)] : []), currentReaderLine(after, reader)];
	}
	return [...hintLines(change), ...beginning(after, reader)];
}

/** The current line of the text, or the selected entry of a panel. */
export function currentReaderLine(state: State, reader: ReaderScreen): string {
	const panel = panelOf(state, reader);
	if (panel?.type === 'entries') {
		return selectedEntry(panel);
	}
	const line = layoutOf(state, reader).lines[topLine(state, reader)];
	return orBlank(line ? wordsOf(line) : '');
}

function changeWithin(change: StateChange, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const panel = panelOf(change.after, reader);
	if (panel) {
		return panelChange(change, was, reader, panel);
	}
	switch (reader.mode.type) {
		case 'find':
			return findChange(change, was, reader);
		case 'copy-to-mark':
		case 'copy':
		case 'align':
		case 'display':
		case 'leave':
		case 'mark':
		case 'go-to-mark':
			return [...hintLines(change), secondKeyWords(reader, change.after) ?? ''];
		case 'keep':
			return hintLines(change);
		case 'command':
		case 'export':
		case 'pipe':
		case 'replace':
		case 'file':
		case 'note':
			return hintLines(change);
		default:
			return browseChange(change, was, reader);
	}
}

/** In a panel: all of it when it opens, then what has changed. */
function panelChange(
	change: StateChange,
	was: ReaderScreen,
	reader: ReaderScreen,
	panel: Panel,
): readonly string[] {
	const isKnownNow = awaitsThread(change.before) && !awaitsThread(change.after);
	if (was.mode.type !== reader.mode.type || isKnownNow) {
		return panelLines(panel);
	}
	switch (panel.type) {
		case 'entries':
			return [
				...hintLines(change),
				...entriesPassed(panel, panelOf(change.before, was), change.readsThrough),
			];
		case 'choices':
			return hasMoved(was, reader) ? [...hintLines(change), ...moved(change, was, reader)] : [panel.result];
		default:
			return panel satisfies never;
	}
}

/** In the text: the result of the mode just closed, or the move. */
function browseChange(change: StateChange, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const {after} = change;
	const left = panelOf(change.before, was);
	if (left?.type === 'choices') {
		return [
			...(after.message === undefined ? [left.result] : hintLines(change)),
			currentReaderLine(after, reader),
		];
	}
	if (isTaking(was)) {
		return hintLines(change);
	}
	if (was.mode.type === 'find') {
		return [...foundLines(change, reader), currentReaderLine(after, reader)];
	}
	if (was.mode.type === 'keep') {
		const kept = filterWords(reader) || 'all paragraphs shown';
		return [...(after.message === undefined ? [kept] : hintLines(change)), currentReaderLine(after, reader)];
	}
	if (was.mode.type !== 'browse') {
		return [...hintLines(change), currentReaderLine(after, reader)];
	}
	return isSelecting(was, reader)
		? [...hintLines(change), selectedLine(after, reader)]
		: [...hintLines(change), ...moved(change, was, reader)];
}

/** The lines for a cable that opens: what it is, and its first page, or the line of the match at which it opens. */
function beginning(state: State, reader: ReaderScreen): readonly string[] {
	if (reader.find?.current !== undefined) {
		return [nameOf(reader), findWords(reader), currentReaderLine(state, reader)];
	}
	if (!isSamePlace(reader.place, openingPlace(state, reader))) {
		return [nameOf(reader), currentReaderLine(state, reader), ...(isAtEnd(state, reader) ? [end] : [])];
	}
	const {lines} = layoutOf(state, reader);
	const top = topLine(state, reader);
	const isNumbered = messageReferenceNumber(reader.cable) !== undefined;
	return [
		...(isNumbered ? [] : [reader.cable.id]),
		...lines.slice(0, top + 1).map(wordsOf),
		...(isAtEnd(state, reader) ? [end] : []),
	];
}

const end = 'END';

/** The lines passed in reading on, or the current one; and `END` at the end. */
function moved(change: StateChange, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const {before, after, readsThrough} = change;
	const [from, to] = [topLine(before, was), topLine(after, reader)];
	const passed = readsThrough ? layoutOf(after, reader).lines.slice(from + 1, to + 1) : [];
	return [
		...(passed.length > 1 ? passed.map(wordsOf) : [currentReaderLine(after, reader)]),
		...(isAtEnd(after, reader) && !isAtEnd(before, was) ? [end] : []),
	];
}

function isAtEnd(state: State, reader: ReaderScreen): boolean {
	return isLastPage(reader) && topLine(state, reader) >= layoutOf(state, reader).lines.length - 1;
}

function isLastPage({pages}: ReaderScreen): boolean {
	return !pages || pages.number === pages.count;
}

/** While words are typed nothing; after a move among the matches, the current one. */
function findChange(change: StateChange, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	return promptOf(was) !== promptOf(reader)
		? []
		: [...hintLines(change), findWords(reader), currentReaderLine(change.after, reader)];
}

function promptOf({mode}: ReaderScreen): Prompt | undefined {
	return mode.type === 'find' ? mode.prompt : undefined;
}

/** The number of matches, or the message that there are none. */
function foundLines(change: StateChange, reader: ReaderScreen): readonly string[] {
	const isMissed = change.after.message !== undefined;
	return isMissed || !reader.find ? hintLines(change) : [findWords(reader)];
}

/** Whether a stop was selected, perhaps the same one again. */
function isSelecting(was: ReaderScreen, reader: ReaderScreen): boolean {
	const isLeft = hasMoved(was, reader) || was.find !== reader.find || was.headers !== reader.headers;
	return reader.selected !== undefined && !isLeft;
}

/** Every move makes a new place, even one that leads to the same line. */
function hasMoved(was: ReaderScreen, reader: ReaderScreen): boolean {
	return was.place !== reader.place;
}

/** The line of the selected stop, which need not be the current one. */
function selectedLine(state: State, reader: ReaderScreen): string {
	const {lines} = layoutOf(state, reader);
	const line = lines.find(({spans}) =>
		spans.some(({role}) => role === 'selected-reference' || role === 'selected-stub'),
	);
	return line ? wordsOf(line) : currentReaderLine(state, reader);
}

function nameOf({cable}: ReaderScreen): string {
	return [shownNumber(cable), subject(cable) ?? ''].join('  ').trim();
}

/** The words of a line; a rule has none. */
function wordsOf(line: Line): string {
	return line.spans.every(({role}) => role === 'rule') ? '' : lineText(line).trimEnd();
}
