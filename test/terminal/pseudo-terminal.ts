/**
 * A terminal for tests: runs a program in a pseudo-terminal and shows what a user would see.
 */
import {isUtf8} from 'node:buffer';
import process from 'node:process';
import {StringDecoder} from 'node:string_decoder';
import {setTimeout as sleep} from 'node:timers/promises';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {cacheHome} from '../cache-home.js';
import {workingFolder} from '../root.js';
import {watchIncidents} from './incidents.js';
import {cellsOf, looks, type SeenCell, screen as screenOf} from './stage.js';

/** How to start a program, by default at 80×24 in an environment of a UTF-8 terminal. */
export type Start = {
	readonly command: string;
	readonly args?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly cwd?: string;
	/** Added to the environment of the test; undefined takes a variable away. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** The terminal takes note of `incidents`, for which it needs some time at the start. */
	readonly isWatched?: boolean;
};

/** How a program has ended: by a signal or, if that is 0, with an exit code. */
export type Exit = {readonly exitCode: number; readonly signal: number};

/** The modes of the terminal that a program may change. */
export type Modes = {
	readonly isAlternateScreen: boolean;
	readonly isCursorHidden: boolean;
	readonly isBracketedPaste: boolean;
	readonly isAutowrap: boolean;
	readonly mouse: string;
};

/** The modes of a terminal that nobody has changed. */
export const asFound: Modes = {
	isAlternateScreen: false,
	isCursorHidden: false,
	isBracketedPaste: false,
	isAutowrap: true,
	mouse: 'none',
};

/** A program on a terminal of its own. */
export type PseudoTerminal = {
	readonly pid: number;
	readonly exit: Promise<Exit>;
	/** The rows of the screen, without blanks at their ends. */
	readonly screen: () => readonly string[];
	/** What is not plain on the screen: the row, the columns, the looks, and the words that have them. */
	readonly looks: () => readonly string[];
	/** The cells of the screen, row by row. */
	readonly cells: () => readonly (readonly SeenCell[])[];
	readonly modes: () => Modes;
	/** All that the program has written. */
	readonly bytes: () => string;
	/** What a watched terminal was sent that no text from outside may send it: see `watchIncidents`. */
	readonly incidents: () => readonly string[];
	readonly press: (keys: string | Buffer) => void;
	/** Waits until the screen holds a text, or something is true; fails after 10 s and shows the screen. */
	readonly waitFor: (what: string | RegExp | (() => boolean), timeout?: number) => Promise<void>;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal?: string) => void;
	/** The terminal reads nothing until `thaw`, as behind a dead line. */
	readonly freeze: () => void;
	readonly thaw: () => void;
	/** The terminal goes away. */
	readonly hangUp: () => void;
};

/** Starts a program on a terminal of its own. */
export function start({
	command,
	args = [],
	columns = 80,
	rows = 24,
	cwd = workingFolder,
	env = {},
	isWatched = false,
}: Start): PseudoTerminal {
	const child = pty.spawn(command, [...args], {
		cols: columns,
		rows,
		cwd,
		env: environment(env),
		encoding: null,
	});
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const incidents = isWatched ? watchIncidents(terminal) : notWatched;
	const utf8 = new StringDecoder('utf8');
	const chunks: Buffer[] = [];
	let bytes = '';
	let isCursorHidden = false;
	let isAutowrap = true;
	let unread = 0;
	let ending: string | undefined;
	child.onData(chunk => {
		// Without an encoding the chunks are bytes, whatever their type says.
		const written = Buffer.from(chunk);
		const data = utf8.write(written);
		chunks.push(written);
		bytes += data;
		unread++;
		terminal.write(written, () => unread--);
	});
	for (const final of ['h', 'l'] as const) {
		// Asked for here, since the terminal does not tell these two.
		terminal.parser.registerCsiHandler({prefix: '?', final}, modes => {
			isCursorHidden = modes.includes(25) ? final === 'l' : isCursorHidden;
			isAutowrap = modes.includes(7) ? final === 'h' : isAutowrap;
			return false;
		});
	}
	const exit = new Promise<Exit>(resolve => {
		child.onExit(({exitCode, signal}) => {
			ending = `exit code ${exitCode}, signal ${signal ?? 0}`;
			// What it has written last is to be seen when it has ended.
			terminal.write('', () => resolve({exitCode, signal: signal ?? 0}));
		});
	});
	const screen = () => screenOf(terminal);
	const holds = (what: string | RegExp | (() => boolean)) => {
		if (typeof what === 'function') {
			return what();
		}
		const text = screen().join('\n');
		return typeof what === 'string' ? text.includes(what) : what.test(text);
	};
	return {
		pid: child.pid,
		exit,
		screen,
		looks: () => looks(terminal),
		cells: () => cellsOf(terminal),
		modes: () => ({
			isAlternateScreen: terminal.buffer.active.type === 'alternate',
			isCursorHidden,
			isBracketedPaste: terminal.modes.bracketedPasteMode,
			isAutowrap,
			mouse: terminal.modes.mouseTrackingMode,
		}),
		bytes: () => bytes,
		incidents: () => [...incidents(), ...(isUtf8(Buffer.concat(chunks)) ? [] : ['bytes that are no UTF-8'])],
		press: keys => child.write(keys as string),
		async waitFor(what, timeout = 10_000) {
			const end = performance.now() + timeout;
			while (unread > 0 || !holds(what)) {
				if (performance.now() > end || (ending !== undefined && unread === 0 && !holds(what))) {
					// A program left running would keep the test from ending.
					if (ending === undefined) {
						child.kill('SIGKILL');
					}
					const how = ending === undefined ? `within ${timeout} ms` : `since it ended with ${ending}`;
					throw new Error(`no ${what} ${how} on\n${screen().join('\n')}`);
				}
				await sleep(10);
			}
		},
		resize(newColumns, newRows) {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		kill: signal => child.kill(signal),
		freeze: () => child.pause(),
		thaw: () => child.resume(),
		hangUp: () => (child as unknown as {readonly destroy: () => void}).destroy(),
	};
}

function notWatched(): never {
	throw new Error('this terminal was not watched');
}

function environment(changes: Readonly<Record<string, string | undefined>>): Record<string, string> {
	const {CI: _, NO_COLOR: __, FORCE_COLOR: ___, TMUX: ____, STY: _____, ...inherited} = process.env;
	const all = {...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', XDG_CACHE_HOME: cacheHome, ...changes};
	return Object.fromEntries(
		Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
}
