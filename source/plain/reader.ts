/** What is said of the open cable. */

import type {Prompt} from '../app/prompt.js';
import {layoutOf, topLine} from '../app/reader/layout.js';
import {panelOf} from '../app/reader/open-panel.js';
import type {Panel} from '../app/reader/panel.js';
import {findWords} from '../app/reader/status.js';
import type {ReaderScreen, State} from '../app/state.js';
import {subject} from '../cable/facts/content.js';
import {messageReferenceNumber} from '../cable/facts/numbers.js';
import {shownNumber} from '../cable/summary.js';
import {type Line, lineText} from '../layout/layout.js';
import {type Change, said} from './change.js';
import {entriesPassed, entryInHand, panelLines} from './panel.js';
import {spoken} from './spoken.js';

/** What has changed in the open cable, or that another one is open. */
export function readerChange(change: Change, reader: ReaderScreen): readonly string[] {
	const {before, after} = change;
	const was = before.screen.type === 'reader' ? before.screen : undefined;
	if (was?.cable === reader.cable) {
		return changeWithin(change, was, reader);
	}
	if (before.behind.includes(reader)) {
		return [...said(change), ...(was ? [nameOf(reader)] : []), lineInHand(after, reader)];
	}
	return [...said(change), ...beginning(after, reader)];
}

/** The line that the reader has come to, of the text or of the entries that are open. */
export function lineInHand(state: State, reader: ReaderScreen): string {
	const panel = panelOf(reader);
	if (panel?.type === 'entries') {
		return entryInHand(panel);
	}
	const line = layoutOf(state, reader).lines[topLine(state, reader)];
	return spoken(line ? wordsOf(line) : '');
}

function changeWithin(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const panel = panelOf(reader);
	if (panel) {
		return panelChange(change, was, reader, panel);
	}
	switch (reader.mode.type) {
		case 'find':
			return findChange(change, was, reader);
		case 'command':
			return said(change);
		default:
			return browseChange(change, was, reader);
	}
}

/** In a panel: all of it when it opens, then what a key has led to. */
function panelChange(
	change: Change,
	was: ReaderScreen,
	reader: ReaderScreen,
	panel: Panel,
): readonly string[] {
	if (was.mode.type !== reader.mode.type) {
		return panelLines(panel);
	}
	switch (panel.type) {
		case 'entries':
			return [...said(change), ...entriesPassed(panel, panelOf(was), change.readsOn)];
		case 'choices':
			return hasMoved(was, reader) ? [...said(change), ...moved(change, was, reader)] : [panel.result];
		default:
			return panel satisfies never;
	}
}

/** In the text: what the mode that was left has led to, or the move. */
function browseChange(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const {after} = change;
	const left = panelOf(was);
	if (left?.type === 'choices') {
		return [left.result, lineInHand(after, reader)];
	}
	if (was.mode.type === 'find') {
		return [...foundLines(change, reader), lineInHand(after, reader)];
	}
	if (was.mode.type !== 'browse') {
		return [...said(change), lineInHand(after, reader)];
	}
	return isSelecting(was, reader)
		? [...said(change), referenceLine(after, reader)]
		: [...said(change), ...moved(change, was, reader)];
}

/** All that is told of a cable that opens: what it is, and its first lines. */
function beginning(state: State, reader: ReaderScreen): readonly string[] {
	const {lines} = layoutOf(state, reader);
	const top = topLine(state, reader);
	const isNumbered = messageReferenceNumber(reader.cable) !== undefined;
	return [
		...(isNumbered ? [] : [reader.cable.id]),
		...lines.slice(0, top + 1).map(wordsOf),
		...(top >= lines.length - 1 && isLastPage(reader) ? [end] : []),
	];
}

const end = 'END';

/** The lines that were passed in reading on, or the one that was come to; and that it is the end. */
function moved(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const {before, after, readsOn} = change;
	const [from, to] = [topLine(before, was), topLine(after, reader)];
	const passed = readsOn ? layoutOf(after, reader).lines.slice(from + 1, to + 1) : [];
	return [
		...(passed.length > 1 ? passed.map(wordsOf) : [lineInHand(after, reader)]),
		...(isAtEnd(after, reader) && !isAtEnd(before, was) ? [end] : []),
	];
}

function isAtEnd(state: State, reader: ReaderScreen): boolean {
	return isLastPage(reader) && topLine(state, reader) >= layoutOf(state, reader).lines.length - 1;
}

function isLastPage({pages}: ReaderScreen): boolean {
	return !pages || pages.number === pages.count;
}

/** Nothing while words are typed; the hit that was moved to among them. */
function findChange(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	return promptOf(was) !== promptOf(reader)
		? []
		: [...said(change), findWords(reader), lineInHand(change.after, reader)];
}

function promptOf({mode}: ReaderScreen): Prompt | undefined {
	return mode.type === 'find' ? mode.prompt : undefined;
}

/** The number of hits, or that there is none. */
function foundLines(change: Change, reader: ReaderScreen): readonly string[] {
	const isMissed = change.after.message !== undefined;
	return isMissed || !reader.find ? said(change) : [findWords(reader)];
}

/** Whether a reference was selected, perhaps the same once more. */
function isSelecting(was: ReaderScreen, reader: ReaderScreen): boolean {
	const isLeft = hasMoved(was, reader) || was.find !== reader.find || was.showRouting !== reader.showRouting;
	return reader.reference !== undefined && !isLeft;
}

/** Every move makes a place, also one that leads to where the reader is. */
function hasMoved(was: ReaderScreen, reader: ReaderScreen): boolean {
	return was.place !== reader.place;
}

/** The line of the selected reference, which the reader need not have come to. */
function referenceLine(state: State, reader: ReaderScreen): string {
	const {lines} = layoutOf(state, reader);
	const line = lines.find(({spans}) => spans.some(({role}) => role === 'selected-reference'));
	return line ? wordsOf(line) : lineInHand(state, reader);
}

function nameOf({cable}: ReaderScreen): string {
	return [shownNumber(cable), subject(cable) ?? ''].join('  ').trim();
}

/** The words of a line; a rule that is drawn has none. */
function wordsOf(line: Line): string {
	return line.spans.every(({role}) => role === 'rule') ? '' : lineText(line).trimEnd();
}
