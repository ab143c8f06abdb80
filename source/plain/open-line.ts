/** The last line, which stays open while something is being typed. */

import {filingSign} from '../app/dossiers/filing.js';
import {notingSign} from '../app/dossiers/noting.js';
import {signOf} from '../app/list/status.js';
import type {Prompt} from '../app/prompt.js';
import type {Screen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {takingSign} from '../app/taking/export.js';

/** The text of the line being typed: words after `/` or `:`, or a number; empty if there is none. */
export function openLine(state: State): string {
	const prompt = promptOf(state);
	return prompt ? `${signOfLine(state.screen)}${withCaret(prompt)}` : state.count;
}

function signOfLine(screen: Screen): string {
	switch (screen.mode.type) {
		case 'command':
			return ':';
		case 'save':
			return 'save as: ';
		case 'export':
			return `${takingSign(screen.mode)}: `;
		case 'pipe':
			return takingSign(screen.mode);
		case 'file':
			return `${filingSign(screen.mode)}: `;
		case 'note':
			return `${notingSign(screen.mode)}: `;
		case 'quote':
			return 'quotation: ';
		case 'history':
			return 'earlier query: ';
		default:
			return screen.type === 'list' ? signOf(screen.filter?.scope ?? 'subject') : '/';
	}
}

/** The prompt of the current screen, if one is open. */
function promptOf({screen}: State): Prompt | undefined {
	return 'prompt' in screen.mode ? screen.mode.prompt : undefined;
}

/** What to append so that after an open line follow some lines and the next open one. */
export function appended(before: string, lines: readonly string[], after: string): string {
	if (lines.length === 0 && before !== '' && after.startsWith(before)) {
		return after.slice(before.length);
	}
	const end = before === '' ? '' : '\n';
	return `${end}${lines.map(line => `${line}\n`).join('')}${after}`;
}

/** If the cursor is not at the end, a bar shows where it is. */
function withCaret({text, cursor}: Prompt): string {
	return cursor === text.length ? text : `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}
