/** The outline of the open cable. */
import type {OutlineEntry} from '../../cable/outline.js';
import type {InMode, ReaderScreen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {layoutOf, topLine} from './layout.js';
import type {Panel, PanelEntry} from './panel.js';
import {outlineOf} from './place.js';
import {goToEntry} from './reader.js';

/** The panel: headings, and the paragraphs under them. */
export function outlinePanel(reader: ReaderScreen, cursor: number): Panel {
	return {type: 'entries', entries: outlineOf(reader.cable).map(panelEntry), cursor};
}

/** Opens the panel, with the cursor on what is being read. */
export function openOutline(state: State, reader: ReaderScreen): Step {
	const entries = outlineOf(reader.cable);
	if (entries.length === 0) {
		return [withMessage(state, 'this text has no sections or paragraphs')];
	}
	const here = layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
	const cursor = Math.max(
		0,
		entries.findLastIndex(({offset}) => offset <= here),
	);
	return [withScreen(state, {...reader, mode: {type: 'outline', cursor}})];
}

/** Goes to the selected entry, or to the one with a number, and closes the panel. */
export function goToOutlined(state: State, reader: InMode<ReaderScreen, 'outline'>, number?: number): Step {
	const entry =
		number === undefined ? outlineOf(reader.cable)[reader.mode.cursor] : entryNumbered(state, reader, number);
	if (!entry) {
		return [withMessage(state, `there is no entry ${number}`)];
	}
	const closed: ReaderScreen = {...reader, mode: {type: 'browse'}};
	return goToEntry(withScreen(state, closed), closed, entry);
}

/** On a screen paragraphs show their numbers; in plain mode every entry is printed with one. */
function entryNumbered(state: State, reader: ReaderScreen, number: number): OutlineEntry | undefined {
	const entries = outlineOf(reader.cable);
	return state.view === 'plain' ? entries[number - 1] : entries.find(entry => entry.number === number);
}

function panelEntry({kind, title, opening, number, mark}: OutlineEntry): PanelEntry {
	if (kind !== 'paragraph') {
		return {words: title ?? ''};
	}
	// A title in capitals is part of the first words too; any other is not.
	const words = title !== undefined && !opening.startsWith(title) ? `${title}: ${opening}` : opening;
	return {words, paragraph: {number, mark}};
}
