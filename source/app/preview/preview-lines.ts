/** The lines of a preview: the head of a cable and its beginning, or the paragraph that a query has found. */

import {grouped} from '../../cable/counts.js';
import type {SafeCable} from '../../cable/reading.js';
import {highlightMatches} from '../../layout/highlight.js';
import type {Line} from '../../layout/layout.js';
import {findSought} from '../../search/in-text/find-sought.js';
import {type Sought, soughtBy} from '../../search/in-text/sought.js';
import {readerFor} from '../navigation.js';
import {layoutFor} from '../reader/layout.js';
import {matchesOf, startOfMatch} from '../reader/matches.js';
import type {NamedCables, Pages, ReaderScreen} from '../state/screen.js';
import {noteLines} from './note-lines.js';
import type {WantedPreview} from './preview.js';

/** A cable that has been read for a preview, and the cables of the folder that it refers to. */
export type PreviewedCable = {
	readonly cable: SafeCable;
	readonly named: NamedCables;
	/** Set if it is the first page of a text that is not analysed. */
	readonly pages?: Pages | undefined;
};

/** As many lines as the preview has room for. */
export function previewLines(previewed: PreviewedCable, wanted: WantedPreview): readonly Line[] {
	const reader = readerOf(previewed, wanted);
	const {pages} = previewed;
	const notes = pages ? noteLines(`${pages.reason}: shown as plain text`, wanted.columns) : [];
	return [...notes, ...(foundLines(reader, wanted) ?? firstLines(reader, wanted))].slice(0, wanted.rows);
}

function readerOf({cable, named, pages}: PreviewedCable, {key, sha256, query}: WantedPreview): ReaderScreen {
	const opened = readerFor({key, sha256, cable, named, replaced: 0, headers: 'essential', pages});
	return {...opened, find: query && {...query, current: undefined}};
}

/** The head and what follows it; where there are few rows, of the head what the cable is called. */
function firstLines(reader: ReaderScreen, wanted: WantedPreview): readonly Line[] {
	const lines = linesOf(reader, wanted, wanted.rows);
	const {head, text} = parted(lines);
	const shown = wanted.rows < ROWS_FOR_HEAD ? [...titleOf(head), ...text] : lines;
	return shown.slice(0, wanted.rows).map(marker(reader, wanted));
}

const ROWS_FOR_HEAD = 16;

/** What the cable is called, and the paragraph or the line of the header where a query first matches. */
function foundLines(reader: ReaderScreen, wanted: WantedPreview): readonly Line[] | undefined {
	const {cable} = reader;
	const matches = findSought(cable, cable.blocks, soughtInside(wanted));
	const [first] = matches;
	if (!first) {
		return undefined;
	}
	const title = titleOf(parted(linesOf(reader, wanted)).head);
	const printed: ReaderScreen = {...reader, headers: 'printed'};
	const found = [reader, printed].find(each => showsOffset(linesOf(each, wanted), startOfMatch(first)));
	if (!found) {
		return undefined;
	}
	const room = Math.max(1, wanted.rows - title.length - 2);
	const lines = linesOf(found, wanted);
	const from = firstLineOf(lines, startOfMatch(first), room);
	return [
		...title.map(marker(reader, wanted)),
		{spans: [{text: ` ··· ${matchWords(matches.length)} ···`, role: 'stub'}], offset: 0},
		{spans: [], offset: 0},
		...lines.slice(from, from + room).map(marker(found, wanted)),
	];
}

/** What is looked for within the text or the header: words for any place are those of the subject. */
function soughtInside({query}: WantedPreview): readonly Sought[] {
	return query
		? soughtBy(query.text, query.scope, query.spellings).filter(({place}) => place !== 'both')
		: [];
}

function matchWords(count: number): string {
	return count === 1 ? 'the match' : `the first of ${grouped(count)} matches`;
}

/** The line at which the paragraph of a match begins, or a later one if the match would not be in view. */
function firstLineOf(lines: readonly Line[], offset: number, room: number): number {
	const line = lineAt(lines, offset);
	const block = lines[line]?.block;
	const beginning = lines.findIndex(each => each.block === block && each.spans.length > 0);
	return line - beginning < Math.ceil(room / 2) ? beginning : line - Math.floor(room / 3);
}

function lineAt(lines: readonly Line[], offset: number): number {
	return lines.findLastIndex(line => line.block !== undefined && line.offset <= offset);
}

/** Whether an offset of the text is in one of the lines. */
function showsOffset(lines: readonly Line[], offset: number): boolean {
	const {spans = []} = lines[lineAt(lines, offset)] ?? {};
	return spans.some(span => span.offset !== undefined && offset < span.offset + span.text.length);
}

/** The lines of the head, of which none belongs to a block, and those of the text. */
function parted(lines: readonly Line[]): {readonly head: readonly Line[]; readonly text: readonly Line[]} {
	const length = lines.findIndex(({block}) => block !== undefined);
	const end = length < 0 ? lines.length : length;
	return {head: lines.slice(0, end), text: lines.slice(end)};
}

/** Number, classification, date and subject, with the blank line below them. */
function titleOf(head: readonly Line[]): readonly Line[] {
	const blank = head.findIndex(({spans}) => spans.length === 0);
	return head.slice(0, blank + 1);
}

/** Notes are read in the cable itself. */
const nothing: readonly never[] = [];

function linesOf(
	reader: ReaderScreen,
	{columns, measure, isAsPrinted, isSoftened, today}: WantedPreview,
	wantedLines?: number,
): readonly Line[] {
	const setting = {
		width: columns,
		measure,
		isAsPrinted,
		isSoftened,
		today,
		around: undefined,
		notes: nothing,
		repeats: nothing,
		...(wantedLines !== undefined && {wantedLines}),
	};
	return layoutFor(reader, setting).lines;
}

/** Marks on a line what matches. */
function marker(reader: ReaderScreen, {isHighlighting}: WantedPreview): (line: Line) => Line {
	const matches = isHighlighting ? matchesOf(reader).flat() : [];
	return line => highlightMatches(line, matches);
}
