/** What a key or a paste does in a state: the one place that knows which table and which prompt a screen has. */
import {type CommandingScreen, editCommand, pasteIntoCommand} from './command.js';
import {type Binding, type Context, keymap} from './keymap.js';
import {editSearch, pasteIntoSearch} from './list/search.js';
import {editFilter, pasteIntoFilter} from './page/help.js';
import {editFind, pasteIntoFind} from './reader/find.js';
import type {State, Step} from './state.js';

/** How a state takes what is typed. */
export type Dispatch = {
	readonly context: Context;
	/** What a key is bound to, if it is; the count is the number typed in front of it. */
	readonly bound: (key: string) => ((count: number | undefined) => Step) | undefined;
	/** Whether a key goes on reading, and so tells all that it passes where lines are appended. */
	readonly readsOn: (key: string) => boolean;
	/** The prompt, where one is open: what a key types, if anything, and what a paste does. */
	readonly prompt?: {
		readonly edit: (key: string) => Step | undefined;
		readonly paste: (text: string) => Step;
	};
};

/** How the screen in front takes what is typed. */
export function dispatchFor(state: State): Dispatch {
	const {screen} = state;
	switch (screen.type) {
		case 'list':
			switch (screen.mode.type) {
				case 'browse':
					return commands('list', keymap.list, state, screen);
				case 'search': {
					const searching = {...screen, mode: screen.mode};
					return prompt('list-search', keymap['list-search'], state, searching, editSearch, pasteIntoSearch);
				}
				case 'command':
					return commandLine(state, {...screen, mode: screen.mode});
				case 'sort':
					return commands('list-sort', keymap['list-sort'], state, screen);
				default:
					return screen.mode satisfies never;
			}
		case 'reader':
			switch (screen.mode.type) {
				case 'browse':
					return commands('reader', keymap.reader, state, screen);
				case 'find': {
					const finding = {...screen, mode: screen.mode};
					return prompt('reader-find', keymap['reader-find'], state, finding, editFind, pasteIntoFind);
				}
				case 'command':
					return commandLine(state, {...screen, mode: screen.mode});
				case 'markings':
					return commands('reader-markings', keymap['reader-markings'], state, screen);
				case 'outline': {
					const outlined = {...screen, mode: screen.mode};
					return commands('reader-outline', keymap['reader-outline'], state, outlined);
				}
				default:
					return screen.mode satisfies never;
			}
		case 'help':
			switch (screen.mode.type) {
				case 'browse':
					return commands('help', keymap.help, state, screen);
				case 'filter': {
					const filtering = {...screen, mode: screen.mode};
					return prompt('help-filter', keymap['help-filter'], state, filtering, editFilter, pasteIntoFilter);
				}
				default:
					return screen.mode satisfies never;
			}
		default:
			return screen satisfies never;
	}
}

function commandLine(state: State, screen: CommandingScreen): Dispatch {
	return prompt('command', keymap.command, state, screen, editCommand, pasteIntoCommand);
}

/** Where keys are commands, those that work everywhere work too. */
function commands<S>(context: Context, bindings: readonly Binding<S>[], state: State, screen: S): Dispatch {
	return {
		context,
		bound: key => boundTo(bindings, state, screen, key) ?? boundTo(keymap.everywhere, state, screen, key),
		readsOn: key => bindingOf(bindings, key)?.readsOn === true,
	};
}

/** Where a line is typed, a key that has no meaning of its own is text. */
function prompt<S>(
	context: Context,
	bindings: readonly Binding<S>[],
	state: State,
	screen: S,
	edit: (state: State, screen: S, key: string) => Step | undefined,
	paste: (state: State, screen: S, text: string) => Step,
): Dispatch {
	return {
		context,
		bound: key => boundTo(bindings, state, screen, key),
		readsOn: key => bindingOf(bindings, key)?.readsOn === true,
		prompt: {edit: key => edit(state, screen, key), paste: text => paste(state, screen, text)},
	};
}

function boundTo<S>(bindings: readonly Binding<S>[], state: State, screen: S, key: string) {
	const binding = bindingOf(bindings, key);
	return binding && ((count: number | undefined) => binding.run(state, screen, count));
}

function bindingOf<S>(bindings: readonly Binding<S>[], key: string): Binding<S> | undefined {
	return bindings.find(({keys}) => keys.includes(key));
}
