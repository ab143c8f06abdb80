/** `cables keys`: every key and what it does, as the help of the screens has it. */
import {type ExitCode, exitCodes} from './exit-codes.js';
import {section, type TermRow} from './options/two-columns.js';
import type {Output} from './output.js';

/** Keys that work in the same place. */
export type KeyGroup = {readonly title: string; readonly entries: readonly TermRow[]};

/** Writes groups of keys, each once; returns the exit code. */
export function keysCommand(groups: readonly KeyGroup[], {writeLine}: Output): ExitCode {
	const sections = onceEach(groups).map(({title, entries}) => section(title, entries));
	for (const line of sections.join('\n\n').split('\n')) {
		writeLine(line);
	}
	return exitCodes.done;
}

/** The groups, each once, and those that several screens share last; the keys for copying differ between list and reader. */
export function onceEach(groups: readonly KeyGroup[]): readonly KeyGroup[] {
	const contents = groups.map(group => JSON.stringify(group));
	return groups.filter((_, index) => contents.lastIndexOf(contents[index] ?? '') === index);
}
