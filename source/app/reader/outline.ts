/** What happens in the outline of the open cable. */
import {type OutlineEntry, outline} from '../../cable/outline.js';
import {textPage} from '../heights.js';
import type {ReaderScreen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {layoutOf, topLine} from './layout.js';
import {goToEntry} from './reader.js';

/** The reader with its outline open. */
export type OutlinedReader = ReaderScreen & {
	readonly mode: {readonly type: 'outline'; readonly cursor: number};
};

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

/** Closes the outline; the text stays where it was. */
export function closeOutline(state: State, reader: OutlinedReader): Step {
	return [withScreen(state, {...reader, mode: {type: 'browse'}})];
}

/** Moves the cursor of the outline. */
export function moveInOutline(state: State, reader: OutlinedReader, entries: number): Step {
	const last = outlineOf(reader).length - 1;
	const cursor = Math.max(0, Math.min(reader.mode.cursor + entries, last));
	return [withScreen(state, {...reader, mode: {type: 'outline', cursor}})];
}

/** Moves the cursor by screens. */
export function pageOutline(state: State, reader: OutlinedReader, screens: number): Step {
	return moveInOutline(state, reader, screens * textPage(state));
}

/** Goes to the part under the cursor, or to the one with the number that is given, and closes the outline. */
export function goToOutlined(state: State, reader: OutlinedReader, number?: number): Step {
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

/** A heading, or the first words of a paragraph. */
export function entryWords({kind, title, opening}: OutlineEntry): string {
	if (kind === 'heading') {
		return title ?? '';
	}
	// A title in capitals is part of the first words too; elsewhere it is worth showing in front.
	return title !== undefined && !opening.startsWith(title) ? `${title}: ${opening}` : opening;
}
