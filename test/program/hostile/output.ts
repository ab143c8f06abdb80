/** All that commands write on a terminal of files that would steer it: every command and format, in every way to have colours or none. */
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {type Context, folderWith} from '../../archive/folder.js';
import {start} from '../../terminal/pseudo-terminal.js';
import {entry} from '../run.js';
import {payloads} from './payloads.js';
import {checkSeen, shown} from './seen.js';
import {printedControls} from './stray-controls.js';
import {
	hostileTexts,
	LONGEST_NAME,
	namedTexts,
	nameOf,
	type Pack,
	packs,
	readOnPage,
	signed,
} from './texts.js';

/** A way to have colours or none. */
export type Way = {
	readonly name: string;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** Nothing but text may be written then, not even looks of our own. */
	readonly isBare?: boolean;
};

/** The ways, from an environment of a terminal with 256 colours. */
export const ways: readonly Way[] = [
	{name: 'nothing said'},
	{name: '--color=never', args: ['--color=never'], isBare: true},
	{name: '--color=always', args: ['--color=always']},
	{name: 'TERM=dumb', env: {TERM: 'dumb'}, isBare: true},
	{name: 'no TERM', env: {TERM: undefined}, isBare: true},
	{name: 'an empty TERM', env: {TERM: ''}, isBare: true},
	{name: 'TERM=vt100', env: {TERM: 'vt100'}},
	{name: 'NO_COLOR', env: {NO_COLOR: '1'}},
	{name: 'FORCE_COLOR=0', env: {FORCE_COLOR: '0'}},
	{name: 'NO_COLOR and TERM=dumb', env: {NO_COLOR: '1', TERM: 'dumb'}, isBare: true},
	{name: '--color=never and FORCE_COLOR', args: ['--color=never'], env: {FORCE_COLOR: '3'}, isBare: true},
	{name: '--color=always and TERM=dumb', args: ['--color=always'], env: {TERM: 'dumb'}},
	{name: '--theme=mono', args: ['--theme=mono']},
	{name: '--ascii --color=never', args: ['--ascii', '--color=never'], isBare: true},
	{name: 'the C locale', args: ['--color=never'], env: {LC_ALL: 'C'}, isBare: true},
];

/** What is given to the program: texts, names, values and places of which every one is hostile. */
export type Hostile = {
	/** Files with payloads in their texts. */
	readonly texts: readonly string[];
	/** A folder with payloads in subjects and names, some of which cannot be read. */
	readonly folder: string;
	/** The name of a folder for caches with payloads in it. */
	readonly cache: string;
};

/** Files that hold every payload, or those of a few packs, and some texts more. */
export function hostileFiles(
	context: Context,
	more: readonly string[] = [],
	all: readonly Pack[] = packs(8000),
): Hostile {
	const texts: Record<string, string | Uint8Array> = {
		...hostileTexts(all),
		...Object.fromEntries(more.map((text, index) => [`more${index}.txt`, text])),
	};
	const folder = folderWith(context, texts);
	const broken = packs(LONGEST_NAME).slice(0, 20);
	const unreadable = broken.map(pack => [`${nameOf('file', pack)}.txt`, '\0'.repeat(100)] as const);
	const named = folderWith(context, {...namedTexts(), ...Object.fromEntries(unreadable)});
	const cache = join(folderWith(context), payloads.slice(0, 20).join('').replaceAll('/', ''));
	mkdirSync(cache);
	return {texts: Object.keys(texts).map(name => join(folder, name)), folder: named, cache};
}

/** Every command and format that writes without a screen; what a row begins with are keys that it reads. */
export function commands({texts, folder}: Hostile): readonly (readonly string[])[] {
	const payload = payloads
		.filter(text => !text.includes('\0'))
		.slice(0, 300)
		.join('');
	const nowhere = join(folder, payload.replaceAll('/', '').slice(0, 200));
	const rows = ['text', 'json', 'csv', 'tsv'];
	return [
		...['text', 'markdown', 'json', 'raw'].map(format => ['print', `--format=${format}`, ...texts]),
		['print', '--headers', '--width=200', ...texts],
		['print', '--problems', ...texts],
		['print', '--marking=C', ...texts],
		['print', folder, nowhere, `${payload} 12`],
		...rows.map(format => ['list', `--format=${format}`, folder]),
		...rows.map(format => ['search', `--format=${format}`, `--folder=${folder}`, 's0001']),
		['list', `--query=${payload}`, folder],
		['search', payload, nowhere],
		['index', '--rebuild', folder],
		['index', '--rebuild', '--format=json', folder],
		['index', '--check', folder],
		['purge', '--yes', folder],
		['--plain', folder],
		['--plain', texts[0] ?? ''],
		...[
			[nowhere],
			['list', nowhere],
			['index', nowhere],
			['purge', nowhere],
			['search', 'x', `--folder=${nowhere}`],
		],
		...[[payload, payload], [`--${payload}`], ['print', `--marking=${payload}`, 'x'], [`lst${payload}`, 'x']],
	];
}

/** The most that the line of a program may take on Linux is much more than this. */
const LONGEST_LINE = 100_000;

/** What commands write on a terminal in one way, one after the other; fails if anything in it is not the program's own. */
export async function checkWritten(
	all: readonly (readonly string[])[],
	{args = [], env = {}, isBare = false, name}: Way,
	cache: string,
): Promise<string> {
	const written: string[] = [];
	for (const command of all) {
		assert.ok(command.join(' ').length < LONGEST_LINE);
		const changes = Object.entries(env).map(([variable, value]) =>
			value === undefined ? `--unset=${variable}` : `${variable}=${value}`,
		);
		// The test keeps none of the terminals to its end: there are hundreds, and each has all that was written.
		const terminal = start({
			command: '/bin/sh',
			// No keys come from the terminal, so that every session in lines ends by itself. The terminal gives its
			// program a TERM where there is none.
			args: [
				...['-c', 'exec env "$@" < /dev/null', 'sh'],
				...changes.toSorted((a, b) => Number(b.startsWith('-')) - Number(a.startsWith('-'))),
				...[process.execPath, entry, ...args, ...command],
			],
			columns: 400,
			env: {XDG_CONFIG_HOME: '/nonexistent', XDG_STATE_HOME: cache, XDG_CACHE_HOME: cache},
			isWatched: true,
		});
		await terminal.exit;
		const bytes = terminal.bytes();
		const what = `${name}: ${command.slice(0, 2).join(' ').slice(0, 60)}`;
		assert.notEqual(bytes, '', what);
		assert.deepEqual(printedControls(bytes), [], what);
		assert.deepEqual(terminal.incidents(), [], what);
		assert.ok(!(isBare && bytes.includes('\u001B')), `${what} has looks`);
		written.push(bytes);
	}
	return written.join('');
}

/** Checks that print on a terminal shows every payload of some packs as marks, in one way. */
export async function checkShown(context: Context, way: Way, all: readonly Pack[]): Promise<void> {
	const {texts, cache} = hostileFiles(context, [], all);
	const written = await checkWritten([['print', ...texts]], way, cache);
	const seen = written.replace(/\s/g, '');
	// What is blank to JavaScript is a blank between words.
	checkSeen(seen, 'body', index => shown(signed('body', index).replace(/\s/g, '')), all.flat());
	checkSeen(seen, 'page', index => shown(readOnPage(index)), all.flat());
}
