/** What is said of the open cable. */

import type {Prompt} from '../app/prompt.js';
import {layoutOf, topLine} from '../app/reader/layout.js';
import {choicesIn} from '../app/reader/markings.js';
import {entryWords, outlineOf} from '../app/reader/outline.js';
import {filterWords, findWords} from '../app/reader/status.js';
import type {ReaderScreen, State} from '../app/state.js';
import {subject} from '../cable/facts/content.js';
import {messageReferenceNumber} from '../cable/facts/numbers.js';
import type {OutlineEntry} from '../cable/outline.js';
import {shownNumber} from '../cable/summary.js';
import {type Line, lineText} from '../layout/layout.js';
import {type Change, said} from './change.js';
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

/** The line that the reader has come to; in the outline its part. */
export function lineInHand(state: State, reader: ReaderScreen): string {
	if (reader.mode.type === 'outline') {
		const entry = outlineOf(reader)[reader.mode.cursor];
		return spoken(entry ? entryLine(entry, reader.mode.cursor) : '');
	}
	const line = layoutOf(state, reader).lines[topLine(state, reader)];
	return spoken(line ? wordsOf(line) : '');
}

function changeWithin(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	switch (reader.mode.type) {
		case 'find':
			return findChange(change, was, reader);
		case 'markings':
			return markingsChange(change, was, reader);
		case 'outline':
			return outlineChange(change, was, reader, reader.mode.cursor);
		case 'command':
			return said(change);
		case 'browse':
			return browseChange(change, was, reader);
		default:
			return reader.mode satisfies never;
	}
}

/** In the text: what the mode that was left has led to, or the move. */
function browseChange(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	const {after} = change;
	switch (was.mode.type) {
		case 'find':
			return [...foundLines(change, reader), lineInHand(after, reader)];
		case 'markings':
			return [shownWords(reader), lineInHand(after, reader)];
		case 'outline':
		case 'command':
			return [...said(change), lineInHand(after, reader)];
		case 'browse':
			return isSelecting(was, reader)
				? [...said(change), referenceLine(after, reader)]
				: [...said(change), ...moved(change, was, reader)];
		default:
			return was.mode satisfies never;
	}
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

function markingsChange(change: Change, was: ReaderScreen, reader: ReaderScreen): readonly string[] {
	if (was.mode.type !== 'markings') {
		return [markingsChoice(reader)];
	}
	return hasMoved(was, reader) ? [...said(change), ...moved(change, was, reader)] : [shownWords(reader)];
}

function markingsChoice({cable, filter}: ReaderScreen): string {
	const choices = choicesIn(cable, filter).map(
		({key, words, count, isChosen}) => `${key} ${words} ${count}${isChosen ? ' chosen' : ''}`,
	);
	return `show: ${['a all', ...choices, 'i invert', 'Enter back'].join(', ')}`;
}

function shownWords(reader: ReaderScreen): string {
	return filterWords(reader) || 'all shown';
}

function outlineChange(
	change: Change,
	was: ReaderScreen,
	reader: ReaderScreen,
	cursor: number,
): readonly string[] {
	const entries = outlineOf(reader).map(entryLine);
	const inHand = lineInHand(change.after, reader);
	if (was.mode.type !== 'outline') {
		return [...entries, `here: ${inHand}`];
	}
	const passed = change.readsOn ? entries.slice(was.mode.cursor + 1, cursor + 1) : [];
	return [...said(change), ...(passed.length > 0 ? passed : [inHand])];
}

/** A part of the outline with the number that leads there. */
function entryLine(entry: OutlineEntry, index: number): string {
	const number = entry.number === undefined ? '' : `${entry.number}.`;
	const mark = entry.mark === undefined ? '' : `(${entry.mark})`;
	const words = [number, mark, entryWords(entry)].filter(part => part !== '').join(' ');
	return `${index + 1}  ${words.trimEnd()}`;
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
