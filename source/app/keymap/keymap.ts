/**
 * Every key, and what it does.
 *
 * The hint line and the help are made from these tables. Only what is the same in every table is elsewhere: digits,
 * which are a count, the keys that give up what is under way (`cancelKeys`), and what lists the second keys of a prefix.
 * A binding is typed by the screen it acts on, so a function of the reader on a key of the list does not compile.
 */
import {type CommandingScreen, completeCommand, runCommand, typeCommand, typedCommands} from '../command.js';
import {dossierCommands} from '../dossiers/commands.js';
import {suppliedNumber, suppliedYear} from '../help/explain.js';
import {stateSymbols} from '../memory/words.js';
import {closeMode} from '../navigation.js';
import {isLoading} from '../progress.js';
import {editingKeys} from '../prompt.js';
import {isOffered} from '../secure.js';
import type {Step} from '../state/effect.js';
import type {HelpGroup, InMode, Screen} from '../state/screen.js';
import {type State, withMessage} from '../state/state.js';
import {noUserKeys, type UserKeys} from '../user-keys.js';
import {
	type Binding,
	bind,
	type HintPlace,
	type Keys,
	type KeyTable,
	keyName,
	leadingOut,
	nameOf,
	runOf,
} from './binding.js';
import {comparisonKeys} from './comparison-keys.js';
import {contextKeys, contextSortKeys} from './context-keys.js';
import {listCopyKeys, readerCopyKeys, readerCopyToMarkKeys} from './copy-keys.js';
import {facetsKeys} from './facets-keys.js';
import {filingKeys} from './filing-keys.js';
import {findingsKeys, findingsQuoteKeys} from './findings-keys.js';
import {helpFilterKeys, helpKeys} from './help-keys.js';
import {
	listHistoryKeys,
	listKeys,
	listSavedKeys,
	listSaveKeys,
	listSearchKeys,
	listSortKeys,
	listTaggedKeys,
} from './list-keys.js';
import {listGoToMarkKeys, listMarkKeys, readerGoToMarkKeys, readerMarkKeys} from './mark-keys.js';
import {listNotesKeys, notingKeys} from './noting-keys.js';
import {
	leaveKeys,
	listAlignKeys,
	listDisplayKeys,
	readerAlignKeys,
	readerDisplayKeys,
} from './prefix-keys.js';
import {
	readerAtMostKeys,
	readerFindKeys,
	readerKeepKeys,
	readerKeys,
	readerMarkingsKeys,
	readerOutlineKeys,
} from './reader-keys.js';
import {exportKeys, pipeKeys, replaceKeys} from './taking-keys.js';
import {readerThreadKeys} from './thread-keys.js';
import {withUserKeys} from './with-user-keys.js';

/** Keys that work wherever no line is being typed. */
export const everywhere: readonly Binding<unknown>[] = [
	bind('Q', 'quit from anywhere', state => [state, {type: 'quit'}]),
	bind('Ctrl-C', 'stop reading the folder; does not quit', stopReading),
	bind('Ctrl-L', 'redraw the screen', state => [state, {type: 'repaint'}]),
	leadingOut(
		'shell',
		bind('Ctrl-Z', 'suspend to the shell', state => [state, {type: 'suspend'}]),
	),
];

const commandKeys: KeyTable<CommandingScreen> = {
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
		browse: listKeys,
		search: listSearchKeys,
		history: listHistoryKeys,
		notes: listNotesKeys,
		saved: listSavedKeys,
		save: listSaveKeys,
		sort: listSortKeys,
		tagged: listTaggedKeys,
		mark: listMarkKeys,
		'go-to-mark': listGoToMarkKeys,
		copy: listCopyKeys,
		align: listAlignKeys,
		display: listDisplayKeys,
		leave: leaveKeys,
		export: exportKeys,
		replace: replaceKeys,
		pipe: pipeKeys,
		file: filingKeys,
		note: notingKeys,
		command: commandKeys,
	},
	context: {browse: contextKeys, sort: contextSortKeys},
	facets: {browse: facetsKeys},
	findings: {browse: findingsKeys, quote: findingsQuoteKeys},
	comparison: {browse: comparisonKeys},
	reader: {
		browse: readerKeys,
		copy: readerCopyKeys,
		'copy-to-mark': readerCopyToMarkKeys,
		align: readerAlignKeys,
		display: readerDisplayKeys,
		leave: leaveKeys,
		export: exportKeys,
		replace: replaceKeys,
		pipe: pipeKeys,
		file: filingKeys,
		note: notingKeys,
		find: readerFindKeys,
		keep: readerKeepKeys,
		mark: readerMarkKeys,
		'go-to-mark': readerGoToMarkKeys,
		markings: readerMarkingsKeys,
		'at-most': readerAtMostKeys,
		outline: readerOutlineKeys,
		thread: readerThreadKeys,
		command: commandKeys,
	},
	help: {browse: helpKeys, filter: helpFilterKeys},
} satisfies {
	readonly [T in Screen['type']]: TablesFor<Extract<Screen, {readonly type: T}>>;
};

type TablesFor<S extends Screen> = {readonly [M in S['mode']['type']]: KeyTable<InMode<S, M>>};

/** The table of a screen in its mode, with the user's keys. */
export function tableFor(screen: Screen, userKeys: UserKeys): KeyTable<never> {
	return screen.mode.type === 'browse' ? browsingTable(screen.type, userKeys) : tableOfMode(screen);
}

