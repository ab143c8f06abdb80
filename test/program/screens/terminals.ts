/** What terminals of some types show, for tests: kept in `terminals/`; `UPDATE=1` keeps what is seen. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {texts} from '../../app/texts.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {root} from '../../root.js';
import {type PseudoTerminal, start} from '../../terminal/pseudo-terminal.js';
import {endWithTest, entry, openList, pressAndSee, quit, settingsHome} from '../run.js';

type Environment = Readonly<Record<string, string>>;

/** The types that have screens, and the environments that tell them. */
export const types: readonly (readonly [name: string, env: Environment])[] = [
	['xterm-256color', {TERM: 'xterm-256color'}],
	['screen', {TERM: 'screen'}],
	['tmux-256color', {TERM: 'tmux-256color'}],
	['linux', {TERM: 'linux'}],
	['vt100', {TERM: 'vt100'}],
	['c-locale', {TERM: 'xterm-256color', LC_ALL: 'C'}],
];

/** Checks that a terminal of a type has the screens that are kept. */
export async function checkScreens(context: Context, name: string, env: Environment): Promise<void> {
	const terminal = await openList(context, join(folderWith(context, inFolder), 'folder'), {
		env: {COLORFGBG: undefined, COLORTERM: undefined, ...env},
	});
	const pictures: string[] = [];
	for (const [screen, keys, awaited] of screens) {
		await pressAndSee(terminal, keys, inLocale(awaited, name));
		pictures.push(picture(screen, terminal));
	}
	await pressAndSee(terminal, 'qq', 'newest first');
	assert.equal(await quit(terminal), 0);
	check(name, pictures.join('\n'));
}

/** Checks that a terminal that can show no screens gets the lines that are kept; the change is one of its environment, for `env`. */
export async function checkLines(context: Context, change: string): Promise<void> {
	const home = settingsHome(context);
	const folder = join(folderWith(context, inFolder), 'folder');
	const terminal = endWithTest(
		context,
		start({
			command: 'env',
			args: [change, process.execPath, entry, folder],
			rows: 12,
			env: {XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home},
		}),
	);
	await terminal.waitFor('5 cables');
	for (const [keys, awaited] of lines) {
		await pressAndSee(terminal, keys, awaited);
	}
	terminal.press('qqq');
	assert.equal((await terminal.exit).exitCode, 0);
	// How far the folder is read is said only where that takes long.
	check(
		'dumb',
		terminal
			.bytes()
			.replaceAll('\r', '')
			.replace(/^reading .*\n/gm, ''),
	);
}

const kept = join(root, 'test', 'program', 'screens', 'terminals');

/** Compares with what is kept; `UPDATE=1` keeps what was seen. */
function check(name: string, seen: string): void {
	const file = join(kept, `${name}.txt`);
	if (process.env.UPDATE) {
		mkdirSync(kept, {recursive: true});
		writeFileSync(file, seen);
	}
	assert.ok(existsSync(file), `${file} is missing; UPDATE=1 writes it`);
	assert.equal(seen, readFileSync(file, 'utf8'));
}

/** A screen: its rows without blanks at their ends, and below them what is not plain in them. */
function picture(name: string, terminal: PseudoTerminal): string {
	// A blank that was painted is as good as none.
	const rows = terminal.screen().map(row => row.trimEnd());
	return `== ${name}\n${rows.join('\n')}\n-- looks\n${terminal.looks().join('\n')}\n`;
}

const screens = [
	['list', 'j', ' 2/5'],
	['search', '/zend tol', /subject\+post 1 .* text \d+/],
	['cable', '\u0007\u0007g\r', /From +AMEMBASSY STRELSAU/],
	['find', '/sarnow\r', /"sarnow" 1\/2/],
	['markings', 'cs', 'only S: '],
] as const;

/** Keys, and what they are answered with where lines are appended. */
const lines = [
	['j', '2  2007-06-13'],
	['g\r', /By +Tobias/],
	['/sarnow\r', /1\. +Colonel Sarnow/],
	['cs', 'only S: '],
] as const;

/** The folder has a name of its own, which is seen. */
const inFolder = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`folder/${name}`, text]));

/** A dot in the middle of a line is none in ASCII. */
function inLocale(awaited: string | RegExp, name: string): string | RegExp {
	return name === 'c-locale' && typeof awaited === 'string' ? awaited.replace('·', '.') : awaited;
}
