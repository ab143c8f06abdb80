/** The page about a cable's file: its path, size and hash, and the position in it. */
import {counted, grouped} from '../../cable/counts.js';
import {cursorIndex, keysOf, selectedKey} from '../list/rows.js';
import {orderWords} from '../list/status.js';
import {openHelp} from '../navigation.js';
import {layoutOf, topLine} from '../reader/layout.js';
import {placeWords} from '../reader/status.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {DescribedFile, HelpGroup, ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';

/** Asks for the file of the selected cable. */
export function describeSelected(state: State, list: ListScreen): Step {
	const key = selectedKey(state, list);
	return key === undefined
		? [withMessage(state, 'the list is empty')]
		: [state, {type: 'describe-file', key}];
}

/** Asks for the file of the open cable. */
export function describeOpen(state: State, {key}: ReaderScreen): Step {
	return [state, {type: 'describe-file', key}];
}

/** Opens the page. */
export function fileDescribed(state: State, {file}: Extract<Event, {type: 'file-described'}>): Step {
	return openHelp(state, 'file of this cable', [fileGroup(file, positionWords(state))]);
}

function fileGroup({path, isRow, size, sha256}: DescribedFile, position: string): HelpGroup {
	const entries = [
		{term: 'path', words: path, isVerbatim: true},
		{term: 'size', words: counted(size, 'byte')},
		{term: 'sha256', words: sha256, isVerbatim: true},
		...(position === '' ? [] : [{term: 'position', words: position}]),
	] as const;
	return {title: isRow ? 'The part of the file, as text in UTF-8' : 'The file', entries};
}

/** The position in the list or in the text. */
function positionWords(state: State): string {
	const {screen} = state;
	switch (screen.type) {
		case 'list': {
			const {length} = keysOf(state, screen);
			const matching = screen.filter ? ` that match "${screen.filter.text}"` : '';
			const row = `row ${grouped(cursorIndex(state, screen) + 1)} of ${grouped(length)}${matching}`;
			return `${row}, ${orderWords(state, screen)}`;
		}
		case 'reader': {
			const {length} = layoutOf(state, screen).lines;
			const line = `line ${grouped(topLine(state, screen) + 1)} of ${grouped(length)}`;
			return [line, placeWords(state, screen)].filter(words => words !== '').join(', ');
		}
		case 'help':
		case 'context':
		case 'facets':
		case 'findings':
		case 'comparison':
			return '';
		default:
			return screen satisfies never;
	}
}
