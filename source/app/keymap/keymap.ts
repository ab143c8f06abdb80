/**
 * Every key, and what it does.
 *
 * The hint line and the help are made from these tables; there is no other list of keys. A binding is typed by the
 * screen it acts on, so a function of the reader on a key of the list does not compile.
 */
import {type CommandingScreen, completeCommand, runCommand, typeCommand, typedCommands} from '../command.js';
import {suppliedNumber, suppliedYear} from '../page/explain.js';
import {isLoading} from '../progress.js';
import {editingKeys} from '../prompt.js';
import {closeMode} from '../screens.js';
import {type HelpGroup, type InMode, type Screen, type State, type Step, withMessage} from '../state.js';
import {type Binding, bind, type Keys, type KeyTable, keyName, type NamedCommand, nameOf} from './binding.js';
import {context, contextSort} from './context-keys.js';
import {listCopy, readerCopy} from './copy-keys.js';
import {facets} from './facets-keys.js';
import {help, helpFilter} from './help-keys.js';
import {list, listHistory, listSave, listSaved, listSearch, listSort} from './list-keys.js';
import {reader, readerAtMost, readerFind, readerKeep, readerMarkings, readerOutline} from './reader-keys.js';

/** Keys that work wherever no line is being typed. */
export const everywhere: readonly Binding<unknown>[] = [
	bind('Q', 'quit from anywhere', state => [state, {type: 'quit'}]),
	bind('Ctrl-C', 'stop reading the folder; does not quit', stopReading),
	bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
	bind('Ctrl-Z', 'suspend to the shell', state => [state, {type: 'suspend'}]),
];

const command: KeyTable<CommandingScreen> = {
	line: {typed: typeCommand, leave: closeMode},
	bindings: [
		bind('Enter', 'run the command', runCommand, 'run'),
		bind(
			'Tab',
			'complete the name, and again the next; on an empty line, all commands',
			completeCommand,
			'complete',
		),
		bind('Escape Ctrl-G Ctrl-C', 'cancel', closeMode, 'cancel'),
	],
};

/** The tables by screen and mode. */
export const keymap = {
	list: {
		browse: list,
		search: listSearch,
		history: listHistory,
		saved: listSaved,
		save: listSave,
		sort: listSort,
		copy: listCopy,
		command,
	},
	context: {browse: context, sort: contextSort},
	facets: {browse: facets},
	reader: {
		browse: reader,
		copy: readerCopy,

		find: readerFind,
		keep: readerKeep,
		markings: readerMarkings,
		'at-most': readerAtMost,
		outline: readerOutline,
		command,
	},
	help: {browse: help, filter: helpFilter},
} satisfies {
	readonly [T in Screen['type']]: TablesFor<Extract<Screen, {readonly type: T}>>;
};

type TablesFor<S extends Screen> = {readonly [M in S['mode']['type']]: KeyTable<InMode<S, M>>};

/** The table of a screen in its mode. */
export function tableFor(screen: Screen): KeyTable<never> {
	switch (screen.type) {
		case 'list':
			return keymap.list[screen.mode.type];
		case 'context':
			return keymap.context[screen.mode.type];
		case 'facets':
			return keymap.facets[screen.mode.type];
		case 'reader':
			return keymap.reader[screen.mode.type];
		case 'help':
			return keymap.help[screen.mode.type];
		default:
			return screen satisfies never;
	}
}

/** Whether a key means the same on every screen. */
export function worksEverywhere(key: string): boolean {
	return everywhere.some(({keys}) => keys.includes(key));
}

/** The hints of a table: a key and a word each. */
export function hintsFor({
	bindings,
}: KeyTable<never>): readonly {readonly key: string; readonly word: string}[] {
	return bindings.flatMap(({keys, hint}) =>
		hint === undefined ? [] : [{key: keyName(keys[0] ?? ''), word: hint}],
	);
}

/** What can be run by name on a screen: the commands without a key first, then what its keys do. */
function commandsOn(screen: Screen['type']): readonly NamedCommand[] {
	const bindings: readonly Binding<never>[] = [...keymap[screen].browse.bindings, ...everywhere];
	return [
		...typedCommands.map(command => ({...command, keys: []})),
		...bindings.map(binding => ({
			name: nameOf(binding),
			words: binding.words,
			keys: binding.keys,
			// It is run only on the screen that it was found for, but the types cannot express it.
			run: (state: State) => binding.run(state, state.screen as never, undefined, keys),
		})),
	];
}

/** All keys, for what a key does. */
export const keys: Keys = {help: helpFor, commands: commandsOn};

/** The help of a screen: the keys of its modes, and those that work everywhere. */
export function helpFor(screen: Screen['type']): readonly HelpGroup[] {
	const tables: readonly KeyTable<never>[] = Object.values(keymap[screen]);
	return [
		...tables.flatMap(table =>
			table.title === undefined ? [] : [group(table.title, table.bindings, table === keymap[screen].browse)],
		),
		...(screen === 'list' ? [{title: 'Symbols in the list', entries: [suppliedNumber, suppliedYear]}] : []),
		{
			title: 'Commands',
			entries: typedCommands.map(({name, words}) => ({term: `:${name}`, words, command: name})),
		},
		group('Everywhere', everywhere, true),
		group('Editing a line', editingKeys),
	];
}

/** Keys as a group of the help; those of the screen itself can be run from there. */
function group(
	title: string,
	bindings: readonly Pick<Binding<never>, 'keys' | 'words'>[],
	canBeRun = false,
): HelpGroup {
	return {
		title,
		entries: bindings.map(binding => ({
			term: binding.keys.map(keyName).join(' '),
			words: binding.words,
			...(canBeRun && {command: nameOf(binding)}),
		})),
	};
}

function stopReading(state: State): Step {
	return isLoading(state.folder.progress)
		? [state, {type: 'stop-reading'}]
		: [withMessage(state, 'press Q to quit')];
}
