import {openArchive, readText} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import type {Cable} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import {plainTextLines} from '../layout/plain-text.js';
import {noFilter} from '../layout/portion-filter.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import {hasSelected, select} from './selection.js';

/** Writes the cables of some files one after the other, and to `complain` what could not be read; gives the exit code. */
export function printCommand(
	paths: readonly string[],
	options: PrintOptions,
	today: string,
	write: (text: string) => void,
	complain: (sentence: string) => void,
): number {
	let exitCode = 0;
	for (const path of paths) {
		try {
			const archive = openArchive(path);
			if (archive.only === undefined) {
				throw new ArchiveError(path, 'it is a folder; print takes files');
			}
			const text = readText(archive, archive.only);
			const cable = parseCable(archive.only, text);
			const selected = select(cable, options.selection);
			if (hasSelected(selected, options.selection)) {
				write(options.format === 'raw' ? text : printed(cable, selected, options.format, options, today));
			} else {
				complain(`${path}: it has nothing of what was asked for`);
				exitCode = 1;
			}
		} catch (error) {
			if (!(error instanceof ArchiveError)) {
				throw error;
			}
			complain(`${path}: ${error.reason}`);
			exitCode = 1;
		}
	}
	return exitCode;
}

function printed(
	cable: Cable,
	selected: Cable,
	format: Exclude<PrintOptions['format'], 'raw'>,
	options: PrintOptions,
	today: string,
): string {
	if (options.problems) {
		return problemsToJson(cable)
			.map(({line, message}) => `${cable.id}:${line}: ${message}\n`)
			.join('');
	}
	switch (format) {
		case 'json':
			return `${jsonLine(cableToJson(selected))}\n`;
		case 'markdown':
			return cableToMarkdown(selected);
		case 'text':
			return `${plainTextLines(layOut(selected, layoutOptions(options, today))).join('\n')}\n`;
		default:
			return format satisfies never;
	}
}

function layoutOptions({width, showRouting}: PrintOptions, today: string): LayoutOptions {
	return {width, showRouting, filter: noFilter, today, find: () => undefined};
}
