import {openArchive, readText} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {parseCable} from '../cable/parse.js';
import {layOut} from '../layout/lay-out.js';
import {plainTextLines} from '../layout/plain-text.js';
import {noFilter} from '../layout/portion-filter.js';
import {cableToJson, jsonLine} from './json.js';
import type {PrintOptions} from './options.js';

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
			write(printed(archive.only, readText(archive, archive.only), options, today));
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
	id: string,
	text: string,
	{format, width, showRouting}: PrintOptions,
	today: string,
): string {
	switch (format) {
		case 'raw':
			return text;
		case 'json':
			return `${jsonLine(cableToJson(parseCable(id, text)))}\n`;
		case 'text': {
			const layout = layOut(parseCable(id, text), {
				width,
				showRouting,
				filter: noFilter,
				today,
				find: () => undefined,
			});
			return `${plainTextLines(layout).join('\n')}\n`;
		}
		default:
			return format satisfies never;
	}
}
