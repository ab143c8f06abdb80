/** The colours of a cable on terminals of all kinds, for tests. */

import assert from 'node:assert/strict';
import {join} from 'node:path';
import type {Context} from '../../archive/folder.js';
import {onTerminal, quit, shipped} from '../run.js';

/** What the program is told of colours, and the codes of those that it then has. */
export type Colouring = readonly [
	what: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	codes: readonly string[],
];

/** A cable whose classification has a colour. */
export const cable = join(shipped, '07ROME1333.txt');

const [yellow, blue, cyan] = ['33', '34', '36'];

/** The codes of the banner of its classification. */
export const banner = ['44', '97'];

/** All ways. */
export const colourings: readonly Colouring[] = [
	['a terminal that says nothing of its background', [], {}, banner],
	['a dark terminal', [], {COLORFGBG: '15;0'}, [yellow, cyan, ...banner]],
	['a light terminal', [], {COLORFGBG: '0;15'}, [blue, ...banner]],
	['--theme=dark', ['--theme=dark'], {COLORFGBG: '0;15'}, [yellow, cyan, ...banner]],
	['--theme=light', ['--theme=light'], {}, [blue, ...banner]],
	['--theme=mono', ['--theme=mono'], {}, []],
	['--color=never', ['--color=never'], {FORCE_COLOR: '1'}, []],
	['NO_COLOR', [], {NO_COLOR: '1'}, []],
	['--color=always in spite of NO_COLOR', ['--color=always'], {NO_COLOR: '1'}, banner],
	['a VT100', [], {TERM: 'vt100'}, []],
	['--color=always on a VT100', ['--color=always'], {TERM: 'vt100'}, banner],
];

/** Checks the colours of a cable on a terminal. */
export async function checkColouring(context: Context, [, args, env, codes]: Colouring): Promise<void> {
	const terminal = onTerminal(context, [...args, cable], {env: {COLORFGBG: undefined, ...env}});
	await terminal.waitFor('q quit');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(colours(terminal.bytes()), codes);
	assert.match(terminal.bytes(), /\u001B\[(?:\d+;)*1[;m]/, 'weights are no colours');
}

/** The colours of letters and of what is behind them among some bytes, each once. */
export function colours(bytes: string): readonly string[] {
	const codes = [...bytes.matchAll(/\u001B\[([\d;]*)m/g)].flatMap(([, codes = '']) => codes.split(';'));
	return [...new Set(codes.filter(code => /^(?:3|4|9|10)\d$/.test(code)))].sort();
}
