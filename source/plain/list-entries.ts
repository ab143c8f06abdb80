/** What plain mode prints about the entries that the list shows instead of cables. */
import {entriesOf} from '../app/list/entries.js';
import type {ListEntries, ListEntry} from '../app/list/list-entry.js';
import type {ListScreen} from '../app/state/screen.js';
import type {StateChange} from './change.js';

/** All entries when they open, then the selected one. */
export function entriesChange(change: StateChange, was: ListScreen, list: ListScreen): readonly string[] {
	const entries = entriesOf(change.after, list);
	if (!entries) {
		return [];
	}
	const cursorOf = ({mode}: ListScreen) => ('cursor' in mode ? mode.cursor : undefined);
	const isMoved = was.mode.type === list.mode.type && cursorOf(was) !== cursorOf(list);
	return isMoved ? [selectedEntry(entries)] : entryLines(entries);
}

function entryLines({title, entries}: ListEntries): readonly string[] {
	return [title, ...entries.map(entryLine)];
}

/** The selected entry, or the title above all. */
export function selectedEntry({entries, cursor, title}: ListEntries): string {
	const entry = cursor === undefined ? undefined : entries[cursor];
	return entry && cursor !== undefined ? entryLine(entry, cursor) : title;
}

/** An entry with the number to choose it. */
export function entryLine({name = '', words, count}: ListEntry, index: number): string {
	return [String(index + 1), name, words, count].filter(part => part !== '').join('  ');
}
