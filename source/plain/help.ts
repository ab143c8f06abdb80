/** What is said of a page of explanations. */
import {type HelpLine, helpTop, linesOf, nothingHere} from '../app/page/help.js';
import type {HelpScreen, State} from '../app/state.js';
import {type Change, said} from './change.js';
import {spoken} from './spoken.js';

/** What has changed on a page of explanations; a page that opens or has been narrowed is told whole. */
export function helpChange(change: Change, help: HelpScreen): readonly string[] {
	const {before, after, readsOn} = change;
	const was = before.screen.type === 'help' ? before.screen : undefined;
	if (!was) {
		return [...said(change), help.about, ...allLines(after, help)];
	}
	if (help.mode.type === 'filter') {
		return [];
	}
	if (was.mode.type === 'filter' && help.filter !== '') {
		return allLines(after, help);
	}
	const [from, to] = [helpTop(before, was), helpTop(after, help)];
	return readsOn && to > from + 1
		? linesOf(after, help)
				.slice(from + 1, to + 1)
				.map(wordsOf)
		: [helpInHand(after, help)];
}

/** The line of the page that the reader has come to. */
export function helpInHand(state: State, help: HelpScreen): string {
	const line = linesOf(state, help)[helpTop(state, help)];
	return line === undefined ? nothingHere : spoken(wordsOf(line));
}

function allLines(state: State, help: HelpScreen): readonly string[] {
	const lines = linesOf(state, help);
	return lines.length === 0 ? [nothingHere] : lines.map(wordsOf);
}

function wordsOf(line: HelpLine): string {
	if (line === 'blank') {
		return '';
	}
	return 'title' in line ? line.title : `  ${line.term}  ${line.words}`;
}
