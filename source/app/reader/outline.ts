/** What happens in the outline of the open cable. */
import {type OutlineEntry, outline} from '../../cable/outline.js';
import type {InMode, ReaderScreen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {layoutOf, topLine} from './layout.js';
import type {Panel, PanelEntry} from './panel.js';
import {goToEntry} from './reader.js';

/** What the outline shows: headings, and the paragraphs under them. */
export function outlinePanel(reader: ReaderScreen, cursor: number): Panel {
	return {type: 'entries', entries: outlineOf(reader).map(panelEntry), cursor};
}

/** Opens the outline, with the cursor on the part that is being read. */
export function openOutline(state: State, reader: ReaderScreen): Step {
	const entries = outlineOf(reader);
	if (entries.length === 0) {
		return [withMessage(state, 'this text has no parts to go to')];
	}
	const here = layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
	const cursor = Math.max(
		0,
		entries.findLastIndex(({offset}) => offset <= here),
	);
	return [withScreen(state, {...reader, mode: {type: 'outline', cursor}})];
}

/** Goes to the part under the cursor, or to the one with the number that is given, and closes the outline. */
export function goToOutlined(state: State, reader: InMode<ReaderScreen, 'outline'>, number?: number): Step {
	const entry =
		number === undefined ? outlineOf(reader)[reader.mode.cursor] : partNumbered(state, reader, number);
	if (!entry) {
		return [withMessage(state, `there is no part ${number}`)];
	}
	const closed: ReaderScreen = {...reader, mode: {type: 'browse'}};
	return goToEntry(withScreen(state, closed), closed, entry);
}

/** On a screen paragraphs show their numbers; in lines every part is numbered as it is told. */
function partNumbered(state: State, reader: ReaderScreen, number: number): OutlineEntry | undefined {
	const entries = outlineOf(reader);
	return state.view === 'lines' ? entries[number - 1] : entries.find(entry => entry.number === number);
}

/** The entries of the outline: what a reader can go to. */
export function outlineOf({cable}: ReaderScreen): readonly OutlineEntry[] {
	return outline(cable);
}

function panelEntry({kind, title, opening, number, mark}: OutlineEntry): PanelEntry {
	if (kind === 'heading') {
		return {words: title ?? ''};
	}
	// A title in capitals is part of the first words too; elsewhere it is worth showing in front.
	const words = title !== undefined && !opening.startsWith(title) ? `${title}: ${opening}` : opening;
	return {words, paragraph: {number, mark}};
}
