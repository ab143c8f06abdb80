/** What a key or a paste does in a given state. */
import {grouped} from '../cable/counts.js';
import {type Binding, type KeyTable, runOf} from './keymap/binding.js';
import {everywhere, keysWith, tableFor} from './keymap/keymap.js';
import {editPrompt, insert, MOST_CHARACTERS, type Prompt} from './prompt.js';
import type {Step} from './state/effect.js';
import {type State, withMessage} from './state/state.js';

/** What keys and pastes do in the current state. */
export type Dispatch = {
	/** The table of the current mode. */
	readonly table: KeyTable<never>;
	/** What a key is bound to, if anything, given the number typed before it. */
	readonly bound: (key: string) => ((count: number | undefined) => Step) | undefined;
	/** Whether a key reads on: see `Binding`. */
	readonly readsThrough: (key: string) => boolean;
	/** If a line is being typed: what a key does to it, if anything, and what a paste does. */
	readonly prompt:
		| {
				readonly edit: (key: string) => Step | undefined;
				readonly paste: (text: string) => Step;
		  }
		| undefined;
};

/** What keys and pastes do on the current screen. */
export function dispatchFor(state: State): Dispatch {
	const table = tableFor(state.screen, state.userKeys);
	const {bindings, line} = table;
	// `tableFor` gives the table for this very mode, but the types cannot express it.
	const screen = state.screen as never;
	const open = 'prompt' in state.screen.mode ? state.screen.mode.prompt : undefined;
	// While a line is typed, an unbound key is text.
	const common = line ? [] : everywhere;
	const edited = (line: Line, prompt: Prompt | 'leave' | 'full'): Step => {
		if (prompt === 'full') {
			return [withMessage(state, line.full ?? full)];
		}
		return prompt === 'leave' ? line.leave(state, screen) : line.typed(state, screen, prompt);
	};
	return {
		table,
		bound(key) {
			const binding = bindingOf(bindings, key) ?? bindingOf(common, key);
			const keys = keysWith(state.userKeys, state);
			return binding && (count => runOf(binding, state)(state, screen, count, keys));
		},
		readsThrough: key => bindingOf(bindings, key)?.readsThrough === true,
		prompt: line &&
			open && {
				edit(key) {
					const prompt = editPrompt(open, key);
					return prompt && edited(line, prompt);
				},
				paste: text => edited(line, insert(open, text)),
			},
	};
}

type Line = NonNullable<KeyTable<never>['line']>;

const full = `a line has at most ${grouped(MOST_CHARACTERS)} characters; nothing was added`;

function bindingOf(bindings: readonly Binding<never>[], key: string): Binding<never> | undefined {
	return bindings.find(binding => binding.keys.includes(key));
}