function tableOfMode(screen: Screen): KeyTable<never> {
	switch (screen.type) {
		case 'list':
			return keymap.list[screen.mode.type];
		case 'context':
			return keymap.context[screen.mode.type];
		case 'facets':
			return keymap.facets[screen.mode.type];
		case 'findings':
			return keymap.findings[screen.mode.type];
		case 'comparison':
			return keymap.comparison[screen.mode.type];
		case 'reader':
			return keymap.reader[screen.mode.type];
		case 'help':
			return keymap.help[screen.mode.type];
		default:
			return screen satisfies never;
	}
}

/** The table of a screen with nothing open over it. */
function browsingTable(screen: Screen['type'], userKeys: UserKeys): KeyTable<never> {
	const own = userKeys[screen];
	const table: KeyTable<never> = keymap[screen].browse;
	if (!own) {
		return table;
	}
	const known = memo.get(own) ?? withUserKeys(table, own, [...everywhere, ...typedCommands.map(asBinding)]);
	memo.set(own, known);
	return known;
}

const memo = new WeakMap<object, KeyTable<never>>();

/** A command without a key, which the user may give one. */
function asBinding({name, run}: (typeof typedCommands)[number]): Binding<never> {
	return {keys: [], words: name, run};
}

/** Whether a key means the same on every screen. */
export function worksEverywhere(key: string): boolean {
	return everywhere.some(({keys}) => keys.includes(key));
}

/** A key and a word for what it does. */
export type Hint = {readonly key: string; readonly word: string};

/** Whether `--secure` holds: no other program is run, and no file of the user's choice written. */
type Secured = Pick<State, 'isSecure'>;

const notSecured: Secured = {isSecure: false};

/** All hints of a table. */
export function hintsFor({bindings}: KeyTable<never>, secured: Secured = notSecured): readonly Hint[] {
	return bindings.filter(binding => isOffered(secured, binding)).flatMap(binding => hintOf(binding));
}

/** Whether a key was pressed that waits for a second one. */
export function awaitsSecondKey({screen, userKeys}: State): boolean {
	return tableFor(screen, userKeys).prefix !== undefined;
}

/** The hints that matter at a moment: those likely to be wanted first, and none for a key that would do nothing. */
export function hintsAt(state: State): readonly Hint[] {
	const {screen, userKeys} = state;
	const {bindings} = tableFor(screen, userKeys);
	const offered = bindings.filter(binding => isOffered(state, binding));
	// The table is that of the screen, but the types cannot express it.
	const placed = offered.map(binding => ({
		binding,
		place: binding.hintPlace?.(state, screen as never) ?? 'usual',
	}));
	const at = (wanted: HintPlace) =>
		placed.flatMap(({binding, place}) =>
			place === wanted ? hintOf(binding, binding.hintNow?.(state, screen as never)) : [],
		);
	return [...at('first'), ...at('usual')];
}

function hintOf({keys: [key], hint}: Binding<never>, word = hint): readonly Hint[] {
	return word === undefined || key === undefined ? [] : [{key: keyName(key), word}];
}

/** All keys, with the user's, for what a key does. */
export function keysWith(userKeys: UserKeys, secured: Secured = notSecured): Keys {
	const keys: Keys = {
		help: screen => helpFor(screen, userKeys, secured),
		commandsAt: state => [...keys.commands(state.screen.type), ...dossierCommands(state)],
		commands: screen => [
			...typedCommands.map(command => ({...command, keys: []})),
			...[...browsingTable(screen, userKeys).bindings, ...everywhere].map(binding => ({
				name: nameOf(binding),
				words: binding.words,
				keys: binding.keys,
				...(isOffered(secured, binding) ? {} : {isRefused: true}),
				// It is run only on the screen that it was found for, but the types cannot express it.
				run: (state: State) => runOf(binding, secured)(state, state.screen as never, undefined, keys),
			})),
		],
	};
	return keys;
}

/** The help of a screen: the keys of its modes, and those that work everywhere. */
export function helpFor(
	screen: Screen['type'],
	userKeys: UserKeys = noUserKeys,
	secured: Secured = notSecured,
): readonly HelpGroup[] {
	const {browse: _, ...modes} = keymap[screen];
	const tables: readonly KeyTable<never>[] = Object.values(modes).filter(table => isOffered(secured, table));
	const offered = (bindings: readonly Binding<never>[]) =>
		bindings.filter(binding => isOffered(secured, binding));
	const groupsOf = ({title, bindings}: KeyTable<never>, canBeRun: boolean) =>
		title === undefined ? [] : [group(title, offered(bindings), canBeRun)];
	return [
		...groupsOf(browsingTable(screen, userKeys), true),
		...tables.flatMap(table => groupsOf(table, false)),
		...(screen === 'list'
			? [{title: 'Symbols in the list', entries: [...stateSymbols, suppliedNumber, suppliedYear]}]
			: []),
		{
			title: 'Commands',
			entries: typedCommands.map(({name, words}) => ({term: `:${name}`, words, command: name})),
		},
		group('Everywhere', offered(everywhere), true),
		group('Editing a line', editingKeys),
	];
}

/** The help of all screens that have one; a group that several share is there for each. */
export function helpOfAll(secured: Secured = notSecured): readonly HelpGroup[] {
	return (['list', 'context', 'facets', 'findings', 'comparison', 'reader'] as const).flatMap(screen =>
		helpFor(screen, undefined, secured),
	);
}

/** What may follow a prefix, for a page of its own. */
export function secondKeysHelp({title, prefix, bindings}: KeyTable<never>, secured: Secured): HelpGroup {
	return group(
		title ?? `After ${prefix}`,
		bindings.filter(binding => isOffered(secured, binding)),
	);
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
			term: binding.keys.map(keyName).join(' ') || `:${nameOf(binding)}`,
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
