/** What a key or a paste does in a state. */
import {type Binding, everywhere, type KeyTable, tableFor} from './keymap.js';
import type {State, Step} from './state.js';

/** How a state takes what is typed. */
export type Dispatch = {
	/** The table that is in force. */
	readonly table: KeyTable<never>;
	/** What a key is bound to, if it is; the count is the number typed in front of it. */
	readonly bound: (key: string) => ((count: number | undefined) => Step) | undefined;
	/** Whether a key goes on reading, and so tells all that it passes where lines are appended. */
	readonly readsOn: (key: string) => boolean;
	/** The prompt, where one is open: what a key types, if anything, and what a paste does. */
	readonly prompt:
		| {
				readonly edit: (key: string) => Step | undefined;
				readonly paste: (text: string) => Step;
		  }
		| undefined;
};

/** How the screen in front takes what is typed. */
export function dispatchFor(state: State): Dispatch {
	const table = tableFor(state.screen);
	const {bindings, line} = table;
	// The table is the one for a screen in this mode, which is more than the types can tell.
	const screen = state.screen as never;
	// Where a line is typed, a key that is not bound is text.
	const common = line ? [] : everywhere;
	return {
		table,
		bound(key) {
			const binding = bindingOf(bindings, key) ?? bindingOf(common, key);
			return binding && (count => binding.run(state, screen, count));
		},
		readsOn: key => bindingOf(bindings, key)?.readsOn === true,
		prompt: line && {
			edit: key => line.edit(state, screen, key),
			paste: text => line.paste(state, screen, text),
		},
	};
}

function bindingOf(bindings: readonly Binding<never>[], key: string): Binding<never> | undefined {
	return bindings.find(({keys}) => keys.includes(key));
}
