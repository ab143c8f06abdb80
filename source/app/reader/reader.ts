/** Moving in the open cable, and from it to other cables. */

import {firstIndex} from '../../cable/first-index.js';
import type {OutlineEntry} from '../../cable/outline/outline.js';
import {sectionParts} from '../../cable/outline/parts.js';
import type {Layout} from '../../layout/layout.js';
import {placeOfLine} from '../../layout/position.js';
import {neighbourInContext} from '../context/context.js';
import {textHeight, textPage} from '../heights.js';
import {goToRow} from '../list/list.js';
import {cursorIndex, keysOf} from '../list/rows.js';
import {closeScreen} from '../navigation.js';
import {turnPage} from '../opening.js';
import type {Effect, Step} from '../state/effect.js';
import type {ContextScreen, ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {arrivalFrom} from './hiding/kept-filter.js';
import {layoutOf, topLine} from './layout.js';
import {outlineOf} from './place.js';
import {trailAfter, withLeft} from './trail.js';

/** Scrolls by some lines, at most until the last line is at the bottom. */
export function scroll(state: State, reader: ReaderScreen, lines: number): Step {
	const {length} = layoutOf(state, reader).lines;
	const height = textHeight(state);
	const top = topLine(state, reader);
	const lowest = Math.max(top, length - height, 0);
	const target = Math.max(0, lines > 0 ? Math.min(top + lines, lowest) : top + lines);
	const beyond = target === top ? pageBeyond(reader, lines) : undefined;
	if (beyond !== undefined) {
		return turnPage(state, reader, beyond, lines > 0 ? 'top' : 'bottom');
	}
	if (target === top) {
		return [withMessage(state, lines > 0 ? 'end; press J for the next cable, q for the list' : 'beginning')];
	}
	return [goToLine(state, reader, target)];
}

/** The next page, or the previous one. */
function pageBeyond({pages}: ReaderScreen, lines: number): number | undefined {
	const number = pages && pages.number + Math.sign(lines);
	return pages && number && number <= pages.count ? number : undefined;
}

/** Scrolls by screens. */
export function page(state: State, reader: ReaderScreen, screens: number): Step {
	const distance = Math.max(1, Math.floor(textPage(state) * Math.abs(screens)));
	return scroll(state, reader, distance * Math.sign(screens));
}

/** Puts a line at the top of the screen. */
export function goToLine(state: State, reader: ReaderScreen, line: number): State {
	return withScreen(state, {...reader, place: placeOfLine(layoutOf(state, reader), line)});
}

/** Goes to the beginning. */
export function goToBeginning(state: State, reader: ReaderScreen): Step {
	return reader.pages && reader.pages.number > 1
		? turnPage(state, reader, 1, 'top')
		: [goToLine(state, reader, 0)];
}

/** Goes to the end, with the last line at the bottom. */
export function goToEnd(state: State, reader: ReaderScreen): Step {
	const {pages} = reader;
	if (pages && pages.number < pages.count) {
		return turnPage(state, reader, pages.count, 'bottom');
	}
	const {length} = layoutOf(state, reader).lines;
	return [goToLine(state, reader, Math.max(0, length - textHeight(state)))];
}

/** Goes to a percentage of the text. */
export function goToPercent(state: State, reader: ReaderScreen, percent: number): Step {
	const {pages} = reader;
	if (pages) {
		const number = 1 + Math.floor((pages.count * Math.min(percent, 100)) / 100);
		return turnPage(state, reader, Math.min(number, pages.count), percent < 100 ? 'top' : 'bottom');
	}
	const {length} = layoutOf(state, reader).lines;
	const lowest = Math.max(0, length - textHeight(state));
	return [goToLine(state, reader, Math.min(lowest, Math.floor((length * Math.min(percent, 100)) / 100)))];
}

/**
 * Goes to a numbered paragraph, since that is how cables are cited; to a line if the cable has no numbers or the user
 * wants lines, or to a page if it is shown in pages.
 */
export function goToNumber(state: State, reader: ReaderScreen, number: number): Step {
	if (reader.pages) {
		return turnPage(state, reader, Math.max(1, Math.min(number, reader.pages.count)), 'top');
	}
	const entries = outlineOf(reader.cable);
	const hasNumbers = entries.some(entry => entry.number !== undefined);
	if (!hasNumbers || state.settings.countTarget === 'line') {
		return [goToLine(state, reader, Math.min(number - 1, layoutOf(state, reader).lines.length - 1))];
	}
	const entry = entries.find(candidate => candidate.number === number);
	return entry ? goToEntry(state, reader, entry) : [withMessage(state, `there is no paragraph ${number}`)];
}

/** Puts an entry of the outline at the top of the screen. */
export function goToEntry(state: State, reader: ReaderScreen, entry: Pick<OutlineEntry, 'offset'>): Step {
	const line = lineOfEntry(layoutOf(state, reader), entry);
	return line < 0 ? [state] : [goToLine(state, reader, line)];
}

/** The line an entry begins with; if it is hidden, the next line shown, or -1. */
function lineOfEntry({lines}: Layout, entry: Pick<OutlineEntry, 'offset'>): number {
	let line = firstIndex(lines.length, index => (lines[index]?.offset ?? 0) >= entry.offset);
	// Not to the blank line that the layout puts before a heading.
	while (lines[line]?.spans.length === 0) {
		line++;
	}
	return line < lines.length ? line : -1;
}

/** Goes some sections forward or back. */
export function goToSection(state: State, reader: ReaderScreen, distance: number): Step {
	return goAlong(state, reader, sectionParts(reader.cable), distance, 'section');
}

/** Goes some numbered paragraphs forward or back; without numbers, some paragraphs. */
export function goToParagraph(state: State, reader: ReaderScreen, distance: number): Step {
	const entries = outlineOf(reader.cable).filter(({kind}) => kind === 'paragraph');
	const numbered = entries.filter(({number}) => number !== undefined);
	return goAlong(state, reader, numbered.length > 0 ? numbered : entries, distance, 'paragraph');
}

function goAlong(
	state: State,
	reader: ReaderScreen,
	entries: readonly Pick<OutlineEntry, 'offset'>[],
	distance: number,
	name: string,
): Step {
	const top = topLine(state, reader);
	const passed = [...linesAlong(state, reader, entries, Math.sign(distance)).take(Math.abs(distance))];
	const target = passed.at(-1);
	if (target !== undefined) {
		return [goToLine(state, reader, target)];
	}
	if (distance < 0 && top > 0) {
		return [goToLine(state, reader, 0)];
	}
	return [
		withMessage(
			state,
			entries.length === 0
				? `this text has no ${name}s`
				: `no more ${name}s ${distance > 0 ? 'below' : 'above'}`,
		),
	];
}

/** The lines that entries begin with, from the top of the screen forward or back. */
function* linesAlong(
	state: State,
	reader: ReaderScreen,
	entries: readonly Pick<OutlineEntry, 'offset'>[],
	direction: number,
): Generator<number, undefined> {
	const layout = layoutOf(state, reader);
	const top = topLine(state, reader);
	const all = outlineOf(reader.cable);
	for (const entry of direction > 0 ? entries : entries.toReversed()) {
		const line = lineOfEntry(layout, entry);
		if ((line - top) * direction > 0 && isShownFrom(layout, line, entry, [all, entries])) {
			yield line;
		}
	}
}

/** Whether a line is one of an entry; where the entry is hidden, it belongs to a later one. */
function isShownFrom(
	{lines}: Layout,
	line: number,
	entry: Pick<OutlineEntry, 'offset'>,
	others: readonly (readonly Pick<OutlineEntry, 'offset'>[])[],
): boolean {
	// A page may begin within a paragraph.
	const after = others.map(parts => parts.find(({offset}) => offset > entry.offset)?.offset);
	const next = Math.min(...after.map(offset => offset ?? Number.POSITIVE_INFINITY));
	return (lines[line]?.offset ?? next) < next;
}

/** Opens the cable some rows later in the list, or earlier. */
export function openNeighbour(state: State, reader: ReaderScreen, distance: number): Step {
	const opened = whereItWasOpened(state);
	if (!opened) {
		return [withMessage(state, 'there is no list; a single file is open')];
	}
	const back = {...opened, trail: trailAfter(state, reader, 'list')};
	if (back.screen.type === 'context') {
		const [next, ...effects] = neighbourInContext(back, back.screen, reader.key, distance);
		return effects.length === 0
			? [withMessage(state, next.message ?? '')]
			: [keepingFilter(next, reader, effects), ...effects];
	}
	const list = back.screen;
	const keys = keysOf(state, list);
	const index = keys.indexOf(reader.key);
	const target = (index < 0 ? cursorIndex(state, list) : index) + distance;
	const key = keys[target];
	if (key === undefined) {
		return [
			withMessage(
				state,
				distance > 0 ? 'this is the last cable in the list' : 'this is the first cable in the list',
			),
		];
	}
	const opening: Effect = {type: 'open-cable', key};
	return [keepingFilter(goToRow(back, list, target), reader, [opening]), opening];
}

/** The choice of markings stays for the cable that opens. */
function keepingFilter(state: State, reader: ReaderScreen, effects: readonly Effect[]): State {
	const opening = effects.find(({type}) => type === 'open-cable');
	return opening?.type === 'open-cable'
		? {...state, arrival: {...state.arrival, ...arrivalFrom(reader, opening.key)}}
		: state;
}

/** Whether the open cable was opened from a page that it is closed to: findings, or a comparison. */
export function isOfPage({previous}: State): boolean {
	return ['findings', 'comparison'].includes(previous.at(-1)?.type ?? '');
}

/** Closes the cable and returns to the list, with the cursor on this cable, to the matches in their contexts, to findings or to a comparison. */
export function closeToList(state: State, reader: ReaderScreen): Step {
	if (isOfPage(state)) {
		const [closed, ...effects] = closeScreen(state);
		return [withLeft(closed, reader), ...effects];
	}
	const back = whereItWasOpened(state);
	if (!back) {
		return closeScreen(state);
	}
	const left = withLeft(back, reader);
	const {screen} = back;
	const row = screen.type === 'list' ? keysOf(back, screen).indexOf(reader.key) : -1;
	return [screen.type === 'list' && row >= 0 ? goToRow(left, screen, row) : left];
}

function whereItWasOpened(state: State): (State & {readonly screen: ListScreen | ContextScreen}) | undefined {
	const index = state.previous.findLastIndex(({type}) => type === 'list' || type === 'context');
	const screen = state.previous[index];
	return screen?.type === 'list' || screen?.type === 'context'
		? {...state, screen, previous: state.previous.slice(0, index)}
		: undefined;
}
