/** Completion at the cursor of a query: fields, their values, and words of the archive. */

import {grouped} from '../../../cable/counts.js';
import {completed} from '../../../search/query/complete.js';
import {type Prompt, promptWith} from '../../prompt.js';
import type {Step} from '../../state/effect.js';
import type {Event} from '../../state/event.js';
import type {Completing, InMode, ListScreen, SearchMode} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import {searchTyped} from './filter.js';

type TypingList = InMode<ListScreen, 'search'>;

/** Completes at the cursor; once the completions are known, chooses the next, or the previous one. */
export function complete(state: State, list: TypingList, step: number): Step {
	const {completing} = list.mode;
	if (!completing || completing.completions === 'asked' || completing.completions.length === 0) {
		return askForCompletions(state, list);
	}
	const {completions, chosen} = completing;
	const count = completions.length;
	const next = chosen === undefined ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count;
	return choose(state, list, completing, next);
}

/** Asks for the completions at the cursor of the line. */
export function askForCompletions(state: State, list: TypingList): Step {
	const {text, cursor} = list.mode.prompt;
	const completing: Completing = {text, cursor, completions: 'asked', chosen: undefined};
	const asked = withScreen(state, {...list, mode: {...list.mode, completing}});
	return [asked, {type: 'complete', text, cursor}];
}

/** Whether completions were asked for, and the answer is still to come. */
export function awaitsCompletions({completing}: SearchMode): boolean {
	return completing?.completions === 'asked';
}

/** Shows the completions, if they are still wanted; a single one is put on the line. */
export function completionsFound(state: State, found: Extract<Event, {type: 'completions-found'}>): Step {
	const {screen} = state;
	const completing =
		screen.type === 'list' && screen.mode.type === 'search' ? screen.mode.completing : undefined;
	if (
		screen.type !== 'list' ||
		screen.mode.type !== 'search' ||
		!completing ||
		completing.text !== found.text ||
		completing.cursor !== found.cursor
	) {
		return [state];
	}
	const list: TypingList = {...screen, mode: screen.mode};
	const {completions} = found;
	const answered: Completing = {...completing, completions};
	if (completions.length === 0) {
		const {completing: _, ...mode} = list.mode;
		return [withMessage(withScreen(state, {...list, mode}), 'nothing to complete here')];
	}
	return completions.length === 1
		? choose(state, list, answered, 0)
		: withCommonBeginning(state, list, answered);
}

/** The completions in words: `PREL 25`. */
export function completionWords({insert, count}: {readonly insert: string; readonly count?: number}): string {
	return count === undefined ? insert : `${insert} ${grouped(count)}`;
}

function choose(state: State, list: TypingList, completing: Completing, chosen: number): Step {
	const completion = completing.completions === 'asked' ? undefined : completing.completions[chosen];
	if (!completion) {
		return [state];
	}
	const {text, cursor} = completed(completing.text, completion);
	// What was the only choice, or a field that now takes a value, is finished: the next Tab asks again.
	const isOnly = completing.completions.length === 1;
	return withLine(state, list, {...promptWith(text), cursor}, isOnly ? undefined : {...completing, chosen});
}

/** Inserts the common beginning of all completions, and shows them. */
function withCommonBeginning(state: State, list: TypingList, completing: Completing): Step {
	const completions = completing.completions === 'asked' ? [] : completing.completions;
	const [first] = completions;
	const common = commonBeginning(completions.map(({insert}) => insert));
	const isSamePlace = completions.every(({start, end}) => start === first?.start && end === first.end);
	const before = first === undefined ? '' : completing.text.slice(first.start, first.end);
	if (!first || !isSamePlace || common.length <= before.length) {
		return [withScreen(state, {...list, mode: {...list.mode, completing}})];
	}
	const {text, cursor} = completed(completing.text, {...first, insert: common});
	const moved = completions.map(each => ({...each, end: first.start + common.length}));
	return withLine(
		state,
		list,
		{...promptWith(text), cursor},
		{...completing, text, cursor, completions: moved},
	);
}

function commonBeginning(texts: readonly string[]): string {
	const [first = '', ...others] = texts;
	const length = [...first].findIndex((letter, index) => others.some(other => other[index] !== letter));
	return length < 0 ? first : first.slice(0, length);
}

function withLine(state: State, list: TypingList, prompt: Prompt, completing: Completing | undefined): Step {
	const mode: SearchMode = {type: 'search', prompt: {...prompt, killed: list.mode.prompt.killed}, completing};
	return searchTyped(state, list, mode, list.filter?.scope ?? 'subject');
}
