/** What a key or a paste does in a given state. */
import {type Binding, everywhere, type KeyTable, tableFor} from './keymap.js';
import type {State, Step} from './state.js';

/** What keys and pastes do in a state. */
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
	const table = tableFor(state.screen);
	const {bindings, line} = table;
	// `tableFor` gives the table for this very mode, but the types cannot express it.
	const screen = state.screen as never;
	// While a line is typed, an unbound key is text.
	const common = line ? [] : everywhere;
	return {
		table,
		bound(key) {
			const binding = bindingOf(bindings, key) ?? bindingOf(common, key);
			return binding && (count => binding.run(state, screen, count));
		},
		readsThrough: key => bindingOf(bindings, key)?.readsThrough === true,
		prompt: line && {
			edit: key => line.edit(state, screen, key),
			paste: text => line.paste(state, screen, text),
		},
	};
}

function bindingOf(bindings: readonly Binding<never>[], key: string): Binding<never> | undefined {
	return bindings.find(({keys}) => keys.includes(key));
}
