/** The layout of the open cable: derived from the state, never kept in it. */
import type {Cable} from '../../cable/cable.js';
import {markRanges} from '../../layout/highlight.js';
import {layOut} from '../../layout/lay-out.js';
import type {Layout, LineSetting, NoteShown, RepeatShown} from '../../layout/layout.js';
import {lineAt, type Place, placeOfLine, topPlace} from '../../layout/position.js';
import {notesShown} from '../dossiers/note-places.js';
import {textHeight, textPage} from '../heights.js';
import {aroundOf} from '../progress.js';
import type {ReaderScreen} from '../state/screen.js';
import type {Folder, State} from '../state/state.js';
import {isOutlineBeside, outlineColumns} from './panel/outline-columns.js';
import {aroundNote, markedReferences} from './references/reference-stops.js';
import {repeatsShown} from './repeats.js';
import {softened} from './soften.js';

/** The layout of the open cable for the screen, with its references marked. */
export function layoutOf(state: State, reader: ReaderScreen): Layout {
	const {measure, isAsPrinted, isSoftened} = state.settings;
	return layoutFor(reader, {
		width: textColumns(state, reader),
		measure,
		isAsPrinted,
		shift: reader.shift,
		isSoftened,
		today: state.today,
		around: aroundOf(state.folder),
		notes: notesShown(state, reader),
		repeats: repeatsShown(reader),
	});
}

/** What the layout of a reader depends on besides it. */
export type ReaderSetting = Required<Omit<LineSetting, 'shift'>> &
	Pick<LineSetting, 'shift'> &
	Pick<State, 'today'> & {
		readonly isSoftened: boolean;
		readonly around: Folder['around'];
		readonly notes: readonly NoteShown[];
		readonly repeats: readonly RepeatShown[];
		readonly wantedLines?: number;
	};

/** The layout of a cable as a reader shows it, with its references marked. */
export function layoutFor(reader: ReaderScreen, setting: ReaderSetting): Layout {
	const {cable, named, headers, filter, selected} = reader;
	const {width, measure, isAsPrinted, shift, isSoftened, today, around, notes, repeats, wantedLines} =
		setting;
	const own = [width, measure, isAsPrinted, shift, isSoftened, around, notes, repeats, wantedLines];
	const key = [headers, filter, selected, named, ...own];
	const known = memo.get(cable);
	if (known?.key.every((part, index) => part === key[index])) {
		return known.layout;
	}
	const plain = layOut(cable, {
		width,
		headers,
		measure,
		isAsPrinted,
		shift,
		filter,
		today,
		selected,
		missing: aroundNote(around),
		notes,
		repeats,
		wantedLines,
		find: mrn => named[mrn]?.[0],
	});
	const marked = markedReferences(reader);
	const lines = isSoftened ? softened(cable, plain.lines) : plain.lines;
	const layout: Layout = {...plain, lines: lines.map(line => markRanges(line, marked))};
	memo.set(cable, {key, layout});
	return layout;
}

/** The columns of the text: those that a panel beside it leaves. */
export function textColumns(state: State, reader: ReaderScreen): number {
	const {columns} = state.size;
	return isOutlineBeside(state, reader) ? columns - outlineColumns(state, reader.cable) : columns;
}

/** The index of the line at the top of the screen. */
export function topLine(state: State, reader: ReaderScreen): number {
	return lineAt(layoutOf(state, reader), reader.place);
}

/** Where a cable opens: at its beginning; in plain mode, at the last line of the first page. */
export function openingPlace(state: State, reader: ReaderScreen): Place {
	if (state.view === 'screen') {
		return topPlace;
	}
	const layout = layoutOf(state, reader);
	return placeOfLine(layout, Math.min(textPage(state), layout.lines.length) - 1);
}

/** The place that shows an offset a third down the screen, or the current place if it shows the offset already. */
export function placeShowing(state: State, reader: ReaderScreen, offset: number): Place {
	const layout = layoutOf(state, reader);
	const line = Math.max(
		0,
		layout.lines.findLastIndex(candidate => candidate.offset <= offset),
	);
	const top = topLine(state, reader);
	const height = textHeight(state);
	const margin = Math.min(3, Math.floor((height - 1) / 2));
	if (line >= top + margin && line < top + height - margin) {
		return reader.place;
	}
	const lowest = Math.max(0, layout.lines.length - height);
	return placeOfLine(layout, Math.max(0, Math.min(line - Math.floor(height / 3), lowest)));
}

/** A layout, and all that it depends on. */
type KnownLayout = {readonly key: readonly unknown[]; readonly layout: Layout};

const memo = new WeakMap<Cable, KnownLayout>();
