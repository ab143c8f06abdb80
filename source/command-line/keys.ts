/** `cables keys`: every key and what it does, as the help of the screens has it. */
import {type ExitCode, exitCodes} from './exit-codes.js';
import {section, type TermRow} from './options/two-columns.js';
import type {Output} from './output.js';

/** Keys that work in the same place. */
export type KeyGroup = {readonly title: string; readonly entries: readonly TermRow[]};

/** Writes groups of keys; one that several screens share comes once, after the others. Returns the exit code. */
export function keysCommand(groups: readonly KeyGroup[], {writeLine}: Output): ExitCode {
	const titles = groups.map(({title}) => title);
	const sections = groups
		.filter(({title}, index) => titles.lastIndexOf(title) === index)
		.map(({title, entries}) => section(title, entries));
	for (const line of sections.join('\n\n').split('\n')) {
		writeLine(line);
	}
	return exitCodes.done;
}
