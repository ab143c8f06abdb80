/** What Tab stops at in the open cable, in the order of the text, and what Enter does there. */
import {referenceMrn, references} from '../../cable/facts/numbers.js';
import type {Mrn} from '../../cable/mrn.js';
import type {Listed} from '../../cable/summary.js';
import {type HiddenRun, hiddenMarks, hiddenParagraphs, partsOf} from '../../layout/hidden-run.js';
import {placeOfLine} from '../../layout/position.js';
import {textHeight} from '../heights.js';
import type {ReaderScreen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {layoutOf, topLine} from './layout.js';
import {scroll} from './reader.js';

/** A place that Tab selects; no two have the same offset in the text. */
export type TabStop = ReferenceStop | StubStop;

/** A reference that can be followed, with the cables in the folder that it may mean. */
export type ReferenceStop = {
	readonly type: 'reference';
	readonly offset: number;
	readonly mrn: Mrn;
	readonly cables: readonly Listed[];
};

/** A line that stands for hidden paragraphs. */
export type StubStop = {readonly type: 'stub'; readonly offset: number; readonly run: HiddenRun};

/** All that Tab can select, in the order of the text. */
export function tabStops(reader: ReaderScreen): readonly TabStop[] {
	return [...referenceStops(reader), ...stubStops(reader)].sort((a, b) => a.offset - b.offset);
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
		return [withMessage(state, 'no cable it refers to is in this folder')];
	}
	const here = reader.selected ?? layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
	const before = stops.filter(({offset}) => offset < here).length;
	const isAtStop = reader.selected !== undefined && stops[before]?.offset === here;
	const start = distance > 0 && !isAtStop ? before - 1 : before;
	const index = start + distance;
	const stop = stops[((index % stops.length) + stops.length) % stops.length] as TabStop;
	return [withMessage(showSelected(state, {...reader, selected: stop.offset}), stopWords(stop))];
}

/** Opens the selected reference or the selected hidden paragraphs; if nothing is selected, scrolls a line as in less. */
export function followStop(state: State, reader: ReaderScreen): Step {
	const stop = selectedStop(reader);
	switch (stop?.type) {
		case 'reference': {
			const [cable] = stop.cables;
			return cable ? [state, {type: 'open-cable', key: cable.key}] : [state];
		}
		case 'stub':
			return openStub(state, reader, stop);
		case undefined:
			return scroll(state, reader, 1);
		default:
			return stop satisfies never;
	}
}

function referenceStops({cable, named}: ReaderScreen): readonly ReferenceStop[] {
	return references(cable).flatMap((reference): readonly ReferenceStop[] => {
		const mrn = referenceMrn(cable, reference);
		const cables = mrn === undefined ? [] : (named[mrn] ?? []);
		const offset = reference.pieces[0]?.start;
		return mrn === undefined || offset === undefined || cables.length === 0
			? []
			: [{type: 'reference', offset, mrn, cables}];
	});
}

function stubStops({cable, filter, headers}: ReaderScreen): readonly StubStop[] {
	return partsOf(cable, filter, headers).flatMap((part): readonly StubStop[] =>
		part.type === 'hidden' ? [{type: 'stub', offset: part.first.start, run: part}] : [],
	);
}

function stopWords(stop: TabStop): string {
	switch (stop.type) {
		case 'reference':
			return `Enter opens ${stop.mrn}: ${stop.cables[0]?.subject ?? stop.cables[0]?.opening ?? ''}`;
		case 'stub':
			return `Enter shows ${hiddenParagraphs(stop.run)}: ${hiddenMarks(stop.run)}`;
		default:
			return stop satisfies never;
	}
}

/** Shows the paragraphs that a stub stands for, whatever the filter, until another is chosen. */
function openStub(state: State, reader: ReaderScreen, {run}: StubStop): Step {
	const opened = [...(reader.filter.opened ?? []), {start: run.first.start, end: run.last.end}];
	return [withScreen(state, {...reader, filter: {...reader.filter, opened}, selected: undefined})];
}

/** Scrolls to what is selected, unless the screen shows it. From the text nothing leads back to the head. */
function showSelected(state: State, reader: ReaderScreen): State {
	const layout = layoutOf(state, reader);
	const line = layout.lines.findIndex(({spans}) =>
		spans.some(({role}) => role === 'selected-reference' || role === 'selected-stub'),
	);
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
