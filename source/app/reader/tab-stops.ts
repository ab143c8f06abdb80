/** What Tab stops at in the open cable, in the order of the text, and what Enter does there. */
import type {Range} from '../../cable/cable.js';
import {messageReferenceNumber} from '../../cable/facts/numbers.js';
import {type Mrn, nameSameMessage} from '../../cable/mrn.js';
import type {Line, Span} from '../../layout/layout.js';
import {type HiddenRun, hiddenMarks, hiddenParagraphs, partsOf} from '../../layout/portions/hidden-run.js';
import {placeOfLine} from '../../layout/position.js';
import {textHeight, textPage} from '../heights.js';
import {aroundOf} from '../progress.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {unfolding} from './hiding/folds.js';
import {layoutOf, topLine} from './layout.js';
import {scroll} from './reader.js';
import {missingWords, nearWords, type ReferenceStop, referenceStops} from './references/reference-stops.js';
import {shiftShowing} from './sideways.js';
import {openReferred} from './trail.js';

/** A place that Tab selects; no two have the same offset in the text. */
export type TabStop = ReferenceStop | StubStop;

/** A line that stands for hidden paragraphs. */
export type StubStop = {readonly type: 'stub'; readonly offset: number; readonly run: HiddenRun};

/** All that Tab can select, in the order of the text; what a head of one line does not show comes last. */
export function tabStops(reader: ReaderScreen): readonly TabStop[] {
	const stubs = stubStops(reader);
	const isShown = ({offset}: ReferenceStop) =>
		!stubs.some(({run: {first, last}}) => offset >= first.start && offset < last.end);
	const all = [...referenceStops(reader).filter(isShown), ...stubs].sort((a, b) => a.offset - b.offset);
	return [...all.filter(stop => isInView(reader, stop)), ...all.filter(stop => !isInView(reader, stop))];
}

function isInView({headers}: ReaderScreen, stop: TabStop): boolean {
	return headers !== 'line' || stop.type === 'stub' || stop.isInText;
}

/** What is selected, if anything. */
export function selectedStop(reader: ReaderScreen): TabStop | undefined {
	return reader.selected === undefined
		? undefined
		: tabStops(reader).find(({offset}) => offset === reader.selected);
}

/** Selects the next stop, or the previous one, from the selected one or from where one reads. */
export function selectStop(state: State, reader: ReaderScreen, distance: number): Step {
	const stops = tabStops(reader);
	if (stops.length === 0) {
		return [withMessage(state, 'this text refers to nothing')];
	}
	const selected = isSelectedInView(state, reader) ? reader.selected : undefined;
	const at = stops.findIndex(({offset}) => offset === selected);
	const top = layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
	const above = stops.filter(stop => isInView(reader, stop) && stop.offset < top).length;
	const start = at >= 0 ? at : distance > 0 ? above - 1 : above;
	const index = start + distance;
	return select(state, reader, stops[((index % stops.length) + stops.length) % stops.length] as TabStop);
}

/** Selects the stop at a place of the text, or on a line of the head; nothing if there is none. */
export function selectStopAt(
	state: State,
	reader: ReaderScreen,
	line: Line,
	offset: number | undefined,
): Step | undefined {
	const isWithin = ({start, end}: Range) => offset !== undefined && offset >= start && offset < end;
	const stop = tabStops(reader).find(each => {
		if (each.type === 'stub') {
			return each.offset === line.offset && line.spans.some(({role}) => role.endsWith('stub'));
		}
		// The head has the words of a reference, but not as a stretch of the text.
		const isInLine = line.block === undefined && line.spans.some(({text}) => text === each.words);
		return each.pieces.some(isWithin) || (isInLine && !each.isInText);
	});
	return stop && select(state, reader, stop);
}

function select(state: State, reader: ReaderScreen, stop: TabStop): Step {
	const shift = shiftShowing(state, reader, {start: stop.offset, end: stop.offset + 1});
	const shown = showSelected(state, {...reader, selected: stop.offset, shift});
	const missing = stop.type === 'reference' ? missingNumber(reader, stop) : undefined;
	return [
		withMessage(shown, stopWords(state, reader, stop)),
		...(missing === undefined ? [] : [{type: 'find-near', mrn: missing} as const]),
	];
}

/** Reports which numbers are here near the selected one, if that is not. */
export function nearFound(state: State, {mrn, near}: Extract<Event, {type: 'near-found'}>): Step {
	const {screen, message} = state;
	const stop = screen.type === 'reader' ? selectedStop(screen) : undefined;
	return stop?.type === 'reference' &&
		message !== undefined &&
		near.length > 0 &&
		stop.targets.some(target => target.mrn === mrn && target.cables.length === 0)
		? [withMessage(state, `${message}; ${nearWords(near)}`)]
		: [state];
}

