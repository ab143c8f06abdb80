/** The pictures of the program: real screens of the built program, reading the cables that ship with it. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {welcomedSettings} from '../program/run.js';
import {root} from '../root.js';
import {start} from '../terminal/pseudo-terminal.js';
import {type Colours, svgOf} from './svg.js';

/** The folder that has the pictures. */
export const picturesFolder: string = join(root, 'docs', 'pictures');

/** A screen to show: its name, what it is, its size, and the keys that lead to it, each with what is then seen. */
type Scene = {
	readonly name: string;
	readonly title: string;
	readonly columns: number;
	readonly rows: number;
	readonly steps: readonly (readonly [keys: string, seen: RegExp])[];
};

const scenes: readonly Scene[] = [
	{
		name: 'list',
		title: 'The list of cables, with the selected one beside it',
		columns: 150,
		rows: 30,
		steps: [
			['jjj', /4\/36/],
			['', /EMMERICH HALLBECK(?:.|\n)*Emmerich Hallbeck/],
		],
	},
	{
		name: 'preview',
		title: 'The list with a preview of the selected cable',
		columns: 140,
		rows: 32,
		steps: [['jjj', /│ 10STRELSAU41 /]],
	},
	{
		name: 'search',
		title: 'A search in the texts, with the words around each match',
		columns: 110,
		rows: 24,
		steps: [
			['/text:toll\r', /KING IS ASKED|THE TOLL/],
			['qC', /matches/],
		],
	},
	{
		name: 'reader',
		title: 'A cable, with only the paragraphs of one marking',
		columns: 110,
		rows: 32,
		steps: [
			['/strelsau 509\r', /07STRELSAU509 +SECRET/],
			['cc', /c ✓C 4/],
		],
	},
	{
		name: 'outline',
		title: 'The outline beside a cable',
		columns: 140,
		rows: 32,
		steps: [
			// The list beside its preview has these words, too, so the first row of the reader is waited for.
			['/strelsau 498\r', /^ 07STRELSAU498 /m],
			['o', /o close/],
			['\t]', /¶ 1 of \d/],
		],
	},
	{
		name: 'thread',
		title: 'What a cable cites, and what cites it',
		columns: 110,
		rows: 24,
		steps: [
			['/strelsau 512\r', /07STRELSAU512/],
			['r', /same post/],
		],
	},
];

const terminals: Readonly<Record<'dark' | 'light', Colours>> = {
	dark: {
		ground: '#14171c',
		letters: '#d5d9e0',
		sixteen: [
			...['#14171c', '#b3362d', '#4f9e57', '#c9a227', '#2f63b8', '#96409f', '#38a3b0', '#c5c9d0'],
			...['#6b7280', '#e06257', '#7ccb83', '#e6c65c', '#6b9bee', '#c77bd0', '#6ccfdb', '#ffffff'],
		],
	},
	light: {
		ground: '#fbfaf6',
		letters: '#24262b',
		sixteen: [
			...['#24262b', '#b3362d', '#5fae67', '#d9b233', '#2a5cb0', '#8d3a97', '#45b3c0', '#c5c9d0'],
			...['#6b7280', '#d0493e', '#3f8f47', '#a37f12', '#2a5cb0', '#a650b0', '#1d8794', '#ffffff'],
		],
	},
};

/** A picture and the name of its file. */
export type Picture = {readonly file: string; readonly svg: string};

/** Takes all pictures, dark and light. */
export async function takePictures(): Promise<readonly Picture[]> {
	const pictures: Picture[] = [];
	for (const theme of ['dark', 'light'] as const) {
		for (const scene of scenes) {
			pictures.push({file: `${scene.name}-${theme}.svg`, svg: await takePicture(scene, theme)});
		}
	}
	return pictures;
}

/** A picture of a screen that no longer changes: a frame may come in several pieces, and what it names a moment later. */
async function atRest(take: () => string): Promise<string> {
	let before = take();
	for (;;) {
		await sleep(REST);
		const now = take();
		if (now === before) {
			return now;
		}
		before = now;
	}
}

/** In milliseconds. */
const REST = 300;

/** A program whose user has chosen nothing and read nothing, but has seen the welcome. */
async function takePicture({title, columns, rows, steps}: Scene, theme: 'dark' | 'light'): Promise<string> {
	const home = mkdtempSync(join(tmpdir(), 'cables-'));
	const folder = (name: string) => {
		mkdirSync(join(home, name));
		return join(home, name);
	};
	const state = folder('state');
	mkdirSync(join(state, 'cables'));
	writeFileSync(join(state, 'cables', 'settings.json'), welcomedSettings);
	const terminal = start({
		command: process.execPath,
		args: [join(root, 'source', 'cables.cjs'), `--theme=${theme}`, 'cables'],
		columns,
		rows,
		cwd: root,
		env: {
			XDG_CACHE_HOME: folder('cache'),
			XDG_STATE_HOME: state,
			XDG_CONFIG_HOME: folder('config'),
			XDG_DATA_HOME: folder('data'),
		},
	});
	try {
		await terminal.waitFor(/newest first.* 1\/36/);
		for (const [keys, seen] of steps) {
			terminal.press(keys);
			await terminal.waitFor(seen);
		}
		return await atRest(() => svgOf(terminal.cells(), terminals[theme], title));
	} finally {
		terminal.kill('SIGKILL');
		await terminal.exit;
		rmSync(home, {recursive: true});
	}
}
