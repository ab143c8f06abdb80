/** The outline of the open cable. */
import {type Part, partsOfText} from '../../../cable/outline/parts.js';
import {notesShown} from '../../dossiers/note-places.js';
import type {Step} from '../../state/effect.js';
import type {InMode, ReaderScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import {layoutOf, topLine} from '../layout.js';
import {matchesOf, startOfMatch} from '../matches.js';
import {goToEntry} from '../reader.js';
import {isOutlineBeside, isWide, outlineEntry} from './outline-columns.js';
import type {EntriesPanel, PanelEntry} from './panel.js';

/** The panel: headings, the paragraphs and points under them, with the matches in each and its share of the text. */
export function outlinePanel(
	state: Pick<State, 'dossiers'>,
	reader: ReaderScreen,
	cursor: number,
): EntriesPanel {
	const parts = partsOfText(reader.cable);
	const starts = matchesOf(reader).map(startOfMatch);
	const noted = notesShown(state, reader).flatMap(({offset}) => offset ?? []);
	const last = reader.cable.blocks.findLast(({type}) =>
		['paragraph', 'plain-text', 'heading'].includes(type),
	);
	const end = last?.end ?? reader.cable.text.length;
	const length = Math.max(1, end - (parts[0]?.offset ?? 0));
	const entries = parts.map((part, index): PanelEntry => {
		const next = parts[index + 1]?.offset ?? end;
		const last = part.kind === 'heading' ? endOfSection(parts, index, end) : next;
		return {
			...outlineEntry(part),
			matches: starts.filter(start => start >= part.offset && start < next).length,
			...(noted.some(offset => offset >= part.offset && offset < next) && {isNoted: true}),
			share: (100 * (last - part.offset)) / length,
		};
	});
	return {type: 'entries', entries, cursor};
}

/** Where a heading's section ends, before the next heading. */
function endOfSection(parts: readonly Part[], index: number, end: number): number {
	return parts.slice(index + 1).find(({kind}) => kind === 'heading')?.offset ?? end;
}

/** The outline beside the text while one reads, if it is kept open: its cursor is where one reads. */
export function outlineBeside(state: State, reader: ReaderScreen): EntriesPanel | undefined {
	return reader.mode.type !== 'outline' && isOutlineBeside(state, reader)
		? {...outlinePanel(state, reader, partAt(state, reader)), isIdle: true}
		: undefined;
}

/** Opens the panel, with the cursor on what is being read. */
export function openOutline(state: State, reader: ReaderScreen): Step {
	return partsOfText(reader.cable).length === 0
		? [withMessage(state, 'this text has no parts')]
		: [withScreen(state, {...reader, mode: {type: 'outline', cursor: partAt(state, reader)}})];
}

/** Goes back to the text and leaves the panel open beside it. */
export function keepOutline(state: State, reader: ReaderScreen): Step {
	return state.view === 'screen' && isWide(state.size)
		? [withScreen(state, {...reader, keepsOutline: true, mode: {type: 'browse'}})]
		: [withMessage(state, 'there is no room for the outline beside the text')];
}

/** Closes the panel. */
export function closeOutline(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, keepsOutline: undefined, mode: {type: 'browse'}})];
}

/** Goes to the selected entry, or to the one with a number, and closes the panel unless it was kept open. */
export function goToOutlined(state: State, reader: InMode<ReaderScreen, 'outline'>, number?: number): Step {
	const entry =
		number === undefined
			? partsOfText(reader.cable)[reader.mode.cursor]
			: entryNumbered(state, reader, number);
	if (!entry) {
		return [withMessage(state, `there is no entry ${number}`)];
	}
	const closed: ReaderScreen = {...reader, mode: {type: 'browse'}};
	return goToEntry(withScreen(state, closed), closed, entry);
}

/** The part that the line at the top of the screen belongs to. */
function partAt(state: State, reader: ReaderScreen): number {
	const here = layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
	return Math.max(
		0,
		partsOfText(reader.cable).findLastIndex(({offset}) => offset <= here),
	);
}

/** On a screen paragraphs show their numbers; in plain mode every entry is printed with one. */
function entryNumbered(state: State, reader: ReaderScreen, number: number): Part | undefined {
	const entries = partsOfText(reader.cable);
	return state.view === 'plain' ? entries[number - 1] : entries.find(entry => entry.number === number);
}
