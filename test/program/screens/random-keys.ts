import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {TestContext} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {folderWith} from '../../archive/folder.js';
import {createRandom, oneOf} from '../../random.js';
import {asFound, type PseudoTerminal} from '../../terminal/pseudo-terminal.js';
import {answered, onTerminal} from '../run.js';

/**
 * All that can be typed, but for what ends or stops the program, what runs another, and the pages from which anything can
 * be run, these too: `q`, `Q`, `Z`, Ctrl-Z, `|`, `v`, the help and the line of commands.
 */
const printed = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).filter(
	key => !'qQZ|vh?:'.includes(key),
);
const controls = Array.from({length: 32}, (_, code) => String.fromCharCode(code)).filter(
	key => key !== '\u001A' && key !== '\u001B',
);
const sequences = [
	...'ABCDHFZ'.split('').map(final => `\u001B[${final}`),
	...[1, 3, 4, 5, 6].map(code => `\u001B[${code}~`),
	'\u001B',
	'\u001Bx',
	'é河👩‍🚀',
	'\u001B[200~a paste of\nq and Q\u001B[201~',
	'\u001B[<0;3;4M',
	'\u001B[?62c',
];
/** Those that open and close something come more often, so that the keys get somewhere. */
const keys = [
	...printed,
	...controls,
	...sequences,
	...sequences,
	...'\r\r\rJJKxo/=HcG,.]['.split(''),
	...Array.from({length: 6}, () => '\u001B'),
];

const sizes = [
	...[1, 2, 3, 5, 8].flatMap(columns => [1, 2, 3, 8].map(rows => [columns, rows] as const)),
	...([
		[80, 24],
		[80, 24],
		[40, 10],
		[60, 12],
		[50, 3],
		[132, 43],
		[200, 60],
	] as const),
];

/** Types random keys into the program, with a resize among every few, and checks that only a request ends it. */
export async function checkRandomKeys(
	context: TestContext,
	folder: string,
	{count, seed, longest}: {readonly count: number; readonly seed: number; readonly longest: number},
): Promise<void> {
	const random = createRandom(seed);
	const pick = <Item>(items: readonly Item[]) => oneOf(items, random);
	// What is exported may lie anywhere below where the program runs.
	const home = folderWith(context);
	const log = path.join(folderWith(context, {log: ''}), 'log');
	const terminal = onTerminal(context, [folder], {
		longest,
		cwd: home,
		env: {HOME: home, VISUAL: 'true', PAGER: 'true', CABLES_LOG: log},
	});
	await terminal.waitFor(() => terminal.bytes().includes('▸'), 30_000);
	let recent = '';
	for (let typed = 0; typed < count; ) {
		const burst = Array.from({length: 1 + Math.floor(random() * 20)}, () => pick(keys)).join('');
		const [columns, rows] = pick(sizes);
		recent = `seed ${seed}, after ${typed} keys: ${JSON.stringify(burst)} at ${columns}x${rows}`;
		typed += burst.length;
		await answeredTo(recent, log, terminal, () => {
			terminal.press(burst);
			terminal.resize(columns, rows);
		});
	}
	// Leaves whatever is open, so that the key is not a letter of a line. The first time it may all belong to a paste, whose
	// end was lost to a Ctrl-C that was typed while an editor had the terminal.
	for (let time = 0; time < 2; time++) {
		terminal.press('\u0007\u0007\u0007');
		await answeredTo(recent, log, terminal);
	}
	terminal.press('Q');
	assert.deepEqual(await terminal.exit, {exitCode: 0, signal: 0}, recent);
	assert.deepEqual(terminal.modes(), asFound, recent);
}

/** The same, where nothing that was typed may be left in a line; tells what was typed last where nothing comes. */
async function answeredTo(
	recent: string,
	log: string,
	terminal: PseudoTerminal,
	act = () => {},
): Promise<void> {
	try {
		act();
		await answered(terminal, '\u0007\u000C', 60_000);
	} catch (error) {
		const end = await Promise.race([terminal.exit, sleep(1000, 'it is still there')]);
		const told = [readFileSync(log, 'utf8'), terminal.bytes()].map(text => text.slice(-2000));
		throw new Error([recent, JSON.stringify(end), ...told].join('\n'), {cause: error});
	}
}