/** Opens the selected reference or the selected hidden paragraphs; if nothing is selected, scrolls a line as in less. */
export function followStop(state: State, reader: ReaderScreen): Step {
	const stop = selectedStop(reader);
	return stop ? openStop(state, reader, stop) : scroll(state, reader, 1);
}

/** Opens the selected reference or the selected hidden paragraphs. */
export function openSelected(state: State, reader: ReaderScreen): Step {
	const stop = selectedStop(reader);
	return stop
		? openStop(state, reader, stop)
		: [withMessage(state, 'nothing is selected; press Tab to select a reference')];
}

function openStop(state: State, reader: ReaderScreen, stop: TabStop): Step {
	switch (stop.type) {
		case 'reference':
			return followReference(state, reader, stop);
		case 'stub':
			return openStub(state, reader, stop);
		default:
			return stop satisfies never;
	}
}

/** Where several cables are meant, the first in the list of references that is here is opened. */
function followReference(state: State, reader: ReaderScreen, stop: ReferenceStop): Step {
	const cable = stop.targets.find(({cables}) => cables.length > 0)?.cables[0];
	return cable
		? openReferred(state, reader, cable.key, stop.paragraph)
		: [withMessage(state, stopWords(state, reader, stop))];
}

/** The number that a reference names, if it is that of another cable and is not in the folder. */
function missingNumber({cable}: ReaderScreen, {targets}: ReferenceStop): Mrn | undefined {
	const [only, ...others] = targets;
	const own = messageReferenceNumber(cable);
	const isMissing = only?.mrn !== undefined && only.cables.length === 0 && others.length === 0;
	return isMissing && (own === undefined || !nameSameMessage(own, only.mrn as Mrn)) ? only.mrn : undefined;
}

function stubStops({cable, filter, headers}: ReaderScreen): readonly StubStop[] {
	return partsOf(cable, filter, headers).flatMap((part): readonly StubStop[] =>
		part.type === 'hidden' ? [{type: 'stub', offset: part.first.start, run: part}] : [],
	);
}

function stopWords(state: State, reader: ReaderScreen, stop: TabStop): string {
	switch (stop.type) {
		case 'reference':
			return referenceWords(state, reader, stop);
		case 'stub':
			return `Enter shows ${hiddenParagraphs(stop.run)}: ${hiddenMarks(stop.run)}`;
		default:
			return stop satisfies never;
	}
}

function referenceWords(
	{folder}: State,
	reader: ReaderScreen,
	{targets, words, paragraph}: ReferenceStop,
): string {
	const found = targets.find(({cables}) => cables.length > 0);
	const [first] = targets;
	if (!found) {
		return first ? missingWords(reader, first, aroundOf(folder)) : `${words}: not in the list of references`;
	}
	const about = found.cables[0]?.subject ?? found.cables[0]?.opening ?? '';
	const place = paragraph === undefined ? '' : ` ¶ ${paragraph}`;
	const others = targets.length > 1 ? `, the first of ${targets.length}` : '';
	return `Enter opens ${found.mrn}${place}${others}: ${about}`;
}

/** Whether what is selected is still on the screen; in plain mode, near the current line. */
function isSelectedInView(state: State, reader: ReaderScreen): boolean {
	const {lines} = layoutOf(state, reader);
	const line = lines.findIndex(({spans}) => spans.some(isSelectedSpan));
	const top = topLine(state, reader);
	const isInHead = lines[line]?.block === undefined;
	const height = textPage(state);
	return state.view === 'plain'
		? line >= 0 && (isInHead || Math.abs(line - top) <= height)
		: line >= top && line < top + height;
}

function isSelectedSpan({role}: Span): boolean {
	return role === 'selected-reference' || role === 'selected-stub';
}

/** Shows the paragraphs that a stub stands for: unfolds their section, or shows them whatever the filter. */
function openStub(state: State, reader: ReaderScreen, {run}: StubStop): Step {
	if (run.fold) {
		return [withScreen(state, {...unfolding(reader, run.fold), selected: undefined})];
	}
	const opened = [...(reader.filter.opened ?? []), {start: run.first.start, end: run.last.end}];
	return [withScreen(state, {...reader, filter: {...reader.filter, opened}, selected: undefined})];
}

/** Scrolls to what is selected, unless it is on the screen. From the text nothing scrolls back to the head. */
function showSelected(state: State, reader: ReaderScreen): State {
	const layout = layoutOf(state, reader);
	const line = layout.lines.findIndex(({spans}) => spans.some(isSelectedSpan));
	const top = topLine(state, reader);
	const height = textHeight(state);
	const isInHead = layout.lines[line]?.block === undefined && layout.lines[top]?.block !== undefined;
	if (state.view === 'plain' || line < 0 || isInHead || (line >= top && line < top + height)) {
		return withScreen(state, reader);
	}
	const lowest = Math.max(0, layout.lines.length - height);
	const above = Math.max(0, Math.min(line - Math.floor(height / 3), lowest));
	return withScreen(state, {...reader, place: placeOfLine(layout, above)});
}
