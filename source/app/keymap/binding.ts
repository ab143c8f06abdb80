/** A key, and what it does. */

import {openHelp} from '../navigation.js';
import type {Prompt} from '../prompt.js';
import {refusal, type WayOut} from '../secure.js';
import type {Step} from '../state/effect.js';
import type {HelpGroup, Screen} from '../state/screen.js';
import {type State, withMessage} from '../state/state.js';

/** A row of a table, for the screen `S`. */
export type Binding<S> = {
	/** The keys; the hint line shows the first. */
	readonly keys: readonly string[];
	/** What it does, for the help. */
	readonly words: string;
	/** Its word on the hint line; without one it is not shown there. */
	readonly hint?: string;
	/** Its word in a given state, where that is not always the same. */
	readonly hintNow?: (state: State, screen: S) => string;
	/** Where its hint is placed in a given state; without this, always in table order. */
	readonly hintPlace?: (state: State, screen: S) => HintPlace;
	/** How it leads out of the program, if it does; `--secure` refuses it. */
	readonly wayOut?: WayOut;
	/** Whether it reads on: plain mode then prints all that it passes, not only where it ends. */
	readonly readsThrough?: boolean;
	/** `count` is the number typed before the key, if any; `keys`, what else can be done by keys. */
	readonly run: (state: State, screen: S, count: number | undefined, keys: Keys) => Step;
};

/** Where a hint is placed: before all others, in table order, or nowhere, since the key would do nothing. */
export type HintPlace = 'first' | 'usual' | 'none';

/** The keys of one mode of a screen, and what it does with others. */
export type KeyTable<S> = {
	/** Their title in the help of the screen; without one they are not in it. */
	readonly title?: string;
	readonly bindings: readonly Binding<S>[];
	/** Whether digits are a count for the next key. */
	readonly takesNumbers?: true;
	/** The prefix, if these are its second keys. Any other key is dropped with it. */
	readonly prefix?: string;
	/** How every row leads out of the program, if it does. */
	readonly wayOut?: WayOut;
	/** Whether a key that is not in it closes what is open and then acts as usual. */
	readonly letsThrough?: true;
	/** If a line is being typed: what follows when it has changed, and when it is left by deleting from an empty one. */
	readonly line?: {
		readonly typed: (state: State, screen: S, prompt: Prompt) => Step;
		readonly leave: (state: State, screen: S) => Step;
		/** What is said of more than has room on it, if there is another way to write that. */
		readonly full?: string;
	};
};

/** All keys, for bindings that show them or run one by its name. */
export type Keys = {
	/** The keys of a screen, for its help. */
	readonly help: (screen: Screen['type']) => readonly HelpGroup[];
	/** What can be run by name on a screen with nothing open over it. */
	readonly commands: (screen: Screen['type']) => readonly NamedCommand[];
	/** Those that can be run in the current state. */
	readonly commandsAt: (state: State) => readonly NamedCommand[];
};

/** Something that can be run by name: what a key does, or a command that has no key. */
export type NamedCommand = {
	readonly name: string;
	readonly words: string;
	readonly keys: readonly string[];
	/** Whether it is refused, and therefore not offered. */
	readonly isRefused?: boolean;
	readonly run: (state: State) => Step;
};

