/** The panel that is open in the reader, and the functions that all panels share. */

import type {Step} from '../../state/effect.js';
import type {ReaderMode, ReaderScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withScreen} from '../../state/state.js';
import {atMostPanel, markingsPanel} from '../hiding/markings.js';
import {threadPanel} from '../references/thread.js';
import {entriesInPage} from './entry-lines.js';
import {outlinePanel} from './outline.js';
import type {Panel} from './panel.js';

/** The open panel, if any. */
export function panelOf(state: State, reader: ReaderScreen): Panel | undefined {
	const {mode} = reader;
	switch (mode.type) {
		case 'markings':
			return markingsPanel(reader);
		case 'at-most':
			return atMostPanel(reader);
		case 'outline':
			return outlinePanel(state, reader, mode.cursor);
		case 'thread':
			return threadPanel({...reader, mode});
		case 'browse':
		case 'align':
		case 'display':
		case 'leave':
		case 'copy':
		case 'copy-to-mark':
		case 'export':
		case 'pipe':
		case 'replace':
		case 'file':
		case 'note':
		case 'command':
		case 'find':
		case 'keep':
		case 'mark':
		case 'go-to-mark':
			return undefined;
		default:
			return mode satisfies never;
	}
}

/** The reader with a panel of entries open. */
export type ReaderWithEntries = ReaderScreen & {
	readonly mode: Extract<ReaderMode, {readonly cursor: number}>;
};

/** Moves the cursor of a panel. */
export function moveInPanel(state: State, reader: ReaderWithEntries, distance: number): Step {
	const panel = panelOf(state, reader);
	const last = panel?.type === 'entries' ? panel.entries.length - 1 : 0;
	const cursor = Math.max(0, Math.min(reader.mode.cursor + distance, last));
	return [withScreen(state, {...reader, mode: {...reader.mode, cursor}})];
}

/** Moves the cursor of a panel by screens, so that no entry is passed unseen. */
export function pagePanel(state: State, reader: ReaderWithEntries, screens: number): Step {
	const panel = panelOf(state, reader);
	const entries = panel?.type === 'entries' ? panel.entries : [];
	const step = screens < 0 ? -1 : 1;
	let distance = 0;
	for (let page = 0; page < Math.min(Math.abs(screens), entries.length); page++) {
		distance += step * entriesInPage(state, entries, reader.mode.cursor + distance, step);
	}
	return moveInPanel(state, reader, distance);
}
