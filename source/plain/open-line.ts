/** The last line, which stays open while something is typed on it. */
import type {Prompt} from '../app/prompt.js';
import type {State} from '../app/state.js';

/** What stands on the line that is being typed: words behind their sign, or a number; empty if there is none. */
export function openLine(state: State): string {
	const prompt = promptOf(state);
	const sign = state.screen.mode.type === 'command' ? ':' : '/';
	return prompt ? `${sign}${withCaret(prompt)}` : state.count;
}

/** The prompt of the screen in front, where one is open. */
export function promptOf({screen}: State): Prompt | undefined {
	return 'prompt' in screen.mode ? screen.mode.prompt : undefined;
}

/** What to append, so that behind a line left open come some lines and another open one. */
export function appended(before: string, lines: readonly string[], after: string): string {
	if (lines.length === 0 && before !== '' && after.startsWith(before)) {
		return after.slice(before.length);
	}
	const end = before === '' ? '' : '\n';
	return `${end}${lines.map(line => `${line}\n`).join('')}${after}`;
}

/** Where typing does not go on at the end a stroke shows the place. */
function withCaret({text, cursor}: Prompt): string {
	return cursor === text.length ? text : `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}
