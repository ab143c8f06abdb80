/** What `print` writes, for tests. */
import type {OptionsOf} from '../../source/command-line/options/options.js';
import {printCommand} from '../../source/command-line/print.js';
import {everything} from '../../source/command-line/selection.js';
import {takeDown} from './written.js';

/** The options that `print` has if none is given. */
export const usualPrint: OptionsOf<'print'> = {
	format: 'text',
	width: 80,
	showRouting: false,
	selection: everything,
	problems: false,
	isCited: false,
	style: 'chicago',
};

/** What is written and complained of, and the exit code. */
export async function print(paths: readonly string[], options: Partial<OptionsOf<'print'>> = {}) {
	const {output, written, complaints} = takeDown();
	const exitCode = await printCommand(paths, {...usualPrint, ...options}, '2026-01-01', output);
	return {output: written(), complaints, exitCode};
}
