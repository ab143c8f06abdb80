/** What plain mode prints about a page of explanations. */
import {helpTop, selectedCommand} from '../app/help/help.js';
import {type HelpLine, linesOf, nothingMatches} from '../app/help/help-lines.js';
import type {HelpScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {hintLines, type StateChange} from './change.js';
import {orBlank} from './or-blank.js';

/** What has changed on the page; when it opens or is filtered, all of it. */
export function helpChange(change: StateChange, help: HelpScreen): readonly string[] {
	const {before, after, readsThrough} = change;
	const was = before.screen.type === 'help' ? before.screen : undefined;
	if (!was) {
		return [...hintLines(change), help.about, ...allLines(after, help)];
	}
	if (help.mode.type === 'filter') {
		return [];
	}
	if (was.mode.type === 'filter' && help.filter !== '') {
		return allLines(after, help);
	}
	const [from, to] = [currentIndex(before, was), currentIndex(after, help)];
	return readsThrough && to > from + 1
		? linesOf(after, help)
				.slice(from + 1, to + 1)
				.map(wordsOf)
		: [currentHelpLine(after, help)];
}

/** The current line of the page. */
export function currentHelpLine(state: State, help: HelpScreen): string {
	const line = linesOf(state, help)[currentIndex(state, help)];
	return line === undefined ? nothingMatches : orBlank(wordsOf(line));
}

/** The line of the selected command; without commands, the first visible one. */
function currentIndex(state: State, help: HelpScreen): number {
	const selected = selectedCommand(help);
	return selected === undefined
		? helpTop(state, help)
		: linesOf(state, help).findIndex(
				line => typeof line === 'object' && 'command' in line && line.command === selected,
			);
}

function allLines(state: State, help: HelpScreen): readonly string[] {
	const lines = linesOf(state, help);
	return lines.length === 0 ? [nothingMatches] : lines.map(wordsOf);
}

function wordsOf(line: HelpLine): string {
	if (line === 'blank') {
		return '';
	}
	return 'title' in line ? line.title : `  ${line.term}  ${line.words}`;
}
