/** What plain mode prints about a comparison. */
import {comparisonTop, comparisonWords} from '../app/comparison/comparison.js';
import {linesOf} from '../app/comparison/lines.js';
import type {ComparisonScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import type {Span} from '../layout/layout.js';
import {lineText} from '../layout/layout.js';
import {hintLines, type StateChange} from './change.js';
import {orBlank} from './or-blank.js';

/** What has changed: the lines that were passed, or the current one. */
export function comparisonChange(change: StateChange, screen: ComparisonScreen): readonly string[] {
	const {before, after, readsThrough} = change;
	const was = before.screen.type === 'comparison' ? before.screen : undefined;
	if (screen.answer === 'asked') {
		return hintLines(change);
	}
	if (was?.answer !== screen.answer && !before.previous.includes(screen)) {
		return [...hintLines(change), ...found(after, screen)];
	}
	const [from, to] = [was ? comparisonTop(before, was) : 0, comparisonTop(after, screen)];
	const passed = was && readsThrough && to > from ? linesBetween(after, screen, from + 1, to + 1) : [];
	return [...hintLines(change), ...(passed.length > 0 ? passed : [currentCompared(after, screen)])];
}

/** The first lines, when they are known. */
export function comparisonLinesFound(before: State, after: State): readonly string[] {
	const {screen: was} = before;
	const {screen} = after;
	return was.type === 'comparison' && screen.type === 'comparison' && was.answer !== screen.answer
		? found(after, screen)
		: [];
}

function found(state: State, screen: ComparisonScreen): readonly string[] {
	return [comparisonWords(screen), ...linesBetween(state, screen, 0, comparisonTop(state, screen) + 1)];
}

/** The current line, or why there is none. */
export function currentCompared(state: State, screen: ComparisonScreen): string {
	const top = comparisonTop(state, screen);
	return linesBetween(state, screen, top, top + 1)[0] ?? comparisonWords(screen);
}

function linesBetween(state: State, screen: ComparisonScreen, start: number, end: number): readonly string[] {
	return linesOf(state, screen)
		.lines.slice(start, end)
		.map((spans: readonly Span[]) => orBlank(lineText({spans})));
}
