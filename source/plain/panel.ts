/** What is said of a panel of the reader. */
import type {EntriesPanel, Panel, PanelChoice, PanelEntry} from '../app/reader/panel.js';
import {spoken} from './spoken.js';

/** The whole of a panel, for when it opens. */
export function panelLines(panel: Panel): readonly string[] {
	switch (panel.type) {
		case 'entries':
			return [...panel.entries.map(entryLine), `here: ${entryInHand(panel)}`];
		case 'choices':
			return [`${panel.verb}: ${[...panel.choices.map(choiceWords), 'Enter back'].join(', ')}`];
		default:
			return panel satisfies never;
	}
}

/** The entry under the cursor. */
export function entryInHand({entries, cursor}: EntriesPanel): string {
	const entry = entries[cursor];
	return spoken(entry ? entryLine(entry, cursor) : '');
}

/** The entries that were passed in reading on, or the one that was come to. */
export function entriesPassed(
	panel: EntriesPanel,
	was: Panel | undefined,
	readsOn: boolean,
): readonly string[] {
	const passed =
		readsOn && was?.type === 'entries'
			? panel.entries.map(entryLine).slice(was.cursor + 1, panel.cursor + 1)
			: [];
	return passed.length > 0 ? passed : [entryInHand(panel)];
}

/** An entry with the number that leads there. */
function entryLine({words, paragraph}: PanelEntry, index: number): string {
	const number = paragraph?.number === undefined ? '' : `${paragraph.number}.`;
	const mark = paragraph?.mark === undefined ? '' : `(${paragraph.mark})`;
	const parts = [number, mark, words].filter(part => part !== '');
	return `${index + 1}  ${parts.join(' ').trimEnd()}`;
}

function choiceWords({key, words, count, isChosen}: PanelChoice): string {
	return `${key} ${words}${count === undefined ? '' : ` ${count}`}${isChosen ? ' chosen' : ''}`;
}
