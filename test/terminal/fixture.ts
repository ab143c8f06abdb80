import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {type PseudoTerminal, type Start, start} from './pseudo-terminal.js';

/** A program that shows the inputs it gets, and ends or gets stuck in the ways a program may. */
export const fixture: string = fileURLToPath(new URL('fixtures/echo-keys.js', import.meta.url));

/** That program on a terminal, once it is ready. */
export async function begin(options: Omit<Partial<Start>, 'command' | 'args'> = {}): Promise<PseudoTerminal> {
	const terminal = start({command: process.execPath, args: [fixture], columns: 60, rows: 10, ...options});
	await terminal.waitFor('ready');
	return terminal;
}
