/** Runs the built program, on a terminal and without one. */
import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {type Context, folderWith} from '../archive/folder.js';
import {cacheHome} from '../cache-home.js';
import {root} from '../root.js';
import {type PseudoTerminal, type Start, start} from '../terminal/pseudo-terminal.js';

/** The entry of the program. */
export const entry: string = join(root, 'source', 'cables.cjs');

/** The program with a fault of ours in it, which `FAULT` names. */
export const faulty: readonly string[] = [
	process.execPath,
	'--import',
	fileURLToPath(new URL('fixtures/fault.js', import.meta.url)),
	entry,
];

/** The cables that ship with the program. */
export const shipped: string = join(root, 'cables');

/** A place for settings of the test's own, of somebody who has seen the welcome. */
export function settingsHome(context: Context): string {
	return folderWith(context, {[join('cables', 'settings.json')]: welcomedSettings});
}

/** The settings of whoever has seen the welcome and changed nothing. */
export const welcomedSettings: string = JSON.stringify({isWelcomed: true});

/** The program on a terminal; it is ended with the test, or after some milliseconds. */
export function onTerminal(
	context: Context,
	args: readonly string[],
	options: Omit<Partial<Start>, 'args'> & {
		readonly home?: string;
		readonly longest?: number;
		readonly entry?: string;
		readonly nodeOptions?: readonly string[];
	} = {},
): PseudoTerminal {
	const {
		home = settingsHome(context),
		longest = 60_000,
		entry: file = entry,
		nodeOptions = [],
		env,
		...rest
	} = options;
	const terminal = start({
		command: process.execPath,
		args: [...nodeOptions, file, ...args],
		...rest,
		env: {XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: cacheHome, ...env},
	});
	return endWithTest(context, terminal, longest);
}

/** A program on a terminal that ends with its test, or after some milliseconds: else it would keep the test from ending. */
export function endWithTest(context: Context, terminal: PseudoTerminal, longest = 60_000): PseudoTerminal {
	let hasEnded = false;
	const limit = setTimeout(() => terminal.kill('SIGKILL'), longest);
	void terminal.exit.then(() => {
		hasEnded = true;
		clearTimeout(limit);
	});
	context.after(() => {
		if (!hasEnded) {
			terminal.kill('SIGKILL');
		}
	});
	return terminal;
}

/** The list of the program on a terminal, once it is complete. */
export async function openList(
	context: Context,
	folder: string = shipped,
	options: Parameters<typeof onTerminal>[2] = {},
): Promise<PseudoTerminal> {
	const terminal = onTerminal(context, [folder], options);
	await terminal.waitFor(/newest first|oldest first/);
	return terminal;
}

/** Presses a key and waits until the screen holds something. */
export async function pressAndSee(
	terminal: PseudoTerminal,
	keys: string,
	what: string | RegExp,
): Promise<void> {
	terminal.press(keys);
	await terminal.waitFor(what);
}

/** Waits until all keys have been taken: a frame that is asked for after them has come. */
export async function answered(terminal: PseudoTerminal, keys = '\u000C', patience?: number): Promise<void> {
	const before = terminal.bytes().length;
	terminal.press(keys);
	await terminal.waitFor(() => terminal.bytes().length > before, patience);
}

/** The last row of the screen. */
export function lastRow(terminal: PseudoTerminal): string {
	return terminal.screen().at(-1) ?? '';
}

/** The selected row of the list. */
export function selectedRow(terminal: PseudoTerminal): string {
	return terminal.screen().find(row => row.startsWith('▸')) ?? '';
}

/** Ends the program with `q` from the list, and gives its exit code. */
export async function quit(terminal: PseudoTerminal): Promise<number> {
	terminal.press('q');
	return (await terminal.exit).exitCode;
}

/** The program without a terminal. */
export function run(
	args: readonly string[],
	options: {
		readonly uid?: number;
		readonly cwd?: string;
		readonly input?: string;
		readonly node?: string;
		readonly env?: Readonly<Record<string, string>>;
	} = {},
): SpawnSyncReturns<string> {
	const {uid, cwd, input = '', node = process.execPath, env} = options;
	return spawnSync(node, [entry, ...args], {
		encoding: 'utf8',
		input,
		timeout: 20_000,
		env: {
			...process.env,
			XDG_CONFIG_HOME: '/nonexistent',
			XDG_STATE_HOME: cacheHome,
			XDG_CACHE_HOME: cacheHome,
			...env,
		},
		...(cwd !== undefined && {cwd}),
		...(uid !== undefined && {uid, gid: uid}),
	});
}

/** A folder within one that is removed with the test. */
export function emptyFolder(context: Context, name: string): string {
	const folder = join(folderWith(context), name);
	mkdirSync(folder);
	return folder;
}
