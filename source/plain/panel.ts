/** What plain mode prints about a panel of the reader. */
import type {EntriesPanel, Panel, PanelChoice, PanelEntry} from '../app/reader/panel/panel.js';
import {orBlank} from './or-blank.js';

/** All of a panel, for when it opens. */
export function panelLines(panel: Panel): readonly string[] {
	switch (panel.type) {
		case 'entries':
			return [...panel.entries.map(entryLine), `here: ${selectedEntry(panel)}`];
		case 'choices':
			return [`${panel.verb}: ${[...panel.choices.map(choiceWords), 'Enter back'].join(', ')}`];
		default:
			return panel satisfies never;
	}
}

/** The selected entry. */
export function selectedEntry({entries, cursor}: EntriesPanel): string {
	const entry = entries[cursor];
	return orBlank(entry ? entryLine(entry, cursor) : '');
}

/** The entries passed in reading on, or the selected one. */
export function entriesPassed(
	panel: EntriesPanel,
	was: Panel | undefined,
	readsThrough: boolean,
): readonly string[] {
	const passed =
		readsThrough && was?.type === 'entries'
			? panel.entries.map(entryLine).slice(was.cursor + 1, panel.cursor + 1)
			: [];
	return passed.length > 0 ? passed : [selectedEntry(panel)];
}

/** An entry with the number to go there. */
function entryLine({words, paragraph, lead = '', matches = 0, isNoted}: PanelEntry, index: number): string {
	const number = paragraph?.number === undefined ? '' : `${paragraph.number}.`;
	const mark = paragraph?.mark === undefined ? '' : `(${paragraph.mark})`;
	const found = matches === 0 ? '' : `(${matches} ${matches === 1 ? 'match' : 'matches'})`;
	const parts = [lead === '' ? '' : `${lead}:`, number, mark, words, found, isNoted ? 'noted' : ''].filter(
		part => part !== '',
	);
	return `${index + 1}  ${parts.join(' ').trimEnd()}`;
}

function choiceWords({key, words, count, isChosen}: PanelChoice): string {
	return `${key} ${words}${count === undefined ? '' : ` ${count}`}${isChosen ? ' chosen' : ''}`;
}
