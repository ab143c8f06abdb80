import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {welcomedSettings} from '../program/run.js';
import {root} from '../root.js';
import {generateCable, generateFolder} from './corpus.js';
import {median, percentile} from './statistics.js';
import {type Program, type Stroke, startTypist, type Typist} from './typist.js';

const LIST = 20_000;
const KILOBYTES = 60;

/** What moves cost in bytes and time, in the list, in a cable and, beside them, in `less` on the same text. */
export async function benchTerminal(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cables-bench-'));
	try {
		const stuff = prepare(folder);
		for (const size of [
			{columns: 80, rows: 24},
			// From here on the list has a preview.
			{columns: 120, rows: 40},
			{columns: 200, rows: 60},
		]) {
			await measureMoves(stuff, size);
		}
		await measureHeldDown(stuff);
		await measureSlowLine(stuff);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

type Stuff = {
	readonly list: Program;
	readonly reader: Program;
	readonly less: Program;
};

type Size = {readonly columns: number; readonly rows: number};

function prepare(folder: string): Stuff {
	const [list, cable, text, home] = ['list', 'cable.txt', 'text.txt', 'home'].map(name => join(folder, name));
	mkdirSync(list as string);
	mkdirSync(home as string);
	for (const [name, content] of Object.entries(generateFolder(LIST))) {
		writeFileSync(join(list as string, name), content);
	}
	writeFileSync(cable as string, generateCable(KILOBYTES));
	const entry = join(root, 'source', 'cables.cjs');
	writeFileSync(text as string, spawnSync(process.execPath, [entry, 'print', cable as string]).stdout);
	const size = {columns: 80, rows: 24};
	const env = {
		XDG_CONFIG_HOME: home as string,
		XDG_STATE_HOME: home as string,
		XDG_CACHE_HOME: home as string,
		LESSHISTFILE: '-',
	};
	const cables = {command: process.execPath, env, ...size};
	return {
		list: {...cables, args: [entry, list as string]},
		reader: {...cables, args: [entry, cable as string]},
		less: {command: 'less', args: [text as string], env, ...size},
	};
}

/** A move that is measured: the keys that lead to it, and the keys of which each is one stroke. */
type Move = {readonly name: string; readonly before: string; readonly keys: readonly string[]};

const line = 'one line of scroll';
const page = 'page';
const nothing = 'key that changes nothing';

/** Where the moves are measured: `less` first, since the others are compared with it. */
function scenes({list, reader, less}: Stuff, rows: number): readonly Scene[] {
	const keys = (key: string, count: number) => Array<string>(count).fill(key);
	return [
		{
			where: 'less',
			program: less,
			sign: /LONG/,
			moves: [
				{name: line, before: 'g', keys: keys('j', 40)},
				{name: page, before: 'g', keys: keys(' ', 15)},
			],
		},
		{
			where: `cable of ${KILOBYTES} KB`,
			program: reader,
			sign: /LONG/,
			moves: [
				{name: line, before: `g${'j'.repeat(40)}`, keys: keys('j', 40)},
				{name: page, before: 'g', keys: keys(' ', 15)},
				{name: nothing, before: 'gk', keys: keys('k', 5)},
			],
		},
		{
			where: `list of ${LIST}`,
			program: list,
			sign: /newest first/,
			moves: [
				{name: 'cursor move', before: 'g', keys: keys('j', 18)},
				{name: line, before: `g${'j'.repeat(rows)}`, keys: keys('j', 40)},
				{name: page, before: 'g', keys: keys(' ', 20)},
				{name: nothing, before: 'g', keys: keys('k', 5)},
			],
		},
	];
}

type Scene = {
	readonly where: string;
	readonly program: Program;
	/** What its screen holds when it is ready. */
	readonly sign: RegExp;
	readonly moves: readonly Move[];
};

async function measureMoves(stuff: Stuff, size: Size): Promise<void> {
	console.log(
		`\n${size.columns}x${size.rows}: bytes of a stroke, and milliseconds from the key to the last byte`,
	);
	printRow('', ['bytes', 'most', '/ less', '/ text', 'ms', 'ms 95%', '/ less']);
	const ofLess = new Map<string, Cost>();
	for (const {where, program, sign, moves} of scenes(stuff, size.rows)) {
		const typist = await started({...program, ...size}, sign);
		for (const move of moves) {
			const cost = await measure(typist, move);
			const beside = ofLess.get(move.name);
			if (where === 'less') {
				ofLess.set(move.name, cost);
			}
			printRow(`${where}, ${move.name}`, [
				cost.bytes.toFixed(0),
				cost.mostBytes.toFixed(0),
				beside ? (cost.bytes / beside.bytes).toFixed(2) : '',
				move.name === page ? cost.shareOfText.toFixed(2) : '',
				cost.milliseconds.toFixed(1),
				cost.most95.toFixed(1),
				beside ? (cost.milliseconds / beside.milliseconds).toFixed(1) : '',
			]);
		}
		await typist.close();
	}
}

/** Starts a program that remembers nothing but that its user is not a newcomer. */
async function started(program: Program, what: RegExp): Promise<Typist> {
	const typist = startTypist(forgetful(program));
	await typist.waitFor(what);
	// The first keys of a program find its code cold.
	for (let warm = 0; warm < 10; warm++) {
		await typist.type(warm % 2 === 0 ? 'j' : 'k');
	}
	return typist;
}

function forgetful(program: Program): Program {
	const state = mkdtempSync(join(program.env?.XDG_STATE_HOME ?? tmpdir(), 'state-'));
	mkdirSync(join(state, 'cables'));
	writeFileSync(join(state, 'cables', 'settings.json'), welcomedSettings);
	return {...program, env: {...program.env, XDG_STATE_HOME: state}};
}

/** Medians, the most bytes, and the time within which 95 of 100 strokes are done. */
type Cost = {
	readonly bytes: number;
	readonly mostBytes: number;
	readonly shareOfText: number;
	readonly milliseconds: number;
	readonly most95: number;
};

async function measure(typist: Typist, {before, keys}: Move): Promise<Cost> {
	await typist.type(before);
	const strokes: Stroke[] = [];
	const shares: number[] = [];
	for (const key of keys) {
		const stroke = await typist.type(key);
		strokes.push(stroke);
		shares.push(Buffer.byteLength(stroke.bytes) / Buffer.byteLength((await typist.screen()).join('')));
	}
	const bytes = strokes.map(stroke => Buffer.byteLength(stroke.bytes));
	const times = strokes.map(({milliseconds}) => milliseconds);
	return {
		bytes: median(bytes),
		mostBytes: Math.max(...bytes),
		shareOfText: median(shares),
		milliseconds: median(times),
		most95: percentile(times, 0.95),
	};
}

function printRow(name: string, figures: readonly string[]): void {
	console.log(name.padEnd(40) + figures.map(figure => figure.padStart(8)).join(''));
}

/** How long after the last of 40 moves in a second the preview shows the selected cable, and whether a move was lost. */
async function measureHeldDown({list}: Stuff): Promise<void> {
	console.log('\n40 moves in a second, with a preview: milliseconds from the last key to the last byte');
	const typist = await started({...list, columns: 120, rows: 40}, /newest first/);
	await typist.type('g');
	const lag = await typist.holdDown(Array(40).fill('j'), 25);
	const screen = await typist.screen();
	const row = screen.find(line => line.startsWith('▸')) ?? '';
	const number = /\d\d[A-Z]+\d+/.exec(row)?.[0] ?? '';
	const isLast = screen.some(line => line.split('│')[1]?.includes(number));
	const lost = 41 - Number(/ (\d+)\/[\d,]+ /.exec(screen.join('\n'))?.[1]);
	printRow(`list of ${LIST}, j`, [lag.toFixed(0)]);
	console.log(`moves lost: ${lost}; the preview is that of the selected row: ${isLast ? 'yes' : 'no'}`);
	await typist.close();
}

/** How long after the last of 90 keys, 30 a second, the last byte comes over a line of 5 kB/s. */
async function measureSlowLine(stuff: Stuff): Promise<void> {
	console.log(
		'\nover a line of 5 kB/s: milliseconds from the last of 90 keys, 30 a second, to the last byte',
	);
	for (const {where, program, sign} of scenes(stuff, 24)) {
		const typist = startTypist({...forgetful(program), bytesPerSecond: 5000});
		await typist.waitFor(sign);
		const lag = await typist.holdDown(Array(90).fill('j'), 1000 / 30);
		printRow(`${where}, j`, [lag.toFixed(0)]);
		await typist.close();
	}
}