/** The name of what a key does: its words in the help, up to what they explain. */
export function nameOf({words}: Pick<Binding<never>, 'words'>): string {
	return (/^[^;:,(]+/.exec(words)?.[0] ?? words).trim();
}

/** A row of a table; `keys` are separated by spaces. */
export function bind<S>(keys: string, words: string, run: Binding<S>['run'], hint?: string): Binding<S> {
	return {keys: keys.split(' '), words, run, ...(hint !== undefined && {hint})};
}

/** The same row, for what leads out of the program. */
export function leadingOut<S>(wayOut: WayOut, binding: Binding<S>): Binding<S> {
	return {...binding, wayOut};
}

/** What a row does; with `--secure`, a row that leads out of the program is refused. */
export function runOf<S>({run, wayOut}: Binding<S>, {isSecure}: Pick<State, 'isSecure'>): Binding<S>['run'] {
	return isSecure && wayOut !== undefined ? state => [withMessage(state, refusal(wayOut))] : run;
}

/** The same row, for a move that reads on. */
export function readingThrough<S>(binding: Binding<S>): Binding<S> {
	return {...binding, readsThrough: true};
}

/** The same row, with a hint only while something holds, and before all others if the user then probably wants it. */
export function hintedWhile<S>(
	holds: (state: State, screen: S) => boolean,
	binding: Binding<S>,
	place: 'first' | 'usual' = 'usual',
): Binding<S> {
	return {...binding, hintPlace: (state, screen) => (holds(state, screen) ? place : 'none')};
}

/** The same row, with another word on the hint line where it leads elsewhere. */
export function hintedAs<S>(word: (state: State, screen: S) => string, binding: Binding<S>): Binding<S> {
	return {...binding, hintNow: word};
}

/** The same row, with a hint only while the key does more than report why it does nothing. */
export function hintedWhileActing<S>(binding: Binding<S>, place: 'first' | 'usual' = 'usual'): Binding<S> {
	const isActing = (state: State, screen: S) => acts(state, binding.run(state, screen, undefined, noKeys));
	return hintedWhile(isActing, binding, place);
}

/** Whether a step changes the screen or asks for anything. */
export function acts({screen}: State, [next, ...effects]: Step): boolean {
	return effects.length > 0 || !isSame(next.screen, screen);
}

/** Whether two values are deeply equal. A part that both share is not compared, nor are the numbers of a long list. */
function isSame(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) {
		return true;
	}
	if (!isRecord(one) || !isRecord(other)) {
		return false;
	}
	const [parts, others] = [Object.entries(one), new Map(Object.entries(other))];
	return parts.length === others.size && parts.every(([name, part]) => isSame(part, others.get(name)));
}

function isRecord(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

const noKeys: Keys = {help: () => [], commands: () => [], commandsAt: () => []};

type Move<S> = (state: State, screen: S, distance: number) => Step;

/** A move by `step`, times the count; with `counted`, a count makes that move instead. */
export function by<S>(step: number, move: Move<S>, counted?: Move<S>): Binding<S>['run'] {
	return (state, screen, count) =>
		count !== undefined && counted
			? counted(state, screen, count * Math.sign(step))
			: move(state, screen, step * (count ?? 1));
}

/** The rows for whole and half screens of a list; the first has a hint, if one is given, while it moves. */
export function paging<S>(page: Move<S>, move: Move<S>, hint?: string): readonly Binding<S>[] {
	const down = bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, page, move), hint);
	return [
		readingThrough(hint === undefined ? down : hintedWhileActing(down)),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, page, move)),
		readingThrough(bind('d Ctrl-D', 'half a screen down', by(0.5, page, move))),
		bind('u Ctrl-U', 'half a screen up', by(-0.5, page, move)),
	];
}

/** The words of the row that opens the help of a screen. */
const helpWords = 'this help';

/** The row that opens the help of a screen. */
export function openingHelp(keys: string, about: string): Binding<unknown> {
	return bind(keys, helpWords, openKeys(about), 'help');
}

/** The key that opens the help of a screen, if there is one. */
export function helpKey({bindings}: KeyTable<never>): string | undefined {
	return bindings.find(({words}) => words === helpWords)?.keys[0];
}

/** Opens the help of a screen. */
export function openKeys(about: string): Binding<unknown>['run'] {
	return (state, _screen, _count, keys) =>
		openHelp(state, `${about} · Enter runs one`, keys.help(state.screen.type));
}

/** The keys that give up what is under way, a count or an opening, whatever else they do on a screen. */
export const cancelKeys: readonly string[] = ['Escape', 'Ctrl-G'];

/** The name of a key as it is shown. */
export function keyName(key: string): string {
	return key === 'Escape' ? 'Esc' : key;
}
