/** What plain mode prints about each event: lines for those who cannot use a screen. */
import {dispatchFor} from '../app/dispatch.js';
import type {Event} from '../app/state/event.js';
import type {State} from '../app/state/state.js';
import {welcomeLines} from '../app/welcome.js';
import type {StateChange} from './change.js';
import {comparisonChange, comparisonLinesFound, currentCompared} from './comparison.js';
import {contextChange, contextLinesFound, currentContextLine} from './context.js';
import {currentFacetLine, facetLinesCounted, facetsChange} from './facets.js';
import {currentFinding, findingsChange, findingsLinesFound} from './findings.js';
import {currentHelpLine, helpChange} from './help.js';
import {countLines, folderReadLines, listChange, resultLines, selectedRow} from './list.js';
import {currentReaderLine, readerChange} from './reader.js';

/** The first line: the folder, and the keys for help and for quitting; on the very first start the welcome follows. */
export function greeting(state: State): readonly string[] {
	return [
		`cables  ${state.folder.name}  h help, q quit`,
		...welcomeLines(state).map(({wish, way}) => `${wish}: ${way}`),
	];
}

/** The lines about an event; what is being typed is not among them. */
export function announce(before: State, event: Event, after: State): readonly string[] {
	switch (event.type) {
		case 'resized':
			return [];
		case 'progress':
			return [];
		case 'said':
			return [event.message];
		case 'index-replaced':
			// Its cables follow.
			return before.screen.type === after.screen.type ? [] : changes({before, after, readsThrough: false});
		case 'cables-read':
			return isFolderRead(before, after) ? folderReadLines(after) : [];
		case 'hits-found':
			return [...resultLines(before, after), ...goingOn(before, after)];
		case 'scopes-counted':
			return countLines(before, after);
		case 'contexts-found':
			return contextLinesFound(before, after);
		case 'findings-found':
			return after.screen.type === 'findings'
				? findingsLinesFound(before, after)
				: changes({before, after, readsThrough: false});
		case 'cables-compared':
			return comparisonLinesFound(before, after);
		case 'facets-counted':
			return facetLinesCounted(before, after);
		default:
			return changes({before, after, readsThrough: readsThrough(before, event)});
	}
}

/** The line where the reader is. */
export function currentLine(state: State): string {
	const {screen} = state;
	switch (screen.type) {
		case 'list':
			return selectedRow(state, screen);
		case 'context':
			return currentContextLine(state, screen);
		case 'facets':
			return currentFacetLine(state, screen);
		case 'findings':
			return currentFinding(state, screen);
		case 'comparison':
			return currentCompared(state, screen);
		case 'reader':
			return currentReaderLine(state, screen);
		case 'help':
			return currentHelpLine(state, screen);
		default:
			return screen satisfies never;
	}
}

/** What was left half read, which is known once the query of the last run is answered. */
function goingOn(before: State, {halfReadCable, message}: State): readonly string[] {
	return halfReadCable !== undefined && before.halfReadCable === undefined && message !== undefined
		? [message]
		: [];
}

/** A single file has no list to print. */
function isFolderRead({folder: was}: State, {folder}: State): boolean {
	return was.progress.type !== 'complete' && folder.progress.type === 'complete' && !folder.isSingleFile;
}

function readsThrough(before: State, event: Event): boolean {
	const key = event.type === 'key' ? event.key : event.type === 'line-ended' ? 'Enter' : '';
	return dispatchFor(before).readsThrough(key);
}

function changes(change: StateChange): readonly string[] {
	const {before, after} = change;
	const {screen, message} = after;
	if (before === after) {
		return [];
	}
	// Only a message, or a number being typed.
	if (screen === before.screen) {
		return message === undefined ? [] : [message];
	}
	switch (screen.type) {
		case 'list':
			return listChange(change, screen);
		case 'context':
			return contextChange(change, screen);
		case 'facets':
			return facetsChange(change, screen);
		case 'findings':
			return findingsChange(change, screen);
		case 'comparison':
			return comparisonChange(change, screen);
		case 'reader':
			return readerChange(change, screen);
		case 'help':
			return helpChange(change, screen);
		default:
			return screen satisfies never;
	}
}
